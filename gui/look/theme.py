"""How Soloist looks: design tokens, light and dark palettes, fonts, and icons in the palette's colours.

One `Theme` belongs to the application (`main` builds it). Widgets that paint for themselves ask
`tokens(self.palette())` when they paint, so they follow a change of theme without being told.
"""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QStyle, QWidget

from gui.look.icons import ICON_FOLDER, tinted_icon
from gui.look.stylesheet import stylesheet
from gui.look.tokens import DARK, DARK_SHARP, LIGHT, LIGHT_SHARP, THEMES, Tokens, contrast, lighter_until

ThemeChoice = Literal["system", "light", "dark"]
ContrastChoice = Literal["system", "usual", "high"]
MotionChoice = Literal["system", "still"]
_STILL = "still"

SPACE = 8
"""The grid, in points: every distance is a multiple of it or its half."""
RADIUS = 4
"""Corner radius of controls; cards use twice as much."""
CONTROL_HEIGHT = 32
ICON_SIZE = 20

__all__ = [
    "CONTROL_HEIGHT", "DARK", "ICON_SIZE", "LIGHT", "RADIUS", "SPACE", "ContrastChoice", "MotionChoice", "Theme",
    "ThemeChoice", "Tokens",
    "bind_icon", "colour_on_canvas", "contrast", "icon", "mono_digits", "sized", "still", "tokens",
]  # fmt: skip


def tokens(palette: QPalette | None = None) -> Tokens:
    """The colours that belong to a palette (the application's by default): those of its window, else dark if that is
    dark."""
    if palette is None:
        palette = QGuiApplication.palette()
    window = palette.window().color()
    known = {QColor(each.window).rgb(): each for each in THEMES}
    return known.get(window.rgb()) or (DARK if window.lightnessF() < 0.5 else LIGHT)


def still(widget: QWidget) -> bool:
    """Whether nothing is to move but what plays: asked for in the preferences, or in the system where Qt tells."""
    asked = QGuiApplication.instance()
    if asked is not None and asked.property(_STILL):
        return True
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0


def colour_on_canvas(colour: str) -> str:
    """`colour` (#RRGGBB) lightened, if need be, until it reads on the dark ground of the pictures (4.5 : 1).

    The picture, its legend and the panels use the same answer, so that a colour is always the same colour.
    """
    return lighter_until(colour, DARK.canvas, 4.5)


def icon(name: str, tone: Literal["normal", "accent", "danger", "secondary"] = "normal") -> QIcon:
    """An icon from `resources/icons` in the present theme's colours; see `bind_icon` to follow a change."""
    now = tokens()
    colour = {
        "normal": now.text,
        "accent": now.accent,
        "danger": now.danger,
        "secondary": now.text_secondary,
    }[tone]
    return tinted_icon(name, colour, now.accent, now.text_disabled)


class _IconBinding(QObject):
    """Re-tints one icon whenever the application's palette changes; lives as long as its target."""

    def __init__(self, target: QAction | QAbstractButton, name: str) -> None:
        super().__init__(target)
        self.setObjectName("icon-binding")
        self._target, self._name = target, name
        app = QGuiApplication.instance()
        assert app is not None
        changed: SignalInstance = app.paletteChanged  # type: ignore[attr-defined]  # missing in the stubs
        changed.connect(self.retint)
        self.retint()

    def retint(self) -> None:
        """Draw again in the present colours."""
        self._target.setIcon(icon(self._name))

    def rename(self, name: str) -> None:
        """Show another drawing from now on."""
        self._name = name
        self.retint()


def bind_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give an action or a button the icon `name`, now and after every change of theme; again to change it."""
    binding = target.findChild(_IconBinding, "icon-binding", Qt.FindChildOption.FindDirectChildrenOnly)
    if binding is None:
        _IconBinding(target, name)
    else:
        binding.rename(name)


def sized(font: QFont, factor: float, weight: QFont.Weight | None = None) -> QFont:
    """A copy of a font `factor` times as large, in another weight if given."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(max(1, round(font.pixelSize() * factor)))
    if weight is not None:
        result.setWeight(weight)
    return result


def mono_digits(font: QFont) -> QFont:
    """A copy of a font whose digits are all equally wide, so that a running clock does not tremble."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _palette(t: Tokens) -> QPalette:
    """Fusion's palette in our colours."""
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: t.window, role.WindowText: t.text, role.Base: t.field, role.AlternateBase: t.panel,
        role.Text: t.text, role.Button: t.raised, role.ButtonText: t.text, role.BrightText: t.danger,
        role.ToolTipBase: t.tip, role.ToolTipText: t.tip_text, role.PlaceholderText: t.text_secondary,
        role.Highlight: t.accent, role.HighlightedText: t.accent_text, role.Link: t.accent,
        role.LinkVisited: t.accent, role.Accent: t.accent, role.Light: t.hover, role.Midlight: t.hover,
        role.Mid: t.border, role.Dark: t.border_strong, role.Shadow: "#000000",
    }  # fmt: skip
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(t.text_disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.border))
    return palette


class Theme(QObject):
    """The application's look: Fusion in our palette, following the system unless told otherwise.

    `changed` is emitted after every switch. Where the system does not say, the dark theme is used.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: ThemeChoice = "system", contrast: ContrastChoice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: ThemeChoice = choice
        self._shown: Tokens | None = None
        app.setStyle("Fusion")
        # Held: Qt's binding loses the second with the first.
        self._hints = app.styleHints()
        self._wishes = self._hints.accessibility()
        self._contrast: ContrastChoice = contrast
        self._hints.colorSchemeChanged.connect(self._apply)
        self._wishes.contrastPreferenceChanged.connect(self._apply)
        self.set_choice(choice)

    @property
    def choice(self) -> ThemeChoice:
        """What was asked for."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        if self.sharp:
            return DARK_SHARP if self.dark else LIGHT_SHARP
        return DARK if self.dark else LIGHT

    @property
    def sharp(self) -> bool:
        """Whether contrast is high: asked for here or, unless told otherwise, in the system."""
        if self._contrast == "system":
            return self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast
        return self._contrast == "high"

    def set_contrast(self, contrast: ContrastChoice) -> None:
        """Follow the system, or insist."""
        self._contrast = contrast
        self._apply()

    @property
    def dark(self) -> bool:
        """Whether the dark theme is in use."""
        if self._choice == "system":
            return self._app.styleHints().colorScheme() != Qt.ColorScheme.Light
        return self._choice == "dark"

    def set_choice(self, choice: ThemeChoice) -> None:
        """Follow the system, or insist on one theme."""
        self._choice = choice
        # Told to the system too: window frames and native dialogs then match (macOS, Windows).
        scheme = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(choice)
        self._app.styleHints().setColorScheme(Qt.ColorScheme.Unknown if scheme is None else scheme)
        self._apply()

    def set_motion(self, motion: MotionChoice) -> None:
        """Let things move as in the system, or hold them still."""
        self._app.setProperty(_STILL, motion == "still")
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
                       Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox):  # fmt: skip
            # Only ever taken away: what the system has switched off stays off.
            if motion == "still":
                self._app.setEffectEnabled(effect, False)

    def _apply(self) -> None:
        now = self.tokens
        if now is self._shown:
            return
        self._shown = now
        self._app.setPalette(_palette(now))
        self._app.setStyleSheet(stylesheet(now, SPACE, RADIUS, ICON_FOLDER.as_posix()))
        self.changed.emit()
