"""Preferences: how the window looks and how loud the click is, in one place; each takes effect at once."""

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from engine.language import LANGUAGES, mark, tr
from gui.look import settings as keys
from gui.look.controls import ComboBox, Slider, SpinBox
from gui.look.settings import Key, Settings

THEMES = {"system": mark("Like the system"), "light": mark("Light"), "dark": mark("Dark")}
CONTRASTS = {"system": mark("Like the system"), "usual": mark("Usual"), "high": mark("High")}
MOTIONS = {"system": mark("Like the system"), "still": mark("Nothing moves but what plays")}
STYLE_NAMES = {"tint": mark("Tint"), "outlines": mark("Outlines"), "hatch": mark("Hatch")}
RESOLUTION_NAMES = {
    "time": mark("In time (46 ms)"), "balanced": mark("In both, as the mask (93 ms)"),
    "frequency": mark("In frequency (186 ms)"),
}  # fmt: skip
GROUND_NAMES = {"grey": mark("Grey"), "viridis": mark("Viridis"), "cividis": mark("Cividis"), "magma": mark("Magma")}


class PreferencesDialog(QDialog):
    """`theme_chosen(name)`, `contrast_chosen(name)`, `motion_chosen(name)`, `ground_chosen(name, dB)`,
    `resolution_chosen(name)`, `style_chosen(name)`, `opacity_chosen(0–1)`, `click_chosen(dB)`; all are kept in the
    settings."""

    theme_chosen = Signal(str)
    contrast_chosen = Signal(str)
    motion_chosen = Signal(str)
    ground_chosen = Signal(str, float)
    resolution_chosen = Signal(str)
    style_chosen = Signal(str)
    opacity_chosen = Signal(float)
    click_chosen = Signal(float)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(tr("Preferences"))
        self.theme, self.ground = _choice(tr("Look"), THEMES), _choice(tr("Colours of the spectrogram"), GROUND_NAMES)
        self.contrast, self.motion = _choice(tr("Contrast"), CONTRASTS), _choice(tr("Motion"), MOTIONS)
        self.resolution = _choice(tr("The spectrogram is sharp"), RESOLUTION_NAMES)
        self.resolution.setToolTip(tr("How long a moment each column looks at; the mask stays as it is"))
        names = {"system": mark("Like the system"), **LANGUAGES}
        self.language = _choice(tr("Language"), names)
        self.language.setToolTip(tr("From the next start on. Not yet read by people who grew up with the language"))
        self.mask_style = _choice(tr("Mask style"), STYLE_NAMES)
        self.range, self.click, self.opacity = SpinBox(), SpinBox(), Slider()
        self.range.setRange(30, 84)
        self.range.setAccessibleName(tr("Dynamic range"))
        self.range.setToolTip(tr("How far below the loudest level the darkest is"))
        self.click.setRange(-30, 6)
        self.click.setAccessibleName(tr("Level of the click"))
        self.opacity.setRange(0, 100)
        self.opacity.setAccessibleName(tr("Mask opacity"))
        for box in (self.range, self.click):
            box.setSuffix(" dB")
        form = QFormLayout(self)
        for label, field in (
            (tr("La&nguage, from the next start"), self.language), (tr("&Look"), self.theme),
            (tr("Con&trast"), self.contrast), (tr("Mot&ion"), self.motion),
            (tr("&Colours of the spectrogram"), self.ground),
            (tr("Dynamic &range"), self.range), (tr("The spectrogram is &sharp"), self.resolution),
            (tr("&Mask"), self.mask_style), (tr("Mask &opacity"), self.opacity),
            (tr("Level of the clic&k"), self.click),
        ):  # fmt: skip
            form.addRow(label, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self._show()
        self._connect()

    def _show(self) -> None:
        get = self._settings.get
        self.language.setCurrentIndex(max(0, self.language.findData(get(keys.LANGUAGE))))
        self.theme.setCurrentIndex(self.theme.findData(get(keys.THEME)))
        self.contrast.setCurrentIndex(self.contrast.findData(get(keys.CONTRAST)))
        self.motion.setCurrentIndex(self.motion.findData(get(keys.MOTION)))
        self.ground.setCurrentIndex(self.ground.findData(get(keys.GROUND)))
        self.resolution.setCurrentIndex(self.resolution.findData(get(keys.RESOLUTION)))
        self.mask_style.setCurrentIndex(self.mask_style.findData(get(keys.MASK_STYLE)))
        self.range.setValue(round(get(keys.RANGE_DB)))
        self.opacity.setValue(round(100 * get(keys.MASK_OPACITY)))
        self.click.setValue(round(get(keys.CLICK_DB)))

    def _connect(self) -> None:
        self.language.currentIndexChanged.connect(
            lambda _: self._settings.set(keys.LANGUAGE, str(self.language.currentData()))
        )
        self.theme.currentIndexChanged.connect(lambda _: self.theme_chosen.emit(self.theme.currentData()))
        self.ground.currentIndexChanged.connect(self._ground_changed)
        self.range.valueChanged.connect(self._ground_changed)
        for box, key, chosen in (
            (self.contrast, keys.CONTRAST, self.contrast_chosen),
            (self.motion, keys.MOTION, self.motion_chosen),
            (self.resolution, keys.RESOLUTION, self.resolution_chosen),
            (self.mask_style, keys.MASK_STYLE, self.style_chosen),
        ):  # fmt: skip
            box.currentIndexChanged.connect(partial(self._name_chosen, box, key, chosen))
        self.opacity.valueChanged.connect(lambda value: self.opacity_chosen.emit(value / 100))
        self.click.valueChanged.connect(self._click_changed)

    def _ground_changed(self, _: int) -> None:
        name, range_db = str(self.ground.currentData()), float(self.range.value())
        self._settings.set(keys.GROUND, name)
        self._settings.set(keys.RANGE_DB, range_db)
        self.ground_chosen.emit(name, range_db)

    def _name_chosen(self, box: ComboBox, key: Key[str], chosen: SignalInstance, _: int) -> None:
        name = str(box.currentData())
        self._settings.set(key, name)
        chosen.emit(name)

    def _click_changed(self, value: int) -> None:
        self._settings.set(keys.CLICK_DB, float(value))
        self.click_chosen.emit(float(value))


def _choice(name: str, options: dict[str, str]) -> ComboBox:
    box = ComboBox()
    box.setAccessibleName(name)
    for value, text in options.items():
        box.addItem(tr(text), value)
    return box
