"""A program that opens the window as `main.py` does and closes it when it has been painted for the first time.

It prints which of the heavy modules were loaded by then, and when that was (`time.monotonic()`).
"""

HEAVY = ("torch", "scipy", "pyqtgraph", "rich", "engine.model.checkpoint", "engine.inference")

SCRIPT = f"""
import sys
import time

import main
from PySide6.QtCore import QEvent, QObject, QTimer

HEAVY = {HEAVY!r}


class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType() and watched.window().isVisible():
            print("early:", *(name for name in HEAVY if name in sys.modules))
            app.removeEventFilter(self)
            # The painting follows this; a queued call comes after the window has been given to the screen.
            QTimer.singleShot(0, watched, lambda: self.done(watched.window()))
        return False

    def done(self, window):
        print("shown:", time.monotonic(), flush=True)
        window.close()


import gui.app.start

make = gui.app.start.make_application


def watched_application(arguments):
    global app, first
    app = make(arguments)
    first = FirstPaint(app)
    app.installEventFilter(first)
    return app


gui.app.start.make_application = watched_application
sys.exit(gui.app.start.run())
"""
