"""What is fuzzed: for each kind of file, good ones to begin with, and how the program uses one.

A use ends well or with an `EngineError` that is one clear sentence. Everything else is a finding.
"""

import functools
import io
import json
import random
import struct
import tempfile
import unicodedata
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import torch
from numpy.typing import NDArray

from engine.cli.inputs import Input, OutputFolders, place_name
from engine.cli.records import Records
from engine.device import DeviceChoice
from engine.dsp.landmarks import HOP_S, Landmarks
from engine.errors import EngineError, InstrumentError, SeparatorError
from engine.files import Partial, short_name
from engine.grid import MaskGrid
from engine.instruments import CLASS_IDS, parse_instruments
from engine.media.probe import probe
from engine.media.reader import AudioDecoder
from engine.model.checkpoint import LoadedModel, load_model
from engine.model.deep_unet import DeepUNet
from engine.model.fusion import FusionConfig
from engine.model.taught import Taught, tunable
from engine.project.document import Project
from engine.project.facts import Facts
from engine.project.journal_file import (
    MAGIC,
    Head,
    commit_frame,
    head_frame,
    mark_frame,
    piece_frame,
    read_piece,
    read_taught,
    read_tuned,
    scan,
    taught_frame,
    tuned_frame,
)
from engine.project.layers import PersonPiece, TaughtPiece
from engine.project.marks import Beats, Marker, Marks
from engine.project.media_reference import MediaReference, find_media
from engine.project.mending import Mending, fit, load_mending, mending_steps, moved_steps
from engine.project.mix import MixState
from engine.project.segmentation import Segmentation
from engine.project.stem_import import check_stems, guess_instrument, import_steps
from engine.project.stem_places import ImportedStem
from engine.project.store import MANIFEST, load_project, save_project, snapshot
from engine.region import Box
from engine.roster import Roster, id_from, is_id
from engine.separate import Networks
from engine.separators.descriptions import OURS, found_stems, read_separator
from engine.teaching import read_tuned as read_tuned_weights
from engine.text import plain
from gui.look import settings as keys
from gui.look.settings import Key, Settings
from tests.engine.project.stand_ins import Waves, random_mask
from tests.tiny_models import tiny_model, tiny_net

Use = Callable[[Path], object]


@dataclass(frozen=True)
class FuzzTarget:
    """`name`: also of the file, with its suffix; `seeds`: good files; `use`: what is done with one."""

    name: str
    suffix: str
    seeds: Callable[[], list[bytes]]
    use: Use


def _written(write: Callable[[Path], object], name: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder) / name)
        return (Path(folder) / name).read_bytes()


@functools.cache
def _media() -> list[bytes]:
    from tests.media_factory import make_video

    sound = 0.3 * np.sin(np.arange(4000) / 9)[:, None] * np.ones((1, 2))
    kinds = (("WAV", "PCM_16"), ("FLAC", "PCM_24"), ("AIFF", "PCM_16"), ("OGG", "VORBIS"), ("MP3", "MPEG_LAYER_III"))
    seeds = []
    for kind, subtype in kinds:
        file = io.BytesIO()
        soundfile.write(file, sound, 44_100, format=kind, subtype=subtype)
        seeds.append(file.getvalue())
    return [*seeds, *(_written(lambda p: make_video(p, seconds=0.2), f"a{suffix}") for suffix in (".mp4", ".mkv"))]


def _use_media(path: Path) -> None:
    clip = probe(path)
    decoder = AudioDecoder(clip)
    with closing(decoder.buffer) as buffer:
        for _ in decoder.run():
            if buffer.available > 1 << 20:
                return
        samples = buffer.read(0, min(buffer.length, 1000))
        assert np.isfinite(samples).all(), "sound that is no numbers"


