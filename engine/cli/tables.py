"""Results as tables for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from engine.cli.output import line
from engine.language import number, tr
from engine.media.layout import channels_text
from engine.media.loudness import Loudness
from engine.roster import Roster
from engine.separation_events import InstrumentEvidence

if TYPE_CHECKING:
    from engine.cli.separated import Separated


def percent(value: float | None) -> str:
    """A share 0–1 as people read it; a dash for none."""
    return "–" if value is None else tr("{value:.0f} %", value=value * 100)


def clock(seconds: float) -> str:
    """Seconds as m:ss.s or h:mm:ss."""
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    if minutes < 60:
        return f"{minutes}:{number(rest / 10, '04.1f')}"
    return f"{minutes // 60}:{minutes % 60:02d}:{rest // 10:02d}"


def _plain(*columns: tuple[str, str]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for name, side in columns:
        table.add_column(name, justify="right" if side == "right" else "left", overflow="fold")
    return table


def stem_title(name: str, result: Separated) -> Text:
    """What was separated, into which folder."""
    audio = result.clip.audio
    facts = tr(
        "{duration_s}, {sample_rate} Hz, {channels}",
        duration_s=clock(result.duration_s),
        sample_rate=audio.sample_rate,
        channels=channels_text(audio.channels),
    )
    place = result.folder if result.written.file is None else result.written.file.parent
    return line(
        tr(
            "{name} → {place}  ({facts}; {seconds:.1f} s on {device})",
            name=name,
            place=place,
            facts=facts,
            seconds=result.seconds,
            device=result.device,
        )
    )


def loudness_text(loudness: Loudness | None) -> str:
    """`-23.1 LUFS, -1.0 dBTP`; a dash where there is silence."""
    if loudness is None or loudness.true_peak is None:
        return "–"
    heard = "" if loudness.integrated is None else tr("{integrated:.1f} LUFS, ", integrated=loudness.integrated)
    return tr("{heard}{true_peak:.1f} dBTP", heard=heard, true_peak=loudness.true_peak)


def stem_table(result: Separated) -> Table:
    """The stems of one input, or the one file."""
    table = _plain(
        (tr("Instrument"), ""), (tr("Picture"), "right"), (tr("Sound"), "right"), (tr("Score"), "right"),
        (tr("Loudness"), "right"),
        (tr("Stem") if result.written.file is None else tr("File"), ""),
    )  # fmt: skip
    loudness = result.written.loudness
    for name, evidence, stem in result.rows():
        seen, heard, score = (None,) * 3 if evidence is None else (evidence.visual, evidence.audio, evidence.score)
        shown = tr("named") if evidence is None else percent(score)
        file = "" if stem is None else stem.name
        table.add_row(
            line(result.roster.name(name)),
            percent(seen),
            percent(heard),
            shown,
            loudness_text(loudness.get(name)),
            line(file),
        )
    if result.written.residual is not None:
        table.add_row(
            tr("Other"), "", "", "", loudness_text(loudness.get("residual")), line(result.written.residual.name)
        )
    if result.written.file is not None:
        table.add_row(
            result.written.what.capitalize(),
            "",
            "",
            "",
            loudness_text(loudness.get("mix")),
            line(result.written.file.name),
        )
    if result.project is not None:
        table.add_row(tr("Project"), "", "", "", "", line(result.project.name))
    return table


def evidence_table(evidence: Sequence[InstrumentEvidence], chosen: Sequence[str], shown: int = 8) -> Table:
    """The strongest instruments, those that would be separated marked."""
    table = _plain(
        ("", ""), (tr("Instrument"), ""), (tr("Picture"), "right"), (tr("Sound"), "right"), (tr("Score"), "right")
    )
    strongest = sorted(evidence, key=lambda e: (e.instrument not in chosen, -e.score))
    for e in strongest[: max(shown, len(chosen))]:
        mark = "✓" if e.instrument in chosen else ""
        name = Roster().name(e.instrument)
        table.add_row(mark, name, percent(e.visual), percent(e.audio), percent(e.score))
    return table
