"""Reading a recording in: sound, frames, who is where in the picture. May import: recording, gui.work, engine."""
