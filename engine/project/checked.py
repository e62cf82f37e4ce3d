"""Reading JSON that somebody else may have written: every value is asked for by type and range."""

import json
import math
from collections.abc import Iterator, Mapping
from typing import NoReturn


class UnexpectedValue(ValueError):
    """Something is missing or is not what it should be; the text says what, for the log."""


def parse(data: bytes) -> "Fields":
    """A JSON object, without NaN and infinities. Raises `UnexpectedValue`."""
    try:
        return Fields(json.loads(data.decode("utf-8"), parse_constant=_refuse), "")
    except (ValueError, RecursionError) as error:
        raise UnexpectedValue(f"no JSON object: {error}") from error


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")


class Fields:
    """One JSON object under test. Every method raises `UnexpectedValue` naming the field."""

    def __init__(self, value: object, name: str) -> None:
        if not isinstance(value, dict):
            raise UnexpectedValue(f"{name or 'the whole'} is no object")
        self._values: Mapping[str, object] = value
        self._name = name

    def __contains__(self, key: str) -> bool:
        return self._values.get(key) is not None

    def __iter__(self) -> Iterator[str]:
        """The fields' names."""
        return iter(self._values)

    def whole(self, key: str, low: int, high: int) -> int:
        """A whole number in [low, high]."""
        value = self._values.get(key)
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self._fail(key)
        return value

    def number(self, key: str, low: float, high: float) -> float:
        """A number in [low, high]."""
        value = self._values.get(key)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            self._fail(key)
        if not math.isfinite(value):
            self._fail(key)
        return float(value)

    def text(self, key: str, longest: int = 4096) -> str:
        """A string."""
        value = self._values.get(key)
        if not isinstance(value, str) or len(value) > longest or "\0" in value:
            self._fail(key)
        return value

    def texts(self, key: str, most: int) -> tuple[str, ...]:
        """A list of different strings."""
        value = self._values.get(key)
        if not isinstance(value, list) or len(value) > most or not all(isinstance(v, str) for v in value):
            self._fail(key)
        if len(set(value)) < len(value):
            self._fail(key)
        return tuple(value)

    def numbers(self, key: str, most: int, low: float, high: float) -> tuple[float, ...]:
        """A list of at most so many numbers, each in [low, high]."""
        value = self._values.get(key)
        if not isinstance(value, list) or len(value) > most:
            self._fail(key)
        # Whole numbers in JSON are of any length: compared before they are converted.
        if not all(type(v) in (int, float) and low <= v <= high for v in value):
            self._fail(key)
        return tuple(float(v) for v in value)

    def objects(self, key: str, most: int) -> tuple["Fields", ...]:
        """A list of at most so many objects."""
        value = self._values.get(key)
        if not isinstance(value, list) or len(value) > most:
            self._fail(key)
        return tuple(Fields(each, f"{self._name}{key}.") for each in value)

    def nested(self, key: str) -> "Fields":
        """A nested object."""
        return Fields(self._values.get(key), f"{self._name}{key}.")

    def raw(self) -> dict[str, object]:
        """The object as it is, unchecked."""
        return dict(self._values)

    def _fail(self, key: str) -> NoReturn:
        raise UnexpectedValue(f"{self._name}{key} is missing or out of range")
