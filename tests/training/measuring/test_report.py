"""The tables say what was measured: failures beside means, intervals, and nothing invented."""

import csv
import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.instruments import CLASS_IDS
from training.measuring.confusion import FrameConfusion, found_rate, top_confusion
from training.measuring.figures import Example
from training.measuring.methods import EstimatedSources, Method, MixtureTask
from training.measuring.report import Findings, Heading, markdown, summarise_rows, write_report
from training.measuring.report_gains import difference, gain_of, gains_section
from training.measuring.scoring import StemScore


def nothing(task: MixtureTask) -> EstimatedSources:
    return EstimatedSources({})


ROWS = [
    Method("mixture", "Mixture", nothing),
    Method("audio-only", "Ours, from sound alone", nothing, detects=True, model="studio"),
    Method("fused", "Ours, sound and picture", nothing, True, "right", "studio"),
    Method("wrong-picture", "Ours, wrong picture", nothing, True, "wrong", "studio"),
    Method("named", "Ours, instruments named", nothing, model="studio"),
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
        iou=(0.2, 0.4, NAN, 0.3) if math.isfinite(sdr) else (0.0,) * 4,
        dice=(0.4, 0.5, NAN, 0.3) if math.isfinite(sdr) else (0.0,) * 4,
        top=("cello", "tuba", "flute" if mixture else "erhu") if "o" in row[-4:] else (),
    )


@pytest.fixture
def scores() -> list[StemScore]:
    result = []
    for mixture in range(4):
        for instrument in ("flute", "cello"):
            result.append(stem("mixes", mixture, "mixture", instrument, 0.0))
            heard = NAN if mixture == 0 and instrument == "cello" else 4.0 + mixture
            result.append(stem("mixes", mixture, "studio audio-only", instrument, heard, listed=mixture > 0))
            result.append(stem("mixes", mixture, "studio named", instrument, 5.0 + mixture))
            result.append(stem("duets", mixture, "studio named", instrument, NAN))
    return result


def test_summaries_count_failures_and_findings(scores: list[StemScore]) -> None:
    rows = {(r.block, r.row): r for r in summarise_rows(HEADINGS, ROWS, scores)}
    assert set(rows) == {
        ("mixes", "mixture"),
        ("mixes", "studio audio-only"),
        ("mixes", "studio named"),
        ("duets", "studio named"),
    }
    heard = rows["mixes", "studio audio-only"]
    assert heard.sdr.mean == pytest.approx((4 + 2 * (5 + 6 + 7)) / 7)
    assert (heard.n, heard.failure_rate, heard.listed) == (8, 1 / 8, 3 / 4)
    assert heard.seconds == pytest.approx(1.25)
    assert rows["mixes", "studio named"].listed is None
    assert rows["mixes", "studio named"].sdr.low < 6.5 < rows["mixes", "studio named"].sdr.high
    assert math.isnan(rows["duets", "studio named"].sdr.mean)
    assert rows["duets", "studio named"].failure_rate == 1


