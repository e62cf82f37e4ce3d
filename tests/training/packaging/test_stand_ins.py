"""Stand-ins for NVIDIA's libraries, on a small torch made by the compiler: same layout, same kinds of symbols."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("lief")

from training.packaging import processor_torch, stand_ins

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("cc") is None, reason="a C compiler on Linux is needed"
)

RUNTIME = "int cudaGetDeviceCount(int *n) { *n = 7; return 0; } int unused(void) { return 1; } int cudaTable[6] = {9};"
VERSIONS = "libfakert.so.13 { global: cudaGetDeviceCount; };"
CUDA = "int _ZN5torch4cuda4loadEv(void) { return 1; } char _ZTVN5torch4cudaE[40]; void *_ZTIN5torch4BoxE[3];"
C10 = "void _ZN3c106detail14torchCheckFailEPKcS2_jS2_(const char *a, const char *b, unsigned c, const char *d) {}"
CPU = """
extern int cudaGetDeviceCount(int *); extern int cudaTable[6]; extern int _ZN5torch4cuda4loadEv(void);
extern char _ZTVN5torch4cudaE[40]; extern void *_ZTIN5torch4BoxE[3];
void *_ZTVN10__cxxabiv117__class_type_infoE[3];  /* the C++ run-time library's, in the real one */
int count(void) { int n = 3; return cudaGetDeviceCount(&n) * 1000 + n; }
int table(void) { int sum = 0; for (int i = 0; i < 6; i++) sum += cudaTable[i]; return sum + _ZTVN5torch4cudaE[39]; }
const char *box(void) { return (const char *)_ZTIN5torch4BoxE[1]; }
void load(void) { _ZN5torch4cuda4loadEv(); }
"""


def compiled(code: str, target: Path, *libraries: Path, versions: str = "") -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    source = target.with_suffix(".c")
    source.write_text(code, "utf-8")
    options = [f"-Wl,-soname,{target.name}", "-Wl,-rpath,$ORIGIN:$ORIGIN/../../nvidia/cu13/lib", "-Wl,--no-as-needed"]
    if versions:
        script = target.with_suffix(".map")
        script.write_text(versions, "utf-8")
        options.append(f"-Wl,--version-script={script}")
    command = ["cc", "-shared", "-fPIC", "-w", "-nostdlib", "-o", str(target), str(source), *options]
    subprocess.run([*command, *map(str, libraries)], check=True)
    source.unlink()
    return target


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    folder = tmp_path / "packages"
    lib = folder / "torch" / "lib"
    runtime = compiled(RUNTIME, folder / "nvidia" / "cu13" / "lib" / "libfakert.so.13", versions=VERSIONS)
    c10 = compiled(C10, lib / "libc10.so")
    cuda = compiled(CUDA, lib / "libtorch_cuda.so", runtime)
    compiled(CPU, lib / "libtorch_cpu.so", c10, runtime, cuda)
    (folder / "torch" / "include").mkdir()
    (folder / "torch" / "include" / "torch.h").touch()
    (folder / "torch" / "nn").mkdir()
    (folder / "torch" / "nn" / "layer.py").write_text("x = 1\n", "utf-8")
    text = (
        "if old:\n    from torch._C import *  # noqa: F403\nelse:\n    from torch._C import *  # noqa: F403\nrest = 1\n"
    )
    (folder / "torch" / "__init__.py").write_text(text, "utf-8")
    return folder


def test_only_what_the_kept_libraries_ask_for_is_replaced(packages: Path) -> None:
    found = {s.soname: {symbol.name: symbol for symbol in s.symbols} for s in stand_ins.replaced(packages)}
    assert found.keys() == {"libfakert.so.13", "libtorch_cuda.so"}
    assert found["libfakert.so.13"].keys() == {"cudaGetDeviceCount", "cudaTable"}
    assert found["libfakert.so.13"]["cudaGetDeviceCount"].version == "libfakert.so.13"
    assert (found["libfakert.so.13"]["cudaTable"].is_data, found["libfakert.so.13"]["cudaTable"].size) == (True, 24)
    assert found["libtorch_cuda.so"]["_ZTVN5torch4cudaE"].size == 40


def test_the_processors_half_runs_on_stand_ins_without_nvidia(packages: Path, tmp_path: Path) -> None:
    assert processor_torch.make(packages, tmp_path / "made") == tmp_path / "made"
    shutil.rmtree(packages / "nvidia")
    # In a process of its own: a library stays loaded.
    code = (
        "import ctypes, sys; lib = ctypes.CDLL(sys.argv[1]); lib.box.restype = ctypes.c_char_p;"
        "lib.load(); print(lib.count(), lib.table(), lib.box().decode())"
    )
    library = tmp_path / "made" / "torch" / "lib" / "libtorch_cpu.so"
    run = subprocess.run([sys.executable, "-c", code, str(library)], capture_output=True, text=True, check=False)
    # No device (100), and the caller's number as it was; zeros; true run-time type information.
    assert (run.stdout.strip(), run.stderr) == ("100003 0 N5torch4BoxE", "")
    library = packages / "torch" / "lib" / "libtorch_cpu.so"
    run = subprocess.run([sys.executable, "-c", code, str(library)], capture_output=True, text=True, check=False)
    assert "libfakert.so.13: cannot open shared object file" in run.stderr


def test_the_made_torch_is_small_and_leaves_the_installed_one_alone(packages: Path, tmp_path: Path) -> None:
    before = (packages / "torch" / "__init__.py").read_text("utf-8")
    made = tmp_path / "made" / "torch"
    for _ in range(2):  # also over an earlier one
        processor_torch.make(packages, tmp_path / "made")
    assert not (made / "include").exists()
    assert (made / "nn" / "layer.py").stat().st_ino == (packages / "torch" / "nn" / "layer.py").stat().st_ino
    assert (made / "lib" / "libtorch_cuda.so").read_bytes() != (packages / "torch/lib/libtorch_cuda.so").read_bytes()
    assert (packages / "torch" / "__init__.py").read_text("utf-8") == before
    text = (made / "__init__.py").read_text("utf-8")
    assert text.count("delattr(sys.modules['torch._C'], _absent)") == 1
    assert text.index("delattr") > text.rindex("from torch._C import *")


def test_a_torch_without_cuda_is_used_as_it_is(packages: Path, tmp_path: Path) -> None:
    (packages / "torch" / "lib" / "libtorch_cuda.so").unlink()
    assert processor_torch.make(packages, tmp_path / "made") is None


def test_a_torch_that_loads_otherwise_is_refused(packages: Path, tmp_path: Path) -> None:
    (packages / "torch" / "__init__.py").write_text("rest = 1\n", "utf-8")
    with pytest.raises(stand_ins.PackagingError, match="loads its library in another way"):
        processor_torch.make(packages, tmp_path / "made")


def test_a_missing_compiler_is_a_sentence(packages: Path, tmp_path: Path) -> None:
    with pytest.raises(stand_ins.PackagingError, match=r"A C compiler is needed \(no-such-cc"):
        processor_torch.make(packages, tmp_path / "made", compiler="no-such-cc")
