"""Composed video of two players: what moves, and when, is made from the notes they play and from much that has nothing
to do with notes. The detector (`engine.twins`) is told nothing of this: neither latencies nor kinds of motion.

By kind of instrument: bows go to and fro, a new direction for four notes of five (the fifth is slurred and shows
nothing), hands strike or pluck and come back, and whoever blows only moves the instrument a little, on two notes of
three, and lifts it to breathe in. Each player has a latency of their own and misses it from note to note. On top: both
nod to a common beat, sway, breathe, make vibrato, lift the bow in rests and now and then do something else; the camera
is held by hand, the sensor is noisy, the picture may be cut away from, and sound and picture are not quite in step.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av import AudioFrame, VideoFrame
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

from engine.arrays import Bytes, Doubles, Floats
from tests.bench.scored_music import ScoredNote

HEIGHT, WIDTH = 216, 384
RATE = 200
"""At which motion is made, Hz."""
BOWED = frozenset({"violin", "cello", "erhu"})
BLOWN = frozenset({"flute", "clarinet", "bassoon", "saxophone", "trumpet", "tuba", "bagpipe", "accordion"})


@dataclass(frozen=True)
class Take:
    """How it is filmed. `strength`: of all motion that makes notes, 1: natural. `noise`: deviation of a pixel in grey
    levels. `cuts`: how often a minute the picture shows something else for two seconds."""

    fps: Fraction = Fraction(25)
    strength: float = 1.0
    noise: float = 3.0
    cuts: float = 0.0


@dataclass(frozen=True, eq=False)
class Moves:
    """Of one player at `RATE`: (t, 2) right and down, in heights of the picture."""

    body: Doubles
    head: Doubles
    arm: Doubles
    hand: Doubles


def film(
    path: Path, notes: Sequence[Sequence[ScoredNote]], kind: str, seconds: float, take: Take, rng: np.random.Generator
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Write the video, and say where (0–1) the players' middles are."""
    count = round(seconds * RATE)
    beat = _beat(notes, rng)
    late = rng.uniform(-0.08, 0.08)
    players = [_moves(played, kind, count, beat, late, take.strength, rng) for played in notes]
    places = [(rng.uniform(0.24, 0.3), 0.55), (rng.uniform(0.7, 0.76), 0.55)]
    stage = _Stage(kind, places, rng)
    shake = np.stack([_drift(count, 0.6, rng) * 0.004 + _drift(count, 4.0, rng) * 0.0007 for _ in range(2)], axis=1)
    away = _away(seconds, take.cuts, rng)
    _write(path, _pictures(stage, players, shake, away, seconds, take, rng), take.fps)
    return places[0], places[1]


def _pictures(
    stage: "_Stage",
    players: Sequence[Moves],
    shake: Doubles,
    away: Sequence[tuple[float, float]],
    seconds: float,
    take: Take,
    rng: np.random.Generator,
) -> Iterator[Bytes]:
    for number in range(int(seconds * take.fps)):
        t = float(number / take.fps)
        at = min(int(t * RATE), len(shake) - 1)
        hidden = next((n for n, (begin, end) in enumerate(away) if begin <= t < end), None)
        picture = stage.picture(players, shake, at) if hidden is None else stage.elsewhere(hidden, t)
        noisy = picture + np.float32(take.noise) * rng.standard_normal(picture.shape, np.float32)
        image = np.clip(noisy[..., None] * np.array([1.0, 0.96, 0.9], np.float32), 0, 255).astype(np.uint8)
        yield image


def _beat(notes: Sequence[Sequence[ScoredNote]], rng: np.random.Generator) -> Doubles:
    """Seconds at which both nod: about every other onset of the one who plays more, as a beat would be."""
    busy = max(notes, key=len)
    onsets = np.array(sorted({n.start for n in busy}))[int(rng.integers(2)) :: 2]
    return np.asarray(onsets + rng.normal(0, 0.02, len(onsets)))


def _drift(count: int, hertz: float, rng: np.random.Generator) -> Doubles:
    """(count,) noise of deviation 1 that changes about so often."""
    points = max(4, int(count / RATE * hertz * 2) + 3)
    coarse = rng.normal(0, 1, points)
    smooth = np.interp(np.linspace(0, points - 1, count), np.arange(points), coarse)
    width = max(1, int(RATE / hertz / 4))
    return np.convolve(np.pad(smooth, width, mode="edge"), np.ones(2 * width + 1) / (2 * width + 1), mode="valid")


