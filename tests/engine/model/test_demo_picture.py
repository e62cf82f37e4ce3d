"""The demo's players are drawings, and the frame network in the box, which learnt from photos, must know them: a first
look at Soloist should not say that nobody is seen who plainly plays."""

import numpy as np

from engine.demo import demo_card
from engine.instruments import CLASS_IDS
from engine.media.frames import FrameReader
from engine.media.probe import probe
from engine.model.checkpoint import load_model
from engine.model.visual_places import place_maps
from engine.model.visual_resnet import frame_probabilities


def test_both_players_are_seen_all_along_and_each_on_their_side() -> None:
    media, named = demo_card()
    visual, clip = load_model(None).visual, probe(media)
    assert visual is not None
    assert named == ("flute", "cello")
    reader, seen = FrameReader(clip), []
    try:
        for part in (0.1, 0.35, 0.6, 0.85):
            image = reader.frame_at(part * clip.duration_s, 360).image
            seen.append(frame_probabilities(visual, image))
            assert {CLASS_IDS[k] for k in np.argsort(-seen[-1])[:2]} == {"flute", "cello"}
        maps = place_maps(visual, image)
    finally:
        reader.close()
    weakest = np.min(seen, axis=0)
    assert weakest[CLASS_IDS.index("flute")] > 0.5
    assert weakest[CLASS_IDS.index("cello")] > 0.9
    assert np.sort(np.mean(seen, axis=0))[-3] < 0.2, "and nobody else"
    assert [maps.side(name, named) for name in named] == ["left", "right"]
