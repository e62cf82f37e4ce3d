"""Project files, recovery, and what leaves or enters: stems and masks. May import: separating, listening, editing,
loading, recording, gui.work, engine.
"""