@functools.cache
def _parts() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Two instruments, (n, 2) each: half a second at 44.1 kHz."""
    t = np.arange(22_050) / 44_100
    swell = np.interp(t, (0, 0.1, 0.3, 0.5), (0.1, 1, 0.2, 0.7))
    one, other = 0.3 * swell * np.sin(2765 * t), 0.3 * swell[::-1] * np.sin(1100 * t) * np.sin(7777 * t)
    return np.stack([one, 0.5 * one], 1), np.stack([0.4 * other, other], 1)


@functools.cache
def _stems() -> list[bytes]:
    """In time and not, of other rates and channels, inverted, cut, silent, and of float samples."""
    stem = _parts()[0]
    late = np.concatenate([np.zeros((3000, 2)), -stem])
    kinds = (
        (stem, 44_100, "WAV", "PCM_16"), (late, 44_100, "FLAC", "PCM_24"), (stem[:9000, :1], 44_100, "WAV", "FLOAT"),
        (stem[::4], 11_025, "AIFF", "PCM_24"), (0 * stem, 44_100, "WAV", "DOUBLE"), (stem, 44_100, "OGG", "VORBIS"),
        (np.repeat(stem, 3, axis=1), 48_000, "WAVEX", "FLOAT"), (stem[::5], 8820, "WAV", "PCM_U8"),
    )  # fmt: skip
    seeds = []
    for samples, rate, kind, subtype in kinds:
        file = io.BytesIO()
        soundfile.write(file, samples, rate, format=kind, subtype=subtype)
        seeds.append(file.getvalue())
    return seeds


def _use_stem(path: Path) -> None:
    """Beside a good one, against the mix of both: compared, placed, and made into a mask."""
    one, other = _parts()
    mix = Waves((one + other).T)
    decoder = AudioDecoder(probe(path))
    with closing(decoder.buffer) as sound:
        for _ in decoder.run():
            if sound.available > 1 << 20:
                return
        stems = [ImportedStem("violin", sound, path.name), ImportedStem("cello", Waves(other.T), "cello.wav")]
        found = check_stems(mix, stems)
        assert not found.text or sentence_is_clear(found.text.replace("?", ".")), found.text
        assert 0 <= found.likeness <= 1, found
        for block in import_steps(mix, stems, MaskGrid.for_duration(0.5), found.offset_s, found.gain):
            assert block.planes.sum(axis=0, dtype=np.int64).max() <= 255, "shares beyond the whole"


@functools.cache
def _projects() -> list[bytes]:
    media = MediaReference(Path("/music/duet.mp4"), "0" * 64, 3.0, "duet.mp4", "1:2:3:4", "5" * 64)
    project = Project(random_mask(), media, "studio 0")
    empty = Project(None, media, "")
    shots = snapshot(project), snapshot(empty)
    return [_written(functools.partial(save_project, shot), "a.soloist") for shot in shots]


@functools.cache
def _mendings() -> list[bytes]:
    mask = random_mask()
    frames = round(mask.grid.duration / HOP_S)
    bits = np.random.default_rng(3).integers(0, 256, (frames, 4), dtype=np.uint8)
    marks = Landmarks(bits, np.ones(frames, np.bool_))
    shot = snapshot(Project(mask, model="studio 0"))
    return [_written(lambda path: list(mending_steps(shot, marks, path)), "a.mending")]


def _use_mending(path: Path) -> None:
    """Read, and laid over a copy of a second."""
    found = next(step for step in load_mending(path) if isinstance(step, Mending))
    try:
        place = fit(found, found.landmarks, path.name)
        for _ in moved_steps(found, place, found.grid_for(1.0)):
            pass
    finally:
        found.mask.close()


@functools.cache
def _manifests() -> list[bytes]:
    project = Project(random_mask(), MediaReference(Path("/music/duet.mp4"), "0" * 64, 3.0), "studio 0")
    project.mix = MixState({"flute": 0.5}, solo=frozenset({"cello"}))
    project.marks = Marks((Marker(0.2, "verse"), Marker(1.0, "refrain")), Beats((0.5, 1.0, 1.5), 3, 1))
    shot = snapshot(project, {"listed": ["flute", "cello"], "evidence": [["flute", 0.5, 0.6, 0.7]]})
    archives = [*_mendings(), _written(functools.partial(save_project, shot), "a.soloist")]
    return [_with_manifest(data, None)[1] for data in archives]


def _with_manifest(archive: bytes, manifest: bytes | None) -> tuple[bytes, bytes]:
    """An archive with another manifest, and the one it had."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(result, "w") as new:
        members = {name: old.read(name) for name in old.namelist()}
        had = members[MANIFEST]
        for name, data in members.items():
            new.writestr(name, manifest if manifest is not None and name == MANIFEST else data)
    return result.getvalue(), had


def _use_manifest(path: Path) -> None:
    """In archives whose other members are good."""
    manifest = path.read_bytes()
    kinds = (_mendings()[0], _use_mending) if b"soloist_mending" in manifest else (_projects()[0], _use_project)
    archive, use = kinds
    path.write_bytes(_with_manifest(archive, manifest)[0])
    use(path)


