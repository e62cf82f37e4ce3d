"""Project files, recovery, and what leaves or enters: stems and masks. May import: recording, gui.work,
engine.
"""
