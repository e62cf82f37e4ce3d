"""`python -m training calibrate`: fits how sound and picture are joined, on held-out mixtures with composed pictures.

Each mixture goes through the detection that the application runs, without a picture, with a film of those who play and
with one of others. A logistic regression follows on what is heard alone (Platt 1999), then the picture's weight, limits
and credit are fitted by maximum likelihood on both pictures. The threshold follows from what wrong lists cost
(`training.measuring.list_costs`). Fitted on the validation split; the tables of `evaluate` and the real duets are not
looked at.
"""

import argparse
import json
import logging
from dataclasses import asdict, dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize

from engine.arrays import Doubles
from engine.device import DeviceChoice
from engine.inference import Separator
from engine.instruments import CLASS_IDS
from engine.model.checkpoint import load_model
from engine.model.fusion import FusionConfig, choose, fuse, log_claims, logit
from engine.separation_events import EvidenceFound
from training.data.stems import OTHER_CLASS, StemBank
from training.measuring.list_costs import RATE, ListCosts, list_costs
from training.measuring.methods import ModelSeparator, evidence_of
from training.measuring.tasks import film, held_back
from training.run.processes import in_processes, process_count

log = logging.getLogger(__name__)

COST_MIXTURES = 30
FLOAT32 = DeviceChoice("cpu", "CPU", "float32", "")
"""Whatever this processor would be faster with: a fit must come out the same on every machine."""
UNWANTED = 2.0
"""An instrument too many counts this many times what it takes from the others: its stem has to be listened to and
thrown away as well."""
WRONG_SHARE = 0.5
"""How much a mixture with a wrong picture counts beside the same one with the right one. Exploration, fitted on three
quarters of the mixtures and judged on the fourth: wrong lists then cost 1.15 dB a stem with the right picture, 2.52
without one and 2.67 with a wrong one; with 1.5 it is 1.35, 2.52 and 2.62."""
MOST_AGAINST = 1.5
"""How much a picture may say against an instrument, in log-odds. The films show all who play, so the fit would go to 6
and silence whoever is heard off stage, or whom the network does not know by sight. With 1.5 wrong lists cost hardly
more with the right picture (exploration: 1.17 instead of 1.15 dB a stem), and less with a wrong one."""
LIMITS = {
    "visual": (0.0, 3.0),
    "visual_bias": (-5.0, 8.0),
    "against": (0.0, MOST_AGAINST),
    "favour": (0.0, 6.0),
    "goodwill": (-5.0, 10.0),
    "doubt": (0.0, 5.0),
}
PICTURE_TERMS = tuple(LIMITS)
"""What is fitted of the picture's say, and within which limits: never a negative weight."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Options of `calibrate`."""
    parser.add_argument("--model", required=True, help="card of the model")
    parser.add_argument("--data", type=Path, required=True, help="folder made by `training synth`")
    parser.add_argument("--photos", type=Path, required=True, help="folder of photos; only held-back ones are used")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the fusion.json to write")
    parser.add_argument("--mixtures", type=int, default=160)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=process_count, default=1, help="processes that look and listen")


def main(args: argparse.Namespace) -> int:
    """Collect evidence, fit, write."""
    torch.set_num_threads(1)
    evidence, costs = collect(args)
    config = fit(evidence, costs)
    found = {name: taken(score, config) for name, score in scores(evidence, config).items()}
    figures = {name: f1(lists, evidence.truth) for name, lists in found.items()}
    exact = {name: float(np.mean((lists == evidence.truth).all(axis=1))) for name, lists in found.items()}
    facts: dict[str, Any] = {"fusion": asdict(config), "f1": figures, "exact": exact, "costs": asdict(costs)}
    facts |= {"mixtures": len(evidence.truth), "seed": args.seed}
    args.output.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    log.info("%s", json.dumps(facts))
    return 0


@dataclass(frozen=True)
class MixtureEvidence:
    """Of M mixtures, each (M, 21): probabilities from the sound, from a film of those who play (`seen`) and from one of
    others (`misled`); parts of the sound's power that are claimed when nobody looks, and with either film, since what
    is seen is asked too; and who plays."""

    heard: Doubles
    claimed: Doubles
    seen: Doubles
    seen_claimed: Doubles
    misled: Doubles
    misled_claimed: Doubles
    truth: NDArray[np.bool_]


