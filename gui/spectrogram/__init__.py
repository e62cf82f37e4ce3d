"""The spectrogram with its mask, axes and marks, and how one moves in it. May import: gui.session, gui.look, engine."""