def _moves(
    notes: Sequence[ScoredNote],
    kind: str,
    count: int,
    beat: Doubles,
    late: float,
    strength: float,
    rng: np.random.Generator,
) -> Moves:
    t = np.arange(count) / RATE
    latency, unsteady = rng.uniform(0.02, 0.13), rng.uniform(0.01, 0.03)
    begins = [(n.start + late - latency + rng.normal(0, unsteady), n.stop + late, n) for n in notes]
    if kind in BOWED:
        arm = _bowing(begins, count, rng)
    elif kind in BLOWN:
        arm = _blowing(begins, count, rng)
    else:
        arm = _striking(begins, count, rng)
    hand = _drift(count, 1.0, rng)[:, None] * np.array([0.004, 0.004])
    for begin, end, note in begins:
        # Fingers: another place for another pitch, and vibrato on what is long.
        here = (t >= begin) & (t < end)
        hand[here] += np.array([0.0, 0.0015]) * (note.pitch % 7 - 3) * strength
        if end - begin > 0.4 and kind in BOWED:
            hand[here, 0] += 0.004 * strength * np.sin(2 * np.pi * rng.uniform(5, 6.5) * t[here])
    body = np.stack([_drift(count, h, rng) * a for h, a in ((0.35, 0.010), (0.3, 0.005))], axis=1)
    body[:, 1] += 0.003 * np.sin(2 * np.pi * rng.uniform(0.2, 0.35) * t + rng.uniform(0, 6))
    head = np.stack([_drift(count, 0.5, rng) * a for a in (0.008, 0.006)], axis=1)
    for at in beat:
        head[:, 1] += 0.006 * np.exp(-0.5 * ((t - at - rng.normal(0, 0.03)) / 0.07) ** 2)
    for _ in range(rng.poisson(count / RATE / 8)):
        # Something else: a page, a hair, a look.
        at, long = rng.uniform(0, count / RATE), rng.uniform(0.3, 0.8)
        arm = arm + np.exp(-0.5 * ((t - at) / long * 2) ** 2)[:, None] * rng.normal(0, 0.04, 2)
    return Moves(body, head, arm * strength, hand)


Begins = Sequence[tuple[float, float, ScoredNote]]


def _bowing(begins: Begins, count: int, rng: np.random.Generator) -> Doubles:
    """The bow goes at a speed that the note asks for, turning at most notes; lifted in rests."""
    velocity = np.zeros(count)
    way, place = float(rng.choice([-1, 1])), 0.0
    for n, (begin, end, _) in enumerate(begins):
        following = begins[n + 1][0] if n + 1 < len(begins) else count / RATE
        first, last = (int(np.clip(x * RATE, 0, count)) for x in (begin, min(end + 0.05, max(following, begin))))
        long = max((last - first) / RATE, 0.05)
        if rng.random() > 0.2 or abs(place) > 0.2:
            way = -way if abs(place) < 0.25 or np.sign(place) == way else way
        speed = min(0.45 * rng.uniform(0.6, 1.2), 0.4 / long)
        velocity[first:last] = way * speed
        place += way * speed * long
        if following - end > 0.35 and rng.random() < 0.6:
            # Back to where the next stroke begins.
            a, b = int((end + 0.1) * RATE), int((following - 0.08) * RATE)
            velocity[a:b] = -place / max((b - a) / RATE, 0.05)
            place = 0.0
    # A bow is heavy: about 40 ms.
    kernel = np.hanning(int(0.08 * RATE) + 2)
    along = np.cumsum(np.convolve(velocity, kernel / kernel.sum(), mode="same")) / RATE
    return np.asarray(along[:, None] * np.array([0.85, 0.4]))


def _striking(begins: Begins, count: int, rng: np.random.Generator) -> Doubles:
    """A hand that strikes at the onset and comes back."""
    t = np.arange(count) / RATE
    way = np.zeros(count)
    for begin, _, _ in begins:
        x = t - begin
        struck = np.exp(-0.5 * (x / np.where(x < 0, 0.06, 0.03)) ** 2)
        way += rng.uniform(0.015, 0.04) * (struck - 0.6 * np.exp(-0.5 * ((x - 0.15) / 0.08) ** 2))
    return np.asarray(way[:, None] * np.array([0.3, 1.0]))


def _blowing(begins: Begins, count: int, rng: np.random.Generator) -> Doubles:
    """The instrument bobs a little on most notes, and is lifted to breathe in after a rest."""
    t = np.arange(count) / RATE
    way = np.zeros(count)
    before = -9.0
    for begin, end, _ in begins:
        if rng.random() < 0.67:
            way += rng.uniform(0.006, 0.018) * np.exp(-0.5 * ((t - begin - 0.03) / 0.06) ** 2)
        if begin - before > 0.4:
            way -= 0.02 * np.exp(-0.5 * ((t - begin + 0.25) / 0.12) ** 2)
        before = end
    return np.asarray(way[:, None] * np.array([0.4, 1.0]))


