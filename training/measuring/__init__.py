"""Scores, tables and figures beside the baselines; fusion fitted. May import: training.learning and below, engine."""
