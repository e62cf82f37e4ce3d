"""Where the networks run: a GPU where there is one, else the CPU, in bfloat16 where that is faster.

Nothing is chosen silently: every choice carries a note for the person.
"""

import time
from dataclasses import dataclass

import torch
from torch import nn

from engine.errors import DeviceError

DEVICES = ("auto", "cpu", "cuda", "mps")


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


def choose_device(wanted: str = "auto") -> DeviceChoice:
    """The device to run on. Raises DeviceError when one that was asked for by name is not there."""
    if wanted not in DEVICES:
        raise DeviceError(f"“{wanted}” is not a computing device; choose one of {', '.join(DEVICES)}.")
    if wanted in ("auto", "cuda") and torch.cuda.is_available():
        name = torch.cuda.get_device_name(0)
        dtype = "bfloat16" if torch.cuda.is_bf16_supported(including_emulation=False) else "float32"
        return DeviceChoice("cuda", name, dtype, f"Running on {name} ({dtype}).")
    if wanted == "cuda":
        raise DeviceError("No CUDA graphics card is usable here; use --device auto or cpu.")
    if wanted in ("auto", "mps") and torch.backends.mps.is_available():
        return DeviceChoice("mps", "Apple GPU", "float32", "Running on the Apple GPU (float32).")
    if wanted == "mps":
        raise DeviceError("No Apple GPU is usable here; use --device auto or cpu.")
    dtype = "bfloat16" if _bfloat16_pays() else "float32"
    reason = "" if wanted == "cpu" else "; no usable graphics card was found"
    return DeviceChoice("cpu", "CPU", dtype, f"Running on the CPU ({dtype}{reason}).")


def _bfloat16_pays() -> bool:
    """Whether a convolution of our size is clearly faster in bfloat16 on this CPU: measured, in about 50 ms.

    Feature flags do not answer it: some CPUs have the instructions and are slower with them.
    """
    conv = nn.Conv2d(64, 64, 3, padding=1)
    x = torch.zeros(1, 64, 64, 64)

    def seconds(bfloat16: bool) -> float:
        best = float("inf")
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=bfloat16):
            for _ in range(4):
                started = time.perf_counter()
                conv(x)
                best = min(best, time.perf_counter() - started)
        return best

    return seconds(True) < 0.8 * seconds(False)
