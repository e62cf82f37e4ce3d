"""The picture in the place of the spectrogram, and back in its panel."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from engine.language import tr
from gui.look.theme import SPACE
from gui.picture.video_view import VideoView
from gui.spectrogram.view import SpectrogramView


class LargePicture(QObject):
    """`home`: for the panel, with the picture or the way back to it; `stage`: for the middle of the page, with the
    spectrogram or the picture. It is the same view in both places: clicks, heat map and playing go on."""

    changed = Signal()

    def __init__(self, video: VideoView, spectrogram: SpectrogramView, parent: QObject) -> None:
        super().__init__(parent)
        self._video, self._spectrogram = video, spectrogram
        self.home, self.stage = QStackedWidget(), QStackedWidget()
        self.home.setSizePolicy(video.sizePolicy())
        self.home.addWidget(video)
        self.home.addWidget(self._note())
        self.stage.addWidget(spectrogram)
        video.doubled.connect(lambda: self.show(not self.on))
        video.installEventFilter(self)

    def _note(self) -> QWidget:
        note = QWidget()
        said = QLabel(tr("The picture is shown large"))
        said.setProperty("role", "secondary")
        said.setWordWrap(True)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = QPushButton(tr("Show it here"))
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.clicked.connect(lambda: self.show(False))
        layout = QVBoxLayout(note)
        layout.setSpacing(SPACE)
        layout.addStretch(1)
        layout.addWidget(said)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        return note

    @property
    def on(self) -> bool:
        """Whether it is large."""
        return self.stage.indexOf(self._video) >= 0

    def show(self, on: bool) -> None:
        """In the middle, or in its panel; the keys go with it."""
        if on == self.on:
            return
        if on:
            self.stage.setCurrentIndex(self.stage.addWidget(self._video))
            self._video.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.home.setCurrentIndex(self.home.insertWidget(0, self._video))
            self._spectrogram.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def leave(self, event: QKeyEvent) -> bool:
        """Esc goes back; whether that was it."""
        if event.key() != Qt.Key.Key_Escape or not self.on:
            return False
        self.show(False)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the large picture's keys, Esc goes back first; in the panel it gives everybody back."""
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.leave(event)