class Observed(NamedTuple):
    """What is found of a mixture of these stems without a picture, with the right film and with a wrong one."""

    number: int
    stems: dict[str, NDArray[np.float32]]
    heard: EvidenceFound
    seen: EvidenceFound
    misled: EvidenceFound


def collect(args: argparse.Namespace) -> tuple[MixtureEvidence, ListCosts]:
    """What the networks say of `args.mixtures` mixtures of the validation split, and what wrong lists cost on the
    first `COST_MIXTURES` pairs among them."""
    parts = [(args, part) for part in range(args.jobs)]
    observed = sorted(chain.from_iterable(in_processes(_observe, parts)), key=lambda one: one.number)
    ways = {way: [getattr(one, way).evidence for one in observed] for way in ("heard", "seen", "misled")}
    claims = {way: np.array([[e.claimed for e in row] for row in rows]) for way, rows in ways.items()}
    looks = {way: np.array([[e.visual or 0.0 for e in row] for row in rows]) for way, rows in ways.items()}
    heard = np.array([[e.audio for e in row] for row in ways["heard"]])
    truth = np.array([[name in one.stems for name in CLASS_IDS] for one in observed])
    evidence = MixtureEvidence(
        heard, claims["heard"], looks["seen"], claims["seen"], looks["misled"], claims["misled"], truth
    )
    pairs = [(one.stems, _ranking(one.heard)) for one in observed if len(one.stems) == 2]
    return evidence, list_costs(ModelSeparator(load_model(args.model), FLOAT32), pairs[:COST_MIXTURES])


def _observe(work: tuple[argparse.Namespace, int]) -> list[Observed]:
    """Every `jobs`-th mixture, from number `part` on."""
    args, part = work
    torch.set_num_threads(1)
    model = load_model(args.model)
    # Claims have to be asked for, and whom to ask must not depend on how the model's parts were joined before.
    fusion = FusionConfig(claim=1.0 if model.preset.conditioned else 0.0)
    separator = Separator(replace(model, fusion=fusion), FLOAT32)
    photos = held_back(args.photos)
    bank = StemBank([args.data], "val", torch.device("cpu"))
    rng = np.random.default_rng([args.seed, 5])
    observed = list[Observed]()
    for number in range(args.mixtures):
        stems = _mixture(bank, rng)
        names, mix = tuple(stems), np.asarray(sum(stems.values()), np.float32)
        absent = [name for name in photos.classes if name not in names]
        others = [absent[k] for k in rng.permutation(len(absent))[: len(names)]]
        if number % args.jobs != part or not all(name in photos.photos for name in names):
            continue
        films = film(photos, names, (args.seed, number, 1)), film(photos, others, (args.seed, number, 2))
        observed.append(
            Observed(number, stems, *(evidence_of(separator, mix[None], RATE, shown) for shown in (None, *films)))
        )
        if len(observed) % 20 == 0:
            log.info("%d of %d mixtures", number + 1, args.mixtures)
    return observed


def _ranking(found: EvidenceFound) -> list[str]:
    return [e.instrument for e in sorted(found.evidence, key=lambda e: -e.audio)]


def _mixture(bank: StemBank, rng: np.random.Generator) -> dict[str, NDArray[np.float32]]:
    """Stems of one to three instruments, half of the time from one excerpt, at different levels."""
    excerpts = bank.excerpts()
    group = excerpts[rng.integers(len(excerpts))]
    pool = list(group) if rng.random() < 0.5 else list(range(len(bank.rows)))
    wanted = int(rng.choice([1, 2, 2, 2, 3]))
    chosen: dict[int, int] = {}
    for place in rng.permutation(pool):
        kind = bank.rows[place].kind
        if kind != OTHER_CLASS and len(chosen) < wanted:
            chosen.setdefault(kind, int(place))
    length = min(bank.rows[place].length for place in chosen.values())
    gains = 10 ** (rng.normal(0, 3, len(chosen)) / 20)
    return {
        CLASS_IDS[kind]: bank.crop(place, 0, length) * np.float32(gain)
        for (kind, place), gain in zip(chosen.items(), gains, strict=True)
    }


