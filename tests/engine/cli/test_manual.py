"""The manual: every link leads somewhere, nothing is fetched, and it never takes the place of anything else."""

import json
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from engine import cli
from engine.cli.manual import MARK, ManualError, build_manual

SMALL = "site_name: Small\nplugins: [search]\nvalidation: {omitted_files: warn, anchors: warn}\n"


class Page(HTMLParser):
    """What one built page links to, loads and offers as anchors, and its paragraphs."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.anchors: set[str] = set()
        self.paragraphs: list[str] = []
        self._inside = False
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attributes}
        self.anchors.add(found.get("id", ""))
        if tag == "a":
            self.links.append(found.get("href", ""))
        else:
            self.loads += [found[name] for name in ("src", "href", "srcset", "data") if name in found]
        if tag == "p":
            self.paragraphs.append("")
        self._inside = tag == "p" or (self._inside and tag != "pre")

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "p"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.paragraphs[-1] += data


@pytest.fixture(scope="module")
def manual(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "manual"
    # MkDocs' checks are errors: pages that no menu has, links and anchors that lead nowhere.
    build_manual(folder)
    return folder


@pytest.fixture(scope="module")
def pages(manual: Path) -> dict[Path, Page]:
    return {path: Page(path) for path in manual.rglob("*.html")}


def test_there_is_a_page_for_each_task_and_the_index_leads_to_them(pages: dict[Path, Page], manual: Path) -> None:
    tasks = ("first-minutes", "listening", "the-list", "repairing", "teaching", "more-instruments", "practise",
             "hand-it-on", "archives", "cluster", "python", "trust", "results/index")  # fmt: skip
    index = pages[manual / "index.html"]
    assert [name for name in tasks if f"{name}.html" not in index.links] == []


def test_every_link_leads_somewhere(pages: dict[Path, Page]) -> None:
    checked, wrong = 0, []
    for path, page in pages.items():
        for link in (*page.links, *page.loads):
            place, _, anchor = link.partition("#")
            if "://" in place or place.startswith("data:"):
                continue
            target = (path.parent / unquote(place)).resolve() if place else path
            checked += 1
            if not target.is_file() or (anchor and target in pages and unquote(anchor) not in pages[target].anchors):
                wrong.append(f"{path.name}: {link}")
    assert checked > 1000
    assert wrong == []


def test_nothing_is_fetched_from_the_net(pages: dict[Path, Page], manual: Path) -> None:
    assert [load for page in pages.values() for load in page.loads if "//" in load] == []
    outside = re.compile(r"""url\(\s*['"]?(?:https?:)?//|@import""")
    assert [path for path in manual.rglob("*.css") if outside.search(path.read_text("utf-8"))] == []
    # Names in licences and namespaces are no addresses that anything asks.
    asks = re.compile(r"""(?:fetch|import|XMLHttpRequest|importScripts|\.open)\s*\(\s*[^)]*https?://""")
    assert [path for path in manual.rglob("*.js") if asks.search(path.read_text("utf-8"))] == []


def test_markdown_is_read_as_it_was_meant(pages: dict[Path, Page]) -> None:
    meant = re.compile(r"^\s*(?:[-*|] |\d+\. |\||```)|\*\*|\]\(", re.MULTILINE)
    assert [text for page in pages.values() for text in page.paragraphs if meant.search(text)] == []


def test_the_search_finds_pages_without_a_server(manual: Path) -> None:
    text = (manual / "search/search_index.js").read_text("utf-8")
    index = json.loads(text.removeprefix("const search_index = ").rstrip(";\n"))
    assert {"practise.html#practise-with-it", "results/index.html"} <= {page["location"] for page in index["docs"]}
    node = shutil.which("node")
    if node is None:
        pytest.skip("node, which runs the search here, is not installed")
    script = """
        const fs = require("fs"), vm = require("vm");
        const world = vm.createContext({ document: { addEventListener() {} } });
        const run = (name) => vm.runInContext(fs.readFileSync(name, "utf8"), world);
        run("search/main.js"); run("search/lunr.js"); run("search/search_index.js");
        const found = vm.runInContext("(words) => find(library(), words)", world);
        const all = ["metronom", "count in click", "xyzzy"].map((text) => found(text.split(" ")));
        console.log(JSON.stringify(all.map((pages) => pages.map((page) => page.location))));
    """
    done = subprocess.run([node, "-e", script], cwd=manual, capture_output=True, text=True, check=True)
    beginning, words, nothing = json.loads(done.stdout)
    assert any(location.startswith("practise.html") for location in words[:3])
    assert beginning
    assert nothing == []


@pytest.fixture
def small(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text("# Small\n")
    (tmp_path / "mkdocs.yml").write_text(SMALL)
    return tmp_path / "mkdocs.yml"


@pytest.mark.parametrize("text", ["[there](nowhere.md)", "[there](#nowhere)"])
def test_a_fault_in_a_page_leaves_the_manual_of_before(small: Path, text: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build_manual(out, small)
    (out / "mine.txt").touch()
    (tmp_path / "docs/index.md").write_text(text)
    with pytest.raises(ManualError, match="nowhere"):
        build_manual(out, small)
    assert (out / "mine.txt").exists()
    (tmp_path / "docs/index.md").write_text("# Better\n")
    build_manual(out, small)
    assert not (out / "mine.txt").exists()
    assert "Better" in (out / "index.html").read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["docs", "mkdocs.yml", "out"]


def test_what_else_lies_there_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    for target in (tmp_path, tmp_path / "thesis.txt"):
        assert cli.run(["manual", "-o", str(target)]) == 1
        assert "the manual needs a folder of its own" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]
    assert not (tmp_path / MARK).exists()


def test_without_mkdocs_or_pages_it_is_said(tmp_path: Path, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ManualError, match="not in this copy"):
        build_manual(tmp_path / "out", tmp_path / "none.yml")
    monkeypatch.setitem(sys.modules, "mkdocs.config", None)
    with pytest.raises(ManualError, match=r"\./soloist manual installs it"):
        build_manual(tmp_path / "out", small)
    assert not (tmp_path / "out").exists()
