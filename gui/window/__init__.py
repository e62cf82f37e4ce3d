"""The main window: it joins the rooms. May import: every room of gui but gui.app."""
