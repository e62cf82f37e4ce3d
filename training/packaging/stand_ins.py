"""A processor-only torch out of the registry's, for the frozen program on Linux.

The registry's torch for Linux is built with CUDA: its processor part names, as needed, seven libraries of 3.5 GB in all
(with what those need), and without them it cannot be imported. Of these it takes some 250 symbols, none of which is
ever called where there is no card. So the frozen folder holds libraries of the same names that define just these
symbols, with their versions, and hold nothing else:

- functions of NVIDIA's C libraries return 100, `cudaErrorNoDevice`: what they return on a machine without a card;
- functions of torch's CUDA half raise torch's own error with a sentence;
- data are zeros of their size; run-time type information is true, since pybind11 reads it at import.

torch's own `libtorch_cpu.so`, which does all the arithmetic, loses only names for debuggers: results are equal bit for
bit.
"""

import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import lief

from engine.errors import EngineError

KEPT = ("libtorch_python.so", "libtorch.so", "libtorch_cpu.so", "libc10.so", "libc10_cuda.so", "libshm.so")
KEPT_TOO = ("libtorch_global_deps.so",)
"""What of torch/lib stays as it is, beside the C++ and OpenMP run-time libraries."""
NO_DEVICE = 100
SENTENCE = "This Soloist was packaged for the processor; the CUDA half of torch is not in it."
_TYPE_INFO, _TYPE_NAME, _TABLE = "_ZTI", "_ZTS", "_ZTV"
_CLASS = "_ZTVN10__cxxabiv117__class_type_infoE"
_SLOTS = frozenset({"_ZN4c10d15get_gil_checkerEv"})
"""Functions that return a reference to a pointer, into which torch's Python half writes while it is imported."""
_FAIL = "_ZN3c106detail14torchCheckFailEPKcS2_jS2_"


class PackagingError(EngineError):
    """A package cannot be built or is not what it should be; the message says why."""


@dataclass(frozen=True)
class Symbol:
    """One that a stand-in defines. `size`: bytes, of data only. `version`: the library's own for it, or None."""

    name: str
    is_data: bool
    size: int
    version: str | None


@dataclass(frozen=True)
class StandIn:
    """A library that is replaced: its name for the loader, where the real one lies, and what is asked of it."""

    soname: str
    original: Path
    symbols: tuple[Symbol, ...]


def parse(path: Path) -> lief.ELF.Binary:
    """Raises `PackagingError`."""
    config = lief.ELF.ParserConfig()
    config.parse_relocations = config.parse_symtab_symbols = config.parse_notes = False
    binary = lief.ELF.parse(str(path), config)
    if binary is None:
        raise PackagingError(f"{path} is no ELF library.")
    return binary


def _version(symbol: lief.ELF.Symbol) -> str | None:
    version = symbol.symbol_version
    named = version.symbol_version_auxiliary if version is not None and version.has_auxiliary_version else None
    return None if named is None else str(named.name)


def replaced(packages: Path) -> Iterator[StandIn]:
    """The libraries to replace, by what the kept ones need and do not find among themselves. `packages`: the folder
    that holds `torch` and `nvidia`. Nothing where torch was built without CUDA. Raises `PackagingError`."""
    folder = packages / "torch" / "lib"
    files = [folder / name for name in (*KEPT, *KEPT_TOO) if (folder / name).exists()]
    files += (packages / "torch").glob("_C.*.so")
    kept = [parse(path) for path in files]
    there = {path.name: path for path in (*folder.glob("*.so*"), *packages.glob("nvidia/**/lib/*.so*"))}
    names = {path.name for path in files} | {path.name for path in folder.glob("libgomp*")}
    wanted = {str(s.name) for binary in kept for s in binary.dynamic_symbols if s.shndx == 0 and s.name}
    wanted -= {str(s.name) for binary in kept for s in binary.dynamic_symbols if s.shndx != 0}
    for soname in sorted({str(name) for binary in kept for name in binary.libraries} - names):
        if soname not in there:
            continue  # the system's
        # Of NVIDIA's own only C: they also carry copies of the C++ run-time library, which the system has.
        theirs = there[soname].parent != folder
        parts = [there[soname]] if theirs else [p for p in folder.glob("*.so") if p.name not in names]
        found = {s.name: s for path in parts for s in _asked(parse(path), wanted) if not (theirs and _is_cpp(s))}
        symbols = sorted(found.values(), key=lambda s: s.name)
        wanted -= {s.name for s in symbols}
        yield StandIn(soname, there[soname], tuple(symbols))


