import json

import pytest

from tests.bench.__main__ import main, names


def test_a_bench_gives_one_json_object_per_figure(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["dsp", "--json"]) == 0
    figures = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {figure["bench"] for figure in figures} == {"dsp"}
    assert all(figure["value"] > 0 for figure in figures)


def test_a_bench_that_is_not_there_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["speed-of-light"])
    message = capsys.readouterr().err
    assert "there is no bench speed-of-light" in message
    assert all(name in message for name in names())
