"""Where mixtures to measure come from: lists over a rendered data set, and a folder of real duets."""

import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

import numpy as np
import soundfile
from numpy.typing import NDArray
from PIL import Image

from engine.arrays import Floats
from engine.instruments import OTHER, parse_instruments
from engine.media.frames import FrameReader
from engine.media.probe import Clip, probe
from engine.media.reader import decode_audio
from training.data.prepare import PICTURE
from training.learning.frame_evidence import cover
from training.learning.frames import VisualRecipe
from training.measuring.methods import EvaluationError, FrameAt, MixtureTask
from training.measuring.pairs import Mixture, load_stems
from training.pictures.photos import Photo, PhotoSet
from training.pictures.scenes import CALM, compose_scene
from training.sounds.acoustics import in_a_room

PICTURE_SIZE = (270, 480)
PICTURE_HEIGHT = 360
SHOT_SECONDS = 2.0


def held_back(photos: Path) -> PhotoSet:
    """The photos of a folder that the frame network was not trained on."""
    recipe = VisualRecipe()
    return PhotoSet.load(photos).split(recipe.split_seed, recipe.held_back)[1]


@dataclass(frozen=True)
class FilmStage:
    """Films for mixtures, always the same one for the same mixture: held-back photos of its instruments, on a stage."""

    photos: PhotoSet
    seed: int

    def frame_at(self, name: str, instruments: Sequence[str]) -> FrameAt:
        """The film of the mixture of that name. Raises EvaluationError for an instrument without a photo."""
        for instrument in instruments:
            if instrument not in self.photos.photos:
                raise EvaluationError(f"There is no held-back photo of {instrument} to show with {name}.")
        return film(self.photos, instruments, (self.seed, crc32(name.encode())))

    def wrong_frame_at(self, name: str, instruments: Sequence[str]) -> FrameAt:
        """A film of as many instruments, none of which plays in the mixture of that name."""
        rng = np.random.default_rng([self.seed, crc32(name.encode()), 1])
        absent = [one for one in self.photos.classes if one not in instruments]
        chosen = rng.permutation(len(absent))[: len(instruments)]
        return self.frame_at(f"{name}, wrong", [absent[k] for k in chosen])


def film(photos: PhotoSet, instruments: Sequence[str], seed: Sequence[int]) -> FrameAt:
    """Players as a video shows them, as a function of time: each instrument is one photo throughout, and every
    `SHOT_SECONDS` another shot frames them (a calm scene, see `training.pictures.scenes`; nearly half of the shots
    spoilt by light, camera or codec)."""
    rng = np.random.default_rng([*seed, 0])
    players: dict[str, tuple[Photo, ...]] = {
        name: (photos.photos[name][int(rng.integers(len(photos.photos[name])))],) for name in instruments
    }
    if OTHER.id in photos.photos:
        players[OTHER.id] = photos.photos[OTHER.id]

    def shown(seconds: float) -> NDArray[np.uint8]:
        shot = np.random.default_rng([*seed, 1, max(0, int(seconds / SHOT_SECONDS))])
        return compose_scene(shot, PhotoSet(players), instruments, PICTURE_SIZE, CALM).image

    return shown


def _still(image: NDArray[np.uint8]) -> FrameAt:
    def still(_: float) -> NDArray[np.uint8]:
        return image

    return still


def recorded_frame(folder: Path, mixture: Mixture) -> NDArray[np.uint8] | None:
    """The pictures that `training prepare` put beside a mixture's stems, one beside the other; None if any is missing.

    Stems of one excerpt share a picture.
    """
    paths = list(dict.fromkeys((folder / source.file).parent / PICTURE for source in mixture.sources))
    if not all(path.exists() for path in paths):
        return None
    width = PICTURE_SIZE[1] // len(paths)
    images = []
    for path in paths:
        try:
            with Image.open(path) as image:
                images.append(cover(np.asarray(image.convert("RGB")), PICTURE_SIZE[0], width))
        except OSError as error:
            raise EvaluationError(f"The picture {path} cannot be read.") from error
    return np.concatenate(images, axis=1)


