"""The window, in rooms; each says what it may import. What is open, and all work on it, is gui.session's."""
