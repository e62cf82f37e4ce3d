"""What the pointer does on the spectrogram: one small class a tool."""
