"""The colours of both themes, each also in high contrast (`sharp`), and the arithmetic of contrast.

Every text colour reaches at least 4.5 : 1 on every ground it is used on (WCAG 2.2, success criterion 1.4.3);
`tests/gui/look/test_theme.py` checks each pair. The borders of what one types in or presses (`border_strong`) reach
3 : 1 (1.4.11). In high contrast texts reach 7 : 1 (1.4.6), and every border 4.5 : 1.
"""

import colorsys
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Tokens:
    """One theme's colours, each `#RRGGBB`.

    Grounds from back to front: `window`, `panel`, `raised` (buttons), `hover`; `field` is what one types in, `groove`
    what bars fill.
    `canvas` is the ground of pictures (spectrogram, video, meters): dark in both themes, as the instruments'
    colours are made for one ground.
    """

    name: str
    window: str
    panel: str
    raised: str
    hover: str
    pressed: str
    field: str
    border: str
    border_strong: str
    groove: str
    text: str
    text_secondary: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_text: str
    danger: str
    warning: str
    success: str
    tip: str
    tip_text: str
    selection: str
    key_white: str
    key_black: str
    key_line: str
    key_text: str
    canvas: str = "#0B0C10"
    canvas_text: str = "#D5D9E2"
    canvas_secondary: str = "#98A0B0"
    canvas_unknown: str = "#12141A"
    canvas_hatch: str = "#2C313D"
    playhead: str = "#FFFFFF"
    sharp: bool = False


DARK = Tokens(
    name="dark",
    window="#16181D", panel="#1C1F26", raised="#292D37", hover="#343945", pressed="#21242C", field="#111318",
    border="#2E333E", border_strong="#767F92", groove="#2E333E",
    text="#E7E9EE", text_secondary="#A6ADBB", text_disabled="#666E7D",
    accent="#9C95FF", accent_hover="#B3AEFF", accent_text="#12131A",
    danger="#FF7B7B", warning="#F2BC57", success="#57CE93",
    tip="#343945", tip_text="#F2F3F6", selection="#2E2C50",
    key_white="#363B47", key_black="#14161B", key_line="#1C1F26", key_text="#D3D7E0",
)  # fmt: skip

LIGHT = Tokens(
    name="light",
    window="#EEF0F4", panel="#F8F9FB", raised="#FFFFFF", hover="#E3E6ED", pressed="#D6DAE3", field="#FFFFFF",
    border="#D5D9E1", border_strong="#808796", groove="#D5D9E1",
    text="#1B1E25", text_secondary="#535B6A", text_disabled="#989FAC",
    accent="#544BC9", accent_hover="#453CB4", accent_text="#FFFFFF",
    danger="#B3261E", warning="#7E5600", success="#116B3E",
    tip="#23262E", tip_text="#F2F3F6", selection="#DEDCFA",
    key_white="#FFFFFF", key_black="#3A3F4B", key_line="#C3C8D2", key_text="#3B4250",
)  # fmt: skip

DARK_SHARP = Tokens(
    name="dark", sharp=True,
    window="#000000", panel="#000000", raised="#000000", hover="#262626", pressed="#333333", field="#000000",
    border="#C0C0C0", border_strong="#FFFFFF", groove="#404040",
    text="#FFFFFF", text_secondary="#E0E0E0", text_disabled="#9A9A9A",
    accent="#C4BFFF", accent_hover="#DAD7FF", accent_text="#000000",
    danger="#FFA3A3", warning="#FFD37A", success="#7FE8B0",
    tip="#000000", tip_text="#FFFFFF", selection="#2B2760",
    key_white="#1A1A1A", key_black="#000000", key_line="#C0C0C0", key_text="#FFFFFF",
    canvas_secondary="#C8CDD8",
)  # fmt: skip

LIGHT_SHARP = Tokens(
    name="light", sharp=True,
    window="#FFFFFF", panel="#FFFFFF", raised="#FFFFFF", hover="#E4E4E4", pressed="#D8D8D8", field="#FFFFFF",
    border="#4A4A4A", border_strong="#000000", groove="#BFBFBF",
    text="#000000", text_secondary="#2E2E2E", text_disabled="#6B6B6B",
    accent="#2F2894", accent_hover="#241E75", accent_text="#FFFFFF",
    danger="#8A0F0A", warning="#5C3D00", success="#0A4D2B",
    tip="#000000", tip_text="#FFFFFF", selection="#E6E4FF",
    key_white="#FFFFFF", key_black="#000000", key_line="#4A4A4A", key_text="#000000",
)  # fmt: skip

THEMES = (DARK, LIGHT, DARK_SHARP, LIGHT_SHARP)


def _channels(colour: str) -> tuple[float, float, float]:
    value = int(colour[1:], 16)
    return (value >> 16 & 255) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def luminance(colour: str) -> float:
    """Relative luminance 0–1 of `#RRGGBB` (WCAG 2.2)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1–21 (WCAG 2.2)."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=256)
def lighter_until(colour: str, ground: str, ratio: float) -> str:
    """The same hue, as much lighter as it takes to reach `ratio` against `ground`."""
    hue, light, saturation = colorsys.rgb_to_hls(*_channels(colour))
    while contrast(colour, ground) < ratio and light < 1:
        light = min(1.0, light + 0.02)
        red, green, blue = (round(c * 255) for c in colorsys.hls_to_rgb(hue, light, saturation))
        colour = f"#{red:02X}{green:02X}{blue:02X}"
    return colour
