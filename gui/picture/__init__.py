"""The video and where in it each instrument is. May import: gui.session, gui.look, engine."""
