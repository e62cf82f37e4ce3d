"""Where the networks run: a GPU where there is one, else the CPU, in bfloat16 where that is faster.

Nothing is chosen silently: every choice carries a note for the person.
"""

import sys
import time
from dataclasses import dataclass, replace

import torch
from torch import nn

from engine.errors import DeviceError
from engine.language import tr

DEVICES = ("auto", "cpu", "cuda", "mps")
PRECISIONS = ("auto", "float32", "bfloat16")
_HOPELESS = 20  # times as slow: no first call of a CPU that has the instructions is


@dataclass(frozen=True)
class DeviceChoice:
    """device: torch's name. name: for people. dtype: `float32` or `bfloat16` (autocast). note: why, one sentence."""

    device: str
    name: str
    dtype: str
    note: str

    @property
    def bfloat16(self) -> bool:
        """Whether networks run under bfloat16 autocast."""
        return self.dtype == "bfloat16"


def choose_device(wanted: str = "auto", precision: str = "auto") -> DeviceChoice:
    """The device to run on, and how exactly: of `PRECISIONS`; `auto` measures, so that machines, and one machine at
    different times, may choose differently and give stems that differ inaudibly. Raises DeviceError when a device that
    was asked for by name is not there, or computes in no such precision.
    """
    if precision == "auto":
        return _measured(wanted)
    choice = _measured(wanted, measure=False)
    if precision == "bfloat16" and choice.device == "mps":
        raise DeviceError(tr("Apple's graphics cards compute in float32 here; use --precision float32."))
    return replace(
        choice,
        dtype=precision,
        note=tr("Running on {name} ({precision}, as was asked for).", name=choice.name, precision=precision),
    )


def _measured(wanted: str, measure: bool = True) -> DeviceChoice:
    if wanted not in DEVICES:
        raise DeviceError(
            tr(
                "“{wanted}” is not a computing device; choose one of {devices}.",
                wanted=wanted,
                devices=", ".join(DEVICES),
            )
        )
    if wanted in ("auto", "cuda") and torch.cuda.is_available():
        name = torch.cuda.get_device_name(0)
        dtype = "bfloat16" if torch.cuda.is_bf16_supported(including_emulation=False) else "float32"
        return DeviceChoice("cuda", name, dtype, tr("Running on {name} ({dtype}).", name=name, dtype=dtype))
    if wanted == "cuda":
        raise DeviceError(tr("No CUDA graphics card is usable here; use --device auto or cpu."))
    if wanted in ("auto", "mps") and torch.backends.mps.is_available():
        return DeviceChoice("mps", tr("Apple GPU"), "float32", tr("Running on the Apple GPU (float32)."))
    if wanted == "mps":
        raise DeviceError(tr("No Apple GPU is usable here; use --device auto or cpu."))
    dtype = "bfloat16" if measure and bfloat16_pays() else "float32"
    reason = "" if wanted == "cpu" else tr("; no usable graphics card was found")
    return DeviceChoice("cpu", "CPU", dtype, tr("Running on the CPU ({dtype}{reason}).", dtype=dtype, reason=reason))


def out_of_memory(error: BaseException) -> bool:
    """Whether a device (or the computer itself) refused memory; backends say so in different ways."""
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    words = str(error).lower()
    return isinstance(error, RuntimeError) and ("out of memory" in words or "can't allocate memory" in words)


def release_memory(device: str) -> None:
    """Give back what torch keeps of a graphics card's memory for later."""
    if device == "cuda":
        torch.cuda.empty_cache()
    elif device == "mps":
        torch.mps.empty_cache()


def bfloat16_pays() -> bool:
    """Whether a convolution of our size is clearly faster in bfloat16 on this CPU: measured, in about 50 ms.

    Feature flags do not answer it: some CPUs have the instructions and are slower with them. CPUs without them imitate
    bfloat16 a hundred times slower than float32; there a single try is enough.
    """
    conv = nn.Conv2d(64, 64, 3, padding=1)
    x = torch.zeros(1, 64, 32, 64)
    # This thread's own time where the system counts it finely: what else the machine does must not decide.
    clock = time.perf_counter if sys.platform == "win32" else time.thread_time
    best = [float("inf"), float("inf")]
    for turn in range(12):
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=bool(turn % 2)):
            started = clock()
            conv(x)
            best[turn % 2] = min(best[turn % 2], clock() - started)
        if turn % 2 and best[1] > _HOPELESS * best[0]:
            return False
    return best[1] < 0.8 * best[0]
