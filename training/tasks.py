"""Where mixtures to measure come from: lists over a rendered data set, and a folder of real duets."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
import soundfile
from numpy.typing import NDArray

from engine.instruments import parse_instruments
from engine.media.frames import FrameReader
from engine.media.probe import Clip, probe
from engine.media.reader import decode_audio
from training.methods import EvaluationError, Floats, FrameAt, Task
from training.pairs import Mixture, load_stems
from training.photos import PhotoSet
from training.scenes import compose_scene

PICTURE_SIZE = (270, 480)
PICTURE_HEIGHT = 360


@dataclass(frozen=True)
class Stage:
    """Composes a picture for a mixture, always the same one: held-back photos of its instruments, on a stage."""

    photos: PhotoSet
    seed: int

    def frame_at(self, mixture: Mixture) -> FrameAt:
        """The picture of a mixture as a function of time (it stands still)."""
        for instrument in mixture.instruments:
            if instrument not in self.photos.photos:
                raise EvaluationError(f"There is no held-back photo of {instrument} to show with {mixture.id}.")
        rng = np.random.default_rng([self.seed, crc32(mixture.id.encode())])
        image = compose_scene(rng, self.photos, mixture.instruments, PICTURE_SIZE).image

        def still(_: float) -> NDArray[np.uint8]:
            return image

        return still


def list_tasks(folder: Path, mixtures: Sequence[Mixture], stage: Stage | None) -> Iterator[Task]:
    """The mixtures of a list, read from the data set in `folder`. Raises PairsError, EvaluationError."""
    for mixture in mixtures:
        stems, rate = load_stems(folder, mixture)
        picture = None if stage is None else stage.frame_at(mixture)
        yield Task(mixture.id, mixture.instruments, stems, stems.sum(axis=0), rate, picture)


def duet_tasks(folder: Path) -> Iterator[Task]:
    """Real duets: `NAME.json` ({"instruments": [...]}), `NAME.mp4`, and `NAME.<instrument>.flac`, the true stems of
    the mid signal of NAME.mp4's sound.

    The mix is that mid signal as decoded from the video, its lossy coding included. Raises EvaluationError for a
    folder that is not like that, MediaError for a video that cannot be read.
    """
    cards = sorted(folder.glob("*.json"))
    if not cards:
        raise EvaluationError(
            f"There are no duets in {folder}: it needs NAME.json, NAME.mp4 and NAME.<instrument>.flac."
        )
    for card in cards:
        instruments = _instruments(card)
        clip = probe(card.with_suffix(".mp4"))
        mix = _mid(clip)
        stems = [_read_stem(folder / f"{card.stem}.{name}.flac", clip.audio.sample_rate) for name in instruments]
        # The coder pads the last packet: what lies past the stems is no music.
        length = min(len(mix), *(len(stem) for stem in stems))
        stacked = np.stack([stem[:length] for stem in stems])
        reader = None if clip.video is None else FrameReader(clip)
        try:
            picture = None if reader is None else _video(reader)
            yield Task(f"duets/{card.stem}", instruments, stacked, mix[:length], clip.audio.sample_rate, picture)
        finally:
            if reader is not None:
                reader.close()


def _instruments(card: Path) -> tuple[str, ...]:
    try:
        names = json.loads(card.read_text(encoding="utf-8"))["instruments"]
        return parse_instruments(",".join(names))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EvaluationError(f"{card.name} does not name the duet's instruments.") from error


def _mid(clip: Clip) -> Floats:
    with tempfile.TemporaryDirectory() as scratch:
        buffer = decode_audio(clip, Path(scratch))
        try:
            return np.asarray(buffer.read(0, buffer.length).mean(axis=0), np.float32)
        finally:
            buffer.close()


def _read_stem(path: Path, rate: int) -> Floats:
    try:
        samples, own = soundfile.read(path, dtype="float32", always_2d=True)
    except (OSError, soundfile.LibsndfileError) as error:
        raise EvaluationError(f"The true stem {path.name} cannot be read.") from error
    if own != rate or samples.shape[1] != 1:
        raise EvaluationError(f"The true stem {path.name} is not mono at the video's {rate} Hz.")
    return np.ascontiguousarray(samples[:, 0])


def _video(reader: FrameReader) -> FrameAt:
    def shown(seconds: float) -> NDArray[np.uint8]:
        return reader.frame_at(seconds, PICTURE_HEIGHT).image

    return shown
