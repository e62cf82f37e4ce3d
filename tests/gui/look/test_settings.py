"""The file of settings: what a person chose comes back, and what somebody planted does not."""

import json
import stat
import sys
from pathlib import Path

import pytest

from gui.look import settings as keys
from gui.look.settings import MAX_RECENT, Settings


def test_every_kind_of_value_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    settings = Settings(path)
    settings.set(keys.THEME, "dark")
    settings.set(keys.MASK_VISIBLE, False)
    settings.set(keys.MASK_OPACITY, 0.25)
    settings.set(keys.GEOMETRY, (10, -20, 900, 700, 1))
    settings.set_shortcut("solo", "Ctrl+L")
    settings.set_shortcut("mute", "")
    again = Settings(path)
    assert again.get(keys.THEME) == "dark"
    assert again.get(keys.MASK_VISIBLE) is False
    assert again.get(keys.MASK_OPACITY) == 0.25
    assert again.get(keys.GEOMETRY) == (10, -20, 900, 700, 1)
    assert (again.shortcut("solo"), again.shortcut("mute"), again.shortcut("play")) == ("Ctrl+L", "", None)
    again.set_shortcut("solo", None)
    assert Settings(path).shortcut("solo") is None
    assert json.loads(path.read_text())["view/theme"] == "dark"
    if sys.platform != "win32":
        assert [stat.S_IMODE(p.stat().st_mode) for p in (path, path.parent)] == [0o600, 0o700]


def test_two_windows_do_not_forget_for_each_other(tmp_path: Path) -> None:
    one, other = Settings(tmp_path / "s" / "s.json"), Settings(tmp_path / "s" / "s.json")
    one.set(keys.THEME, "dark")
    other.set(keys.MASK_VISIBLE, False)
    again = Settings(tmp_path / "s" / "s.json")
    assert (again.get(keys.THEME), again.get(keys.MASK_VISIBLE)) == ("dark", False)


@pytest.mark.parametrize(
    "opacity", ["NaN", "Infinity", "-Infinity", "1e400", "9" * 400, "-0.1", "2", '"1"', "[1]", "true"]
)
def test_an_opacity_out_of_range_counts_as_absent(tmp_path: Path, opacity: str) -> None:
    path = tmp_path / "s.json"
    path.write_text(f'{{"view/mask_opacity": {opacity}}}')
    assert Settings(path).get(keys.MASK_OPACITY) == 0.85


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"null", b"{broken", b"\xff\xfe\x00", b"[" * 100_000,
        b"[General]\ntheme=@Variant(\\0\\0\\0\\x7f)\n",
        b'{"view/theme": 7, "window/geometry": [1e999], "window/docks": "@Variant(x)", "files/recent": "[[[", '
        b'"view/mask_visible": "yes", "shortcuts/solo": ["Ctrl+L"]}',
        b'{"view/theme": "' + b"a" * (2 << 20) + b'"}',
    ],
)  # fmt: skip
def test_nonsense_in_the_file_counts_as_absent(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "s.json"
    path.write_bytes(content)
    settings = Settings(path)
    for key in (keys.THEME, keys.DEVICE, keys.LAST_FOLDER):
        assert settings.get(key) == key.default
    assert (settings.get(keys.GEOMETRY), settings.get(keys.DOCKS), settings.get(keys.MASK_VISIBLE)) == ((), (), True)
    assert settings.recent_files() == []
    assert settings.shortcut("solo") is None
    settings.set(keys.THEME, "light")
    assert Settings(path).get(keys.THEME) == "light"


def test_a_file_that_cannot_be_written_is_logged_and_the_choice_holds(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "s.json")
    settings.set(keys.THEME, "dark")
    assert settings.get(keys.THEME) == "dark"
    assert "cannot be kept" in caplog.text


def test_recent_files_are_few_unique_and_present(settings: Settings, tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.wav" for n in range(MAX_RECENT + 2)]
    for file in files:
        file.touch()
        settings.add_recent(file)
    settings.add_recent(files[5])
    assert settings.recent_files()[0] == files[5].resolve()
    assert len(settings.recent_files()) == MAX_RECENT
    files[5].unlink()
    assert files[5].resolve() not in settings.recent_files()
    settings.clear_recent()
    assert settings.recent_files() == []
