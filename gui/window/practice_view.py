"""Ties the session to what shows beats, markers and practising."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QWidget

from engine.language import mark, tr
from engine.project.marks import MAX_NAME
from gui.look import settings as keys
from gui.look.settings import Settings
from gui.mixer.row import gain_text
from gui.session.listening.equal import EqualLoudness
from gui.session.listening.mixer import Compared
from gui.session.session import Session
from gui.spectrogram.mark_strip import MarkStrip
from gui.transport.practice_bar import PracticeBar

COMPARED = {"mix": mark("Mix"), "original": mark("Original"), "network": mark("Network")}


class PracticeView(QObject):
    """`bar`: the row for practising, shown or not as it was last; the strip belongs to the spectrogram."""

    def __init__(self, session: Session, settings: Settings, strip: MarkStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._settings, self._strip, self._window = session, settings, strip, parent
        self.bar = PracticeBar()
        self.bar.setVisible(settings.get(keys.PRACTICE_VISIBLE))
        practice = session.practice
        practice.click_gain = 10 ** (settings.get(keys.CLICK_DB) / 20)
        self._connect_strip()
        self._connect_bar()
        session.marks.changed.connect(self._show_marks)
        session.marks.tapped.connect(self.bar.show_taps)
        session.playback.cents_changed.connect(self.bar.show_cents)
        session.playback.speed_changed.connect(self.bar.show_speed)
        practice.changed.connect(self._show_practice)
        for changed in (session.equal.changed, session.mix_changed):
            changed.connect(self._show_equal)
        self._show_marks()

    @property
    def shown(self) -> bool:
        """Whether the row is shown."""
        return not self.bar.isHidden()

    def show_bar(self, on: bool) -> None:
        """Show the row, or not; remembered."""
        self._settings.set(keys.PRACTICE_VISIBLE, on)
        self.bar.setVisible(on)

    def _connect_strip(self) -> None:
        strip, marks = self._strip, self._session.marks
        strip.seek_requested.connect(self._session.playback.seek)
        strip.drag_begun.connect(marks.begin_drag)
        strip.beat_dragged.connect(marks.drag_beat)
        strip.beats_dragged.connect(marks.drag_all)
        strip.marker_dragged.connect(marks.drag_marker)
        strip.bar_requested.connect(
            lambda beat: marks.set_beats(marks.beats.with_bar_at(beat), tr("A bar begins here"))
        )
        strip.beat_removed.connect(lambda beat: marks.set_beats(marks.beats.without(beat), tr("Remove a beat")))
        strip.marker_added.connect(marks.add_marker)
        strip.marker_removed.connect(marks.remove_marker)
        strip.marker_renamed.connect(self.rename)

    def _connect_bar(self) -> None:
        session, bar, marks = self._session, self.bar, self._session.marks
        bar.cents_requested.connect(session.playback.set_cents)
        bar.speed_requested.connect(session.playback.set_speed)
        bar.faster_requested.connect(session.practice.set_faster)
        bar.find_requested.connect(marks.find)
        bar.tap_requested.connect(lambda: marks.tap(session.playback.position))
        bar.double_requested.connect(lambda: marks.set_beats(marks.beats.doubled(), tr("Twice as many beats")))
        bar.halve_requested.connect(lambda: marks.set_beats(marks.beats.halved(), tr("Half as many beats")))
        bar.per_bar_requested.connect(
            lambda count: marks.set_beats(marks.beats.with_per_bar(count), tr("{count} beats in a bar", count=count))
        )
        bar.bar_here_requested.connect(self._bar_here)
        bar.click_toggled.connect(session.practice.set_click)
        bar.count_in_toggled.connect(session.practice.set_counts_in)
        bar.equal_toggled.connect(session.equal.set_on)

    def rename(self, index: int) -> None:
        """Ask for a marker's name."""
        marker = self._session.marks.marks.markers[index]
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Marker"))
        dialog.setLabelText(tr("Name"))
        dialog.setTextValue(marker.name[:MAX_NAME])
        dialog.textValueSelected.connect(lambda name: self._rename(marker.seconds, name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _rename(self, seconds: float, name: str) -> None:
        # It may have moved in the list meanwhile.
        for index, marker in enumerate(self._session.marks.marks.markers):
            if marker.seconds == seconds:
                self._session.marks.rename_marker(index, name)
                return

    def _bar_here(self) -> None:
        marks = self._session.marks
        beat = marks.beats.nearest(self._session.playback.position)
        if beat is not None:
            marks.set_beats(marks.beats.with_bar_at(beat), tr("A bar begins here"))

    def _show_marks(self) -> None:
        marks = self._session.marks
        self._strip.set_marks(marks.marks)
        self.bar.show_beats(marks.beats, marks.searching)

    def _show_practice(self) -> None:
        practice = self._session.practice
        self.bar.show_practice(practice.click, practice.counts_in, practice.faster, practice.goal)

    def _show_equal(self) -> None:
        equal, compared = self._session.equal, self._session.mixer.compared
        self.bar.show_equal(equal.on, equal_text(equal, compared))


def equal_text(equal: EqualLoudness, compared: Compared) -> str:
    """“Original −3.2 dB”."""
    if not equal.on:
        return ""
    if equal.measuring:
        return tr("measuring…")
    if compared not in equal.gains:
        return tr("not measurable")
    return f"{tr(COMPARED[compared])} {gain_text(equal.gain_db())}"