def list_tasks(folder: Path, mixtures: Sequence[Mixture], stage: FilmStage | None) -> Iterator[MixtureTask]:
    """The mixtures of a list, read from the data set in `folder`. Raises PairsError, EvaluationError.

    Recorded pictures go before composed ones; a wrong one is then that of another mixture of the list.
    """
    recorded = {m.id: image for m in mixtures if (image := recorded_frame(folder, m)) is not None}
    for place, mixture in enumerate(mixtures):
        stems, rate = load_stems(folder, mixture)
        names = mixture.instruments
        picture = wrong = None
        if mixture.id in recorded:
            picture = _still(recorded[mixture.id])
            others = (*mixtures[place + 1 :], *mixtures[:place])
            strange = (recorded[m.id] for m in others if m.id in recorded and not set(m.instruments) & set(names))
            image = next(strange, None)
            wrong = None if image is None else _still(image)
        elif stage is not None:
            picture, wrong = stage.frame_at(mixture.id, names), stage.wrong_frame_at(mixture.id, names)
        yield MixtureTask(mixture.id, names, stems, stems.sum(axis=0), rate, picture, wrong)


def duet_tasks(folder: Path, stage: FilmStage | None = None) -> Iterator[MixtureTask]:
    """Real duets: `NAME.json` ({"instruments": [...]}), `NAME.mp4`, and `NAME.<instrument>.flac`, the true stems of
    the mid signal of NAME.mp4's sound.

    The mix is that mid signal as decoded from the video, its lossy coding included; `stage` composes a wrong picture.
    Raises EvaluationError for a folder that is not like that, MediaError for a video that cannot be read.
    """
    cards = sorted(folder.glob("*.json"))
    if not cards:
        raise EvaluationError(
            f"There are no duets in {folder}: it needs NAME.json, NAME.mp4 and NAME.<instrument>.flac."
        )
    for card in cards:
        instruments = _instruments(card)
        clip = probe(card.with_suffix(".mp4"))
        sound = _decoded(clip)
        stems = [_read_stem(folder / f"{card.stem}.{name}.flac", clip.audio.sample_rate) for name in instruments]
        # The coder pads the last packet: what lies past the stems is no music.
        length = min(sound.shape[1], *(len(stem) for stem in stems))
        stacked = np.stack([stem[:length] for stem in stems])
        reader = None if clip.video is None else FrameReader(clip)
        try:
            picture = None if reader is None else _video(reader)
            name = f"duets/{card.stem}"
            wrong = None if stage is None else stage.wrong_frame_at(name, instruments)
            sound = sound[:, :length]
            stereo = sound if len(sound) == 2 else None
            yield MixtureTask(
                name, instruments, stacked, sound.mean(axis=0), clip.audio.sample_rate, picture, wrong, stereo
            )
        finally:
            if reader is not None:
                reader.close()


def _instruments(card: Path) -> tuple[str, ...]:
    try:
        names = json.loads(card.read_text(encoding="utf-8"))["instruments"]
        return parse_instruments(",".join(names))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EvaluationError(f"{card.name} does not name the duet's instruments.") from error


def in_stereo(tasks: Iterable[MixtureTask], seed: int) -> Iterator[MixtureTask]:
    """The same mixtures, recorded by two microphones: each source at a place of its own, in a simulated room."""
    for task in tasks:
        rng = np.random.default_rng([seed, crc32(task.id.encode()), 2])
        placed = in_a_room(task.stems, rng)
        stems, stereo = placed.mean(axis=1), placed.sum(axis=0)
        yield replace(task, id=f"{task.id}, in stereo", stems=stems, mix=stereo.mean(axis=0), stereo=stereo)


def _decoded(clip: Clip) -> Floats:
    """(channels, samples)."""
    with tempfile.TemporaryDirectory() as scratch:
        buffer = decode_audio(clip, Path(scratch))
        try:
            return buffer.read(0, buffer.length)
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
