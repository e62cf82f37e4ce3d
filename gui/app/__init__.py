"""Starting and ending the program. May import: everything in gui."""
