"""Two players of one instrument as two: who of them plays which note, by where it sounds from (`direction.py`) and by
how they move (`motion.py`, in the parts of the picture of `players.py`), joined in `voting.py`; then the instrument's
share is divided note by note (`dividing.py`). `splitting.py` does all of it.

NumPy only. May import `engine.notes`, `engine.project`, `engine.media` and `engine.dsp`; not the networks.
"""
