"""Finding recordings that a soundfont shares with the held-out bank."""

import argparse
import logging
import struct
from pathlib import Path

import numpy as np
import pytest
from scipy.signal import resample_poly

from engine.arrays import Floats
from training.sounds.borrowed import RATE, SAME, BorrowedRecording, add_arguments, main, matches, soundfont_recordings
from training.sounds.fluidsynth import SynthError


def note(seed: int, seconds: float = 1.0, rate: int = RATE) -> Floats:
    """A decaying note at 200 Hz, its twelve partials stretched like a string's: it never repeats."""
    rng = np.random.default_rng(seed)
    time = np.arange(round(seconds * rate)) / rate
    angles = (2 * np.pi * 200 * k * (1 + 0.002 * k * k) * time + rng.uniform(0, 6.28) for k in range(1, 13))
    partials = (rng.uniform(0.2, 1) * np.sin(angle) for angle in angles)
    return np.asarray(0.1 * sum(partials) * np.exp(-2 * time), np.float32)


def chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def soundfont(path: Path, samples: dict[str, tuple[Floats, int]], kind: int = 1) -> Path:
    """An .sf2 file with these samples (audio, rate) and nothing that plays them."""
    sound, headers, at = b"", b"", 0
    for name, (audio, rate) in samples.items():
        sound += np.rint(audio * 32767).astype("<i2").tobytes() + bytes(92)
        headers += struct.pack("<20s5I2b2H", name.encode(), at, at + len(audio), 0, 0, rate, 60, 0, 0, kind)
        at += len(audio) + 46
    # Some writers leave anything in the last header, which is no sample; and a chunk of odd length is padded.
    headers += struct.pack("<20s5I2b2H", b"EOS", 0, 100, 0, 0, RATE, 0, 0, 0, 1)
    body = (
        b"sfbk"
        + chunk(b"junk", b"odd")
        + chunk(b"LIST", b"sdta" + chunk(b"smpl", sound))
        + chunk(b"LIST", b"pdta" + chunk(b"shdr", headers))
    )
    path.write_bytes(chunk(b"RIFF", body))
    return path


def test_the_same_recording_is_found_at_another_rate_level_and_start(tmp_path: Path) -> None:
    held_out = [BorrowedRecording("ours", note(1)), BorrowedRecording("only ours", note(2))]
    late = np.concatenate([np.zeros(300, np.float32), 0.4 * resample_poly(note(1), 2, 1)]).astype(np.float32)
    path = soundfont(tmp_path / "a.sf2", {"else": (note(3, rate=22_050), 22_050), "borrowed": (late, 2 * RATE)})
    fonts = soundfont_recordings(path)
    assert [one.name for one in fonts] == ["else", "borrowed"]
    first, second = matches(held_out, fonts)
    assert (first.held_out, first.sample) == ("ours", "borrowed")
    assert first.likeness > SAME
    assert second.held_out == "only ours"
    assert second.likeness < 0.9, "another note of the same pitch and partials"


def test_neither_an_offset_nor_a_late_onset_hides_a_recording() -> None:
    late = np.concatenate([np.zeros(round(0.6 * RATE), np.float32), note(1)])
    for changed in (note(1) + np.float32(0.1), late):
        assert (
            matches([BorrowedRecording("ours", changed)], [BorrowedRecording("borrowed", note(1))])[0].likeness > SAME
        )


def test_a_recording_across_the_end_of_a_sample_is_not_compared(tmp_path: Path) -> None:
    """Half a note here and half there are no whole one."""
    whole = note(4)
    cut = round(0.2 * RATE)
    path = soundfont(tmp_path / "a.sf2", {"head": (whole[:cut], RATE), "tail": (whole[cut:], RATE)})
    assert matches([BorrowedRecording("ours", whole)], soundfont_recordings(path))[0].likeness < SAME


def test_compressed_samples_are_not_taken_for_sound(tmp_path: Path) -> None:
    path = soundfont(tmp_path / "a.sf3", {"ogg": (note(1), RATE)}, kind=0x11)
    with pytest.raises(SynthError, match=r"a\.sf3 are compressed"):
        soundfont_recordings(path)


def test_a_sample_of_an_impossible_rate_is_passed_over(tmp_path: Path) -> None:
    samples = {"slow": (note(1), 3), "fast": (note(1), 2**32 - 1), "good": (note(1), RATE)}
    assert [one.name for one in soundfont_recordings(soundfont(tmp_path / "a.sf2", samples))] == ["good"]


def test_silence_is_like_nothing() -> None:
    (found,) = matches(
        [BorrowedRecording("ours", note(1))], [BorrowedRecording("silent", np.full(RATE, 1e-6, np.float32))]
    )
    assert found.likeness == 0
    assert matches([BorrowedRecording("silent", np.zeros(RATE, np.float32))], []) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "cannot be read"),
        (b"OggS and so on", "no soundfont"),
        (chunk(b"RIFF", b"sfbk" + chunk(b"LIST", b"sdta" + chunk(b"smpl", b""))), "no samples"),
    ],
)
def test_what_is_no_soundfont_is_told(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    path = tmp_path / "a.sf2"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SynthError, match=sentence):
        soundfont_recordings(path)


def test_the_command_lists_them_or_says_that_nothing_is_held_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    path = soundfont(tmp_path / "a.sf2", {"borrowed": (note(1), RATE)})
    args = parser.parse_args([str(path), "--freepats", str(tmp_path)])
    with pytest.raises(SynthError, match="no patches"):
        main(args)
    monkeypatch.setattr("training.sounds.borrowed.held_out_recordings", lambda _: [BorrowedRecording("ours", note(1))])
    with caplog.at_level(logging.INFO):
        assert main(args) == 0
    assert "1 of 1 held-out" in caplog.text
    assert "ours: borrowed" in caplog.text
