"""Notes as files: whole or none, in a passage, and a sentence for what cannot be."""

from pathlib import Path

import mido
import numpy as np
import pytest

from engine.delivery.notes import NotesRequest, write_notes
from engine.errors import ExportError, WouldOverwrite, WriteFailed
from engine.grid import MaskGrid
from engine.passage import Passage
from engine.project.marks import Beats
from engine.project.segmentation import Segmentation
from tests.engine.delivery.test_containers import small_disk
from tests.engine.test_notes import MELODY, RATE, played
from tests.held_sound import HeldSound

BOTH = ("cello", "drum")


@pytest.fixture
def sound() -> HeldSound:
    return played(MELODY)


@pytest.fixture
def mask(sound: HeldSound) -> Segmentation:
    mask = Segmentation(MaskGrid.for_duration(sound.length / RATE), BOTH)
    planes = np.zeros(mask.shape, np.uint8)
    planes[0] = 255
    mask.fill(0, planes)
    return mask


def run(sound: HeldSound, mask: Segmentation, request: NotesRequest) -> tuple[Path, ...]:
    *_, last = write_notes(sound, mask, request)
    return last.files


def pitches(path: Path) -> list[int]:
    return [m.note for m in mido.MidiFile(path) if m.type == "note_on"]


def test_of_a_passage_only_its_notes(sound: HeldSound, mask: Segmentation, tmp_path: Path) -> None:
    run(sound, mask, NotesRequest(tmp_path / "all", ("cello",), Beats()))
    run(sound, mask, NotesRequest(tmp_path / "part", ("cello",), Beats(), passage=Passage(1.0, 2.2)))
    whole = [pitch for _, _, pitch, _ in MELODY]
    assert pitches(tmp_path / "all" / "cello.mid") == whole
    assert pitches(tmp_path / "part" / "cello.mid") == whole[2:4]
    # They stay where they are.
    assert mido.MidiFile(tmp_path / "part" / "cello.mid").length == pytest.approx(2.3, abs=0.15)


@pytest.mark.parametrize(
    ("names", "passage", "sentence"),
    [
        ((), Passage(), "None of these instruments has pitches"),
        (("lute",), Passage(), "There is no mask for “lute”; the project has cello, drum."),
        (("drum",), Passage(), "“drum” has no pitches to write down."),
        (("cello",), Passage(2.0, 9.0), "The passage from 2 s to 9 s is not in"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_no_folder(
    sound: HeldSound, mask: Segmentation, tmp_path: Path, names: tuple[str, ...], passage: Passage, sentence: str
) -> None:
    with pytest.raises(ExportError, match=sentence):
        run(sound, mask, NotesRequest(tmp_path / "out", names, Beats(), passage=passage))
    assert list(tmp_path.iterdir()) == []


def test_all_files_or_none(
    sound: HeldSound, mask: Segmentation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = NotesRequest(tmp_path, ("cello",), Beats())
    (tmp_path / "cello.musicxml").write_text("mine")
    with pytest.raises(WouldOverwrite, match=r"cello\.musicxml"):
        run(sound, mask, request)
    assert [p.name for p in tmp_path.iterdir()] == ["cello.musicxml"]
    full = NotesRequest(tmp_path / "new", ("cello",), Beats())
    # The MIDI file would fit, the score does not.
    monkeypatch.setattr("engine.delivery.notes.musicxml", lambda part, beats: bytes(1 << 20))
    with small_disk(), pytest.raises(WriteFailed, match="The notes could not be written to"):
        run(sound, mask, full)
    assert [p.name for p in tmp_path.iterdir()] == ["cello.musicxml"]
    (tmp_path / "file").write_text("")
    with pytest.raises(WriteFailed):
        run(sound, mask, NotesRequest(tmp_path / "file" / "in", ("cello",), Beats()))
