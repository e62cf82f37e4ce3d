"""What is open: the clip, its planes, the networks that are loaded. May import: gui.work, engine."""
