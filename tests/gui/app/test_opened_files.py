from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from gui.app.opened_files import OpenedFiles


def test_a_file_from_the_desktop_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    opened: list[Sequence[Path]] = []
    files = OpenedFiles(qapp, opened.append)
    path = tmp_path / "a duet.soloist"
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
    QCoreApplication.sendEvent(qapp, QEvent(QEvent.Type.User))
    qapp.removeEventFilter(files)
    assert opened == [[path]]
