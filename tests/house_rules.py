"""The project's own limits, measured on the syntax tree. Each check returns one sentence per violation."""

import ast
import re
import subprocess
from collections.abc import Callable, Iterator, Set
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

FUNCTION_LINES = 50

CODE = ("main.py", "engine", "gui", "training", "tests")
FORBIDDEN_IMPORTS = frozenset({"pickle", "cPickle", "dill", "marshal", "shelve", "cloudpickle", "joblib"})
FORBIDDEN_CALLS = frozenset({"eval", "exec", "torch.load", "torch.save", "os.system", "os.popen"})
FORBIDDEN_ARGUMENTS = {"allow_pickle": True, "weights_only": False, "shell": True}

# Written in pieces, so that this file does not name them itself.
HOSTS = re.compile(
    "|".join(
        re.escape(name + "." + end)
        for name, end in (
            ("py" + "pi", "org"),
            ("python" + "hosted", "org"),
            ("npm" + "js", "org"),
            ("npm" + "js", "com"),
            ("deb.debi" + "an", "org"),
            ("archive.ubun" + "tu", "com"),
            ("download.pyt" + "orch", "org"),
        )
    )
)
MACHINE_PATHS = re.compile(r"(?<!\w)/(?:w" + "ork|f" + "arm|r" + "oot)/")

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


def python_files(root: Path) -> list[Path]:
    """Every Python file of ours below `root`."""
    files: list[Path] = []
    for name in CODE:
        path = root / name
        files += [path] if path.is_file() else sorted(path.rglob("*.py"))
    return files


def text_files(root: Path) -> list[Path]:
    """Every file that is, or could be, committed and is text."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=True,
    )
    paths = [root / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in paths if path.is_file() and b"\0" not in path.read_bytes()[:8192]]


def _trees(root: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in python_files(root):
        yield path.relative_to(root).as_posix(), _parse(path.read_text("utf-8"))


@lru_cache(maxsize=1000)
def _parse(code: str) -> ast.Module:
    return ast.parse(code)


def _dotted(node: ast.expr) -> str:
    """`torch.load` for the expression torch.load; `?` stands for anything that is not a name."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        owner = _dotted(node.value)
        return f"{owner or '?'}.{node.attr}"
    return ""


def long_functions(root: Path) -> list[str]:
    """Functions of more than 50 lines, from `def` to the last line."""
    found = []
    for name, tree in _trees(root):
        for node in ast.walk(tree):
            if isinstance(node, FunctionNode):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > FUNCTION_LINES:
                    found.append(f"{name}:{node.lineno} {node.name} has {lines} lines")
    return found


def doubled_names(root: Path) -> list[str]:
    """Public classes of the application and of training that share a name: one word means one thing."""
    places: dict[str, list[str]] = {}
    for name, tree in _trees(root):
        if not name.startswith("tests/"):
            for node in tree.body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    places.setdefault(node.name, []).append(f"{name}:{node.lineno}")
    return [f"{name} names {len(at)} classes: {', '.join(at)}" for name, at in places.items() if len(at) > 1]


def unsafe_code(root: Path) -> list[str]:
    """Whatever could run what a file says: pickle and its kin, eval, exec, a shell."""
    found = []
    for name, tree in _trees(root):
        for node in ast.walk(tree):
            found += [f"{name}:{getattr(node, 'lineno', 0)} uses {what}" for what in _unsafe(node)]
    return found


def _unsafe(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.split(".")[0] in FORBIDDEN_IMPORTS)
    elif isinstance(node, ast.ImportFrom):
        if (node.module or "").split(".")[0] in FORBIDDEN_IMPORTS:
            yield str(node.module)
    elif isinstance(node, ast.Call):
        if (called := _dotted(node.func)) in FORBIDDEN_CALLS:
            yield called
        for keyword in node.keywords:
            value = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
            if keyword.arg in FORBIDDEN_ARGUMENTS and value is FORBIDDEN_ARGUMENTS[keyword.arg]:
                yield f"{keyword.arg}={value}"


def swallowed_errors(root: Path) -> list[str]:
    """`suppress(Exception)`, which ruff's rules on broad handlers do not see."""
    found = []
    for name, tree in _trees(root):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _dotted(node.func).split(".")[-1] == "suppress":
                broad = {"Exception", "BaseException"} & {_dotted(argument) for argument in node.args}
                found += [f"{name}:{node.lineno} suppresses {kind}" for kind in broad]
    return found


_LAYOUT_ITEMS = {"itemAt", "itemAtPosition", "takeAt", "spacerItem"}


def nested_event_loops(root: Path) -> list[str]:
    """`processEvents()` in the window: it re-enters our own code in the middle of a change."""
    found = []
    for name, tree in _trees(root):
        for node in ast.walk(tree):
            if name.startswith("gui/") and isinstance(node, ast.Attribute) and node.attr == "processEvents":
                found.append(f"{name}:{node.lineno} calls processEvents")
    return found


def layout_items(root: Path) -> list[str]:
    """Items of layouts that Qt made itself: it deletes them without telling Python, whose half stays registered at the
    old address (`gui.look.ordered`)."""
    found = []
    for name, tree in _trees(root):
        for node in ast.walk(tree):
            if name.startswith("gui/") and isinstance(node, ast.Attribute) and node.attr in _LAYOUT_ITEMS:
                found.append(f"{name}:{node.lineno} asks for a layout's item: {node.attr}")
    return found