def _asked(binary: lief.ELF.Binary, wanted: set[str]) -> Iterator[Symbol]:
    for symbol in binary.dynamic_symbols:
        if symbol.shndx != 0 and symbol.name in wanted:
            is_data = symbol.type == lief.ELF.Symbol.TYPE.OBJECT
            yield Symbol(str(symbol.name), is_data, symbol.size, _version(symbol))


# --- C --------------------------------------------------------------------------------------------------------


def source(stand_in: StandIn) -> str:
    """The stand-in as C."""
    lines = ["typedef void *word;"]
    if any(_is_cpp(s) and not s.is_data for s in stand_in.symbols):
        lines += [f"extern void {_FAIL}(const char *, const char *, unsigned, const char *);"]
    if any(s.name.startswith(_TYPE_INFO) for s in stand_in.symbols):
        lines += [f"extern word {_CLASS}[];"]
    return "\n".join([*lines, *(_definition(symbol) for symbol in stand_in.symbols)]) + "\n"


def _is_cpp(symbol: Symbol) -> bool:
    return symbol.name.startswith("_Z")


def _definition(symbol: Symbol) -> str:
    name = symbol.name
    if name.startswith(_TYPE_INFO):
        # A class without bases: whoever asks for the type by name or compares it gets the right answer.
        text = name.removeprefix(_TYPE_INFO)
        return f'word {name}[{max(symbol.size // 8, 2)}] = {{ {_CLASS} + 2, (word)"{text}" }};'
    if symbol.is_data:
        return f"char {name}[{symbol.size}] __attribute__((aligned(16)));"
    if name in _SLOTS:
        return f"static word slot_{name}; word *{name}(void) {{ return &slot_{name}; }}"
    if _is_cpp(symbol):
        return f'void {name}(void) {{ {_FAIL}("{name}", "", 0, "{SENTENCE}"); }}'
    if name.endswith(("ErrorString", "ErrorName")):
        return f'const char *{name}(void) {{ return "no CUDA-capable device is detected"; }}'
    return f"long {name}(void) {{ return {NO_DEVICE}; }}"


def version_script(stand_in: StandIn) -> str:
    """For the linker: every symbol under the version that the real library has it under."""
    versions: dict[str, list[str]] = {}
    for symbol in stand_in.symbols:
        if symbol.version is not None:
            versions.setdefault(symbol.version, []).append(symbol.name)
    return "".join(
        f"{version} {{ global: {' '.join(f'{n};' for n in names)} }};\n" for version, names in versions.items()
    )


def build(stand_ins: Iterable[StandIn], torch_lib: Path, folder: Path, compiler: str = "cc") -> list[Path]:
    """Compile them into `folder`. Raises `PackagingError`."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for stand_in in stand_ins:
        code, script, target = (folder / f"{stand_in.soname}{ending}" for ending in (".c", ".map", ""))
        code.write_text(source(stand_in), "utf-8")
        script.write_text(version_script(stand_in), "utf-8")
        command = [
            compiler,
            "-shared",
            "-fPIC",
            "-nostdlib",
            "-O1",
            "-w",
            "-fno-builtin",
            f"-Wl,-soname,{stand_in.soname}",
        ]
        command += ["-Wl,--build-id=none", "-o", str(target), str(code)]
        if script.stat().st_size:
            command += [f"-Wl,--version-script={script}"]
        if any(_is_cpp(s) for s in stand_in.symbols):
            # The real ones' own needs; both are in the folder, or on the system.
            command += [f"-L{torch_lib}", "-l:libc10.so", "-Wl,--allow-shlib-undefined", "-Wl,-rpath,$ORIGIN"]
        try:
            subprocess.run(command, check=True, capture_output=True, text=True)
        except OSError as error:
            raise PackagingError(f"A C compiler is needed ({compiler}: {error.strerror}).") from error
        except subprocess.CalledProcessError as error:
            raise PackagingError(f"{stand_in.soname} could not be compiled: {error.stderr.strip()}") from error
        made.append(target)
    return made
