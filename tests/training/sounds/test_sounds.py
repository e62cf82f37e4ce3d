import json
import struct
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from engine.arrays import Floats
from training.notes.performance import Performance, Played
from training.pictures.demo_stage import HEIGHT, WIDTH, DemoStage, Pose
from training.sounds import acoustics as rooms
from training.sounds import bodies, noises
from training.sounds import plucked_strings as strings
from training.sounds.fluidsynth import FluidSynth, SynthError, find_library
from training.sounds.gus import PatchError, find_patches, read_patch
from training.sounds.sampler import (
    RATE,
    NoteBank,
    Sample,
    estimate_pitch,
    is_held_out_note,
    load_notes,
    named_pitch,
    render_notes,
)
from training.sounds.sources import discover_fonts

DEMO = Path(__file__).parents[3] / "resources" / "demo"


def tone(pitch: float, seconds: float = 1.0, rate: int = RATE) -> Floats:
    """A tone with a few partials and a percussive fall."""
    time = np.arange(int(seconds * rate)) / rate
    hertz = 440.0 * 2 ** ((pitch - 69) / 12)
    partials = sum(np.sin(2 * np.pi * k * hertz * time) / k for k in range(1, 6))
    return np.asarray(0.3 * partials * np.exp(-time), np.float32)


@pytest.mark.parametrize(
    ("stem", "pitch"),
    [
        ("a2_f_rr1_dnm", 45),
        ("bb3_p_rr2_cnd", 58),
        ("d_3v16", 51),
        ("c4v16", 60),
        ("martingm2_040_e2_1", 40),
        ("killer_bass_gb2_vl3", 42),
        ("english_horn_as3_1_forte_normal", 58),
        ("upright1_sus_c0_vl3_rr1", 12),
        ("bagpipes_2reed_drone_rr1", None),
        ("kick_1", None),
    ],
)
def test_names_tell_their_pitch(stem: str, pitch: int | None) -> None:
    assert named_pitch(stem) == pitch


@pytest.mark.parametrize("pitch", [30.0, 45.3, 60.0, 72.4, 93.0])
def test_the_pitch_of_a_tone_is_found_to_a_twentieth_of_a_semitone(pitch: float) -> None:
    assert estimate_pitch(tone(pitch)) == pytest.approx(pitch, abs=0.05)


def test_noise_and_silence_have_no_pitch() -> None:
    rng = np.random.default_rng(0)
    assert estimate_pitch(rng.standard_normal(RATE).astype(np.float32)) is None
    assert estimate_pitch(np.zeros(RATE, np.float32)) is None


def test_a_sampled_note_comes_in_time_at_the_asked_pitch() -> None:
    bank = NoteBank("test", (Sample("c4", 60.0, tone(60)), Sample("g4", 67.0, tone(67))))
    played = Performance((Played(0.5, 0.8, 62, 100),))
    audio = render_notes(bank, played, 2.0, np.random.default_rng(0))
    onset = int(np.nonzero(np.abs(audio) > 1e-3)[0][0])
    assert onset == pytest.approx(0.5 * RATE, abs=80)
    assert estimate_pitch(audio[onset:]) == pytest.approx(62, abs=0.05)
    assert not np.any(audio[int(1.5 * RATE) :])


def test_notes_out_of_reach_are_left_out_rather_than_bent() -> None:
    bank = NoteBank("test", (Sample("c4", 60.0, tone(60)),))
    audio = render_notes(bank, Performance((Played(0.1, 0.5, 70, 100),)), 1.0, np.random.default_rng(0))
    assert not np.any(audio)


def test_a_folder_of_notes_is_split_and_its_octave_convention_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "saxophone"
    folder.mkdir()
    for name, pitch in (("c", 60), ("d", 62), ("e", 64), ("f", 65), ("g", 67), ("a", 69), ("b", 71)):
        for take in range(3):  # named an octave lower than they sound
            soundfile.write(folder / f"{name}3_f_rr{take}.ogg", tone(pitch), RATE)
    parts = [load_notes(folder, held_out, 1) for held_out in (False, True)]
    names = [{s.name for bank in banks for s in bank.samples} for banks in parts]
    assert not names[0] & names[1]
    assert sum(len(n) for n in names) <= 21
    held_out = {path.stem for path in folder.iterdir() if is_held_out_note(path, 1)}
    assert names[1] <= held_out
    assert not names[0] & held_out
    for sample in parts[0][0].samples:
        assert sample.pitch == pytest.approx(
            {"c": 60, "d": 62, "e": 64, "f": 65, "g": 67, "a": 69, "b": 71}[sample.name[0]], abs=0.1
        )


