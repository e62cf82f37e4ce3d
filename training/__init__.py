"""Data sets, optimisation and evaluation. Never imports Qt."""
