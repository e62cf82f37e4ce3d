"""The window. Talks to the engine through gui.session.session only."""