def _patch(pitch_hz: float, data: NDArray[np.int16], loop: tuple[int, int]) -> bytes:
    raw = data.astype("<i2").tobytes()
    head = b"GF1PATCH110\0ID#000002\0".ljust(129, b"\0")
    instrument = bytes(63)
    layer = bytes(6) + b"\1" + bytes(40)
    sample = struct.pack(
        "<7sBIIIHIIIhB6s6s3s3sB", b"wave", 0, len(raw), 2 * loop[0], 2 * loop[1], 22050, 0, 0,
        int(pitch_hz * 1000), 0, 7, bytes([63] * 6), bytes([255, 255, 255, 0, 0, 0]), b"", b"", 0x45,
    ).ljust(96, b"\0")  # fmt: skip
    return head + instrument + layer + sample + raw


def test_a_patch_is_read_looped_and_released(tmp_path: Path) -> None:
    period = 22050 / 441.0
    wave = np.sin(2 * np.pi * np.arange(int(100 * period)) / period) * 20000
    path = tmp_path / "073_Flute.pat"
    path.write_bytes(_patch(441.0, wave.astype(np.int16), (int(50 * period), int(100 * period))))
    (sample,) = read_patch(path)
    assert sample.pitch == pytest.approx(69 + 12 * np.log2(441 / 440), abs=0.01)
    bank = NoteBank("flute", (sample,))
    audio = render_notes(bank, Performance((Played(0.0, 1.5, 69, 127),)), 2.0, np.random.default_rng(0))
    assert np.abs(audio[int(1.2 * RATE) : int(1.4 * RATE)]).max() > 0.3  # far past the 0.23 s recorded
    assert not np.any(audio[int(1.8 * RATE) :])
    assert estimate_pitch(audio) == pytest.approx(69, abs=0.1)


def test_what_is_no_patch_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Tone_000").mkdir()
    path = tmp_path / "Tone_000" / "000_Piano.pat"
    path.write_bytes(b"RIFF" + bytes(400))
    assert find_patches(tmp_path, False) == {0: path}
    with pytest.raises(PatchError, match="not a GUS patch"):
        read_patch(path)


@pytest.mark.parametrize("name", list(strings.KINDS))
@pytest.mark.parametrize("pitch", [40.0, 57.25, 76.0])
def test_a_modelled_string_is_in_tune_and_dies_away(name: str, pitch: float) -> None:
    rng = np.random.default_rng(1)
    audio = strings.pluck(strings.draw_string(strings.KINDS[name], rng), pitch, 1.5, 0.8, rng)
    assert estimate_pitch(audio) == pytest.approx(pitch, abs=0.05)
    early, late = (np.sqrt(np.mean(audio[a : a + 8000] ** 2)) for a in (2000, 50000))
    assert late < 0.5 * early


def test_a_room_decays_by_60_db_in_its_reverberation_time() -> None:
    response = rooms.room_response(0.8, np.random.default_rng(0)).astype(np.float64)
    energy = np.cumsum(response[::-1] ** 2)[::-1]
    decay = 10 * np.log10(energy / energy[int(0.05 * RATE)])
    assert -75 < decay[int(0.8 * RATE)] < -42


def test_the_recording_chain_keeps_the_onset_and_the_length() -> None:
    dry = np.zeros(2 * RATE, np.float32)
    dry[RATE : RATE + 4000] = tone(69, 4000 / RATE)
    for seed in range(30):
        out = rooms.record(dry, np.random.default_rng(seed))
        assert out.shape == dry.shape
        assert np.abs(out).max() <= 0.74
        loud = int(np.nonzero(np.abs(out) > 0.2)[0][0])
        assert abs(loud - RATE) < 0.01 * RATE


@pytest.mark.parametrize("codec", ["aac", "libmp3lame"])
def test_a_codec_neither_delays_nor_changes_much(codec: str) -> None:
    if codec not in av.codecs_available:
        pytest.skip(f"this FFmpeg has no {codec}")
    dry = np.concatenate([np.zeros(5000, np.float32), tone(64), np.zeros(8000, np.float32)])
    out = rooms.through_codec(dry, codec, 96000)
    error = np.sum((out - dry) ** 2) / np.sum(dry**2)
    assert error < 0.02


def test_silence_stays_silence_in_the_chain() -> None:
    assert not np.any(rooms.record(np.zeros(4410, np.float32), np.random.default_rng(0)))


