"""What a piece of work holds: everything that its code can reach by the names it has."""

import threading
from types import FunctionType, MethodType, ModuleType

from PySide6.QtCore import QObject

DEPTH = 8


def qt_objects_in(work: object) -> list[str]:
    """The names by which Qt objects are reached from some work: closures, bound methods, attributes, containers."""
    found: list[str] = []
    _walk(work, "work", DEPTH, set(), found)
    return found


def _walk(value: object, path: str, depth: int, seen: set[int], found: list[str]) -> None:
    if depth == 0 or id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, QObject):
        found.append(f"{path}: {type(value).__name__}")
        return
    for name, part in _parts(value):
        _walk(part, f"{path}.{name}", depth - 1, seen, found)


def _parts(value: object) -> list[tuple[str, object]]:
    if isinstance(value, ModuleType | type | threading.Event | str | bytes):
        return []
    if isinstance(value, FunctionType):
        cells = zip(value.__code__.co_freevars, value.__closure__ or (), strict=True)
        return [(name, cell.cell_contents) for name, cell in cells]
    if isinstance(value, MethodType):
        return [("__self__", value.__self__), ("__func__", value.__func__)]
    if isinstance(value, dict):
        return [(str(key), part) for key, part in value.items()]
    if isinstance(value, list | tuple | set | frozenset):
        return [(str(number), part) for number, part in enumerate(value)]
    return list(getattr(value, "__dict__", {}).items())
