"""Notes for other programs: a standard MIDI file (through mido) and MusicXML 4.0, in the bars of the project where they
are known.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

import numpy as np

from engine.notes import PlayedNote
from engine.project.marks import Beats
from engine.roster import Roster
from engine.text import plain

TICKS = 480
"""To a beat."""
GRID = 4
"""Places to a beat in MusicXML: sixteenths."""
TEMPO = 120.0
"""Beats a minute where nobody knows."""
_PROGRAMS = {
    "accordion": 21, "acoustic_guitar": 24, "bagpipe": 109, "banjo": 105, "bassoon": 70, "cello": 42, "clarinet": 71,
    "electric_bass": 33, "erhu": 110, "flute": 73, "guzheng": 107, "piano": 0, "pipa": 105, "saxophone": 65,
    "trumpet": 56, "tuba": 58, "ukulele": 24, "violin": 40, "xylophone": 13,
}  # fmt: skip
"""General MIDI, from 0."""
_STEPS = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_VALUES = ((16, "whole", 0), (12, "half", 1), (8, "half", 0), (6, "quarter", 1), (4, "quarter", 0), (3, "eighth", 1),
           (2, "eighth", 0), (1, "16th", 0))  # fmt: skip
"""Length in sixteenths, name, dots."""


class BeatMap:
    """From seconds to beats, counted from the beginning of a bar at or before second 0."""

    def __init__(self, beats: Beats) -> None:
        times = np.array(beats.times)
        self.per_bar = beats.per_bar
        if len(times) < 2:
            times, first = np.arange(2) * 60.0 / TEMPO, 0
        else:
            first = beats.first_bar
        period = float(times[1] - times[0])
        # Beats before the first that is known go on at its tempo.
        earlier = int(np.ceil(times[0] / period - 1e-9))
        offset = earlier + (-(earlier + first)) % self.per_bar
        self._times = np.concatenate([times[0] + np.arange(-offset, 0) * period, times])

    def at(self, seconds: float) -> float:
        """Beats (fractional) at a time; the last tempo goes on."""
        times = self._times
        n = int(np.clip(np.searchsorted(times, seconds, "right") - 1, 0, len(times) - 2))
        return n + (seconds - float(times[n])) / float(times[n + 1] - times[n])

    def tempos(self) -> list[tuple[int, float]]:
        """(beat, seconds to the next one) wherever that changes. The first lasts from second 0 on."""
        steps = np.diff(self._times)
        changed = np.concatenate(([True], np.abs(np.diff(steps)) > 1e-6))
        return [(int(n), float(steps[n])) for n in np.flatnonzero(changed)]

    @property
    def begins(self) -> float:
        """The beat at second 0."""
        return self.at(0.0)


@dataclass(frozen=True)
class PartNotes:
    """An instrument's notes. `roster`: what it is called, and of which kind it is."""

    instrument: str
    notes: tuple[PlayedNote, ...]
    roster: Roster = field(default_factory=Roster)

    @property
    def name(self) -> str:
        """What people read."""
        return self.roster.of(self.instrument).name


def midi_bytes(part: PartNotes, beats: Beats) -> bytes:
    """A file of two or three tracks: tempo, the notes, and those that are doubtful. Its second 0 is the recording's."""
    import mido

    name, places = part.name, BeatMap(beats)
    file = mido.MidiFile(ticks_per_beat=TICKS, charset="utf-8")
    tempo = mido.MidiTrack()
    tempo.append(mido.MetaMessage("track_name", name=name))
    tempo.append(mido.MetaMessage("time_signature", numerator=places.per_bar, denominator=4))
    begins, last = places.begins, 0
    for beat, seconds in places.tempos():
        tick = max(0, round((beat - begins) * TICKS))
        message = mido.MetaMessage("set_tempo", tempo=min(round(seconds * 1e6), 0xFFFFFF), time=tick - last)
        tempo.append(message)
        last = tick
    file.tracks.append(tempo)
    sure = [n for n in part.notes if not n.doubtful]
    doubtful = [n for n in part.notes if n.doubtful]
    program = _PROGRAMS.get(part.roster.of(part.instrument).kind, 0)
    for channel, (title, notes) in enumerate(((name, sure), (f"{name} (doubtful)", doubtful))):
        if notes or channel == 0:
            file.tracks.append(_midi_track(title, notes, places, (channel, program)))
    out = io.BytesIO()
    file.save(file=out)
    return out.getvalue()


def _midi_track(title: str, notes: Sequence[PlayedNote], places: BeatMap, voice: tuple[int, int]) -> list[object]:
    import mido

    channel, program = voice
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("track_name", name=title))
    track.append(mido.Message("program_change", channel=channel, program=program))
    events: list[tuple[int, int, int, int]] = []
    for note in notes:
        start, stop = (max(0, round((places.at(t) - places.begins) * TICKS)) for t in (note.start, note.stop))
        events += [(start, 1, note.pitch, note.velocity), (max(stop, start + 1), 0, note.pitch, 0)]
    last = 0
    for tick, on, pitch, velocity in sorted(events):
        kind = "note_on" if on else "note_off"
        track.append(mido.Message(kind, channel=channel, note=pitch, velocity=velocity, time=tick - last))
        last = tick
    result: list[object] = track
    return result


