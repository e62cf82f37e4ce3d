"""Work off the UI thread: jobs and their lanes. May import: engine; no widgets."""