def _use_project(path: Path) -> None:
    loaded = load_project(path)
    if loaded.facts.media is not None:
        find_media(loaded.facts.media, path.parent)
    if loaded.mask is not None:
        loaded.mask.close()


@functools.cache
def _journals() -> list[bytes]:
    facts = Facts(MaskGrid.for_duration(1.0), ("violin", "cello"))
    piece = PersonPiece(Box(3, 9, 10, 20), ("violin",), np.full((1, 10, 6), 99, np.uint8), np.ones((10, 6), np.bool_))
    change = piece_frame(piece) + commit_frame("Give", frozenset({"mask"}), False, facts)
    said = np.full((1, 256, 5), 99, np.uint8)
    taught = tuned_frame(b"weights") + taught_frame(TaughtPiece(3, ("violin",), said, 2 * said))
    learnt = taught + commit_frame("Take", frozenset({"mask"}), False, facts, taught=True)
    head = MAGIC + head_frame(Head(Path("/a.soloist"), ("1",), facts))
    return [head + change + mark_frame("2") + change, head + learnt + change]


def _use_journal(path: Path) -> None:
    with path.open("rb") as file:
        try:
            for commit in scan(file).commits:
                for start in commit.pieces:
                    if commit.facts.grid is not None:
                        read_piece(file, start, commit.facts.grid)
                tuned, *starts = commit.taught or (None,)
                if tuned is not None and commit.facts.grid is not None:
                    read_tuned(file, tuned)
                    pieces = [read_taught(file, start, commit.facts.grid) for start in starts]
                    Segmentation(commit.facts.grid, ("violin", "cello")).taught_as(pieces).close()
        except ValueError:
            # `Unexpected`, of which recovery makes a sentence.
            return


@functools.cache
def _settings() -> list[bytes]:
    values = {key.name: key.default for key in vars(keys).values() if isinstance(key, Key)}
    return [json.dumps({**values, "window/geometry": [0, 0, 900, 700, 0], "shortcuts/solo": "L"}).encode()]


def _use_settings(path: Path) -> None:
    settings = Settings(path)
    for key in [k for k in vars(keys).values() if isinstance(k, Key)]:
        value = settings.get(key)
        assert type(value) is type(key.default), f"{key.name} is {value!r}"
    assert 0 <= settings.get(keys.MASK_OPACITY) <= 1
    settings.recent_files()
    settings.shortcut("solo")


@functools.cache
def _models() -> list[bytes]:
    """A card's length, the card, its weights."""
    with tempfile.TemporaryDirectory() as folder:
        card = tiny_model(Path(folder))
        weights = next(Path(folder).glob("*.safetensors")).read_bytes()
        return [struct.pack("<L", len(card.read_bytes())) + card.read_bytes() + weights]


def _use_model(path: Path) -> None:
    data = path.read_bytes()
    (length,) = struct.unpack("<L", data[:4].ljust(4, b"\0"))
    name = next((n for n in _weight_names() if n), "tiny.safetensors")
    path.with_name("tiny.json").write_bytes(data[4 : 4 + length])
    path.with_name(name).write_bytes(data[4 + length :])
    load_model(path.with_name("tiny.json"))


@functools.cache
def _teachable() -> Networks:
    net = LoadedModel("tiny", {}, tiny_net(), None, FusionConfig(), "f" * 64)
    return Networks(net, DeviceChoice("cpu", "CPU", "float32", ""))


def _tuned() -> list[bytes]:
    """The weights of a teaching that has not learnt anything yet."""
    model = _teachable().model
    assert isinstance(model.audio, DeepUNet)
    return [Taught(model.hash, dict(tunable(model.audio))).to_bytes()]


def _use_tuned(path: Path) -> None:
    networks = _teachable()
    applied = read_tuned_weights(path, networks).applied(networks.model)
    with torch.inference_mode():
        said = applied.listening(torch.zeros(1, 256, 16), torch.ones(1, len(CLASS_IDS)))[0]
    assert said.isfinite().all(), "weights that make no numbers"


@functools.cache
def _weight_names() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        tiny_model(Path(folder))
        return [p.name for p in Path(folder).glob("*.safetensors")]


def _names() -> list[bytes]:
    return [
        "Étude № 3.wav".encode(),
        b"...wav",
        b"caf\xe9.wav",
        "長".encode() * 84 + b".m4a",
        b"a\x1b[2J\n\xe2\x80\xae.flac",
    ]