def test_another_body_changes_the_timbre_but_not_the_pitch() -> None:
    dry = tone(57)
    wet = bodies.other_body(dry, np.random.default_rng(3))
    assert estimate_pitch(wet) == pytest.approx(57, abs=0.05)
    before, after = (np.abs(np.fft.rfft(x))[:5000] for x in (dry, wet))
    peaks = [round(k * 220) for k in range(1, 6)]
    assert np.ptp(20 * np.log10(after[peaks] / before[peaks])) > 2


def test_breath_follows_the_tone_and_is_silent_where_it_is() -> None:
    dry = np.concatenate([np.zeros(RATE, np.float32), tone(69)])
    air = bodies.breath(dry, "wind", np.random.default_rng(0)) - dry
    assert np.abs(air[: RATE - 2000]).max() < 1e-4
    assert np.sqrt(np.mean(air[RATE:] ** 2)) > 1e-4


@pytest.mark.parametrize("kind", noises.KINDS)
def test_every_noise_sounds_and_is_seeded(kind: str) -> None:
    first, again = (noises.make(kind, 2.0, np.random.default_rng(4)) for _ in range(2))
    assert first.shape == (2 * RATE,)
    assert np.all(np.isfinite(first))
    assert np.sqrt(np.mean(first**2)) > 1e-3
    assert np.array_equal(first, again)


@pytest.mark.skipif(find_library() is None or not discover_fonts(), reason="needs fluidsynth and a known soundfont")
def test_the_synthesiser_plays_in_tune_and_bends() -> None:
    path = min(discover_fonts(), key=lambda p: p.stat().st_size)
    font = FluidSynth(path)
    straight = Performance((Played(0.2, 1.0, 69, 90),))
    bent = Performance(straight.notes, ((0.0, 150.0),))
    for played, expected in ((straight, 69.0), (bent, 70.5)):
        audio = font.render(0, 73, played.events(), 2.0).mean(axis=0)
        assert not np.any(np.abs(audio[: int(0.19 * RATE)]) > 1e-4)
        assert estimate_pitch(audio[int(0.2 * RATE) :]) == pytest.approx(expected, abs=0.25)
    with pytest.raises(SynthError, match="no preset"):
        font.render(77, 3, straight.events(), 0.1)
    font.close()


def test_a_synthesiser_is_freed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    freed: list[str] = []

    class Library:
        """libfluidsynth as far as opening and closing goes."""

        def __getattr__(self, name: str) -> Callable[..., int]:
            def call(*_: object) -> int:
                if name.startswith("delete"):
                    freed.append(name)
                return 1

            return call

    monkeypatch.setattr("training.sounds.fluidsynth.find_library", lambda: "fluidsynth")
    monkeypatch.setattr("ctypes.CDLL", lambda name: Library())
    monkeypatch.setattr(FluidSynth, "_declare", lambda self: None)
    synth = FluidSynth(tmp_path / "font.sf2")
    synth.close()
    synth.close()
    assert freed == ["delete_fluid_synth", "delete_fluid_settings"]


def test_a_missing_extra_soundfont_is_named(tmp_path: Path) -> None:
    with pytest.raises(SynthError, match=r"none\.sf2 does not exist"):
        discover_fonts([tmp_path / "none.sf2"])


def test_the_stage_moves_the_bow_and_lights_who_plays() -> None:
    stage = DemoStage(steps=3)
    still = stage.frame(Pose(0, 0, 0.2, 0.5, 0.5, 0, 0))
    bowed = stage.frame(Pose(0, 0, 0.8, 0.5, 0.5, 0, 0))
    lit = stage.frame(Pose(0, 0, 0.2, 0.5, 0.5, 1, 0))
    assert still.shape == (HEIGHT, WIDTH, 3)
    moved = np.abs(still.astype(int) - bowed).sum(axis=2) > 30
    assert moved[:, WIDTH // 2 :].sum() > 200
    assert not moved[:, : WIDTH // 2].any()
    gain = lit.astype(float).mean(axis=(0, 2)) - still.mean(axis=(0, 2))
    assert gain[: WIDTH // 2].mean() > 5 * abs(gain[WIDTH // 2 :].mean())


def test_the_demos_stems_add_up_to_the_sound_of_its_video() -> None:
    described = json.loads((DEMO / "demo.json").read_text())
    assert set(described["stems"]) == set(described["instruments"]) == {described["left"], described["right"]}
    total = sum(soundfile.read(DEMO / name)[0] for name in described["stems"].values())
    with av.open(str(DEMO / described["media"])) as media:
        sound = np.concatenate([frame.to_ndarray() for frame in media.decode(audio=0)], axis=1).mean(axis=0)
    error = sound[: len(total)] - total
    assert 10 * np.log10(np.sum(total**2) / np.sum(error**2)) > 30
    assert (DEMO / described["media"]).stat().st_size < 1_500_000
