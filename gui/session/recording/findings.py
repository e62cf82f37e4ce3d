"""What the panel shows of a recording besides its mask (rows, evidence, evidence over time), to JSON and back.

Projects and kept separations both carry it. What is read is believed only where it makes sense.
"""

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.instruments import CLASS_IDS
from engine.roster import MOST_RECORDS, is_id
from engine.separation_events import EvidenceTrack, InstrumentEvidence
from gui.session.recording.open_clip import OpenClip

View = Mapping[str, object]
FIELDS = 4
MOST_WINDOWS = 100
MOST_WEIGHTS = 2000


def findings_of(clip: OpenClip) -> dict[str, object]:
    """Plain objects for `json.dumps`."""
    evidence = [[e.instrument, e.visual, e.audio, e.score] for e in clip.evidence]
    view: dict[str, object] = {"listed": list(clip.listed), "evidence": evidence}
    if clip.evidence:
        view["threshold"] = clip.evidence[0].threshold
    if (track := clip.track) is not None:
        heard, seen = _numbers(track.heard), _numbers(track.seen)
        view["track"] = {"starts": _numbers(track.starts), "length": track.length, "heard": heard, "seen": seen}
    if clip.taste:
        view["radar"] = dict(clip.taste)
    return view


def take_findings(clip: OpenClip, planes: Sequence[str], view: View) -> None:
    """Show this of a recording whose mask has these planes; the list is settled by that."""
    listed = view.get("listed")
    known = [i for i in listed if isinstance(i, str) and is_id(i)][:MOST_RECORDS] if isinstance(listed, list) else []
    rows = known if set(known) >= set(planes) else [*planes, *known]
    # The planes' order is the rows' order.
    in_order = tuple(i for i in rows if i in planes) == tuple(planes)
    clip.listed = tuple(dict.fromkeys(rows if in_order else [*planes, *rows]))
    clip.ticked = clip.found = frozenset(planes)
    clip.by_hand = True
    clip.evidence, clip.track = _evidence(view), _track(view)
    clip.taste = _taste(view)


def _evidence(view: View) -> tuple[InstrumentEvidence, ...]:
    """The evidence; nothing, unless all of it makes sense."""
    rows, threshold = view.get("evidence"), view.get("threshold")
    taken = threshold if isinstance(threshold, float) and 0 < threshold < 1 else InstrumentEvidence.threshold
    found = []
    for row in rows if isinstance(rows, list) else []:
        if not isinstance(row, list) or len(row) != FIELDS or row[0] not in CLASS_IDS:
            return ()
        visual, audio, score = row[1:]
        numbers = [audio, score] if visual is None else [visual, audio, score]
        if not all(isinstance(n, float) and math.isfinite(n) and 0 <= n <= 1 for n in numbers):
            return ()
        found.append(InstrumentEvidence(row[0], visual, audio, score, threshold=taken))
    return tuple(found)


def _taste(view: View) -> dict[str, float]:
    """What was made of the radar's places; nothing, unless all of it makes sense."""
    taste = view.get("radar")
    if not isinstance(taste, dict) or len(taste) > MOST_WEIGHTS:
        return {}
    good = all(isinstance(k, str) and isinstance(v, float) and 0.2 <= v <= 2.0 for k, v in taste.items())
    return dict(taste) if good else {}


def _numbers(values: NDArray[np.float32]) -> list[float | None]:
    """In one row, to four digits; None for NaN."""
    return [None if math.isnan(v) else round(float(v), 4) for v in values.ravel()]


def _track(view: View) -> EvidenceTrack | None:
    """The evidence over time; None, unless all of it makes sense."""
    track = view.get("track")
    if not isinstance(track, dict):
        return None
    starts, length = _row(track.get("starts"), 1e7), track.get("length")
    heard, seen = _row(track.get("heard"), 1.0), _row(track.get("seen"), 1.0)
    if starts is None or heard is None or seen is None or not isinstance(length, float) or not 0 < length < 1e7:
        return None
    shape = len(starts), len(CLASS_IDS)
    if not 0 < len(starts) <= MOST_WINDOWS or np.isnan(starts).any() or (np.diff(starts) < 0).any():
        return None
    if heard.size != math.prod(shape) or seen.size != heard.size:
        return None
    return EvidenceTrack(starts, length, heard.reshape(shape), seen.reshape(shape))


def _row(values: object, most: float) -> NDArray[np.float32] | None:
    if not isinstance(values, list) or len(values) > MOST_WINDOWS * len(CLASS_IDS):
        return None
    if not all(v is None or (isinstance(v, float) and 0 <= v <= most) for v in values):
        return None
    return np.array([math.nan if v is None else v for v in values], np.float32)
