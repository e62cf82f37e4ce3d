"""What a person works on: segmentation, edits, documents. Imports no torch, av or sounddevice."""
