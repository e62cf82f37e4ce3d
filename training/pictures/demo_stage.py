"""The demo's picture: a flautist and a cellist on a stage, drawn by code so that anybody may redistribute it.

Everything is drawn at twice the size on a canvas of 640 × 360 units and scaled down. What never moves is drawn once;
per frame only the bow, the hands, the players' sway and the light on them change.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageDraw, ImageFilter

WIDTH, HEIGHT = 640, 360
SCALE = 2
Point = tuple[float, float]
Colour = tuple[int, int, int]

SKIN, SKIN_DARK = (214, 163, 132), (176, 122, 94)
HAIR_FLUTE, HAIR_CELLO = (58, 36, 26), (38, 30, 28)
DRESS, DRESS_DARK = (38, 62, 92), (22, 38, 60)
SUIT, SUIT_DARK = (30, 30, 36), (16, 16, 20)
VARNISH, VARNISH_DARK, VARNISH_LIGHT = (158, 74, 26), (84, 32, 12), (212, 126, 58)
EBONY, SILVER, SILVER_DARK = (22, 18, 18), (214, 218, 224), (120, 126, 136)


SEAT = (462.0, 330.0)
NEARER, FLUTE, FLUTE_SHOWN = 2.0, (146.0, 111.0), (150.0, 130.0)
"""The flautist stands nearer than the cellist, cut at the hips: so many times as large, the middle of the flute moved
from one place to the other. The frame network looks at 128 pixels a square; a flute drawn as far away as the cello is
three pixels thick there, and is not seen (0.01; so large 0.8)."""
SWAYS = 25
"""Steps of a sway: the bodies are drawn once for each."""


@dataclass(frozen=True)
class Pose:
    """What moves in a frame. sway: −1…1 per player; bow: 0 (frog) to 1 (tip); pitch: 0 (low) to 1; level: 0…1."""

    sway_flute: float
    sway_cello: float
    bow: float
    pitch_flute: float
    pitch_cello: float
    level_flute: float
    level_cello: float


def smooth(points: Sequence[Point], closed: bool = True, steps: int = 12) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    count = len(points)
    result: list[Point] = []
    for i in range(count if closed else count - 1):
        index = [(i + k) % count if closed else min(max(i + k, 0), count - 1) for k in (-1, 0, 1, 2)]
        p0, p1, p2, p3 = (np.array(points[j]) for j in index)
        for step in range(steps):
            t = step / steps
            p = 0.5 * (
                2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3
            )
            result.append((float(p[0]), float(p[1])))
    return result if closed else [*result, points[-1]]


class DrawingLayer:
    """A transparent drawing in stage units; everything drawn is turned by `degrees` about `centre`, then made `scale`
    times as large, the point `fixed` moving to the point `to`."""

    def __init__(
        self,
        degrees: float = 0.0,
        centre: Point = (0.0, 0.0),
        scale: float = 1.0,
        fixed: Point = (0.0, 0.0),
        to: Point = (0.0, 0.0),
    ) -> None:
        self.image = Image.new("RGBA", (WIDTH * SCALE, HEIGHT * SCALE), (0, 0, 0, 0))
        self._draw = ImageDraw.Draw(self.image)
        angle = math.radians(degrees)
        self._cos, self._sin = math.cos(angle), math.sin(angle)
        self._centre, self._fixed, self._to = centre, fixed, to
        self._scale = scale * SCALE

    def _place(self, points: Sequence[Point]) -> list[Point]:
        """Turned (anticlockwise, as seen), scaled and in pixels."""
        cx, cy = self._centre
        left, top = (to * SCALE - fixed * self._scale for fixed, to in zip(self._fixed, self._to, strict=True))
        return [
            (
                left + (cx + (x - cx) * self._cos + (y - cy) * self._sin) * self._scale,
                top + (cy - (x - cx) * self._sin + (y - cy) * self._cos) * self._scale,
            )
            for x, y in points
        ]

    def shape(self, points: Sequence[Point], colour: Colour, curved: bool = True) -> None:
        """A filled outline, through a smooth curve or straight."""
        self._draw.polygon(self._place(smooth(points) if curved else points), fill=(*colour, 255))

    def shaded(self, points: Sequence[Point], light: Colour, dark: Colour, axis: tuple[Point, Point]) -> None:
        """A filled outline whose colour runs from `light` to `dark` along an axis."""
        outline = self._place(smooth(points))
        left, top = (math.floor(min(p[i] for p in outline)) for i in (0, 1))
        right, bottom = (math.ceil(max(p[i] for p in outline)) + 1 for i in (0, 1))
        mask = Image.new("L", (right - left, bottom - top), 0)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in outline], fill=255)
        (x0, y0), (x1, y1) = self._place(axis)
        rows, columns = np.mgrid[top:bottom, left:right]
        length = max((x1 - x0) ** 2 + (y1 - y0) ** 2, 1e-6)
        along = np.clip(((columns - x0) * (x1 - x0) + (rows - y0) * (y1 - y0)) / length, 0, 1)[..., None]
        colours = (np.array(light) * (1 - along) + np.array(dark) * along).astype(np.uint8)
        self.image.paste(Image.fromarray(colours, "RGB"), (left, top), mask)

    def limb(self, points: Sequence[Point], widths: Sequence[float], colour: Colour) -> None:
        """A rounded limb through points, its width changing along the way."""
        path = smooth(points, closed=False, steps=24)
        for index, (x, y) in enumerate(path):
            at = index / max(1, len(path) - 1) * (len(widths) - 1)
            low = min(int(at), len(widths) - 2)
            width = widths[low] + (widths[low + 1] - widths[low]) * (at - low)
            self.disc(x, y, width / 2, width / 2, colour)
        self.line(path, colour, min(widths) * 0.9)

    def disc(self, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
        """An ellipse with upright axes."""
        ((u, v),) = self._place([(x, y)])
        rx, ry = rx * self._scale, ry * self._scale
        self._draw.ellipse([u - rx, v - ry, u + rx, v + ry], fill=(*colour, 255))

    def line(self, points: Sequence[Point], colour: Colour, width: float) -> None:
        """A line through points."""
        thick = max(1, round(width * self._scale))
        self._draw.line(self._place(points), fill=(*colour, 255), width=thick, joint="curve")

    def trimmed(self) -> "Sprite":
        """Only the part that holds something: hundreds of these are kept."""
        box = self.image.getbbox() or (0, 0, 1, 1)
        return Sprite(self.image.crop(box), (box[0], box[1]))


@dataclass(frozen=True)
class Sprite:
    """A finished drawing and where its corner lies, in pixels."""

    image: Image.Image
    corner: tuple[int, int]

    def onto(self, picture: Image.Image) -> None:
        """Lay this drawing over a picture."""
        picture.alpha_composite(self.image, self.corner)


def backdrop() -> Image.Image:
    """The hall: a warm curtain with folds, a wooden floor with boards, two pools of light."""
    rows, columns = np.mgrid[0 : HEIGHT * SCALE, 0 : WIDTH * SCALE].astype(np.float64) / SCALE
    folds = 0.5 + 0.28 * np.sin(columns / 11.0 + 0.8 * np.sin(columns / 47.0)) + 0.12 * np.sin(columns / 4.3)
    shade = np.clip(1.1 - np.abs(columns - WIDTH / 2) / 520 - rows / 900, 0.2, 1)
    curtain = np.array([104, 26, 30])[None, None] * (0.45 + 0.55 * folds[..., None]) * shade[..., None]
    depth = np.clip((rows - 262) / 98, 1e-3, 1)
    across = (columns - WIDTH / 2) / (0.45 + 0.55 * depth)
    boards = 0.88 + 0.12 * (np.abs((across / 34) % 1 - 0.5) < 0.47)
    grain = 1 + 0.035 * np.sin(across * 1.7 + 3 * np.sin(rows / 6)) + 0.03 * np.sin(rows * 0.9 + across / 9)
    floor = np.array([150, 98, 56])[None, None] * (boards * grain * (0.5 + 0.4 * depth))[..., None]
    picture = np.where((rows < 262)[..., None], curtain, floor)
    light = np.full_like(rows, 0.62)
    for x in (180, 462):
        light += 0.5 * np.exp(-(((columns - x) / 120) ** 2) - ((rows - 190) / 150) ** 2)
        light += 0.35 * np.exp(-(((columns - x) / 105) ** 2) - ((rows - 322) / 24) ** 2)
    shadow = np.exp(-(((rows - 263) / 7) ** 2)) * 0.25
    picture = picture * (light - shadow)[..., None]
    return Image.fromarray(np.clip(picture, 0, 255).astype(np.uint8), "RGB").filter(ImageFilter.GaussianBlur(1.2))


def _head(layer: DrawingLayer, x: float, y: float, hair: Colour, long_hair: bool) -> None:
    """A face seen from the front with hair, brows, eyes, nose, mouth."""
    if long_hair:
        layer.shape(
            [
                (x - 20, y - 6),
                (x - 12, y - 25),
                (x + 10, y - 26),
                (x + 20, y - 8),
                (x + 24, y + 24),
                (x + 15, y + 34),
                (x - 14, y + 34),
                (x - 24, y + 22),
            ],
            hair,
        )
    layer.shape([(x - 7, y + 12), (x + 7, y + 12), (x + 9, y + 30), (x - 9, y + 30)], SKIN_DARK)
    face = [
        (x - 15.5, y - 8),
        (x, y - 22),
        (x + 15.5, y - 8),
        (x + 14, y + 8),
        (x + 7, y + 18),
        (x, y + 20.5),
        (x - 7, y + 18),
        (x - 14, y + 8),
    ]
    layer.shaded(face, (230, 182, 150), (188, 134, 106), ((x - 16, y - 16), (x + 18, y + 20)))
    cap = [
        (x - 17, y - 2),
        (x - 17, y - 16),
        (x - 7, y - 26),
        (x + 8, y - 26),
        (x + 17, y - 16),
        (x + 17, y - 2),
        (x + 13, y - 11),
        (x + 2, y - 16),
        (x - 9, y - 14),
    ]
    layer.shape(cap, hair)
    for side in (-1, 1):
        layer.line([(x + side * 9.5, y - 6.5), (x + side * 3.5, y - 7.2)], (66, 44, 34), 1.1)
        layer.line(
            smooth([(x + side * 9, y - 2), (x + side * 6, y - 0.9), (x + side * 3.5, y - 2)], False), (62, 44, 38), 1.2
        )
    layer.line(smooth([(x, y - 3), (x - 1.4, y + 5), (x + 1.6, y + 5.5)], False), (172, 116, 92), 1.2)
    layer.line(smooth([(x - 4.5, y + 11), (x, y + 12.2), (x + 4.5, y + 11)], False), (158, 74, 70), 1.8)


def flautist(pitch: float, degrees: float) -> DrawingLayer:
    """The player on the left, with the silver flute across; `pitch` lifts fingers, the body leans by `degrees`."""
    layer = DrawingLayer(degrees, (186, 332), NEARER, FLUTE, FLUTE_SHOWN)
    layer.shaded(
        [(156, 130), (216, 130), (226, 210), (240, 332), (132, 332), (146, 210)],
        DRESS,
        DRESS_DARK,
        ((140, 140), (240, 330)),
    )
    layer.shape([(172, 124), (200, 124), (190, 142), (182, 142)], SKIN)
    for hem in (150, 168, 190, 210, 226):
        layer.line(
            smooth([(186 + (hem - 186) * 0.45, 212), (hem, 270), (186 + (hem - 186) * 1.25, 330)], False),
            DRESS_DARK,
            1.4,
        )
    layer.limb([(214, 138), (226, 176), (196, 160), (168, 122)], (21, 17, 13, 9), DRESS_DARK)
    _head(layer, 186, 92, HAIR_FLUTE, True)
    layer.line([(86, 121), (206, 102)], SILVER_DARK, 5.2)
    layer.line([(86, 120.2), (206, 101.2)], SILVER, 3.4)
    layer.line([(86, 119.6), (206, 100.6)], (246, 248, 250), 0.9)
    layer.shape([(180, 103), (190, 101.5), (191, 106), (181, 107.5)], SILVER)
    for index in range(14):
        x = 96 + index * 5.6
        layer.disc(x, 118.4 - (x - 86) * 0.158, 2.1, 1.9, SILVER_DARK)
        layer.disc(x - 0.3, 117.9 - (x - 86) * 0.158, 1.5, 1.3, (232, 235, 240))
    layer.limb([(158, 138), (128, 172), (112, 150), (114, 124)], (21, 17, 13, 9), DRESS)
    for start, count in ((108, 4), (154, 3)):
        layer.disc(start + 5, 126 - (start - 86) * 0.158, 8, 6, SKIN_DARK)
        for finger in range(count):
            lift = 3.5 if (finger / count) > 1 - pitch else 0.0
            x = start + finger * 4.4
            base = 118.5 - (x - 86) * 0.158
            layer.limb([(x, base + 6), (x + 0.8, base - 1.5 - lift)], (4.4, 3.4), SKIN)
    return layer


def _cello(layer: DrawingLayer) -> None:
    """The instrument, upright about x = 462: body with purfling and f-holes, fingerboard, strings, scroll."""
    half = [
        (0, 146),
        (14, 147),
        (27, 157),
        (28, 174),
        (19, 192),
        (17.5, 206),
        (21, 220),
        (34, 238),
        (36, 262),
        (27, 284),
        (12, 293),
        (0, 295),
    ]
    outline = [(462 + x, y) for x, y in half] + [(462 - x, y) for x, y in reversed(half[1:-1])]
    layer.shaded([(x + 2.2, y + 1.5) for x, y in outline], VARNISH_DARK, (40, 16, 8), ((430, 150), (505, 290)))
    layer.shaded(outline, VARNISH_LIGHT, VARNISH, ((440, 160), (500, 285)))
    inner = [(462 + (x - 462) * 0.92, 220 + (y - 220) * 0.955) for x, y in outline]
    layer.line([*smooth(inner), smooth(inner)[0]], VARNISH_DARK, 0.8)
    for side in (-1, 1):
        hole = [(462 + side * dx, y) for dx, y in ((11, 205), (9.5, 212), (14, 222), (19, 231), (17.5, 238))]
        layer.line(smooth(hole, False), EBONY, 1.8)
        layer.disc(462 + side * 10.6, 205.5, 1.8, 1.8, EBONY)
        layer.disc(462 + side * 17.8, 237.5, 2.1, 2.1, EBONY)
    layer.line([(462, 295), (462, 330)], (60, 60, 66), 2.2)
    layer.shape([(458.5, 92), (465.5, 92), (466.5, 150), (457.5, 150)], VARNISH_DARK, False)
    layer.shape([(459, 86), (465, 86), (468.5, 196), (455.5, 196)], EBONY, False)
    layer.shape([(458, 62), (461, 55), (467, 57), (468, 65), (465.5, 86), (458.5, 86)], VARNISH)
    layer.disc(463, 61, 2.4, 2.4, VARNISH_DARK)
    for peg in (70, 76, 82):
        layer.line([(451, peg), (473, peg - 1)], EBONY, 2)
    layer.shape([(452, 224), (472, 224), (470, 218), (454, 218)], (206, 164, 104), False)
    layer.shape([(456, 246), (468, 246), (464.5, 286), (459.5, 286)], EBONY, False)
    for string in range(4):
        layer.line(
            [(460 + string * 1.35, 88), (456.5 + string * 3.6, 220), (458.4 + string * 2.4, 248)], (226, 222, 210), 0.55
        )


def cellist(degrees: float) -> tuple[DrawingLayer, DrawingLayer]:
    """The player on the right without arms, and the cello leaning before them."""
    body, cello = DrawingLayer(degrees, SEAT), DrawingLayer(degrees - 7, (462, 230))
    body.shaded([(404, 252), (520, 252), (512, 266), (412, 266)], (74, 52, 36), (44, 30, 22), ((404, 252), (404, 268)))
    for x in (412, 512):
        body.line([(x, 260), (x + (x - 462) * 0.08, 336)], (52, 36, 26), 4)
    for side in (-1, 1):
        body.limb(
            [(462 + side * 18, 240), (462 + side * 54, 248), (462 + side * 56, 290), (462 + side * 60, 330)],
            (34, 30, 24, 17),
            SUIT_DARK,
        )
        body.shape(
            [(462 + side * 50, 328), (462 + side * 68, 328), (462 + side * 76, 338), (462 + side * 50, 338)], EBONY
        )
    body.shaded(
        [(420, 130), (442, 117), (474, 117), (494, 130), (498, 190), (492, 256), (426, 256), (416, 190)],
        SUIT,
        SUIT_DARK,
        ((420, 130), (500, 250)),
    )
    body.shape([(446, 116), (468, 116), (457, 160)], (232, 232, 236), False)
    body.shape([(455, 124), (459, 124), (460, 152), (457, 160), (454, 152)], (96, 24, 30), False)
    _head(body, 447, 88, HAIR_CELLO, False)
    _cello(cello)
    return body, cello


def _bow_arm(pose: Pose) -> DrawingLayer:
    """Right arm, hand and bow; the bow crosses the strings between bridge and fingerboard."""
    layer = DrawingLayer(0.65 * pose.sway_cello, SEAT)
    contact = (460.0, 209.0)
    reach = 8 + 70 * pose.bow
    angle = math.radians(6 + 4 * pose.sway_cello)
    frog = (contact[0] - reach * math.cos(angle), contact[1] + reach * math.sin(angle))
    tip = (frog[0] + 104 * math.cos(angle), frog[1] - 104 * math.sin(angle))
    layer.line([frog, tip], (238, 232, 216), 1.6)
    layer.line([(frog[0], frog[1] - 3.2), (tip[0], tip[1] - 1.2)], (96, 46, 24), 2.0)
    layer.shape(
        [
            (frog[0] - 2, frog[1] - 4),
            (frog[0] + 7, frog[1] - 4),
            (frog[0] + 7, frog[1] + 1),
            (frog[0] - 2, frog[1] + 1),
        ],
        EBONY,
        False,
    )
    hand = (frog[0] + 1, frog[1] - 4)
    elbow = (min(398.0, hand[0] - 4) - 6 * (1 - pose.bow), 178 + 12 * pose.bow)
    layer.limb([(424, 134), elbow, (hand[0] - 3, hand[1] - 3)], (25, 19, 12), SUIT)
    layer.disc(hand[0] - 3, hand[1] - 3, 6, 4, (226, 226, 230))
    layer.disc(hand[0] + 2, hand[1], 6.5, 5.2, SKIN)
    for finger in range(4):
        layer.limb([(hand[0] + finger * 2.4, hand[1]), (hand[0] + 1.5 + finger * 2.4, hand[1] + 5.5)], (3.2, 2.6), SKIN)
    return layer


def _left_hand(pose: Pose) -> DrawingLayer:
    """Left arm with the hand on the fingerboard: higher notes lie nearer the bridge."""
    layer = DrawingLayer(1.3 * pose.sway_cello, SEAT)
    y = 104.0 + 62 * pose.pitch_cello
    x = 462.0 + (215 - y) * 0.12
    layer.limb([(490, 136), (520, 162 + 10 * pose.pitch_cello), (x + 9, y + 4)], (25, 19, 12), SUIT)
    layer.disc(x + 10, y + 4, 5, 5, (226, 226, 230))
    layer.disc(x + 5, y + 2, 7, 6.5, SKIN_DARK)
    for finger in range(4):
        layer.limb([(x + 7, y - 3 + finger * 4), (x - 2, y - 5 + finger * 4.2)], (4.2, 3.4), SKIN)
    return layer


class DemoStage:
    """Draws frames. Bodies are drawn once for each of `steps` of their sway, here; hands and bow for every frame."""

    def __init__(self, steps: int = SWAYS) -> None:
        self._steps = steps
        self._backdrop = backdrop().convert("RGBA")
        self._floor_shadow()
        sways = np.linspace(-1, 1, steps)
        self._cellists = [[part.trimmed() for part in cellist(1.3 * float(sway))] for sway in sways]
        self._flautists = [[flautist(lift / 4, 1.6 * float(sway)).trimmed() for lift in range(5)] for sway in sways]
        rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
        self._glows = [np.exp(-(((columns - x) / 92) ** 2) - ((rows - 190) / 145) ** 2) for x in (180, 462)]

    def _floor_shadow(self) -> None:
        layer = DrawingLayer()
        layer.disc(464, 336, 84, 12, (20, 10, 6))
        blurred = layer.image.filter(ImageFilter.GaussianBlur(10))
        blurred.putalpha(ImageChops.multiply(blurred.getchannel("A"), Image.new("L", blurred.size, 150)))
        self._backdrop.alpha_composite(blurred)

    def frame(self, pose: Pose) -> NDArray[np.uint8]:
        """(360, 640, 3) uint8: the picture for one pose."""
        picture = self._backdrop.copy()
        flute, cello = (round((self._steps - 1) * (sway + 1) / 2) for sway in (pose.sway_flute, pose.sway_cello))
        self._flautists[flute][round(4 * pose.pitch_flute)].onto(picture)
        for sprite in (*self._cellists[cello], _left_hand(pose).trimmed(), _bow_arm(pose).trimmed()):
            sprite.onto(picture)
        small = picture.convert("RGB").resize((WIDTH, HEIGHT), Image.Resampling.BOX)
        light = 0.82 + 0.22 * pose.level_flute * self._glows[0] + 0.22 * pose.level_cello * self._glows[1]
        lit: NDArray[np.uint8] = np.clip(np.asarray(small) * light[..., None], 0, 255).astype(np.uint8)
        return lit
