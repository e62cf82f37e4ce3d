"""What a screen reader does, over AT-SPI: finds the program on the accessibility bus, walks its tree, reads names,
roles, states and values, activates, sets, types keys, and hears what is announced.

Needs the programs dbus-daemon and at-spi-bus-launcher (Debian's packages dbus and at-spi2-core) and Xvfb. Each `Desk`
has a private screen and a private bus; nothing of the machine's own desktop is touched. Interfaces as in at-spi2-core's
`xml/` (org.a11y.atspi.*).
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from enum import IntEnum
from pathlib import Path
from typing import NamedTuple

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.bench.window import ROOT, private_home, screen

LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
ATSPI = "org.a11y.atspi"
REGISTRY = f"{ATSPI}.Registry"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE_S = 60.0
ANSWER_S = 20.0
KEY_PRESS, KEY_RELEASE = 0, 1
KEY_CODES = {
    "Alt": 64, "Ctrl": 37, "Shift": 50, "Tab": 23, "Return": 36, "Esc": 9, "Left": 113, "Right": 114, "Up": 111,
    "Down": 116, "Space": 65, "1": 10, "2": 11, "X": 53, "Z": 52,
}  # fmt: skip
"""Of a US keyboard under X (evdev)."""


class State(IntEnum):
    """AT-SPI's numbers of the states that are read here (`atspi-constants.h`)."""

    ACTIVE = 1
    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SHOWING = 25


class MissingError(Exception):
    """Why nothing can be heard here."""


class GoneError(Exception):
    """The object is not there any more, or has not that property."""


class Node(NamedTuple):
    """An object: whose it is on the bus, and its path there."""

    owner: str
    path: str


class Part(NamedTuple):
    """What was read of an object of the tree, and how deep it lies."""

    node: Node
    role: str
    name: str
    description: str
    states: frozenset[int]
    depth: int

    @property
    def showing(self) -> bool:
        """It is on screen."""
        return State.SHOWING in self.states


