"""Every action, its key and its menu, in one table. May import: gui.files, gui.repair, gui.spectrogram, gui.session,
gui.look, engine.
"""
