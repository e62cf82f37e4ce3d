"""Scores and how they are played: what becomes sound. May import: engine."""
