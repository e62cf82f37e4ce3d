"""Dialogs and bars around files: saving, opening, exporting, importing, recovering, messages. May import:
gui.session, gui.look, engine.
"""
