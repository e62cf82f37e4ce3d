"""Listening: a player that renders the mix through the mask just ahead of what is heard."""

from engine.playback.player import Player

__all__ = ["Player"]
