"""Loading torch's libraries without holding the window up.

Python keeps its global lock while it loads an extension module, and torch's libraries take about a second: the
window would stand still for that long, although the import runs on another thread. A function called through
`ctypes` lets go of the lock, so `dlopen` called that way does not; the import then finds the libraries loaded.
"""

import ctypes
import importlib.util
import logging
import os
import sys
from pathlib import Path

log = logging.getLogger(__name__)

LIBRARIES = ("libtorch_global_deps", "libc10", "libtorch_cpu", "libtorch", "libtorch_python")


def preload_torch() -> int:
    """Load torch's libraries with the lock released. Returns how many; 0 where this is not known to help."""
    suffix = {"linux": ".so", "darwin": ".dylib"}.get(sys.platform)
    spec = importlib.util.find_spec("torch")
    if suffix is None or spec is None or spec.origin is None or "torch" in sys.modules:
        return 0
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype, dlopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
    loaded = 0
    for name in LIBRARIES:
        path = Path(spec.origin).parent / "lib" / (name + suffix)
        # As torch itself does: what all its libraries depend on is visible to all, the rest is not.
        scope = os.RTLD_GLOBAL if name == "libtorch_global_deps" else os.RTLD_LOCAL
        if path.is_file() and dlopen(os.fsencode(path), os.RTLD_NOW | scope):
            loaded += 1
        else:
            log.info("%s was not loaded ahead", path)
    return loaded