class _Stage:
    """What there is to see: a hall, and two players of a body, a head, an arm with a bow or a hand, and fingers."""

    def __init__(self, kind: str, places: Sequence[tuple[float, float]], rng: np.random.Generator) -> None:
        self._places = places
        self._hall = (
            _texture(HEIGHT + 40, WIDTH + 40, 12, rng) * 50 + 90 + _texture(HEIGHT + 40, WIDTH + 40, 3, rng) * 8
        )
        self._others = [_texture(HEIGHT, WIDTH, 20, rng) * 60 + rng.uniform(60, 180) for _ in range(4)]
        slim = kind in BOWED
        self._parts = [
            {
                "body": _patch(96, 52, rng.uniform(30, 80), 10, rng),
                "head": _patch(30, 24, rng.uniform(150, 200), 6, rng),
                "arm": _patch(8 if slim else 22, 70 if slim else 26, rng.uniform(120, 210), 5, rng),
                "hand": _patch(12, 12, rng.uniform(150, 200), 4, rng),
            }
            for _ in places
        ]

    def picture(self, players: Sequence[Moves], shake: Doubles, at: int) -> Floats:
        """(H, W) grey levels."""
        dx, dy = shake[at] * HEIGHT
        picture = _shifted(self._hall, 20 + dx, 20 + dy, HEIGHT, WIDTH)
        for (x, y), parts, moves in zip(self._places, self._parts, players, strict=True):
            body = moves.body[at]
            for name, offset, own in (
                ("body", (0.0, 0.12), body),
                ("head", (0.0, -0.24), body + moves.head[at]),
                ("hand", (-0.11, -0.04), body + moves.hand[at]),
                ("arm", (0.06, 0.02), body + moves.arm[at]),
            ):
                px = x * WIDTH + (offset[0] + own[0]) * HEIGHT - dx
                py = (y + offset[1] + own[1]) * HEIGHT - dy
                _paste(picture, parts[name], px, py)
        return picture

    def elsewhere(self, number: int, t: float) -> Floats:
        """Another view, which moves on its own."""
        other = self._others[number % len(self._others)]
        return np.asarray(np.roll(other, int(20 * np.sin(2 * t)), axis=1), np.float32).copy()


def _texture(height: int, width: int, grain: int, rng: np.random.Generator) -> Floats:
    """(h, w) smooth noise, about ±1."""
    coarse = rng.normal(0, 1, (height // grain + 3, width // grain + 3))
    rows, columns = np.arange(height) / grain, np.arange(width) / grain
    down = np.stack([np.interp(rows, np.arange(len(coarse)), c) for c in coarse.T], axis=1)
    return np.stack([np.interp(columns, np.arange(down.shape[1]), r) for r in down]).astype(np.float32)


def _patch(height: int, width: int, level: float, grain: int, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """A textured ellipse: grey levels and opacity."""
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    opaque = np.clip((1 - x**2 - y**2) * 6, 0, 1).astype(np.float32)
    return level + 30 * _texture(height, width, grain, rng), opaque


def _shifted(image: Floats, left: float, top: float, height: int, width: int) -> Floats:
    """A window of an image whose corner may lie between pixels."""
    x, y = int(np.floor(left)), int(np.floor(top))
    u, v = np.float32(left - x), np.float32(top - y)
    a = image[y : y + height + 1, x : x + width + 1]
    rows = a[:-1] * (1 - v) + a[1:] * v
    return np.asarray(rows[:, :-1] * (1 - u) + rows[:, 1:] * u, np.float32)


def _paste(picture: Floats, patch: tuple[Floats, Floats], x: float, y: float) -> None:
    """Lay a patch with its middle at a point over a picture, in place."""
    level, opaque = np.pad(patch[0], 1, mode="edge"), np.pad(patch[1], 1)
    height, width = level.shape
    left, top = x - width / 2, y - height / 2
    x0, y0 = int(np.floor(left)) + 1, int(np.floor(top)) + 1
    u, v = 1 - (left + 1 - x0), 1 - (top + 1 - y0)
    own, cover = (_shifted(p, u, v, height - 1, width - 1) for p in (level, opaque))
    a, b = max(0, -y0), max(0, -x0)
    c, d = min(height - 1, HEIGHT - y0), min(width - 1, WIDTH - x0)
    if a < c and b < d:
        there = picture[y0 + a : y0 + c, x0 + b : x0 + d]
        there += cover[a:c, b:d] * (own[a:c, b:d] - there)


def _away(seconds: float, cuts: float, rng: np.random.Generator) -> list[tuple[float, float]]:
    """Spans in which something else is shown; never at first."""
    count = round(cuts * seconds / 60)
    return [(float(at), float(at) + 2.0) for at in sorted(rng.uniform(2, max(2.1, seconds - 3), count))]


def _write(path: Path, pictures: Iterator[Bytes], fps: Fraction) -> None:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=fps, options={"preset": "veryfast", "crf": "24"})
        assert isinstance(stream, VideoStream)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        sound = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        assert isinstance(sound, AudioStream)
        written = 0
        for image in pictures:
            container.mux(stream.encode(VideoFrame.from_ndarray(image, format="rgb24")))
            written += 1
        container.mux(stream.encode())
        silence = AudioFrame.from_ndarray(np.zeros((1, round(written / fps * 8000)), np.int16), "s16", "mono")
        silence.sample_rate, silence.pts = 8000, 0
        container.mux(sound.encode(silence))
