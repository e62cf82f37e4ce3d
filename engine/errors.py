"""Every failure a person can meet, as one sentence they understand.

Each leaf carries the whole sentence; `gui.files.messages` and the command line show it as it is. A cancelled job is
not a failure: `Cancelled` stands outside the tree.
"""


class Cancelled(Exception):
    """Somebody asked for the work to stop. Not an error: nothing is shown for it."""


class EngineError(Exception):
    """Base of every failure that is shown to a person. `str(error)` is one full sentence."""


class MediaError(EngineError):
    """A media file cannot be read or written."""


class CacheLost(MediaError):
    """What the program keeps on the disk while it works cannot be read back: the disk is broken or gone, or somebody
    tidied."""


class NotFound(MediaError):
    """The file does not exist."""


class NotReadable(MediaError):
    """The file exists but the system refuses to open it."""


class EmptyFile(MediaError):
    """The file has no bytes."""


class NotMedia(MediaError):
    """FFmpeg recognises no container or no stream in the file."""


class NoAudio(MediaError):
    """The file is media, but nothing in it can be heard."""


class Truncated(MediaError):
    """The file ends before anything could be decoded."""


class UnsupportedMedia(MediaError):
    """FFmpeg knows the file but something in it is outside what Soloist handles."""


class WriteFailed(MediaError):
    """A file could not be written; what was there before is untouched."""


class WouldOverwrite(MediaError):
    """The target exists and nobody allowed it to be replaced."""


class ModelError(EngineError):
    """A network's file is missing, broken, foreign, or made for a newer version."""


class InferenceError(EngineError):
    """The network could not produce a usable mask."""


class DeviceError(EngineError):
    """The asked-for computing device is not there or does not work."""


class InstrumentError(EngineError):
    """A name is not one of the instruments Soloist knows."""


class SplitError(EngineError):
    """One instrument cannot be parted into two players."""


class SeparatorError(EngineError):
    """Another separator is not there, makes no sense, or did not do its work."""


class PlaybackError(EngineError):
    """Sound cannot be played."""


class ProjectError(EngineError):
    """A project cannot be opened or saved."""


class ProjectDamaged(ProjectError):
    """The file is no project, or parts of it are missing or changed."""


class NewerProject(ProjectError):
    """The project was made by a newer version."""


class SaveFailed(ProjectError):
    """A project could not be written; what was there before is untouched, and so is the work in memory."""


class ExportError(EngineError):
    """Stems cannot be exported as asked: a name that cannot be a file's, or two stems of one name."""


class LanguageError(EngineError):
    """A language that Soloist does not speak, or whose texts cannot be read."""
