"""Picture and sound of a file share one time line, whatever the container does: judged by what they show and sound."""

from pathlib import Path

import numpy as np
import pytest

from engine.media.frames import FrameReader
from engine.media.probe import probe
from engine.media.reader import decode_audio
from tests.media_factory import SYNC_CLIPS, make_sync_clip, read_number
from tests.pulse import alignment


@pytest.mark.parametrize("name", SYNC_CLIPS)
def test_the_frame_at_a_sample_is_the_one_shown_with_it(tmp_path: Path, name: str) -> None:
    made = make_sync_clip(tmp_path, name)
    clip = probe(made.path)
    buffer = decode_audio(clip)
    decoded = buffer.read(0, buffer.length)
    # Where the sound as meant begins in what is played: priming, if the container does not take it off.
    place = alignment(decoded, made.samples[:, 22_050:44_100]) - 22_050
    assert abs(place) < 4096
    reader = FrameReader(clip)
    errors = []
    for sample in np.linspace(2000, made.samples.shape[1] - 2000, 60):
        number = read_number(reader.frame_at((sample + place) / made.rate).image)
        errors.append(made.error_s(number, float(sample)))
    reader.close()
    buffer.close()
    # Timestamps are rounded to a millisecond in Matroska; nothing else may be between them.
    assert np.abs(errors).max() <= 0.002
