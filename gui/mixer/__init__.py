"""The list of instruments: evidence, solo, mute, gain, meters. May import: gui.session, gui.look, engine."""
