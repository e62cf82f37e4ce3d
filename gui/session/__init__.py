"""The controller of one open recording: sound, project, jobs and player, without widgets. May import: gui.work,
engine.
"""
