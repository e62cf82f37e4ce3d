import os
import shutil
from pathlib import Path, PureWindowsPath

import pytest

from engine.media.fingerprint import fingerprint
from engine.project.media_reference import MediaReference, MediaSearch, MediaState, find_media, relink


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a recording and a place for projects."""
    (tmp_path / "home" / "videos").mkdir(parents=True)
    (tmp_path / "home" / "projects").mkdir()
    (tmp_path / "home" / "videos" / "duet.mp4").write_bytes(b"a duet")
    return tmp_path / "home"


def reference(home: Path) -> MediaReference:
    path = home / "videos" / "duet.mp4"
    return MediaReference(path, fingerprint(path), 3.0).seen_from(home / "projects")


def test_it_lies_where_it_lay(home: Path) -> None:
    known = reference(home)
    assert known.relative == "../videos/duet.mp4"
    assert find_media(known, home / "projects") == MediaSearch(MediaState.FOUND, known.path)


def test_project_and_recording_moved_together(home: Path) -> None:
    known = reference(home)
    moved = home.rename(home.with_name("elsewhere"))
    found = find_media(known, moved / "projects")
    assert (found.state, found.path) == (MediaState.MOVED, moved / "videos" / "duet.mp4")


def test_the_copy_that_moved_along_is_preferred(home: Path) -> None:
    known = reference(home)
    copy = shutil.copytree(home, home.with_name("copy"))
    assert find_media(known, copy / "projects").path == copy / "videos" / "duet.mp4"


def test_only_the_project_moved(home: Path, tmp_path: Path) -> None:
    known = reference(home)
    (tmp_path / "far" / "away").mkdir(parents=True)
    assert find_media(known, tmp_path / "far" / "away").state is MediaState.FOUND


def test_both_were_put_into_one_folder(home: Path, tmp_path: Path) -> None:
    known = reference(home)
    (tmp_path / "stick").mkdir()
    known.path.rename(tmp_path / "stick" / "duet.mp4")
    found = find_media(known, tmp_path / "stick")
    assert (found.state, found.path) == (MediaState.MOVED, tmp_path / "stick" / "duet.mp4")
    assert "“duet.mp4” was found in" in found.text


def test_it_is_gone(home: Path) -> None:
    known = reference(home)
    known.path.unlink()
    found = find_media(known, home / "projects")
    assert (found.state, found.path) == (MediaState.MISSING, None)
    assert found.text.startswith("The recording “duet.mp4” is no longer in")


def test_it_was_changed(home: Path) -> None:
    known = reference(home)
    known.path.write_bytes(b"A duet")
    found = find_media(known, home / "projects")
    assert (found.state, found.path) == (MediaState.CHANGED, known.path)
    assert "not the recording this project was made from" in found.text


def test_the_right_one_elsewhere_beats_a_changed_one(home: Path, tmp_path: Path) -> None:
    known = reference(home)
    shutil.copytree(home, tmp_path / "copy")
    (tmp_path / "copy" / "videos" / "duet.mp4").write_bytes(b"something else")
    assert find_media(known, tmp_path / "copy" / "projects").state is MediaState.FOUND


def test_a_pipe_of_that_name_is_not_waited_for(home: Path) -> None:
    known = reference(home)
    known.path.unlink()
    os.mkfifo(known.path)
    assert find_media(known, home / "projects").state is MediaState.MISSING


def test_a_path_of_another_system_is_no_harm(home: Path) -> None:
    known = MediaReference(Path(str(PureWindowsPath("C:/Videos/duet.mp4"))), "f00", 3.0, "../videos/duet.mp4")
    assert find_media(known, home / "projects").state is MediaState.CHANGED


def test_a_person_shows_where_it_is(home: Path, tmp_path: Path) -> None:
    known = reference(home)
    shown = tmp_path / "renamed.mp4"
    known.path.rename(shown)
    assert relink(known, shown) == MediaSearch(MediaState.MOVED, shown)
    shown.write_bytes(b"another")
    assert relink(known, shown).state is MediaState.CHANGED
    assert relink(known, tmp_path).state is MediaState.MISSING
    assert relink(known, tmp_path / "nothing").text == "“nothing” cannot be read."
