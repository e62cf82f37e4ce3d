"""Where in a frame each instrument is, from the frame network (torch)."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from engine.arrays import Floats
from engine.model.visual_resnet import VisualResNet, check_frame, frame_views, resized
from engine.places import PlaceMaps

ROWS = 18
"""Cells along the frame's shorter side."""
STEP = 0.25
"""How far one view lies from the next, in parts of its side."""


@torch.no_grad()
def place_maps(model: VisualResNet, image: NDArray[np.uint8]) -> PlaceMaps:
    """What the network says of the parts of a frame, uint8 RGB (H, W, 3). The model must be in evaluation mode.

    The frame is looked at through squares as large as those from which a whole frame is judged (`frame_views`), sliding
    over it: on these the network was trained and calibrated. A cell's value is the mean of the views around it,
    weighted by how near their middles are. Class activation maps add the detail. Raises `ValueError` for another kind
    of array.
    """
    check_frame(image)
    height, width = image.shape[:2]
    side = min(frame_views(height, width)[-1][2:])
    boxes = [(top, left) for top in _starts(height, side) for left in _starts(width, side)]
    size, device = model.config.view_size, model.mean.device
    views = torch.cat([resized(image[top : top + side, left : left + side], size, device) for top, left in boxes])
    odds = (model(views).float() / model.temperature + model.bias).cpu().numpy()
    cells = max(1, round(ROWS * height / min(height, width))), max(1, round(ROWS * width / min(height, width)))
    down = _nearness([top for top, _ in boxes], side, height, cells[0])
    across = _nearness([left for _, left in boxes], side, width, cells[1])
    weights = down[:, :, None] * across[:, None, :]
    weights /= weights.sum(axis=0)
    detail = model.heatmaps(resized(image, round(1.5 * size), device))[0].float()
    detail = detail / model.temperature[:, None, None] + model.bias[:, None, None]
    smooth = functional.interpolate(detail[None], cells, mode="bilinear", align_corners=False)[0]
    return PlaceMaps(
        np.einsum("vc,vyx->cyx", odds, weights).astype(np.float32), np.asarray(smooth.cpu().numpy(), np.float32)
    )


def _starts(length: int, side: int) -> list[int]:
    """Where views of a side begin along a length: from end to end, evenly."""
    count = 1 + -(-(length - side) // max(1, round(STEP * side)))
    return [round(float(start)) for start in np.linspace(0, length - side, count)]


def _nearness(starts: list[int], side: int, length: int, cells: int) -> Floats:
    """(views, cells): a bell around each view's middle, two sevenths of its side wide; never quite zero."""
    middles = (np.arange(cells) + 0.5) / cells * length
    distance = (middles - (np.array(starts)[:, None] + side / 2)) / (side * 2 / 7)
    return np.asarray(np.exp(-0.5 * distance**2) + 1e-6, np.float32)
