"""One process or many: which part of a distributed run this process is (`torchrun -m training train …`).

Every rank trains on batches of its own, gradients are averaged (torch's DistributedDataParallel), and rank 0 alone
validates, logs and saves. Alone, nothing of this is used.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

import torch
from torch import Tensor, distributed, nn
from torch.distributed import PrefixStore, Store, TCPStore  # type: ignore[attr-defined]  # exported without saying so
from torch.nn.parallel import DistributedDataParallel

from engine.errors import EngineError

PATIENCE = timedelta(hours=2)
"""How long the others wait while rank 0 validates."""


class RanksError(EngineError):
    """The processes of a distributed run do not fit together."""


@dataclass(frozen=True)
class RankPlace:
    """This process's place: `rank` of `ranks`, and the device it computes on."""

    device: torch.device
    rank: int = 0
    ranks: int = 1

    @property
    def leads(self) -> bool:
        """Whether this process validates, logs and saves."""
        return self.rank == 0

    def spread(self, net: nn.Module) -> nn.Module:
        """`net` itself, or wrapped so that its gradients become the mean over all ranks."""
        if self.ranks == 1:
            return net
        return DistributedDataParallel(net, device_ids=[self.device] if self.device.type == "cuda" else None)

    def mean(self, values: Tensor) -> Tensor:
        """Mean of `values` over all ranks."""
        if self.ranks > 1:
            values = values.clone()
            distributed.all_reduce(values)
            values /= self.ranks
        return values

    def agreed(self, wish: bool) -> bool:
        """What the rank that leads wishes: clocks differ, and all ranks must end at the same step."""
        if self.ranks == 1:
            return wish
        value = torch.tensor([float(wish)], device=self.device)
        distributed.broadcast(value, 0)
        return bool(value)

    def check_same(self, step: int) -> None:
        """Raises RanksError unless all ranks stand at the same step."""
        steps = [torch.zeros(1, device=self.device) for _ in range(self.ranks)]
        if self.ranks > 1:
            distributed.all_gather(steps, torch.full((1,), float(step), device=self.device))
            if len({int(s) for s in steps}) > 1:
                raise RanksError("The processes resumed at different steps; all must see the same run folder.")


@contextmanager
def take_place(device: str) -> Iterator[RankPlace]:
    """This process's place as torchrun set it in the environment; alone without one.

    `device`: `cpu`, `cuda`, … ; with several ranks each takes the graphics card of its local rank.
    """
    ranks = int(os.environ.get("WORLD_SIZE", "1"))
    if ranks == 1:
        yield RankPlace(torch.device(device))
        return
    own = torch.device(device)
    if own.type == "cuda":
        own = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        torch.cuda.set_device(own)
    rank = int(os.environ["RANK"])
    backend = "nccl" if own.type == "cuda" else "gloo"
    distributed.init_process_group(backend, store=_store(), rank=rank, world_size=ranks, timeout=PATIENCE)
    try:
        yield RankPlace(own, rank, ranks)
    finally:
        distributed.destroy_process_group()


def _store() -> Store:
    """Where torchrun lets the ranks find each other, apart for every start: it keeps one store for all restarts (torch
    2.13), and ranks would call on those that were killed.
    """
    host, port = os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"])
    store = TCPStore(host, port, is_master=False, timeout=PATIENCE)
    return PrefixStore(f"start {os.environ.get('TORCHELASTIC_RESTART_COUNT', '0')}", store)
