"""How many channels a sound has, in words."""

from engine.language import mark, tr, trn

_NAMES = {"mono": mark("mono"), "stereo": mark("stereo")}
_USUAL = {1: "mono", 2: "stereo"}


def channels_text(channels: int) -> str:
    """`stereo`, `6 channels`."""
    if channels in _USUAL:
        return layout_text(_USUAL[channels])
    return trn("{n} channel", "{n} channels", channels)


def layout_text(layout: str) -> str:
    """A layout as FFmpeg calls it (`stereo`, `5.1(side)`); those that are words, in the language."""
    return tr(_NAMES[layout]) if layout in _NAMES else layout
