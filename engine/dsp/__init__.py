"""Arithmetic on audio and masks, in NumPy only, so that listening works before PyTorch is loaded."""
