"""The tools that mend the mask, their options and read-outs. May import: gui.spectrogram, gui.session, gui.look,
engine.
"""