def _use_name(path: Path) -> None:
    name = path.read_bytes()[:255].replace(b"/", b"_").replace(b"\0", b"_").decode(errors="surrogateescape")
    if not name.strip("."):
        return
    shown = plain(name)
    assert not any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in shown), shown
    assert len(short_name(name).encode(errors="surrogateescape")) <= 255
    place = place_name(Path(name))
    assert place.strip("."), place
    assert "/" not in place, place
    output = path.parent / "out"
    targets = OutputFolders(output, Records(output))
    folders = {targets.take(Input(str(path.parent / f"{n}" / name), Path(place))) for n in range(3)}
    assert len(folders) == 3, folders
    assert all(f.parent == output and f.name not in (".", "..") for f in folders), folders
    Partial(path.parent / name).discard()
    guess_instrument(name)
    parse_instruments("violin")
    assert is_id(id_from(name)), name
    with suppress(InstrumentError):
        roster, made = Roster().added(name, ("violin",))
        assert plain(roster.name(made)) == roster.name(made)


def _separators() -> list[bytes]:
    return [path.read_bytes() for path in sorted(OURS.glob("*.toml"))]


def _use_separator(path: Path) -> None:
    separator = read_separator(path)
    output = path.parent / "out"
    output.mkdir(exist_ok=True)
    assert all(argument.isprintable() for argument in separator.command)
    assert any(str(output) in argument for argument in separator.arguments(path, output))
    with suppress(SeparatorError):
        assert list(found_stems(separator, output)) == []


TARGETS = {
    target.name: target
    for target in (
        FuzzTarget("media", ".bin", _media, _use_media),
        FuzzTarget("stems", ".bin", _stems, _use_stem),
        FuzzTarget("mendings", ".mending", _mendings, _use_mending),
        FuzzTarget("manifests", ".json", _manifests, _use_manifest),
        FuzzTarget("projects", ".soloist", _projects, _use_project),
        FuzzTarget("journals", ".journal", _journals, _use_journal),
        FuzzTarget("settings", ".json", _settings, _use_settings),
        FuzzTarget("models", ".bin", _models, _use_model),
        FuzzTarget("tuned", ".safetensors", _tuned, _use_tuned),
        FuzzTarget("names", ".txt", _names, _use_name),
        FuzzTarget("separators", ".toml", _separators, _use_separator),
    )
}

_NUMBERS = (0, 1, -1, 127, 128, 255, 256, 32767, 65535, 1 << 31, (1 << 31) - 1, (1 << 32) - 1, (1 << 63) - 1, 1 << 62)
_WORDS = (b"NaN", b"1e999", b"null", b"true", b"[[[[", b"{}", b'"', b"\\u0000", b"\xff\xfe", b"-1", b"9" * 40, b"..", b"\x1b[2J")  # fmt: skip  # noqa: E501


def damaged(data: bytes, seed: int) -> bytes:
    """A file with one to four kinds of damage, the same for the same seed."""
    chance = random.Random(seed)
    result = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(result) + 1)
        kind = chance.randrange(7)
        if kind == 0 and at < len(result):
            result[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            width, value = chance.choice((1, 2, 4, 8)), chance.choice(_NUMBERS)
            number = (value % (1 << 8 * width)).to_bytes(width, chance.choice(("little", "big")))
            result[at : at + width] = number
        elif kind == 2:
            del result[at : at + chance.randint(1, 64)]
        elif kind == 3:
            result[at:at] = result[chance.randrange(len(result) + 1) :][: chance.randint(1, 200)]
        elif kind == 4:
            del result[at:]
        elif kind == 5:
            result[at : at + chance.randint(0, 8)] = chance.choice(_WORDS)
        else:
            result[at:at] = chance.randbytes(chance.randint(1, 64))
    return bytes(result)


def sentence_is_clear(text: str) -> bool:
    """Whether a refusal is one sentence for people."""
    words = ("Traceback", "Errno", "did not expect", "0x", "object at", "\n", "\x1b")
    return text[:1].isprintable() and text.rstrip().endswith(".") and not any(w in text for w in words)


def try_one(target: FuzzTarget, data: bytes, folder: Path) -> str:
    """Use one file. Returns what was found wrong, empty for nothing."""
    path = folder / f"input{target.suffix}"
    path.write_bytes(data)
    try:
        target.use(path)
    except EngineError as error:
        return "" if sentence_is_clear(str(error)) else f"unclear: {error}"
    except Exception as error:  # noqa: BLE001 — whatever else comes out is what is looked for
        return f"{type(error).__name__}: {error}"
    return ""
