"""The guide, as it lies beside the program: read here, with its pictures, from the disk alone."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from engine.language import tr
from gui.look.theme import SPACE

DOCS = Path(__file__).resolve().parents[2] / "docs"
FIRST = "repairing.md"
PICTURE_WIDTH = 780


class GuideBrowser(QTextBrowser):
    """Shows pictures no wider than itself."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A page or a picture from the disk."""
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value or not isinstance(found, QByteArray | QImage):
            return found
        image = found if isinstance(found, QImage) else QImage.fromData(found)
        if image.width() <= PICTURE_WIDTH:
            return image
        return image.scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)


class GuideDialog(QDialog):
    """Pages link to each other; what lies elsewhere is not opened. Not modal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Guide"))
        self.resize(860, 720)
        self.browser = GuideBrowser()
        self.browser.setAccessibleName(tr("Guide"))
        self.browser.setOpenExternalLinks(False)
        self.browser.setSearchPaths([str(DOCS)])
        self.browser.setSource(QUrl.fromLocalFile(str(DOCS / FIRST)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addWidget(self.browser)


def guide_there() -> bool:
    """Whether the guide is in this copy of Soloist."""
    return (DOCS / FIRST).is_file()
