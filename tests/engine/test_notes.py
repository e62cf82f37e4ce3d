"""Notes found in tones whose onsets, pitches and levels are known, and the files that hold them."""

import io
import xml.etree.ElementTree as ET

import mido
import numpy as np
import pytest

from engine.delivery.labels import labels_text
from engine.delivery.scores import BeatMap, PartNotes, midi_bytes, musicxml_text
from engine.grid import MaskGrid
from engine.notes import PlayedNote, find_notes, voices_of
from engine.project.marks import Beats, Marker, Marks
from tests.held_sound import HeldSound

RATE = 22_050
MELODY = [(0.2, 0.5, 60, 1.0), (0.8, 0.4, 64, 0.5), (1.3, 0.3, 64, 0.5), (1.7, 0.6, 72, 0.2), (2.4, 0.4, 55, 1.0)]


def played(notes: list[tuple[float, float, int, float]], seconds: float = 3.2) -> HeldSound:
    """Tones of eight partials: (onset, length, MIDI number, loudness)."""
    sound = np.zeros(round(seconds * RATE))
    for onset, length, pitch, loud in notes:
        t = np.arange(round(length * RATE)) / RATE
        wave = sum(np.sin(2 * np.pi * h * 440 * 2 ** ((pitch - 69) / 12) * t) / h for h in range(1, 9))
        shape = np.minimum(1, t / 0.01) * np.exp(-t / 0.5) * np.minimum(1, (t[-1] - t) / 0.03)
        start = round(onset * RATE)
        sound[start : start + len(t)] += 0.1 * loud * shape * wave
    return HeldSound(sound.astype(np.float32), RATE)


def found(sound: HeldSound, voices: int) -> tuple[PlayedNote, ...]:
    *progress, notes = find_notes(sound, MaskGrid.for_duration(sound.length / RATE), voices)
    assert all(isinstance(step, float) for step in progress)
    assert isinstance(notes, tuple)
    return notes


def test_a_melody_is_found_with_onsets_pitches_and_levels() -> None:
    notes = found(played(MELODY), 1)
    assert [n.pitch for n in notes] == [pitch for _, _, pitch, _ in MELODY]
    for note, (onset, length, _, _) in zip(notes, MELODY, strict=True):
        assert note.start == pytest.approx(onset, abs=0.05)
        assert note.stop == pytest.approx(onset + length, abs=0.12)
        assert abs(note.cents) < 20
    loud = [n.velocity for n in notes]
    assert loud[0] > loud[1] > loud[3]
    assert not any(n.doubtful for n in notes)


def test_two_notes_at_once_are_two() -> None:
    notes = found(played([(0.3, 0.8, 60, 1.0), (0.3, 0.8, 67, 1.0)], 1.5), 2)
    assert sorted(n.pitch for n in notes) == [60, 67]


def test_silence_and_noise_have_no_sure_notes() -> None:
    assert found(HeldSound(np.zeros(RATE, np.float32), RATE), 5) == ()
    noise = np.random.default_rng(1).normal(0, 0.1, 2 * RATE).astype(np.float32)
    assert [n for n in found(HeldSound(noise, RATE), 1) if not n.doubtful] == []
    assert voices_of("drum") == 0
    assert found(played(MELODY), 0) == ()


NOTES = (
    PlayedNote(0.5, 1.0, 60, 0.0, 100, 1.0),
    PlayedNote(1.0, 1.5, 64, 0.0, 80, 0.2),
    PlayedNote(1.5, 4.0, 61, 0.0, 60, 1.0),
    PlayedNote(1.5, 4.0, 66, 0.0, 60, 1.0),
)
BEATS = Beats(tuple(0.5 + 0.5 * n for n in range(5)), 3, 0)


def test_a_midi_file_sounds_when_the_notes_did() -> None:
    for beats in (Beats(), BEATS, Beats((0.3, 0.9, 1.4, 2.1, 2.6), 4, 2)):
        file = mido.MidiFile(file=io.BytesIO(midi_bytes(PartNotes("cello", NOTES), beats)))
        now, heard = 0.0, []
        for message in file:
            now += message.time
            if message.type == "note_on" and message.velocity:
                heard.append((round(now, 2), message.note, message.velocity, message.channel))
        assert heard == [(0.5, 60, 100, 0), (1.0, 64, 80, 1), (1.5, 61, 60, 0), (1.5, 66, 60, 0)]
        assert [t.name for t in file.tracks] == ["Cello", "Cello", "Cello (doubtful)"]


def test_bars_of_the_score_are_those_of_the_project() -> None:
    places = BeatMap(BEATS)
    # The beat before the first one known belongs to the bar before.
    assert places.at(0.5) == pytest.approx(3.0)
    assert places.begins == pytest.approx(2.0)
    root = ET.fromstring(musicxml_text(PartNotes("cello", NOTES), BEATS).split("\n", 2)[2])
    measures = root.findall("./part/measure")
    assert [sum(int(d.text or 0) for d in m.findall("note[rest]/duration")) for m in measures[:2]] == [12, 0]
    for measure in measures:
        own = [n for n in measure.findall("note") if n.find("chord") is None]
        assert sum(int(n.findtext("duration", "0")) for n in own) == 12
    second = measures[1].findall("note")
    assert [(n.findtext("pitch/step"), n.findtext("pitch/octave")) for n in second[:3]] == [
        ("C", "4"),
        ("E", "4"),
        ("C", "4"),
    ]
    assert [n.find("notehead") is not None for n in second[:3]] == [False, True, False]
    assert second[2].findtext("pitch/alter") == "1"
    assert second[3].find("chord") is not None
    # The long chord is tied over the bars.
    assert measures[2].find("note/tie[@type='stop']") is not None


def test_another_program_reads_the_score() -> None:
    converter = pytest.importorskip("music21.converter")
    score = converter.parse(musicxml_text(PartNotes("cello", NOTES), BEATS), format="musicxml")
    sounding = score.parts[0].stripTies().flatten().notes
    assert [sorted(p.midi for p in n.pitches) for n in sounding] == [[60], [64], [61, 66]]
    assert [float(n.quarterLength) for n in sounding] == [1.0, 1.0, 5.0]


def test_a_score_without_notes_is_a_bar_of_rest() -> None:
    root = ET.fromstring(musicxml_text(PartNotes("flute", ()), Beats()).split("\n", 2)[2])
    assert len(root.findall("./part/measure/note/rest")) == 1
    assert mido.MidiFile(file=io.BytesIO(midi_bytes(PartNotes("flute", ()), Beats()))).length == 0


def test_labels_name_markers_and_bars() -> None:
    marks = Marks((Marker(1.25, "Solo\tno. 2"),), Beats((0.5, 1.0, 1.5), 2, 0))
    assert labels_text(marks).splitlines() == [
        "0.500000\t0.500000\tbar 1", "1.250000\t1.250000\tSolo\\x09no. 2", "1.500000\t1.500000\tbar 2",
    ]  # fmt: skip
