"""Help > Manual: the pages that `soloist manual` has built, in the system's browser; where none are, their source is
read here, with its pictures. Both from the disk alone."""

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from engine.language import tr
from engine.version import MANUAL, ROOT
from gui.look.theme import SPACE

DOCS = ROOT / "docs"
FIRST = "index"
PICTURE_WIDTH = 780


class ManualBrowser(QTextBrowser):
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


class ManualDialog(QDialog):
    """Pages link to each other; what lies elsewhere is not opened. Not modal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        self.resize(860, 720)
        self.browser = ManualBrowser()
        self.browser.setAccessibleName(tr("Manual"))
        self.browser.setOpenExternalLinks(False)
        self.browser.setSearchPaths([str(DOCS)])
        self.browser.setSource(QUrl.fromLocalFile(str(DOCS / f"{FIRST}.md")))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.addWidget(self.browser)


def open_built() -> bool:
    """Show the built pages in the browser. False where there are none, or nothing that shows them."""
    first = MANUAL / f"{FIRST}.html"
    return first.is_file() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(first)))


def source_there() -> bool:
    """Whether the pages' source is in this copy of Soloist."""
    return (DOCS / f"{FIRST}.md").is_file()
