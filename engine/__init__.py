"""Soloist's engine: media, signal processing, networks, projects and playback. Never imports Qt."""
