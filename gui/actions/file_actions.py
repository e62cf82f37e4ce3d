"""The actions of the File menu that concern projects, stems of others, and the mask as a file."""

from gui.actions.spec import ActionSpec

SAVE: tuple[ActionSpec, ...] = (
    ActionSpec("save", "File", "&Save project", lambda t: t.window.projects.save(), ("Ctrl+S",),
               "Keep the mask, your edits and the mix in a project file", "save", "save", separated=True),
    ActionSpec("save-as", "File", "Save project &as…", lambda t: t.window.projects.save_as(), ("Ctrl+Shift+S",),
               "Keep the project in another file", needs="project"),
)  # fmt: skip

EXCHANGE: tuple[ActionSpec, ...] = (
    ActionSpec("export-notes", "File", "Export n&otes…", lambda t: t.window.exchange.export_notes(), (),
               "Write what the instruments play as MIDI and MusicXML", "music", needs="project"),
    ActionSpec("export-mask", "File", "Export &mask…", lambda t: t.window.exchange.export_mask(), ("Ctrl+Shift+E",),
               "Write the mask as a picture, as data, or as labels for Audacity", needs="project"),
    ActionSpec("import-stems", "File", "&Import stems…", lambda t: t.window.exchange.import_stems(), ("Ctrl+Shift+I",),
               "Make the stems of another separator the mask, to repair them here", needs="sound"),
    ActionSpec("save-repairs", "File", "Save &repairs for others…", lambda t: t.window.exchange.save_repairs(), (),
               "Mask and edits without the sound, for whoever has the same recording", needs="project"),
    ActionSpec("take-repairs", "File", "Ta&ke repairs of others…", lambda t: t.window.exchange.take_repairs(), (),
               "Somebody's repairs of this recording, whatever copy of it they had", needs="sound"),
)  # fmt: skip