def scores(evidence: MixtureEvidence, config: FusionConfig) -> dict[str, Doubles]:
    """Fused scores (M, 21) without a picture, with the right one and with a wrong one."""
    ways = {
        "heard": (None, evidence.claimed),
        "fused": (evidence.seen, evidence.seen_claimed),
        "misled": (evidence.misled, evidence.misled_claimed),
    }
    return {name: fuse(evidence.heard, picture, config, claimed) for name, (picture, claimed) in ways.items()}


def fit(evidence: MixtureEvidence, costs: ListCosts) -> FusionConfig:
    """The fusion under which the truth is likeliest, a wrong picture counting `WRONG_SHARE` of a right one; with the
    threshold at which a wrong list costs least (Bayes' decision)."""
    wanted = evidence.truth.astype(np.float64)
    asked = evidence.claimed.any()
    terms = [logit(evidence.heard), *([log_claims(evidence.claimed)] if asked else [])]
    (audio, *claim), bias = _regress(np.stack(terms), wanted)
    config = replace(FusionConfig(), audio=audio, claim=claim[0] if asked else 0.0, bias=bias)
    start = np.array([getattr(config, name) for name in PICTURE_TERMS])

    def loss(values: Doubles) -> float:
        found = scores(evidence, _with_picture(config, values))
        return cross_entropy(found["fused"], wanted) + WRONG_SHARE * cross_entropy(found["misled"], wanted)

    best = minimize(loss, start, method="Nelder-Mead", bounds=list(LIMITS.values()), tol=1e-5)
    # Taking costs (1 − p) · extra, leaving out p · missed: scores being probabilities, this is where both are equal,
    # and it needs no search over mixtures that are too few for one.
    extra = UNWANTED * costs.extra
    return replace(_with_picture(config, best.x), threshold=round(extra / (costs.missed + extra), 2))


def taken(scores: Doubles, config: FusionConfig) -> NDArray[np.bool_]:
    """Which instruments of each mixture `engine.model.fusion.choose` takes: (M, C)."""
    chosen = [choose(row, CLASS_IDS, config) for row in scores]
    return np.array([[name in names for name in CLASS_IDS] for names in chosen])


def _with_picture(config: FusionConfig, values: Doubles) -> FusionConfig:
    """That fusion with other `PICTURE_TERMS`, in their order."""
    terms = {name: round(float(value), 4) for name, value in zip(PICTURE_TERMS, values, strict=True)}
    return FusionConfig(**{**asdict(config), **terms})


def cross_entropy(scores: Doubles, wanted: NDArray[Any]) -> float:
    """Mean of −log of the probability that `scores` gave to what is true."""
    given = np.where(wanted > 0, scores, 1 - scores)
    return float(-np.log(np.clip(given, 1e-9, 1)).mean())


def _regress(x: Doubles, y: Doubles) -> tuple[list[float], float]:
    """Weights ≥ 0 (n,) and bias of y (…) ~ sigmoid(weights·x + bias), x: (n, …), by maximum likelihood."""

    def loss(parameters: Doubles) -> float:
        odds = np.tensordot(parameters[:-1], x, 1) + parameters[-1]
        return float(np.mean(np.logaddexp(0, odds) - y * odds))

    # Never a negative weight: evidence for an instrument must not count against it.
    start = np.array([*np.ones(len(x)), 0.0])
    found = minimize(loss, start, method="Nelder-Mead", bounds=[*[(0, 5)] * len(x), (-10, 10)], tol=1e-6)
    *weights, bias = (round(float(value), 4) for value in found.x)
    return weights, bias


def f1(predicted: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """F1 over all cells: 2·TP / (2·TP + FP + FN); 0 where nothing is predicted and nothing true."""
    hits = float(np.sum(predicted & truth))
    return 2 * hits / max(1.0, float(predicted.sum() + truth.sum()))
