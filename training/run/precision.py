"""Whether networks are trained in mixed precision: where bfloat16 is faster, not merely understood."""

import logging

import torch

from engine.device import bfloat16_pays

log = logging.getLogger(__name__)


def mixed_precision(device: str, full: bool) -> bool:
    """Whether to train under bfloat16 autocast on a device of torch's type (`cpu`, `cuda`, `mps`); never if `full`
    precision is asked for. Processors without instructions for it need ten times as long with it."""
    if full:
        return False
    pays = {"cuda": torch.cuda.is_bf16_supported, "cpu": bfloat16_pays}.get(device, bool)()
    log.info("training in %s", "mixed precision (bfloat16)" if pays else "float32: bfloat16 is not faster here")
    return pays
