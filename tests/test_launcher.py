"""`./soloist`, run for real by the system's shell in a folder of its own, with stand-ins for what it would install.

The stand-in Python writes each of its calls to `calls`; as `pip install` it does what `PIP` says.
"""

import os
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has soloist.cmd")

PYTHON = """#!/bin/sh
case "$*" in
    "-c "*version_info*"<="*) [ -z "${OLD_PYTHON-}" ]; exit ;;
    "-c import ensurepip"*) [ -z "${NO_VENV-}" ]; exit ;;
    "-c "*) echo 3.11; exit ;;
    "-m venv "*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; echo venv >>"$CALLS"; exit ;;
    "-m pip --version") exit 0 ;;
    *install*)
        echo "pip $*" >>"$CALLS"
        case ${PIP-} in
            fail) exit 1 ;;
            hang) echo hanging >"$HANGS"; read -r _ <"$RELEASE" ;;
        esac
        exit 0
        ;;
esac
printf 'ran' >>"$CALLS"
printf ' <%s>' "$@" >>"$CALLS"
printf ' in %s\\n' "$(pwd -P)" >>"$CALLS"
"""

STANDINS = {
    "python3": PYTHON,
    "ldconfig": '#!/bin/sh\n[ -n "${BARE-}" ] || sed -n "s/^\\(lib.*\\.so\\.[0-9]*\\) .*/\\1 (x)/p" "$LAUNCHER"\n',
    "find": '#!/bin/sh\n[ -n "${BARE-}" ] || echo something\n',
    "apt-get": '#!/bin/sh\necho "apt-get $*" >>"$CALLS"\n[ -z "${NO_APT-}" ]\n',
    "sudo": '#!/bin/sh\n[ "$1" = -n ] && shift\n[ -z "${NO_SUDO-}" ] || exit 1\nexec "$@"\n',
    "id": '#!/bin/sh\necho "${USER_ID-0}"\n',
    "Xvfb": "#!/bin/sh\n",
    "pulseaudio": "#!/bin/sh\n",
    "pactl": "#!/bin/sh\n",
}
OLD_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11", "python")


