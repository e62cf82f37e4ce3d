"""The rules that keep the project mendable, and for each of them a planted violation that it must catch."""

import itertools
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import house_rules

Rule = Callable[[Path], list[str]]

LIMITS = {
    house_rules.long_functions: ("engine/planted.py", "def f() -> None:\n" + "    print()\n" * 50),
    house_rules.swallowed_errors: ("gui/planted.py", "with contextlib.suppress(Exception):\n    f()\n"),
    house_rules.nested_event_loops: ("gui/planted.py", "app.processEvents()\n"),
    house_rules.layout_items: ("gui/planted.py", "layout.itemAt(0).widget()\n"),
    house_rules.default_actions: ("gui/planted.py", "button.setDefaultAction(action)\n"),
    house_rules.widgets_in_the_session: ("gui/session/planted.py", "from PySide6 import QtWidgets\n"),
    house_rules.untranslated_texts: ("gui/planted.py", "label.setText('Open a file')\n"),
    house_rules.unexplained_ignores: ("engine/planted.py", "x: int = ''  # type: " + "ignore[assignment]\n"),
    house_rules.named_hosts: ("docs/planted.md", "see https://py" + "pi.org/simple\n"),
    house_rules.machine_paths: ("engine/planted.py", "HOME = '/ro" + "ot/.cache'\n"),
}

CIRCLES = (house_rules.circles_of_files, house_rules.circles_of_rooms)

UNSAFE = (
    "import pickle",
    "from joblib import load",
    "eval('1')",
    "exec('x = 1')",
    "numpy.load(path, allow_pickle=True)",
    "torch.load(path)",
    "load(path, weights_only=False)",
    "subprocess.run('ls', shell=True)",
)

# contract, package that gets a module with one forbidden import, what it imports
IMPORTS = (
    ("gui-not-training", "gui", "training"),
    ("training-not-gui", "training", "gui"),
    ("engine-below", "engine", "gui"),
    ("engine-below", "engine.media", "training"),
    ("no-qt-below", "engine", "PySide6"),
    ("no-qt-below", "engine.dsp", "pyqtgraph"),
    ("no-qt-below", "training", "PySide6"),
    ("project-light", "engine.project", "torch"),
    ("project-light", "engine.project", "av"),
    ("project-light", "engine.project", "sounddevice"),
    ("dsp-numpy", "engine.dsp", "torch"),
    ("gui-rooms", "gui.files", "gui.window"),
    ("gui-rooms", "gui.files", "gui.repair"),
    ("gui-rooms", "gui.mixer", "gui.picture"),
    ("gui-rooms", "gui.session", "gui.spectrogram"),
    ("session-rooms", "gui.session.recording", "gui.session.saving"),
    ("session-rooms", "gui.session.listening", "gui.session.loading"),
    ("session-without-look", "gui.work", "gui.look"),
    ("session-without-look", "gui.session.editing", "pyqtgraph"),
    ("gui-not-cli", "gui.files", "engine.cli"),
    ("training-rooms", "training.notes", "training.sounds"),
    ("training-rooms", "training.run", "training.learning"),
    ("training-rooms", "training.learning", "training.__main__"),
    ("engine-rooms", "engine.media", "engine.project"),
    ("engine-rooms", "engine.playback", "engine.inference"),
    ("engine-rooms", "engine.project", "engine.cli"),
)


def plant(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


# --- limits ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "rule", [*LIMITS, *CIRCLES, house_rules.doubled_names, house_rules.unsafe_code], ids=lambda rule: rule.__name__
)
def test_the_tree_keeps_the_rule(rule: Rule, repository: Path) -> None:
    assert rule(repository) == []


