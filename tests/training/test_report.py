"""The tables say what was measured: failures beside means, intervals, and nothing invented."""

import csv
import json
import math
from pathlib import Path
from typing import Any

import pytest

from training.methods import Estimates, Method, Task
from training.report import Heading, markdown, summarise_rows, write_report
from training.scoring import StemScore


def nothing(task: Task) -> Estimates:
    return {}


ROWS = [
    Method("mixture", "Mixture", nothing),
    Method("audio-only", "Ours, from sound alone", nothing, detects=True),
    Method("named", "Ours, instruments named", nothing),
]
HEADINGS = [Heading("mixes", "Random mixes", by_stem=True), Heading("duets", "Duets"), Heading("empty", "Not measured")]
FACTS: dict[str, Any] = {"model": {"name": "studio", "sha256": "ab" * 32}, "bss_eval": "library", "score_rate": 44_100}
NAN = math.nan


def stem(block: str, mixture: int, row: str, instrument: str, sdr: float, listed: bool | None = None) -> StemScore:
    sar = 300.0 if row == "mixture" else sdr + 5
    return StemScore(
        block,
        f"{block}/{mixture:03d}",
        row,
        instrument,
        sdr,
        sdr + 2,
        sar,
        sdr - 1,
        sdr,
        listed,
        seconds=0.5 * (mixture + 1),
    )


@pytest.fixture
def scores() -> list[StemScore]:
    result = []
    for mixture in range(4):
        for instrument in ("flute", "cello"):
            result.append(stem("mixes", mixture, "mixture", instrument, 0.0))
            heard = NAN if mixture == 0 and instrument == "cello" else 4.0 + mixture
            result.append(stem("mixes", mixture, "audio-only", instrument, heard, listed=mixture > 0))
            result.append(stem("mixes", mixture, "named", instrument, 5.0 + mixture))
            result.append(stem("duets", mixture, "named", instrument, NAN))
    return result


def test_summaries_count_failures_and_findings(scores: list[StemScore]) -> None:
    rows = {(r.block, r.row): r for r in summarise_rows(HEADINGS, ROWS, scores)}
    assert set(rows) == {("mixes", "mixture"), ("mixes", "audio-only"), ("mixes", "named"), ("duets", "named")}
    heard = rows["mixes", "audio-only"]
    assert heard.sdr.mean == pytest.approx((4 + 2 * (5 + 6 + 7)) / 7)
    assert (heard.n, heard.failure_rate, heard.listed) == (8, 1 / 8, 3 / 4)
    assert heard.seconds == pytest.approx(1.25)
    assert rows["mixes", "named"].listed is None
    assert rows["mixes", "named"].sdr.low < 6.5 < rows["mixes", "named"].sdr.high
    assert math.isnan(rows["duets", "named"].sdr.mean)
    assert rows["duets", "named"].failure_rate == 1


def test_the_page_tells_failures_and_hides_what_is_no_figure(scores: list[StemScore]) -> None:
    page = markdown(HEADINGS, ROWS, scores, FACTS)
    lines = {line.split("|")[1].strip(): line.split("|") for line in page.splitlines() if line.startswith("| O")}
    assert "## Random mixes" in page
    assert "Not measured" not in page
    assert "| 000 | Cello | 0.0 | failed | 5.0 |" in page
    assert "studio (abababababab)" in page
    assert lines["Ours, from sound alone"][7].strip() == "12 %"
    assert lines["Ours, from sound alone"][8].strip() == "75 %"
    mixture = next(line for line in page.splitlines() if line.startswith("| Mixture")).split("|")
    assert mixture[4].strip() == "none"
    duets = page[page.index("## Duets") :].split("| Ours, instruments named |")[1].split("|")
    assert [cell.strip() for cell in duets[:6]] == ["–"] * 5 + ["100 %"]


def test_files_hold_the_same_figures(tmp_path: Path, scores: list[StemScore]) -> None:
    write_report(tmp_path, HEADINGS, ROWS, scores, FACTS)
    assert {p.name for p in tmp_path.iterdir()} == {
        "results.md", "results.csv", "results.json", "scores.csv", "sdr-mixes.png", "gain-by-instrument.png",
    }  # fmt: skip
    data = json.loads((tmp_path / "results.json").read_text(encoding="utf-8"))
    with (tmp_path / "results.csv").open(encoding="utf-8") as file:
        table = {(r["block"], r["row"]): r for r in csv.DictReader(file)}
    for row in data["rows"]:
        shown = table[row["block"], row["row"]]["sdr"]
        assert (
            shown == "nan"
            if row["sdr"]["mean"] is None
            else float(shown) == pytest.approx(row["sdr"]["mean"], abs=1e-3)
        )
    assert data["model"]["name"] == "studio"
    with (tmp_path / "scores.csv").open(encoding="utf-8") as file:
        assert len(list(csv.DictReader(file))) == len(scores)
    for picture in ("sdr-mixes.png", "gain-by-instrument.png"):
        assert (tmp_path / picture).read_bytes().startswith(b"\x89PNG")
        assert picture in (tmp_path / "results.md").read_text(encoding="utf-8")
    assert "sdr-duets.png" not in (tmp_path / "results.md").read_text(encoding="utf-8")
