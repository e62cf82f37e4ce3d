"""A person's work on the mask: edits, strokes, selection, notes, proposals. May import: recording, gui.work, engine."""