@dataclass
class LaunchPlace:
    """A folder with the launcher, and the stand-ins in front of the system's programs."""

    root: Path
    tools: Path
    env: dict[str, str] = field(default_factory=dict)

    @property
    def launcher(self) -> Path:
        return self.root / "soloist"

    @property
    def lock(self) -> Path:
        return self.root / ".soloist-setup"

    @property
    def calls(self) -> list[str]:
        path = self.tools / "calls"
        return path.read_text("utf-8").splitlines() if path.exists() else []

    @property
    def installs(self) -> int:
        return sum(call.startswith("pip ") for call in self.calls)

    def command(self, arguments: tuple[str, ...], settings: dict[str, str]) -> tuple[list[str], dict[str, str]]:
        env = {"PATH": f"{self.tools}:/usr/bin:/bin", "LAUNCHER": str(self.launcher), **self.env, **settings}
        return ["sh", str(self.launcher), *arguments], env

    def run(self, *arguments: str, cwd: Path | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
        command, env = self.command(arguments, settings)
        return subprocess.run(command, env=env, cwd=cwd, text=True, capture_output=True, check=False, timeout=60)

    def start(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        """Start it in a process group of its own, as a terminal does."""
        command, env = self.command(arguments, settings)
        # What a shell starts in the background inherits a deaf ear for Ctrl-C, and a shell cannot mend that.
        before = signal.signal(signal.SIGINT, signal.SIG_DFL)
        try:
            return subprocess.Popen(command, env=env, text=True, stderr=subprocess.PIPE, start_new_session=True)
        finally:
            signal.signal(signal.SIGINT, before)


@pytest.fixture
def place(tmp_path: Path, repository: Path) -> LaunchPlace:
    place = LaunchPlace(tmp_path / "a folder", tmp_path / "tools")
    place.root.mkdir()
    place.tools.mkdir()
    for name in ("soloist", "requirements.txt", "requirements-test.txt", "requirements-train.txt"):
        shutil.copy(repository / name, place.root)
    for name, text in STANDINS.items():
        (place.tools / name).write_text(text, "utf-8")
        (place.tools / name).chmod(0o755)
    for name in ("HANGS", "RELEASE"):
        os.mkfifo(place.tools / name)
        place.env[name] = str(place.tools / name)
    place.env["CALLS"] = str(place.tools / "calls")
    return place


@pytest.fixture
def hanging(place: LaunchPlace) -> Iterator[subprocess.Popen[str]]:
    """A launcher whose pip has begun and does not end."""
    process = place.start("doctor", PIP="hang")
    assert (place.tools / "HANGS").read_text("utf-8") == "hanging\n"
    yield process
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(10)
    assert process.stderr is not None
    process.stderr.close()


def test_the_first_start_sets_everything_up_and_says_so(place: LaunchPlace) -> None:
    result = place.run("doctor")
    assert result.returncode == 0, result.stderr
    assert place.calls[0] == "venv"
    assert "--require-hashes" in place.calls[1]
    assert place.calls[1].endswith(f"-r {place.root}/requirements.txt")
    assert place.calls[2].startswith(f"ran <{place.root}/main.py> <doctor> in ")
    assert "making a Python environment" in result.stderr
    assert "set-up done" in result.stderr
    assert not place.lock.exists()


def test_the_next_start_does_nothing_but_start(place: LaunchPlace) -> None:
    place.run("doctor")
    before = place.calls
    result = place.run("doctor")
    assert place.calls == [*before, before[-1]]
    assert result.stderr == ""


def test_arguments_and_folder_reach_the_program_as_they_are(place: LaunchPlace, tmp_path: Path) -> None:
    place.run("separate", "my duet.mp4", "a'b\"c$d", "*", "", cwd=tmp_path)
    assert place.calls[-1].endswith(f"<separate> <my duet.mp4> <a'b\"c$d> <*> <> in {tmp_path}")


def test_without_arguments_the_demo_starts(place: LaunchPlace) -> None:
    place.run()
    assert place.calls[-1].startswith(f"ran <{place.root}/main.py> <--demo> in ")


def test_it_can_be_called_through_a_link(place: LaunchPlace, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(place.launcher)
    _, env = place.command((), {})
    subprocess.run(["sh", str(tmp_path / "link"), "doctor"], env=env, check=True, capture_output=True)
    assert place.calls[-1].startswith(f"ran <{place.root}/main.py> <doctor>")


@pytest.mark.parametrize(
    ("command", "file", "module"),
    [("test", "requirements-test.txt", "tests"), ("bench", "requirements-test.txt", "tests.bench")],
)
def test_tests_and_benches_run_in_the_folder(place: LaunchPlace, command: str, file: str, module: str) -> None:
    place.run(command, "-k", "stft or warp")
    assert place.calls[1].endswith(file)
    assert place.calls[-1] == f"ran <-m> <{module}> <-k> <stft or warp> in {place.root}"


@pytest.mark.parametrize("command", ["archive", "manual"])
def test_a_command_with_packages_of_its_own_gets_them(place: LaunchPlace, repository: Path, command: str) -> None:
    shutil.copy(repository / f"requirements-{command}.txt", place.root)
    place.run(command, "-o", "out")
    assert place.calls[1].endswith(f"requirements-{command}.txt")
    assert place.calls[-1].startswith(f"ran <{place.root}/main.py> <{command}> <-o> <out> in ")
    place.run("doctor")
    assert place.installs == 1


def test_what_the_tests_need_is_enough_for_the_rest(place: LaunchPlace) -> None:
    place.run("test")
    place.run("doctor")
    place.run("training", "synth")
    assert place.installs == 1
    assert "<-P> <-m> <training> <synth>" in place.calls[-1]


@pytest.mark.parametrize("name", ["requirements.txt", "soloist"])
def test_a_new_version_is_set_up_again(place: LaunchPlace, name: str) -> None:
    place.run("doctor")
    with (place.root / name).open("a") as file:
        file.write("# newer\n")
    place.run("doctor")
    assert place.installs == 2
    assert place.calls.count("venv") == 1


def test_a_failed_set_up_is_said_and_begun_anew(place: LaunchPlace) -> None:
    result = place.run("doctor", PIP="fail")
    assert result.returncode == 1
    assert "the Python packages could not be installed" in result.stderr
    assert not place.lock.exists()
    assert place.run("doctor").returncode == 0
    assert place.calls.count("venv") == 2


def test_an_environment_whose_python_is_gone_is_made_again(place: LaunchPlace) -> None:
    place.run("doctor")
    (place.root / ".venv/bin/python").unlink()
    assert place.run("doctor").returncode == 0
    assert place.calls.count("venv") == 2


def test_ctrl_c_in_the_middle_leaves_no_lock(place: LaunchPlace, hanging: subprocess.Popen[str]) -> None:
    assert place.lock.exists()
    os.killpg(hanging.pid, signal.SIGINT)
    assert hanging.wait(10) == 130
    assert not place.lock.exists()
    assert place.run("doctor").returncode == 0
    assert place.calls.count("venv") == 2


def test_a_set_up_that_was_killed_is_taken_over(place: LaunchPlace, hanging: subprocess.Popen[str]) -> None:
    os.killpg(hanging.pid, signal.SIGKILL)
    hanging.wait(10)
    assert place.lock.exists()
    assert place.run("doctor").returncode == 0
    assert not place.lock.exists()
    assert place.calls.count("venv") == 2


def test_two_at_once_set_up_once(place: LaunchPlace, hanging: subprocess.Popen[str]) -> None:
    second = place.start("inspect")
    assert second.stderr is not None
    assert "waiting" in second.stderr.readline()
    (place.tools / "RELEASE").write_text("go\n", "utf-8")
    assert hanging.wait(30) == 0
    assert second.wait(30) == 0
    second.stderr.close()
    assert place.installs == 1
    assert [call.split("> <")[1].split(">")[0] for call in place.calls if call.startswith("ran")] == [
        "doctor",
        "inspect",
    ]


def test_without_a_new_enough_python_it_says_which_is_needed(place: LaunchPlace) -> None:
    for name in OLD_PYTHONS:
        shutil.copy(place.tools / "python3", place.tools / name)
    result = place.run("doctor", OLD_PYTHON="yes")
    assert result.returncode == 1
    assert "Soloist needs Python 3.11" in result.stderr
    assert place.calls == []


def test_on_a_bare_system_root_installs_what_is_missing(place: LaunchPlace) -> None:
    result = place.run("doctor", BARE="yes")
    assert result.returncode == 0, result.stderr
    install = next(call for call in place.calls if "install" in call)
    assert {"libegl1", "libxcb-cursor0", "libportaudio2", "fonts-dejavu-core"} <= set(install.split())
    assert "installing system packages: " in result.stderr


def test_a_person_with_sudo_gets_them_too(place: LaunchPlace) -> None:
    place.run("doctor", BARE="yes", USER_ID="1000")
    assert any(call.startswith("apt-get") and "libegl1" in call for call in place.calls)


@pytest.mark.parametrize("hindrance", ["NO_SUDO", "NO_APT"])
def test_without_the_right_it_names_the_packages_and_goes_on(place: LaunchPlace, hindrance: str) -> None:
    place.env[hindrance] = "yes"
    result = place.run("doctor", BARE="yes", USER_ID="1000")
    assert result.returncode == 0
    assert "these system packages are missing and could not be installed: " in result.stderr
    assert "libportaudio2" in result.stderr
    assert place.calls[-1].startswith("ran")


def test_a_missing_venv_module_is_installed(place: LaunchPlace) -> None:
    place.run("doctor", NO_VENV="yes")
    assert any(call.endswith("python3.11-venv") for call in place.calls)


def test_starting_costs_next_to_nothing(place: LaunchPlace) -> None:
    place.run("doctor")
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        place.run("doctor")
        times.append(time.perf_counter() - begin)
    assert statistics.median(times) < 1.0


@pytest.mark.skipif(sys.platform != "linux", reason="dash is Debian's shell")
def test_the_launcher_is_plain_posix_shell(repository: Path) -> None:
    dash = shutil.which("dash")
    if dash is None:
        pytest.skip("dash is not installed")
    subprocess.run([dash, "-n", str(repository / "soloist")], check=True)
