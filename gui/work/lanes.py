"""Worker threads. Plain ones: QThread together with native inference has crashed other programs on two platforms."""

import threading
import time
from collections import deque
from collections.abc import Callable

from engine.threads import background
from gui.work.jobs import Ended, WorkerTask


class Lane:
    """Worker threads that take tasks from one queue, first come, first served. `tell` is called on the worker with
    the job's number whenever a report lies in the task's tray.

    `patient` lanes leave the processor to the others, so that the sound never waits for the networks.
    """

    def __init__(self, name: str, workers: int, tell: Callable[[int], None], patient: bool = False) -> None:
        self._patient = patient
        self._tell = tell
        self._queue: deque[WorkerTask[object]] = deque()
        self._running: list[WorkerTask[object]] = []
        self._ready = threading.Condition()
        self._closing = False
        self._threads = [
            threading.Thread(target=self._work, name=f"soloist-{name}-{n}", daemon=True) for n in range(workers)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, task: WorkerTask[object]) -> None:
        """Queue a task."""
        with self._ready:
            self._queue.append(task)
            self._ready.notify()

    def withdraw(self, task: WorkerTask[object]) -> None:
        """End a task that still waits, at once; one that runs ends at its next step."""
        with self._ready:
            if task not in self._queue:
                return
            self._queue.remove(task)
        task.end(Ended(cancelled=True))
        self._tell(task.number)

    def close(self) -> None:
        """Cancel what runs and what waits; the threads end as soon as their current step does."""
        with self._ready:
            self._closing = True
            for task in (*self._queue, *self._running):
                task.token.cancel()
            self._queue.clear()
            self._ready.notify_all()

    def join(self, deadline: float) -> list[int]:
        """Wait for the threads until `deadline` (`time.monotonic`). Returns numbers of jobs that refused to stop."""
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        with self._ready:
            return [task.number for task in self._running]

    def _next(self) -> WorkerTask[object] | None:
        """The next task, waiting for one; None when the lane closes."""
        with self._ready:
            while not self._queue and not self._closing:
                self._ready.wait()
            if self._closing:
                return None
            task = self._queue.popleft()
            self._running.append(task)
            return task

    def _work(self) -> None:
        if self._patient:
            background()
        while (task := self._next()) is not None:
            task.end(task.run(self._tell))
            with self._ready:
                self._running.remove(task)
            # Let go of everything before the end is told: from then on the last reference is the UI thread's.
            number = task.number
            del task
            self._tell(number)
