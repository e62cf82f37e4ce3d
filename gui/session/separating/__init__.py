"""Running the networks over the open recording. May import: recording, gui.work, engine."""
