"""Optimising the networks. May import: training.data, training.pictures, training.run, engine."""