@dataclass(frozen=True)
class _Chord:
    """From `start` to `stop` in sixteenths; no pitches: a rest."""

    start: int
    stop: int
    pitches: tuple[int, ...] = ()
    doubtful: bool = False


def musicxml(part: PartNotes, beats: Beats) -> bytes:
    """The file's content: see `musicxml_text`."""
    return musicxml_text(part, beats).encode()


def musicxml_text(part: PartNotes, beats: Beats) -> str:
    """One part in one voice: notes that begin at the same sixteenth are a chord, and each ends where the next begins.
    Doubtful notes have their heads in parentheses."""
    places = BeatMap(beats)
    bar = GRID * places.per_bar
    chords = _filled(_chords(part.notes, places), bar)
    low = bool(part.notes) and float(np.mean([n.pitch for n in part.notes])) < 58
    tempo = beats.tempo or TEMPO
    head = (
        f"<attributes><divisions>{GRID}</divisions><time><beats>{places.per_bar}</beats><beat-type>4</beat-type></time>"
        f"<clef><sign>{'F' if low else 'G'}</sign><line>{4 if low else 2}</line></clef></attributes>"
        f"<direction><direction-type><metronome><beat-unit>quarter</beat-unit><per-minute>{tempo:.1f}</per-minute>"
        f'</metronome></direction-type><sound tempo="{tempo:.3f}"/></direction>'
    )
    measures: dict[int, list[str]] = {}
    for chord in chords:
        at = chord.start
        while at < chord.stop:
            end = min(chord.stop, (at // bar + 1) * bar)
            size = next(v for v in _VALUES if v[0] <= end - at)
            tied = (at > chord.start, at + size[0] < chord.stop)
            measures.setdefault(at // bar, []).append(_xml_notes(chord, size, tied))
            at += size[0]
    body = "".join(
        f'<measure number="{n + 1}">{head if n == 0 else ""}{"".join(measures.get(n, []))}</measure>'
        for n in range(max(measures, default=-1) + 1)
    )
    name = escape(plain(part.name))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 '
        'Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd">\n<score-partwise version="4.0"><part-list>'
        f'<score-part id="P1"><part-name>{name}</part-name></score-part></part-list><part id="P1">{body}</part>'
        "</score-partwise>\n"
    )


def _chords(notes: Sequence[PlayedNote], places: BeatMap) -> list[_Chord]:
    together: dict[int, list[PlayedNote]] = {}
    for note in notes:
        together.setdefault(max(0, round(places.at(note.start) * GRID)), []).append(note)
    starts = sorted(together)
    result = []
    for n, start in enumerate(starts):
        here = together[start]
        stop = max(start + 1, round(max(places.at(note.stop) for note in here) * GRID))
        stop = min(stop, starts[n + 1]) if n + 1 < len(starts) else stop
        pitches = tuple(sorted({note.pitch for note in here}))
        result.append(_Chord(start, stop, pitches, all(note.doubtful for note in here)))
    return result


def _filled(chords: Sequence[_Chord], bar: int) -> list[_Chord]:
    """With rests between, and up to the end of the last bar."""
    result, at = [], 0
    for chord in chords:
        if chord.start > at:
            result.append(_Chord(at, chord.start))
        result.append(chord)
        at = chord.stop
    end = max(bar, -(-at // bar) * bar)
    return [*result, _Chord(at, end)] if end > at else result


def _xml_notes(chord: _Chord, value: tuple[int, str, int], tied: tuple[bool, bool]) -> str:
    length, name, dots = value
    kind = f"<type>{name}</type>" + "<dot/>" * dots
    if not chord.pitches:
        return f"<note><rest/><duration>{length}</duration>{kind}</note>"
    ties = ("stop",) * tied[0] + ("start",) * tied[1]
    sound = "".join(f'<tie type="{t}"/>' for t in ties)
    seen = f"<notations>{''.join(f'<tied type={chr(34)}{t}{chr(34)}/>' for t in ties)}</notations>" if ties else ""
    brackets = '<notehead parentheses="yes">normal</notehead>' if chord.doubtful else ""
    result = ""
    for n, pitch in enumerate(chord.pitches):
        step = _STEPS[pitch % 12]
        alter = "<alter>1</alter>" if step.endswith("#") else ""
        where = f"<pitch><step>{step[0]}</step>{alter}<octave>{pitch // 12 - 1}</octave></pitch>"
        mark = "<chord/>" if n else ""
        result += f"<note>{mark}{where}<duration>{length}</duration>{sound}{kind}{brackets}{seen}</note>"
    return result
