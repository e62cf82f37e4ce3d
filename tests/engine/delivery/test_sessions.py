"""Projects of other programs: read back as those programs read them."""

import shlex
from dataclasses import replace
from pathlib import Path

import pytest

from engine.delivery import sessions
from engine.delivery.sessions import StemSession, check_otio, reaper_text, write_otio, write_reaper
from engine.errors import ExportError, WriteFailed
from engine.export import StemRequest
from engine.instruments import colours_for
from engine.media.probe import probe
from engine.project.marks import Beats, Marker, Marks
from tests.media_factory import make_tone

STEMS = Path("stems")
DUET = StemSession((STEMS / "violin.wav", STEMS / "residual.flac"), ("violin", "residual"), 44_100, 2.5, 1.25)


def blocks(text: str) -> list[tuple[int, list[str]]]:
    """Every line as (depth, words)."""
    depth, found = 0, []
    for line in text.splitlines():
        words = shlex.split(line.strip())
        if words == [">"]:
            depth -= 1
            continue
        found.append((depth, words))
        depth += line.strip().startswith("<")
    assert depth == 0
    return found


def values(text: str, name: str) -> list[list[str]]:
    return [words[1:] for _, words in blocks(text) if words[0] == name]


def test_reaper_finds_the_stems_where_they_belong(tmp_path: Path) -> None:
    write_reaper(DUET, tmp_path / "duet.rpp")
    text = (tmp_path / "duet.rpp").read_text("utf-8")
    assert blocks(text)[0] == (0, ["<REAPER_PROJECT", "0.1", "7.0", "0"])
    names = [words[1] for depth, words in blocks(text) if words[0] == "NAME" and depth == 2]
    assert names == ["Violin", "Other"]
    assert values(text, "POSITION") == [["1.250000000"]] * 2
    assert values(text, "LENGTH") == [["2.500000000"]] * 2
    assert values(text, "<SOURCE") == [["WAVE"], ["FLAC"]]
    # Red in the lowest byte.
    red, green, blue = bytes.fromhex(colours_for(["violin"])["violin"].removeprefix("#"))
    violin = 0x1000000 + red + (green << 8) + (blue << 16)
    assert values(text, "PEAKCOL") == [[str(violin)], [str(0x1000000 + 0x9A9A9A)]]
    assert "TEMPO" not in text
    assert values(reaper_text(DUET, STEMS), "FILE") == [["violin.wav"], ["residual.flac"]]
    assert values(text, "FILE")[0] == [str((STEMS / "violin.wav").absolute())]


def test_markers_and_tempo_go_along_whatever_they_are_called() -> None:
    called = ('the "loud" one', "it's", "a `b` \"c\" 'd'", "two\nlines")
    marked = replace(
        DUET, tempo=96.5, per_bar=3, markers=tuple(Marker(float(n), name) for n, name in enumerate(called))
    )
    text = reaper_text(marked, STEMS)
    assert values(text, "TEMPO") == [["96.5", "3", "4"]]
    lines = [line for line in text.splitlines() if "MARKER" in line]
    assert lines[0] == "  MARKER 1 0.000000000 'the \"loud\" one' 0"
    assert lines[1] == '  MARKER 2 1.000000000 "it\'s" 0'
    assert lines[2] == "  MARKER 3 2.000000000 `a 'b' \"c\" 'd'` 0"
    assert lines[3] == '  MARKER 4 3.000000000 "two\\x0alines" 0'


def test_a_project_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(WriteFailed, match=r"“duet\.rpp” could not be written: the folder .* is no longer there"):
        write_reaper(DUET, tmp_path / "none" / "duet.rpp")


def test_without_its_package_a_timeline_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sessions, "find_spec", lambda name: None)
    with pytest.raises(ExportError, match="OpenTimelineIO is not installed here"):
        check_otio()
    with pytest.raises(ExportError, match="OpenTimelineIO is not installed here"):
        write_otio(DUET, tmp_path / "duet.otio")
    assert list(tmp_path.iterdir()) == []


def test_a_timeline_holds_picture_stems_and_markers(tmp_path: Path) -> None:
    otio = pytest.importorskip("opentimelineio")
    path = tmp_path / "duet.otio"
    write_otio(replace(DUET, picture=tmp_path / "dü et.mp4", markers=(Marker(0.5, "A"),)), path)
    timeline = otio.adapters.read_from_file(str(path))
    picture, violin, residual = timeline.tracks
    assert picture[0].media_reference.target_url == (tmp_path / "dü et.mp4").as_uri()
    assert picture[0].duration().to_seconds() == 3.75
    assert [(t.name, t.kind) for t in (violin, residual)] == [("Violin", "Audio"), ("Other", "Audio")]
    assert violin[0].duration().to_seconds() == 1.25
    assert violin[1].range_in_parent().start_time.to_seconds() == 1.25
    assert violin[1].duration().to_seconds() == 2.5
    assert timeline.tracks.markers[0].marked_range.start_time.to_seconds() == 0.5


def test_beats_and_markers_of_the_project_are_laid_out_with_the_stems(tmp_path: Path) -> None:
    make_tone(tmp_path / "duet.wav", 1.0)
    clip = probe(tmp_path / "duet.wav")
    marks = Marks((Marker(0.25, "Solo"),), Beats((0.0, 0.4, 0.8)))
    stems = StemRequest(("violin",))
    made = sessions.session_of(stems, [STEMS / "violin.wav", STEMS / "residual.wav"], clip, 44_100, 44_100, marks)
    words = [words for _, words in blocks(reaper_text(made, tmp_path))]
    assert ["TEMPO", "150", "4", "4"] in words
    assert [w for w in words if w[0] == "MARKER"] == [["MARKER", "1", "0.250000000", "Solo", "0"]]
