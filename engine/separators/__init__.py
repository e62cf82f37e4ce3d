"""Separators of others, called as programs: what a file in the plug-in folder says of one (`descriptions.py`), running
it within limits (`running.py`), and its stems as a mask (`masks.py`).

No shell, no network, nothing of theirs is shipped: a program must be installed here. May import `engine.project` and
what lies below it; not the networks.
"""
