"""How a run of `training train` is set: its options, and the settings that they become."""

import argparse
from dataclasses import dataclass
from pathlib import Path

import torch

from engine.model.encoder import AudioUNetConfig
from engine.presets import PRESETS, STUDIO, Preset, preset
from training.dataset import MixConfig
from training.precision import mixed_precision


@dataclass(frozen=True)
class TrainConfig:
    """How the network is optimised.

    steps in all; learning rate after `warmup` steps, falling linearly to zero over the last `decay` part; weight of
    the presence loss, and of a dB of distortion (0: only shares are learnt); gradient norm limit; decay of the moving
    average; bfloat16 autocast. tagger: train a network that only finds out who plays.
    """

    steps: int = 12_000
    rate: float = 1e-3
    warmup: int = 300
    decay: float = 0.25
    weight_decay: float = 1e-2
    presence_weight: float = 1.0
    distortion_weight: float = 0.0
    clip: float = 1.0
    ema: float = 0.999
    bfloat16: bool = True
    seed: int = 1
    validate_every: int = 500
    tagger: bool = False

    def rate_at(self, step: int) -> float:
        """Learning rate of a step."""
        falling = max(1.0, self.steps * self.decay)
        return self.rate * min(1.0, (step + 1) / self.warmup, max(0.0, self.steps - step) / falling)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `train`."""
    add = parser.add_argument
    add("--data", type=Path, required=True, help="folder made by `training synth` or `training prepare`")
    add("-o", "--output", type=Path, required=True, help="folder of the run; resumes if it exists")
    add("--init", help="name or card of a model whose weights the run starts from")
    add("--steps", type=int, default=TrainConfig.steps)
    add("--batch", type=int, default=MixConfig.batch, help="mixtures a step and process")
    add("--groups", type=int, default=MixConfig.groups, help="passages that the mixtures of a step are made of")
    add("--columns", type=int, default=MixConfig.columns, help="window length, a multiple of 128")
    add("--rate", type=float, default=TrainConfig.rate, help="learning rate")
    add("--presence-weight", type=float, default=TrainConfig.presence_weight)
    add(
        "--distortion-weight",
        type=float,
        default=TrainConfig.distortion_weight,
        help="how much a dB of distortion counts beside the shares' loss",
    )
    add("--preset", choices=sorted(PRESETS), default=STUDIO.name)
    add("--filters", type=int, help="width of the first stage (default: the preset's)")
    add("--refine", type=int, default=AudioUNetConfig.refine, help="residual blocks a stage")
    add("--listener", type=int, default=0, help="width of the second reading of who plays (0: none)")
    add("--unconditioned", action="store_true", help="do not tell the network which instruments play")
    add("--sources", type=float, nargs="+", default=list(MixConfig.sources), help="probability of 1, 2, … instruments")
    add("--duet-share", type=float, default=MixConfig.duet_share, help="part of mixtures from one passage")
    add("--other-share", type=float, default=MixConfig.other_share, help="part of mixtures with other sounds")
    add("--gain-db", type=float, default=MixConfig.gain_db, help="spread of the sources' levels")
    add("--leave-out", nargs="*", default=[], help="sources of the data set not to train on, such as notes")
    add("--colour-db", type=float, default=MixConfig.colour_db, help="strength of the colour each source is given")
    add("--varispeed", type=float, default=MixConfig.varispeed, help="part of passages played faster or slower")
    add("--lost-bands", type=float, default=MixConfig.lost_bands, help="largest part of the bands a mixture may lose")
    add("--tagger", action="store_true", help="train a network of its own that only finds out who plays")
    add("--seed", type=int, default=TrainConfig.seed)
    add("--validate-every", type=int, default=TrainConfig.validate_every)
    add("--workers", type=int, default=1, help="processes that make batches")
    add("--threads", type=int, default=0, help="torch's threads (0: its own choice)")
    add("--float32", action="store_true", help="full precision even where mixed (bfloat16) is faster")
    add("--device", default="cuda" if torch.cuda.is_available() else "cpu")


def configs(args: argparse.Namespace, device: torch.device) -> tuple[TrainConfig, MixConfig, Preset, AudioUNetConfig]:
    """What the options say about optimising, mixing, the preset and the network."""
    config = TrainConfig(
        steps=args.steps,
        rate=args.rate,
        seed=args.seed,
        validate_every=args.validate_every,
        presence_weight=args.presence_weight,
        distortion_weight=args.distortion_weight,
        bfloat16=mixed_precision(device.type, args.float32),
        tagger=args.tagger,
    )
    mix = MixConfig(
        batch=args.batch,
        columns=args.columns,
        sources=tuple(args.sources),
        duet_share=args.duet_share,
        other_share=args.other_share,
        gain_db=args.gain_db,
        colour_db=args.colour_db,
        varispeed=args.varispeed,
        groups=args.groups,
        lost_bands=args.lost_bands,
    )
    kind = preset(args.preset)
    conditioned = kind.conditioned and not args.unconditioned
    model = AudioUNetConfig(
        args.filters or kind.filters,
        kind.widest,
        conditioned=conditioned,
        refine=args.refine,
        listener=args.listener if conditioned else 0,
    )
    return config, mix, kind, model
