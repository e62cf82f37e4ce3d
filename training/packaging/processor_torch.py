"""torch for the processor only, made of hard links to the installed one (`stand_ins.py` says why and how).

Only what a program needs: neither headers nor names for debuggers. torch runs without its distributed half, as builds
that were made without it do: what registers that half at import would make objects of NVIDIA's, and the application
starts no processes.
"""

import os
import shutil
import subprocess
from pathlib import Path

from training.packaging import stand_ins
from training.packaging.stand_ins import KEPT, KEPT_TOO, PackagingError

SHARED_MEMORY = "torch_shm_manager"
_LEFT_OUT = frozenset({"__pycache__", "include", "test", "share", "lib", "bin"})
_NOT_COPIED = shutil.ignore_patterns("__pycache__", "*.pyi", "*.h", "*.cpp", "*.cuh")
_DOOR = "    from torch._C import *  # noqa: F403\n"
_ABSENT = "_c10d_init", "_rpc_init", "_dist_autograd_init", "_faulty_agent_init"
"""By these names torch's Python half asks whether its distributed half is there."""
_SHUT = f"    for _absent in {_ABSENT!r}:\n        delattr(sys.modules['torch._C'], _absent)\n"


def make(packages: Path, folder: Path, compiler: str = "cc") -> Path | None:
    """Make `folder`/torch of the torch in `packages`, and return `folder`; None where that one is built without CUDA
    and can be used as it is. Raises `PackagingError`."""
    torch = packages / "torch"
    if not (torch / "lib" / "libtorch_cuda.so").exists():
        return None
    replacements = list(stand_ins.replaced(packages))
    target = folder / "torch"
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    for part in sorted(torch.iterdir()):
        if part.is_dir() and part.name not in _LEFT_OUT:
            shutil.copytree(part, target / part.name, ignore=_NOT_COPIED, copy_function=_link)
        elif part.is_file():
            _link(part, target / part.name)
    for place in _binaries(torch):
        (target / place).parent.mkdir(exist_ok=True)
        _stripped(torch / place, target / place)
    for path in stand_ins.build(replacements, torch / "lib", folder / "stand-ins", compiler):
        shutil.copy2(path, target / "lib" / path.name)
    _shut_distributed(target / "__init__.py")
    return folder


def _binaries(torch: Path) -> list[Path]:
    kept = [torch / "lib" / name for name in (*KEPT, *KEPT_TOO)] + sorted((torch / "lib").glob("libgomp*"))
    return [path.relative_to(torch) for path in (*kept, torch / "bin" / SHARED_MEMORY) if path.exists()]


def _stripped(source: Path, target: Path) -> None:
    """Without the names that only a debugger reads: 90 MB of `libtorch_cpu.so`."""
    program = shutil.which("strip")
    done = program and subprocess.run([program, "--strip-unneeded", "-o", str(target), str(source)], check=False)
    if not done or done.returncode != 0:
        _link(source, target)


def _link(source: str | Path, target: str | Path) -> str | Path:
    """A hard link, or a copy where the two lie on different disks."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def _shut_distributed(path: Path) -> None:
    text = path.read_text("utf-8")
    before, door, after = text.rpartition(_DOOR)
    if not door:
        raise PackagingError("This version of torch loads its library in another way; see training/packaging.")
    path.unlink()  # it is a link to the installed one
    path.write_text(before + door + _SHUT + after, "utf-8")
