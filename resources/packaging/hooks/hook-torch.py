"""What of torch is in the frozen program, instead of PyInstaller's own hook, which takes all modules and all of NVIDIA.
torch reads the source of some of its functions while it is imported, so that lies beside the compiled modules.
"""

import os
from pathlib import Path

from PyInstaller.compat import is_linux
from PyInstaller.utils.hooks import collect_dynamic_libs, collect_submodules, get_package_paths

SOURCELESS = ("_dynamo", "_functorch", "_inductor", "ao", "distributed", "onnx", "testing")
module_collection_mode = {"torch": "pyz+py"} | {f"torch.{part}": "pyz" for part in SOURCELESS}
warn_on_missing_hiddenimports = False
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]

# An optimiser's first step (teaching a recording) imports half of torch; nobody calls these.
NOT_IMPORTED = ("torch.utils.tensorboard", "torch.distributed", "torch.utils.cpp_extension")
hiddenimports = collect_submodules("torch", on_error="ignore", filter=lambda name: not name.startswith(NOT_IMPORTED))
binaries = collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "*.so", "*.so.*"])
# Its tables of settings read their own comments.
torch = Path(get_package_paths("torch")[1])
settings = [path for path in torch.rglob("*config*.py") if path.relative_to(torch).parts[0] in SOURCELESS]
datas = [(str(path), str(Path("torch") / path.relative_to(torch).parent)) for path in settings]
manager = torch / "bin" / "torch_shm_manager"
if manager.exists():  # torch looks for it while it is imported
    binaries.append((str(manager), "torch/bin"))
if is_linux and os.environ["SOLOIST_NVIDIA"] == "1":
    binaries += collect_dynamic_libs("nvidia", search_patterns=["*.so", "*.so.*"])
