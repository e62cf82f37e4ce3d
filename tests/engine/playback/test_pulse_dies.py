"""What tests say when the sound server ends by itself."""

import pytest

from tests.pulse import PulseServers, PulseSink

pytestmark = pytest.mark.pulse


def test_a_server_that_ended_is_followed_by_a_new_one(pulse_sink: PulseSink, pulse_servers: PulseServers) -> None:
    process = pulse_sink.server.process
    assert process is not None
    process.kill()
    process.wait(10)
    assert not pulse_sink.server.alive
    assert pulse_servers.running().alive
    assert pulse_servers.running() is pulse_servers.running()
