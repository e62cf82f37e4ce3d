"""What every training run needs: settings, checkpoints, curves, precision, ranks, processes. May import: engine."""
