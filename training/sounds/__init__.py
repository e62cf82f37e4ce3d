"""Instruments that sound: soundfonts, samples, models, rooms. May import: training.notes, engine."""
