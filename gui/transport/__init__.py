"""Playing: the bar of buttons, the scrub bar, the sound menu. May import: gui.session, gui.look, engine."""
