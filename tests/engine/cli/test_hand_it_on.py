"""docs/hand-it-on.md, followed on the demo."""

import json
import re
import shlex
from pathlib import Path

import av
import numpy as np
import pytest
import soundfile

from engine import cli
from engine.demo import demo_card
from engine.grid import MaskGrid
from engine.media.probe import probe
from engine.project.document import Project
from engine.project.media_reference import MediaReference
from engine.project.segmentation import Segmentation
from engine.project.store import save_project, snapshot

NAMES = ("flute", "cello")
PAGE = "docs/hand-it-on.md"


SECONDS = 7.6
"""So much of the demo: all that the page names, and no more work than that."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The beginning of the demo as a project; the flute has what lies above band 128."""
    folder, media = tmp_path, tmp_path / "duet.mp4"
    with av.open(str(demo_card()[0])) as whole, av.open(str(media), "w") as part:
        streams = {s.index: part.add_stream_from_template(s, opaque=True) for s in whole.streams}
        for packet in whole.demux():
            if packet.dts is not None and packet.dts * packet.time_base < SECONDS:
                packet.stream = streams[packet.stream.index]
                part.mux(packet)
    clip = probe(media)
    mask = Segmentation(MaskGrid.for_duration(clip.duration_s), NAMES)
    planes = np.zeros(mask.shape, np.uint8)
    planes[0, 128:], planes[1, :128] = 230, 230
    mask.fill(0, planes)
    reference = MediaReference.of(media, clip.fingerprint, clip.duration_s, 0, clip.late_s)
    save_project(snapshot(Project(mask, reference, "studio 0")), folder / "duet.soloist")
    return folder


def commands(repository: Path) -> list[list[str]]:
    """All lines of the page that export."""
    lines = re.findall(r"^\./soloist (export .*)$", (repository / PAGE).read_text("utf-8"), re.MULTILINE)
    return [shlex.split(line, comments=True) for line in lines]


def run(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> object:
    cli.run([*arguments, "--overwrite", "--json"])
    return json.loads(capsys.readouterr().out)


def test_the_page_does_what_it_says(
    repository: Path, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told = commands(repository)
    monkeypatch.chdir(folder)
    assert len(told) == 8
    told = [c for c in told if "--otio" not in c]
    lines = [run(command, capsys) for command in told]
    refused = lines.pop()
    assert isinstance(refused, dict)
    assert "no mask for drum" in refused["error"]
    assert all(isinstance(line, dict) and "error" not in line for line in lines)
    out = folder / "out"
    assert sorted(p.name for p in out.iterdir() if p.is_file()) == [
        "duet (all but flute).wav", "duet (as heard).flac", "duet (only flute and cello).mp3", "duet (stems).mka",
        "duet (stems).mov",
    ]  # fmt: skip
    assert sorted(p.name for p in (out / "duet").iterdir()) == ["cello.wav", "duet.rpp", "flute.wav", "residual.wav"]
    assert [t.title for t in probe(out / "duet (stems).mov").tracks] == ["Mix", "Flute", "Cello", "Other"]
    assert soundfile.info(out / "duet (as heard).flac").duration == pytest.approx(5.5)
    without, *stems = (soundfile.read(p)[0] for p in (out / "duet (all but flute).wav", out / "duet/cello.wav",
                                                      out / "duet/residual.wav"))  # fmt: skip
    assert np.abs(without - sum(stems)).max() <= 2.0**-23 * 2
