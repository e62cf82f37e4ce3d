"""The question before anything above full scale is written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from engine.delivery.full_scale import TooLoud
from engine.language import tr
from gui.look.words import plain_box
from gui.session.saving.export_plan import ExportPlan
from gui.session.saving.stem_export import LoudExport


class FullScaleDialog(QMessageBox):
    """Who is above and by how much; float, lower, as it is, or not at all. Not modal to listening.

    `answered`: the plan to write now, or None.
    """

    answered = Signal(object)

    def __init__(self, loud: LoudExport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plans: dict[object, ExportPlan] = {}
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(tr("Above full scale"))
        self.setText(_what(loud.problem))
        plain_box(self)
        self.setInformativeText(_then(loud))
        self.float_button: QPushButton | None = None
        in_float = loud.in_float()
        if in_float is not None:
            self.float_button = self._offer(tr("Write 32-bit float instead"), in_float)
        decibels = loud.problem.lower_db
        self.lower_button = self._offer(
            tr("Lower everything by {decibels:.1f} dB", decibels=decibels), loud.plan.lowered(decibels)
        )
        self.anyway_button = self._offer(tr("Write anyway"), loud.plan.as_it_is())
        self.cancel_button = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.float_button or self.lower_button)
        self.setEscapeButton(self.cancel_button)
        self.finished.connect(self._tell)

    def _offer(self, text: str, plan: ExportPlan) -> QPushButton:
        button = self.addButton(text, QMessageBox.ButtonRole.AcceptRole)
        self._plans[button] = plan
        return button

    def _tell(self) -> None:
        self.answered.emit(self._plans.get(self.clickedButton()))


def _what(problem: TooLoud) -> str:
    return tr("Above full scale: {words}.", words=problem.words)


def _then(loud: LoudExport) -> str:
    said = [tr("The files as chosen cannot hold that: it would be cut off, which is heard as distortion.")]
    if loud.plan.stems is not None or loud.plan.container is not None:
        decibels = tr("{lower_db:.1f} dB", lower_db=loud.problem.lower_db)
        said.append(
            tr(
                "Lowered, every file is by the same {decibels}; together they are the recording, {decibels} softer.",
                decibels=decibels,
            )
        )
    return " ".join([*said, tr("Nothing has been written yet.")])
