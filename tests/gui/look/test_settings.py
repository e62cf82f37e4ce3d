from pathlib import Path

from PySide6.QtCore import QSettings

from gui.look import settings as keys
from gui.look.settings import MAX_RECENT, Settings


def reopened(path: Path) -> Settings:
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


def test_every_kind_of_value_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    store = QSettings(str(path), QSettings.Format.IniFormat)
    settings = Settings(store)
    settings.set(keys.THEME, "dark")
    settings.set(keys.MASK_VISIBLE, False)
    settings.set(keys.MASK_OPACITY, 0.25)
    settings.set(keys.GEOMETRY, b"\x00\xffgeometry")
    store.sync()
    again = reopened(path)
    assert again.get(keys.THEME) == "dark"
    assert again.get(keys.MASK_VISIBLE) is False
    assert again.get(keys.MASK_OPACITY) == 0.25
    assert again.get(keys.GEOMETRY) == b"\x00\xffgeometry"


def test_bytes_are_not_pickled(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    store = QSettings(str(path), QSettings.Format.IniFormat)
    Settings(store).set(keys.DOCKS, b"docks")
    store.sync()
    assert "PyObject" not in path.read_text()


def test_nonsense_in_the_file_counts_as_absent(tmp_path: Path) -> None:
    path = tmp_path / "s.ini"
    path.write_text("[view]\nmask_visible=maybe\nmask_opacity=much\n[files]\nrecent={broken\n")
    settings = reopened(path)
    assert settings.get(keys.MASK_VISIBLE) is True
    assert settings.get(keys.MASK_OPACITY) == 0.85
    assert settings.recent_files() == []


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
