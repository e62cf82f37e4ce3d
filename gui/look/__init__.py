"""How everything looks: colours and sizes, style sheet, icons, kept settings, ticks. May import: engine."""
