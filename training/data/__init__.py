"""Data sets: rendered, recorded, and the mixtures made of them. May import: training.sounds, training.notes, engine."""