@pytest.mark.parametrize("rule", LIMITS, ids=lambda rule: rule.__name__)
def test_a_planted_violation_is_caught(rule: Rule, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    assert rule(tmp_path) == []
    plant(tmp_path, *LIMITS[rule])
    assert len(rule(tmp_path)) == 1


def test_two_public_classes_of_one_name_are_caught(tmp_path: Path) -> None:
    plant(tmp_path, "engine/a.py", "class Stem:\n    pass\n\n\nclass _Part:\n    pass\n")
    plant(tmp_path, "tests/test_a.py", "class Stem:\n    pass\n")
    plant(tmp_path, "gui/a.py", "class _Part:\n    pass\n")
    assert house_rules.doubled_names(tmp_path) == []
    plant(tmp_path, "training/data/a.py", "class Stem:\n    pass\n")
    assert house_rules.doubled_names(tmp_path) == ["Stem names 2 classes: engine/a.py:1, training/data/a.py:1"]


def test_a_circle_of_files_is_caught_however_long(tmp_path: Path) -> None:
    names = [f"m{number}" for number in range(5)]
    for name, following in itertools.pairwise([*names, names[0]]):
        plant(tmp_path, f"gui/room/{name}.py", f"def f() -> None:\n    from gui.room import {following}\n")
    (circle,) = house_rules.circles_of_files(tmp_path)
    assert all(name in circle for name in names)
    assert house_rules.circles_of_rooms(tmp_path) == []


def test_a_circle_of_rooms_is_caught_where_no_files_make_one(tmp_path: Path) -> None:
    plant(tmp_path, "gui/one/a.py", "import gui.two.a\n")
    plant(tmp_path, "gui/two/a.py", "")
    plant(tmp_path, "gui/two/b.py", "from gui.one.b import x\n")
    plant(tmp_path, "gui/one/b.py", "")
    assert house_rules.circles_of_files(tmp_path) == []
    (circle,) = house_rules.circles_of_rooms(tmp_path)
    assert "gui.one" in circle
    assert "gui.two" in circle


@pytest.mark.parametrize("code", UNSAFE)
def test_code_that_runs_what_a_file_says_is_caught(code: str, tmp_path: Path) -> None:
    plant(tmp_path, "engine/planted.py", code + "\n")
    assert len(house_rules.unsafe_code(tmp_path)) == 1


def test_what_lies_at_the_limit_is_allowed(tmp_path: Path) -> None:
    plant(tmp_path, "engine/a.py", "def f() -> None:\n" + "    print()\n" * 49)
    assert house_rules.long_functions(tmp_path) == []


# --- who imports whom -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tree(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the packages. An app without `training/` is checked all the same."""
    root = tmp_path_factory.mktemp("tree")
    for package in ("engine", "gui", "training"):
        plant(root, f"{package}/__init__.py", "")
        if (repository / package).is_dir():
            ignore = shutil.ignore_patterns("__pycache__")
            shutil.copytree(repository / package, root / package, dirs_exist_ok=True, ignore=ignore)
    shutil.copy(repository / "pyproject.toml", root)
    return root


@pytest.fixture(scope="module")
def report(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of a tree with every violation of `IMPORTS` planted in a module of its own."""
    root = tmp_path_factory.mktemp("spoilt")
    shutil.copytree(tree, root, dirs_exist_ok=True)
    for number, (_, package, target) in enumerate(IMPORTS):
        plant(root, f"{package.replace('.', '/')}/planted_{number}.py", f"import {target}\n")
    result = lint_imports(root)
    assert result.returncode == 1, result.stderr
    return result.stdout


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on a tree, in a process of its own because it keeps what it has imported."""
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_import_rules_are_kept(tree: Path) -> None:
    result = lint_imports(tree)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("number", range(len(IMPORTS)), ids=[f"{a}-{b}" for _, a, b in IMPORTS])
def test_a_planted_import_breaks_its_rule(number: int, report: str, repository: Path) -> None:
    contract, package, target = IMPORTS[number]
    settings = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))
    names = {entry["id"]: entry["name"] for entry in settings["tool"]["importlinter"]["contracts"]}
    section = report.partition("Broken contracts")[2].partition(names[contract])[2]
    for other in set(names.values()) - {names[contract]}:
        section = section.partition(other)[0]
    assert re.search(rf"{package}\.planted_{number} -> {target}\b", section), report


def test_no_planted_import_is_missing(repository: Path) -> None:
    settings = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))
    contracts = {contract["id"] for contract in settings["tool"]["importlinter"]["contracts"]}
    assert contracts == {contract for contract, _, _ in IMPORTS}


# --- static checks --------------------------------------------------------------------------------------------


def run_tool(repository: Path, *arguments: str) -> None:
    result = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=repository, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_ruff_finds_nothing(repository: Path) -> None:
    run_tool(repository, "ruff", "check", "--quiet", ".")


def test_the_layout_is_ruffs(repository: Path) -> None:
    run_tool(repository, "ruff", "format", "--check", "--quiet", ".")


def test_type_checking_excepts_none_of_our_modules(repository: Path) -> None:
    settings = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))["tool"]["mypy"]
    assert settings["strict"] is True
    assert "exclude" not in settings
    excepted = [name for override in settings["overrides"] for name in override["module"]]
    assert not [name for name in excepted if name.split(".")[0] in ("main", "engine", "gui", "training", "tests")]


# --- pins -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "extras"),
    [
        ("", ()),
        ("-archive", ("archive",)),
        ("-manual", ("manual",)),
        ("-train", ("train",)),
        ("-package", ("package",)),
        ("-test", ("train", "archive", "manual", "package", "test")),
    ],
)
def test_every_declared_package_is_pinned_with_hashes(name: str, extras: tuple[str, ...], repository: Path) -> None:
    from packaging.requirements import Requirement

    text = (repository / f"requirements{name}.txt").read_text("utf-8").replace("\\\n", " ")
    entries = [line for line in text.splitlines() if line and not line.startswith("#")]
    pins = {}
    for entry in entries:
        match = re.match(r"([a-z0-9.-]+)==([^ ]+)", entry)
        assert match is not None, entry
        assert "--hash=sha256:" in entry, entry
        pins[match[1]] = match[2]
    project = tomllib.loads((repository / "pyproject.toml").read_text("utf-8"))["project"]
    declared = [*project["dependencies"]]
    for extra in ("window", *extras):
        declared += project["optional-dependencies"][extra]
    for line in declared:
        wanted = Requirement(line)
        pinned = pins[wanted.name.lower().replace("_", "-")]
        assert wanted.specifier.contains(pinned), f"{line} is pinned to {pinned}"
