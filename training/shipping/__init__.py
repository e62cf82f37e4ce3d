"""What leaves training: model files, the demo. May import: training.measuring and below, engine."""