class Reader:
    """Reads one program."""

    def __init__(self, bus: DBusConnection, process: "subprocess.Popen[str]") -> None:
        self._bus, self.process = bus, process
        self.said: list[str] = []
        """What was announced, oldest first."""
        self.walked = 0
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="Announcement")
        focus = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object", member="StateChanged")
        focus.add_arg_condition(0, "focused")
        # Programs say only what somebody has asked to hear.
        registry = Node(REGISTRY, "/org/a11y/atspi/registry")
        self._filters = ExitStack()
        self._queues = []
        for what, name in ((rule, "announcement"), (focus, "state-changed:focused")):
            self._send(message_bus.AddMatch(what))
            self.call(registry, "Registry", "RegisterEvent", "sass", f"object:{name}", [], "")
            self._queues.append(self._filters.enter_context(bus.filter(what, bufsize=1000)))
        self.program = self._find()

    def close(self) -> None:
        """Listen no more."""
        self._filters.close()

    def _find(self) -> Node:
        """The program, once it is on the bus."""
        root = Node(REGISTRY, "/org/a11y/atspi/accessible/root")
        found: list[Node] = []

        def there() -> bool:
            found[:] = self.children(root)
            return bool(found)

        self.until(there, "the program is on the bus")
        return found[0]

    # Asking

    def _send(self, message: Message) -> tuple[object, ...]:
        answer = self._bus.send_and_get_reply(message, timeout=ANSWER_S)
        if answer.header.message_type == MessageType.error:
            raise GoneError(str(answer.body))
        return tuple(answer.body)

    def call(self, node: Node, face: str, method: str, signature: str = "", *body: object) -> tuple[object, ...]:
        """Call a method of one of an object's interfaces (`Accessible`, `Action`, …). Raises `GoneError`."""
        address = DBusAddress(node.path, node.owner, face if "." in face else f"{ATSPI}.{face}")
        return self._send(new_method_call(address, method, signature, body))

    def get(self, node: Node, face: str, name: str) -> object:
        """A property."""
        (variant,) = self.call(node, PROPERTIES, "Get", "ss", f"{ATSPI}.{face}", name)
        assert isinstance(variant, tuple)
        value: object = variant[1]
        return value

    def children(self, node: Node) -> list[Node]:
        """What lies directly in it."""
        (found,) = self.call(node, "Accessible", "GetChildren")
        assert isinstance(found, list)
        return [Node(*each) for each in found]

    def states(self, node: Node) -> frozenset[int]:
        """The numbers of its states, see `State`."""
        (words,) = self.call(node, "Accessible", "GetState")
        assert isinstance(words, list)
        bits = int(words[0]) | int(words[1]) << 32
        return frozenset(bit for bit in range(64) if bits >> bit & 1)

    def read(self, node: Node, depth: int = 0) -> Part:
        """All that is told of it at once."""
        name, description = (str(self.get(node, "Accessible", each)) for each in ("Name", "Description"))
        (role,) = self.call(node, "Accessible", "GetRoleName")
        return Part(node, str(role), name, description, self.states(node), depth)

    def walk(self, of: Node | None = None, hidden: bool = False) -> Iterator[Part]:
        """The tree, as far as it shows (or all of it), parents first. What goes meanwhile is left out."""
        waiting = [(of or self.program, 0)]
        while waiting:
            node, depth = waiting.pop()
            try:
                part = self.read(node, depth)
                children = self.children(node) if hidden or part.showing or depth == 0 else []
            except GoneError:
                continue
            self.walked += 1
            if hidden or part.showing or depth == 0:
                yield part
            waiting += [(child, depth + 1) for child in reversed(children)]

    def seek(self, role: str, name: str, of: Node | None = None, hidden: bool = False) -> Node | None:
        """The first of that role whose name begins so, if there is one on screen."""
        waiting = [of or self.program]
        while waiting:
            node = waiting.pop()
            try:
                if node != self.program and not hidden and State.SHOWING not in self.states(node):
                    continue
                kind = self.call(node, "Accessible", "GetRoleName")
                if kind == (role,) and str(self.get(node, "Accessible", "Name")).startswith(name):
                    return node
                waiting += reversed(self.children(node))
            except GoneError:
                continue
        return None

    def find(self, role: str, name: str, of: Node | None = None, hidden: bool = False) -> Node:
        """The same, once there is one."""
        found: list[Node] = []

        def there() -> bool:
            node = self.seek(role, name, of, hidden)
            found[:] = [node] if node is not None else []
            return bool(found)

        self.until(there, f"there is a {role} “{name}”")
        return found[0]

    def on_screen(self, node: Node) -> bool:
        """Whether it lies where it can be seen."""
        (box,) = self.call(node, "Component", "GetExtents", "u", 0)
        assert isinstance(box, tuple)
        left, top, width, height = box
        return bool(left + width > 0 and top + height > 0)

    # Doing

    def act(self, node: Node, action: str = "") -> None:
        """Do the first of its actions, or the one of that name."""
        (told,) = self.call(node, "Action", "GetActions")
        assert isinstance(told, list)
        names = [each[0] for each in told]
        assert names, f"{self.read(node)} can do nothing"
        self.call(node, "Action", "DoAction", "i", names.index(action) if action else 0)

    def choose(self, menu: str, item: str) -> None:
        """An item of the menu bar, which needs no menu to be open."""
        bar = self.find("menu bar", "")
        self.act(self.find("menu item", item, self.find("menu item", menu, bar), hidden=True))

    def focus(self, node: Node) -> None:
        """Give it the keys."""
        self.call(node, "Component", "GrabFocus")
        self.until(lambda: State.FOCUSED in self.states(node), f"{self.read(node)} has the keys")

    def set_text(self, node: Node, text: str) -> None:
        """Put a text into a field."""
        self.call(node, "EditableText", "SetTextContents", "s", text)

    def set_value(self, node: Node, value: float) -> None:
        """Move a slider."""
        self.call(node, PROPERTIES, "Set", "ssv", f"{ATSPI}.Value", "CurrentValue", ("d", value))

    def value(self, node: Node) -> float:
        """Where a slider stands."""
        value = self.get(node, "Value", "CurrentValue")
        assert isinstance(value, float)
        return value

    def press(self, keys: str) -> None:
        """A key with those held beside it, such as `Alt+Right`."""
        controller = Node(REGISTRY, "/org/a11y/atspi/registry/deviceeventcontroller")
        codes = [KEY_CODES[name] for name in keys.split("+")]
        for code, kind in [*((c, KEY_PRESS) for c in codes), *((c, KEY_RELEASE) for c in reversed(codes))]:
            self.call(controller, "DeviceEventController", "GenerateKeyboardEvent", "isu", code, "", kind)

    # Hearing

    def listen(self) -> list[str]:
        """All that was announced so far."""
        self.said += [str(message.body[3][1]) for message in self._told(0)]
        return self.said

    def tab(self) -> list[Node]:
        """Press Tab; what has got the keys since (on a busy machine a key repeats before it is let go)."""
        gone_through: list[Node] = []
        self.press("Tab")

        def moved() -> bool:
            for message in self._told(1):
                header = message.header.fields
                if message.body[1]:
                    gone_through.append(Node(str(header[HeaderFields.sender]), str(header[HeaderFields.path])))
            return bool(gone_through)

        self.until(moved, "Tab leads on")
        return gone_through

    def _told(self, queue: int) -> Iterator[Message]:
        """What came since it was asked last."""
        while True:
            try:
                yield self._bus.recv_until_filtered(self._queues[queue], timeout=0.005)
            except TimeoutError:
                return

    def hear(self, words: str) -> str:
        """The newest announcement with these words in it, once it is made; nothing before it is heard again."""
        heard: list[str] = []

        def there() -> bool:
            heard[:] = [text for text in self.listen() if words in text]
            return bool(heard)

        self.until(there, f"“{words}” is announced")
        self.said.clear()
        return heard[-1]

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for something. Raises `AssertionError` where the program ends before, or it takes too long."""
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                if condition():
                    return
            except GoneError:
                pass
            assert self.process.poll() is None, f"the program ended with {self.process.returncode} before {what}"
            assert time.monotonic() < end, f"it did not happen that {what}; said: {self.said}"
            time.sleep(0.05)


@contextmanager
def desk(*arguments: str) -> Iterator[Reader]:
    """A program (a module and its arguments) on a private screen and bus, and a screen reader that listens. Raises
    `MissingError`."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    missing += [] if any(path.exists() for path in LAUNCHERS) else ["at-spi-bus-launcher"]
    if missing:
        raise MissingError(f"not installed: {', '.join(missing)} (./soloist test installs xvfb, dbus and at-spi2-core)")
    with ExitStack() as stack:
        env = stack.enter_context(private_home(stack.enter_context(screen())))
        session = stack.enter_context(_daemon(env))
        env = {**env, "DBUS_SESSION_BUS_ADDRESS": session, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        bus = stack.enter_context(_accessibility_bus(session, env))
        program = [sys.executable, "-m", *arguments]
        process = subprocess.Popen(program, cwd=ROOT, env=env, stderr=subprocess.PIPE, text=True)
        stack.callback(_end, process)
        reader = Reader(bus, process)
        stack.callback(reader.close)
        yield reader


@contextmanager
def _daemon(env: Mapping[str, str]) -> Iterator[str]:
    """A message bus of our own; its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env, text=True)
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
    finally:
        _end(daemon)


@contextmanager
def _accessibility_bus(session: str, env: Mapping[str, str]) -> Iterator[DBusConnection]:
    """The bus that screen readers listen on, started by asking for it, with a screen reader announced."""
    with open_dbus_connection(session) as own:
        place = ("/org/a11y/bus", "org.a11y.Bus")
        answer = own.send_and_get_reply(new_method_call(DBusAddress(*place, "org.a11y.Bus"), "GetAddress"))
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            body = ("org.a11y.Status", name, ("b", True))
            own.send_and_get_reply(new_method_call(DBusAddress(*place, PROPERTIES), "Set", "ssv", body))
        with open_dbus_connection(str(answer.body[0])) as bus:
            # Or what types keys for us does not know where.
            screen_of = {"DISPLAY": env["DISPLAY"]}
            bus.send_and_get_reply(new_method_call(message_bus, "UpdateActivationEnvironment", "a{ss}", (screen_of,)))
            yield bus


def _end(process: "subprocess.Popen[str]") -> None:
    process.terminate()
    try:
        process.wait(ANSWER_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(ANSWER_S)
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()
