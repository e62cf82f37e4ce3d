"""The actions of mask repair: undo and reassignment, selections, tools."""

from gui.action_spec import ActionSpec

EDIT: tuple[ActionSpec, ...] = ()
SELECT: tuple[ActionSpec, ...] = ()
TOOLS: tuple[ActionSpec, ...] = ()