def test_the_page_tells_failures_and_hides_what_is_no_figure(scores: list[StemScore]) -> None:
    page = markdown(Findings(HEADINGS, ROWS, scores), FACTS)
    table = page[: page.index("Overlap of the masks")].splitlines()
    lines = {line.split("|")[1].strip(): line.split("|") for line in table if line.startswith("| O")}
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
    write_report(tmp_path, Findings(HEADINGS, ROWS, scores), FACTS)
    assert {p.name for p in tmp_path.iterdir()} == {
        "results.md", "results.csv", "results.json", "scores.csv", "sdr-mixes.png", "gain-by-instrument.png",
        "confusion-studio-audio-only.png",
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


def test_overlap_stands_in_a_table_of_its_own(scores: list[StemScore]) -> None:
    page = markdown(Findings(HEADINGS, ROWS, scores), FACTS)
    assert "| | Dice 0.05 | Dice 0.10 | Dice 0.15 | Dice 0.20 | IoU 0.05 | IoU 0.10 | IoU 0.15 | IoU 0.20 |" in page
    assert "| Mixture | 0.40 | 0.50 | – | 0.30 | 0.20 | 0.40 | – | 0.30 |" in page


def test_what_was_not_found_counts_as_no_gain_when_rows_are_compared() -> None:
    heard, fused = ROWS[1], ROWS[2]
    scores = [
        stem("mixes", mixture, row, instrument, sdr)
        for mixture in range(3)
        for row, instrument, sdr in (
            ("studio audio-only", "flute", 4.0), ("studio audio-only", "cello", NAN),
            ("studio fused", "flute", 5.0), ("studio fused", "cello", 6.0),
            ("studio wrong-picture", "flute", NAN), ("studio wrong-picture", "cello", NAN),
            ("studio named", "flute", 7.0), ("studio named", "cello", 6.0),
        )
    ]  # fmt: skip
    assert difference(scores, "mixes", fused, heard).mean == pytest.approx((1 + 6) / 2)
    page = markdown(Findings(HEADINGS, ROWS, scores), FACTS)
    gains = "2.0 ± 0.0 | 5.5 ± 0.0 | 0.0 ± 0.0 | 6.5 ± 0.0"
    assert f"| Random mixes | studio | {gains} | 3.5 ± 0.0 | -2.0 ± 0.0 | -1.0 ± 0.0 |" in page
    assert gain_of(scores, "mixes", heard).mean == pytest.approx(2)


def test_a_row_that_was_not_measured_leaves_a_gap() -> None:
    scores = [stem("duets", 0, "studio audio-only", "flute", 4.0), stem("duets", 0, "studio named", "flute", 5.0)]
    (line,) = (one for one in gains_section({"mixes": "Mixes", "duets": "Duets"}, ROWS, scores) if "studio" in one)
    assert [part.strip() for part in line.split("|")[1:-1]][2:] == ["4.0", "–", "–", "5.0", "–", "–", "–"]
    assert gains_section({"mixes": "Mixes"}, ROWS, scores) == []


def test_the_three_likeliest_are_confused_as_the_thesis_counts(scores: list[StemScore]) -> None:
    counts = top_confusion(scores, "studio audio-only")
    flute, cello, tuba, erhu = (CLASS_IDS.index(name) for name in ("flute", "cello", "tuba", "erhu"))
    assert counts[cello, cello] == 4
    assert counts[flute, flute] == 3
    assert counts[flute, tuba] == counts[flute, erhu] == 0.5  # the one that was missed, laid at two doors
    assert counts.sum() == 8
    assert found_rate(counts) == pytest.approx(7 / 8)
    assert math.isnan(found_rate(top_confusion(scores, "mixture")))


def test_frames_and_masks_are_drawn(tmp_path: Path, scores: list[StemScore]) -> None:
    frames = FrameConfusion(np.eye(len(CLASS_IDS)), 1.0, 1.0)
    rng = np.random.default_rng(1)
    stems = rng.standard_normal((2, 11_025)).astype(np.float32)
    task = MixtureTask(
        "mixes/000", ("flute", "cello"), stems, stems.sum(axis=0), 11_025, lambda _: np.zeros((9, 16, 3), np.uint8)
    )
    example = Example.of("mixes", task, {"Ours": {"flute": stems[0]}})
    assert [title for title, _ in example.maps] == ["truth", "Ours"]
    assert not example.maps[1][1][1].any()
    findings = Findings(HEADINGS, ROWS, scores, {"studio": frames}, [example])
    write_report(tmp_path, findings, FACTS)
    page = (tmp_path / "results.md").read_text(encoding="utf-8")
    for name in ("masks-mixes.png", "confusion-studio-frames.png"):
        assert (tmp_path / name).read_bytes().startswith(b"\x89PNG")
        assert f"({name})" in page
    assert "1.000 of 21 held-back photos" in page
