"""Photos, and the scenes composed of them. May import: engine."""
