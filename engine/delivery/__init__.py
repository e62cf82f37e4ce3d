"""What leaves Soloist as one file: the mix as sound, many stems in a container, projects of other programs.

Stands on `engine.export` (stems as files of their own), `engine.media` and `engine.dsp`; knows no window and no command
line.
"""
