"""What is heard: transport, mixer, outputs, hearing only a selection. May import: recording, gui.work, engine."""
