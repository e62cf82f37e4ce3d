"""Help > About: versions, and what the networks are."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from engine.language import ENGLISH, LANGUAGES, spoken, tr
from gui.look.theme import SPACE
from gui.session.recording.networks import EngineNote
from gui.window.report import PACKAGES, package_version
from gui.window.welcome import SENTENCE


class AboutDialog(QDialog):
    """Not modal."""

    def __init__(self, soloist_version: str, note: EngineNote | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Soloist"))
        self.setMinimumWidth(460)
        title = QLabel(f"Soloist {soloist_version}".strip())
        title.setProperty("role", "title")
        sentence = QLabel(tr(SENTENCE), wordWrap=True)
        form = QFormLayout()
        form.setVerticalSpacing(SPACE // 2)
        form.setHorizontalSpacing(SPACE * 2)
        if note is not None:
            form.addRow(tr("Networks"), QLabel(f"“{note.model}”. {note.description}".strip(), wordWrap=True))
            form.addRow(tr("Device"), QLabel(note.device, wordWrap=True))
        else:
            form.addRow(tr("Networks"), QLabel(tr("not loaded yet")))
        form.addRow(
            "Python",
            QLabel(f"{platform.python_version()}, {platform.system()} {platform.machine()}"),
        )
        form.addRow("Qt", QLabel(qVersion()))
        own = LANGUAGES.get(spoken().name)
        if own is not None and spoken() is not ENGLISH:
            unread = tr("{language}, not yet read by people who grew up with it", language=own)
            form.addRow(tr("Language"), QLabel(unread, wordWrap=True))
        for name in PACKAGES:
            form.addRow(name, QLabel(package_version(name)))
        for label in self.findChildren(QLabel):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(title)
        layout.addWidget(sentence)
        layout.addLayout(form)
        layout.addWidget(buttons)
