"""Playing into a real sound server."""

from tests.pulse import pulse_server, pulse_sink

__all__ = ["pulse_server", "pulse_sink"]