def default_actions(root: Path) -> list[str]:
    """Buttons with a default action that Qt keeps up to date itself: see `gui.look.action_button`."""
    found = []
    for name, tree in _trees(root):
        for node in ast.walk(tree):
            if name == "gui/look/action_button.py" or not name.startswith("gui/"):
                continue
            if isinstance(node, ast.Attribute) and node.attr == "setDefaultAction":
                found.append(f"{name}:{node.lineno} calls setDefaultAction")
    return found


def widgets_in_the_session(root: Path) -> list[str]:
    """Widgets below the views: the session runs, and is tested, without a window."""
    found = []
    for name, tree in _trees(root):
        if name.startswith(("gui/session/", "gui/work/")) and "PySide6.QtWidgets" in _imported(tree):
            found.append(f"{name} imports widgets")
    return found


def circles_of_files(root: Path) -> list[str]:
    """Files that import each other, by whatever detour, also where only types are meant; one circle at a time."""
    return _circle(_who_imports_whom(root))


def circles_of_rooms(root: Path) -> list[str]:
    """The same of rooms. A file that lies directly in a package of rooms (`engine/grid.py`) is a room by itself."""
    files = _who_imports_whom(root)
    folders = {name.rpartition(".")[0] for name in files}
    building = {folder.rpartition(".")[0] for folder in folders}

    def room(name: str) -> str:
        folder = name if name in folders else name.rpartition(".")[0]
        return name if folder in building else folder

    rooms: dict[str, set[str]] = {}
    for name, imported in files.items():
        rooms.setdefault(room(name), set()).update({room(other) for other in imported} - {room(name)})
    return _circle(rooms)


def _who_imports_whom(root: Path) -> dict[str, set[str]]:
    """Our modules and those of ours that they import, wherever in the file."""
    trees = {
        name.removesuffix(".py").removesuffix("/__init__").replace("/", "."): tree
        for name, tree in _trees(root)
        if name.startswith(("engine/", "gui/", "training/"))
    }
    return {name: (_imported(tree, trees.keys()) & trees.keys()) - {name} for name, tree in trees.items()}


def _imported(tree: ast.AST, modules: Set[str] = frozenset()) -> set[str]:
    """Every name that may be a module's: `from a import b` gives `a.b` where that is one of `modules`, else `a` too."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            members = {f"{node.module}.{alias.name}" for alias in node.names}
            names |= members if members <= modules else {node.module, *members}
    return names


def _circle(graph: dict[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        # Predecessors first: read backwards, each imports the next.
        return [" → ".join(reversed(error.args[1]))]
    return []


_SHOWS = frozenset(
    ("setText", "setToolTip", "setStatusTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription",
     "setTitle", "setPlaceholderText", "setInformativeText", "setLabelText", "setSuffix", "addAction", "addItem",
     "addRow", "addTab", "tell_briefly", "emit", "QLabel", "QPushButton", "QCheckBox", "QGroupBox", "QToolBar", "QMenu",
     "Message", "plain_label", "Activity", "JobProgress")
)  # fmt: skip
_SENTENCE = re.compile(r"[A-Za-z]{2,}.*[ .…]|^[A-Z][a-z]{2,}")
_NAMES = re.compile(r"^(Soloist|Python|Qt|[A-Z0-9 ()]+|[a-z.%]+)\b[^a-z]*$")


def untranslated_texts(root: Path) -> list[str]:
    """Texts that people read and that do not go through `engine.language`: given to a widget as they are, or to an
    error that is shown."""
    found = []
    for name, tree in _trees(root):
        if not name.startswith(("gui/", "engine/")):
            continue
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = _dotted(node.func).rpartition(".")[2]
            if (called in _SHOWS and name.startswith("gui/")) or called in _ERRORS:
                found += [f"{name}:{node.lineno} shows {text!r}" for text in map(_bare, node.args) if text]
    return found


_ERRORS = {
    node.name
    for node in ast.parse((Path(__file__).parents[1] / "engine" / "errors.py").read_text("utf-8")).body
    if isinstance(node, ast.ClassDef) and node.name != "Cancelled"
}


def _bare(node: ast.expr) -> str:
    """What a literal says in words, empty for everything else."""
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    else:
        text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
    return text if _SENTENCE.search(text) and not _NAMES.match(text) else ""


def unexplained_ignores(root: Path) -> list[str]:
    """Type errors told to be quiet without a code, or without a reason behind it."""
    marked = "# type: " + "ignore"
    explained = re.compile(marked + r"\[[a-z\-, ]+\]\s+# \S.*")
    found = []
    for path in python_files(root):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            marker = line.find(marked)
            if marker >= 0 and not explained.match(line, marker):
                found.append(f"{path.relative_to(root)}:{number} ignores a type error without saying why")
    return found


def _mentions(pattern: re.Pattern[str]) -> Callable[[Path], list[str]]:
    def check(root: Path) -> list[str]:
        found = []
        for path in text_files(root):
            for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1):
                if match := pattern.search(line):
                    found.append(f"{path.relative_to(root)}:{number} names {match.group()}")
        return found

    return check


named_hosts = _mentions(HOSTS)
machine_paths = _mentions(MACHINE_PATHS)
