<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <!-- Not reviewed by people who grew up with the language. -->
 <context>
  <name>Soloist</name>
  <message>
   <location filename="main.py"></location>
   <source>Something went wrong that Soloist did not expect.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>There is no display for the window; set DISPLAY, or use: %s %s -o DIR</source>
   <translation></translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>The window cannot open because Qt cannot be loaded (%s); %s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>Stopped.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>The results cannot be printed: %s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>Soloist: see who plays what in a video, solo any instrument, take clean stems away.

With a FILE, or without arguments, the window opens. The commands below work without one.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>usage: </source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>positional arguments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>options</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>show this help message and exit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>show program's version number and exit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>the following arguments are required: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>expected one argument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>not allowed with argument %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>one of the arguments %s is required</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>say everything in it: {names}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>commands</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>./soloist archive installs it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>{separated} separated, {skipped} complete before, {count} failed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>separate whole archives with many processes, on this machine or on others</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>As separate --resume, with N processes that share DIR: on this machine, through SLURM, or on the workers of a Dask scheduler. DIR, the inputs and Soloist itself lie where all of them see them under the same names. What fails or is lost is listed; the same command again does only what is missing.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>processes (default: 2)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>as SLURM jobs; options as sbatch has them, e.g. partition=cpu</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>on the workers of this scheduler, e.g. tcp://head:8786</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>what came of it as one JSON object</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>“{said}” is no number of processes; 1 to 10000 can be started.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>A packaged Soloist cannot start processes on other machines, for that takes Python; run its command “separate --resume --shard I/N” on each, or use ./soloist archive from the source.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>{done} of {count}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>part {number} of {jobs}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Its process was lost again and again: {words}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>status {returncode}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>There is no SLURM here: the program sbatch is not installed.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Processes are started through submitit, which is not installed: {install}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Dask is spoken to through distributed, which is not installed: {install}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>No Dask scheduler answers at {address} ({error}).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>“{said}” is no option of a SLURM job; write it as KEY=VALUE.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>The process of part {number} was lost ({words}); what it had finished stays.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>SLURM took no job: {error}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install Soloist again</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>run ./soloist once: it installs what is missing</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>set DISPLAY or WAYLAND_DISPLAY to open the window; the commands work without</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>CPU with {count} cores</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>get resources/models again (git checkout resources/models)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>sound and picture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>sound only</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>free some space, or set XDG_CACHE_HOME to a folder on a larger disk</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>connect a sound device, or start PulseAudio or PipeWire; everything but listening works without</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Libraries</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Window libraries</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <location filename="engine/device.py"></location>
   <source>Apple GPU</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Computing devices</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Model</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{name} ({pictures}), SHA-256 {hash}…, card {path}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Separation</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{folder} cannot be written to: {strerror}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Cache folder</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{folder}, {free:.1f} GB free</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <location filename="gui/transport/bar.py"></location>
   <source>Sound output</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{default} (of {count}: {names})</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Window</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt loads, but there is no display</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install Python 3.11 or newer</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>a second of sound was separated</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>the mask has holes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt cannot be loaded: {reason}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt loads; display {display_name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>torch cannot be loaded: {error}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>give --device cpu</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>try: separate … --device cpu</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>make it writable, or set XDG_CACHE_HOME to a folder that is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install libportaudio2 (apt install libportaudio2)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>PortAudio cannot be loaded: {error}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt cannot be checked: {error}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>no sound device was found.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>Another run is working on {place} ({holder}); waiting for it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>%s has not been heard of for %.0f s; its work is taken over</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>process {process} on {host}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>Another run took over {place} while this one stood still; it is left to that one.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>of the stems: wav (default) or flac; of the mix also mp3 or m4a</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>of the stems or the mix (default: 24, and 32f in a WAV where the recording is louder than 24 bits can hold)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>where files begin: with the recording's sound (default), or with its picture, silence in front of sound that starts later</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write a passage only: from here, counted from the first sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>… to here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write one file instead of the stems: what the project's mixer plays, all but some instruments, or only some (“other” is what none of them owns); with --container: the track before the stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>add TPDF dither to the mix (16 or 24 bits), never to stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>what to do where the sound is louder than the files can hold: write 32-bit float (wav, mka, mkv, mov), lower all files by the same amount, keep it cut off, or refuse (default: 32-bit float in a WAV whose --bit-depth is not given, else keep)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write one file with a track per stem instead of the stems: Matroska audio, a movie with the picture, or Native Instruments' stem file (Apple Lossless, or AAC with --format m4a)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>the tracks of the container, each of one or more instruments; a stem file has four</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>also a Reaper project with the stems on its tracks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>also an OpenTimelineIO timeline (where that package is installed)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--format {format} does not go with --container {kind}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>AAC has no bit depth; leave out --format m4a for {depth} bits of Apple Lossless.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--above-full-scale float: {held} holds no 32-bit float; choose wav, or lower.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--dither is for the mix as one file (--mix), never for stems.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--parts are the tracks of a --container.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <location filename="engine/delivery/containers.py"></location>
   <source>A movie is written whole, since its picture is copied; choose mka for a passage.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--reaper and --otio lay out stems, which --mix and --container do not write.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>The sound of “{name}” starts {late_s:.0f} s after its picture; at most {most_lead_s:.0f} s of silence are put in front of it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/demo.py"></location>
   <source>There is no display to open the window on, so the demo is separated here.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/demo.py"></location>
   <source>The stems are in {target}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/display.py"></location>
   <source>of the desktop</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Recordings can be separated; the lines with ! say what does not work and what to do.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Soloist {version} on {platform}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Recordings cannot be separated yet; the lines with ✗ say what to do.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Everything works.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>show what works on this machine and what to do about the rest</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Check versions, devices, sound output, FFmpeg, the model, disk space and the display. The exit status is 0 if recordings can be separated.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/inspect.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/separators.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>one JSON object on standard output</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>{path}: {part:.0%} of the recording is not separated yet and goes to Other, apart from what was painted there.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>write the stems of a saved project</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>Write DIR/&lt;project&gt;/&lt;instrument&gt; and DIR/&lt;project&gt;/residual (Other: what no instrument owns) from a project's mask, with all repairs, and without the mixer. All of them together are the mix again. With --mix or --container one file beside that folder instead.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>a {suffix} file</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>where the stems go</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>where the project's recording is now</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>replace stems that are already there</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>“{name}” lasts {length:.2f} s, but the mask in “{project}” is made for {wanted:.2f} s; open the project in the window once and save it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>opening the project</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>“{name}” holds no mask yet: nothing was separated in it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="gui/session/saving/opening.py"></location>
   <source>The project does not say which recording it belongs to.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source> (--recording FILE shows it)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>Its stems would go to {folder}, as those of {other}; separate it into another DIR.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The folder {folder} cannot be read: {strerror}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>{name}: {stems} stems that Soloist wrote are left out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>{name}: left out, since their names are not those of recordings: {listed}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: {existing} is a file, not a folder.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: the system does not allow it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: {error}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>It is named twice: its stems go to {folder} already.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>There are no video or sound files in the folder {name}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  track {number}  {f}{note}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>loading the networks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{sample_rate} Hz</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  sound    {details}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  (used; --track takes another)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>show streams, length, and the instruments found</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>Show what a recording holds and which instruments are found in it, with their evidence.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>a video or sound file, or a project</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{name}: none of the 21 instruments was found.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{bit_depth} bit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{bit_rate:.0f} kbit/s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  picture  none</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>, turned by {rotation}°</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  picture  {codec}, {width} × {height}{turned}, {fps:.4g} frames/s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  starts   {late_s:.3f} s after the picture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>looking and listening</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>{name}  (project)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  instruments  {instruments}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  separated    {separated:.0f} %; repaired by hand {edited:.3g} % of it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  recording    {path}, {duration_s}, {value}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>none yet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual is in {path}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>build the manual: a page a task, with a search, to open in a browser</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>Build the manual from docs/ as a folder of pages that need no server and no network. Help &gt; Manual opens those that were built without -o.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>a new folder, or a manual built before</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The pages of the manual are not in this copy of Soloist.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>{target} is no folder; the manual needs a folder of its own.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>Something else is in {target}; the manual needs a folder of its own.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>MkDocs, which builds the manual, is not installed: ./soloist manual installs it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual has faults, so it was not built: {faults}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual cannot be written to {target}: {why}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>MkDocs cannot build the manual: {error}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>write notes as MIDI and MusicXML instead of stems: of all instruments with a pitch, or of these</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>write markers and bars as a label track of Audacity instead of stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>--midi and --labels are written instead of stems: leave out --{beside}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>listening to {listening}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>writing notes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>{instrument}: {count} notes, {doubtful} of them doubtful.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/records.py"></location>
   <source>that %s is complete could not be noted: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>{target} is written</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>The repairs ended early.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>share a project's repairs without the sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>`save` writes a project's mask and edits into a file without sound. `apply` makes a project of such a file and anyone's copy of the same recording: coded anew, at another rate, or beginning up to a minute earlier or later; another recording is refused.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>repairs of a project, to give away</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>a project from repairs and a recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>one's own copy of the recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>opening the repairs</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>replace a file that is already there</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <source>“{name}” exists already; --overwrite replaces it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>moving the repairs</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>networks to use (default: studio)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>where they run (default: auto)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>how exactly they compute; auto takes what is faster, which may differ from run to run (default: auto)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>write a stem per instrument, and Other</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Write DIR/&lt;input&gt;/&lt;instrument&gt; and DIR/&lt;input&gt;/residual (Other: what no instrument owns) for each input. All of them together are the mix again. An input that fails does not stop the others. What is complete is noted in DIR/.soloist, for --resume. With --mix or --container one file beside DIR/&lt;input&gt; instead.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>skip inputs whose result is complete: the recording, the settings and the model are those it was made with, and all its files are there in full length; others are separated (with --overwrite also where stems of other settings are in the way)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>one JSON object per input on standard output</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>video or sound files, and folders: all such files in them and below, each with its own place in DIR</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>skip detection: exactly these, comma-separated ({ids}); ID=NAME calls one otherwise, or adds one that the networks do not know: violin=Anna,voice=Voice</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>let another program separate (`separators` lists them); its stems become the mask, so that all stems together are the mix again</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>with --with: ask our networks too, and say whose share counts for an instrument (“all” for those not named)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>also save DIR/&lt;input&gt;/&lt;input&gt;.soloist, to repair in the window</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>{name} → {folder}  (complete since an earlier run)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>--blend says what is taken from another separator; name one with --with.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Watching for new recordings; Ctrl+C ends it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>unexpected failure on %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Something went wrong that Soloist did not expect ({error}).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>{name} was changed while it was being separated; separate it again.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>“{name}” cannot be read: {strerror}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <location filename="engine/export.py"></location>
   <source>The folder {folder} cannot be made: {error}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>The networks know none of {named}; name one that they can be asked for.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Name</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Program</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>Installed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>show which other separators can be called, and where their descriptions go</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>List the programs that `separate --with NAME` can call, and the folder into which descriptions of others go.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>Descriptions of others go into {separator_folder}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>The blend is empty; write INSTRUMENT=theirs, =ours or =mean (or all=…).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>“{shown}” is no blend; write INSTRUMENT=theirs, =ours or =mean (or all=…).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>only the I-th of N parts of the inputs; processes on any number of machines may share DIR</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>go on with recordings as they arrive in the folders, until interrupted</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>“{said}” is no shard; write 2/8 for the second of eight.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>there is no shard {number} of {of}; they are counted from 1 to {of}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>which sound track, from 1 (`inspect` lists them; default: the best)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {lead_s:.3f} s of silence stand in front: it begins with the picture.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: stems cannot say that the channels are {layout}; their order is the recording's.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: none of the 21 instruments was found; all of it is Other, in residual.* there. --instruments names who plays.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {clipped} samples were louder than the format can hold and were clipped; --above-full-scale says what to do instead.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>; all files together are the recording lowered by as much</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: lowered by {lowered_db:.1f} dB to stay below full scale{whole}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {left} in {folder} remain from an earlier run.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>saving the project</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: the sound starts {late_s:.3f} s after the picture, and so do the stems; --begin picture puts silence in front.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{duration_s}, {sample_rate} Hz, {channels}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{heard}{true_peak:.1f} dBTP</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{name} → {place}  ({facts}; {seconds:.1f} s on {device})</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{integrated:.1f} LUFS, </source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <location filename="gui/session/listening/frames.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Picture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/recent_files.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <source>Sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Score</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Loudness</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>named</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="engine/instruments.py"></location>
   <source>Other</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/recent_files.py"></location>
   <source>Project</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Stem</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>File</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>{output} is written</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>tune the networks on a project's recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>Tune a small part of the sound network on a project's recording: on the cells that were corrected in it, and on spans in which one instrument plays alone. What the tuned network says is taken over into the project OUTPUT as one step of its history, unless it is less sure; corrected cells stay as they are.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>the instrument plays alone from second A to second B; again for more</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>learn nothing: use weights that were kept before</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>also write the tuned weights, for other recordings</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>take over the masks of these instruments alone, comma-separated</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>take over these seconds alone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>only switch off what was taken over before</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>of the mixtures that are made (default: 1)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>replace files that are already there</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The network knows this recording's instruments as well as the lessons do: nothing was learnt.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The project holds no mask of “{strange}”.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Forget what was taught</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>What was learnt makes the masks less sure: they stay as they are.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The span to take over lies outside the recording.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/project/mending.py"></location>
   <source>“{name}” could not be saved: {error}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>say why a place of a project's mask is as it is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>What the sound network, its neighbouring windows, direction, teaching and your hand said of one place of a project's mask, what ear and eye said of the instruments around that time, and what the shares would be without each. The networks are asked again, about the windows that reach there.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>the place</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>only what the project holds: ask no networks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>asking the networks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>There is no mask for {unknown}; the parts can hold {everyone}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>In more than one part: {twice}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>In no part: {missing}. All parts together must be the recording.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file has exactly {stem_file_parts} parts, not {count}; group {everyone} into {stem_file_parts}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>The disk is full: “{name}” needs {wanted:.1f} MB in {parent}, and {free:.1f} MB are free.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{piece}” is no part; write NAME=INSTRUMENT[,INSTRUMENT], parts apart with “;”.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{unknown}” in “{piece}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file holds 16 or 24 bits (Apple Lossless) or AAC, no 32-bit float.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file holds two channels at 44100 or 48000 Hz, and “{name}” has {channels} at {sample_rate} Hz; choose mka.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{name}” has no picture; choose mka for sound alone.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/full_scale.py"></location>
   <source>Above full scale: {words}; nothing was written.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/full_scale.py"></location>
   <source>{name} by {over:.1f} dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/labels.py"></location>
   <location filename="engine/delivery/sessions.py"></location>
   <location filename="engine/media/image.py"></location>
   <location filename="engine/project/mask_export.py"></location>
   <source>“{name}” could not be written: {error}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>Dither is for 16 and 24 bits; other formats do not round to steps.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>“{format}” is not a format for a mix; choose {mix_containers}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>{format} has no bit depth; choose wav or flac for {bit_depth} bits.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>“{said}” is no mix; choose heard, all-but:NAME[+NAME] or only:NAME[+NAME].</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>There is no {missing} in this recording's mask; there is {known}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>“{word}” in “{said}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source> and no </source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>the recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>None of these instruments has pitches to write down.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>There is no mask for “{name}”; the project has {instruments}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>“{name}” has no pitches to write down.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>The notes could not be written to {folder}: {why}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>none</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/delivery/sessions.py"></location>
   <source>OpenTimelineIO is not installed here: pip install opentimelineio adds it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/demo.py"></location>
   <source>The demo is not in this copy of Soloist ({demo}); give it a recording of your own instead.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>; no usable graphics card was found</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on the CPU ({dtype}{reason}).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Apple's graphics cards compute in float32 here; use --precision float32.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on {name} ({precision}, as was asked for).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>“{wanted}” is not a computing device; choose one of {devices}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on {name} ({dtype}).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>No CUDA graphics card is usable here; use --device auto or cpu.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on the Apple GPU (float32).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>No Apple GPU is usable here; use --device auto or cpu.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>Nothing to export: choose at least one instrument or Other.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives two stems the same name; put {{instrument}} into it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>“{name}” is the recording itself; choose another folder or name.</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="engine/export.py"></location>
   <source>In {folder} there are already {listed}; nothing was overwritten.</source>
   <extracomment>One: In {folder} there is already {listed}; nothing was overwritten.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The disk is full: the stems need {wanted:.1f} MB in {folder}, and {free:.1f} MB are free.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>There is no mask for {unknown}, so there is no stem to export.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” contains {shown}, which cannot stand in a file name; choose the folder separately.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives a stem the name “{stem}”, which no file can have.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives names that are too long for a file.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” has a brace without a partner.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” uses {{{name}}}, but only {{input}}, {{instrument}} and {{index}} are known.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>The networks do not know “{wrong}”; they know: {class_ids}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Name each instrument once, and at least one; or leave the list out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples need their rate, in hertz: separate(samples, rate=44_100).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples must be floats, ±1 full scale, not {dtype}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples must be (samples,) or (channels, samples), not {shape}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>There are samples that are no numbers; replace them first.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>There is no “{missing}” in this separation; there are: {there}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>A project needs a recording on disk: separate a file, not an array.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the disk is full</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>{folder} is a file, not a folder</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>its name is too long for this disk</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>it would be larger than this disk allows a file to be</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the folder {folder} is no longer there</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the system does not allow it in {folder}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>a window came out unusable in %s and is computed again in float32</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The memory of {name} does not suffice; the networks go on on the CPU.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The list of instruments is empty; tick at least one.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The networks know none of these instruments, so they have said nothing of them.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The networks do not know {strange}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>Memory is short; the networks go on with smaller pieces ({half} at a time).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>There is not enough memory for the networks; close other programs and try again.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The network gave unusable numbers for this recording; try --device cpu.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Bagpipe</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Clarinet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Flute</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Drums</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Acoustic guitar</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Ukulele</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Accordion</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Bassoon</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Guzheng</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Xylophone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Erhu</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Tuba</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Congas</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Saxophone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Cello</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Violin</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Electric bass</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Piano</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Banjo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Trumpet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Pipa</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>“Other” is what no instrument owns and cannot be asked for as one.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <location filename="engine/roster.py"></location>
   <source>The list of instruments is empty; name at least one, such as violin,cello.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>“{name}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/language.py"></location>
   <source>Soloist does not speak “{name}”; it speaks {known}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/language.py"></location>
   <source>A translation does not fit its text: %r for %r.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>There is no mask for {strange}: add it to the list of instruments first.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>To learn who is who, spans of at least two instruments alone are needed.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>Less than a second of {name} alone teaches nothing; mark more.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>Where {name} is said to play alone, it is silent.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>{begin:g}–{end:g} s, where {name} plays alone, is not a span of the recording.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>The decoded sound cannot be stored in {folder}: {strerror}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>There is not enough room on the disk for the decoded sound (in {folder}).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>the decoded sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” is not a video or sound file that FFmpeg can read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is a folder; choose a video or sound file in it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is not a regular file.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is empty (0 bytes).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is incomplete: it ends before any sound can be decoded; perhaps the copy or the recording was cut off.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” does not exist.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>The system does not allow “{name}” to be read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” cannot be read: {error}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>Finding out what “{name}” holds takes too long; it seems to be damaged.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>%s: reading stream %d ended: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>%s: reading stream %d failed: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” has changed since it was opened.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>“{name}” has no picture.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>The picture of “{name}” cannot be decoded.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>The picture of “{name}” cannot be decoded at {t:.1f} s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>%s: skipped an undecodable picture: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/image.py"></location>
   <source>“{name}” could not be written: a picture of {width} × {height} is too large.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>“{name}” has no picture to copy.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>A video's sound can have at most {max_channels} channels, not {channels}; export stems instead.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <location filename="engine/media/tracks.py"></location>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” could not be written: {why}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>“{name}” could not be written: a video with sound is stored as .mp4, .mov or .mkv.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/picture_copy.py"></location>
   <source>A {suffix} file cannot hold this picture ({codec}); name the file .mkv instead.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has no sound: it is a picture without an audio track.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has no sound: it is a video without an audio track.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>The sound of “{name}” is in a format that FFmpeg cannot decode.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>The sound of “{name}” has {nb_channels} channels at {sample_rate} Hz, which Soloist cannot handle (up to {max_channels} channels, {min_rate} to {max_rate} Hz).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>%s: the picture cannot be decoded; its sound is used alone</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has {n} sound tracks; there is no track {track}.</source>
   <extracomment>One: “{name}” has 1 sound track; there is no track {track}.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>%s: sound track at stream %d cannot be used: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” takes {wanted:.1f} GB in {cache_folder} while it is worked on.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: skipped %d undecodable packets of sound in all</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: %d samples missing at sample %d</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>The sound of “{name}” drifts against its timestamps; it was stretched gently to keep up.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: timestamps jump %d times in all</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: timestamps jump by %.1f s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>There is not enough room on the disk for the decoded sound: “{name}” needs {wanted:.1f} GB in {folder}, {free:.1f} GB are free. SOLOIST_CACHE can name a folder on another disk.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: the sound's clock drifts against its timestamps</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” holds {n} samples that are no sound (not a number, infinite or absurdly loud), the first at {seconds:.2f} s; silence stands there.</source>
   <extracomment>One: “{name}” holds 1 sample that is no sound (not a number, infinite or absurdly loud), the first at {seconds:.2f} s; silence stands there.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: the sound changes to %d Hz, %s; converted to %d Hz, %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: skipped undecodable sound at %s: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} holds at most {most} channels, not {channels}; choose WAV.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} cannot hold {rate} Hz (at most {rates}); choose WAV or FLAC.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} cannot hold channels that are “{layout}”; choose stems in WAV.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” was not written: the sound contains invalid numbers.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{format}” is not a format for stems; choose wav or flac.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{bit_depth}” is not a bit depth for stems; choose 16, 24 or 32f.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC cannot hold 32-bit float samples; choose 16 or 24 bits, or WAV.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC holds at most {flac_channels} channels, not {channels}; choose WAV.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC cannot hold {rate} Hz; choose WAV.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” would be larger than the 4 GB a WAV file can hold.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/audio_unet.py"></location>
   <source>The network's description is outside what Soloist builds.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>none in this installation</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>There is no model “{name_or_path}”; give a path to a model's .json file or one of: {known}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>The model {name} cannot be read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} is not what its preset “{name_2}” says.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>{name} is not the card of a Soloist model.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was made for a newer Soloist; update Soloist to use it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was made for an earlier Soloist, whose networks this one has not.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was trained for another list of instruments.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} does not say where its {key} network is.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} points outside its own folder.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} names a weights file that cannot exist.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model file {name} is damaged: it is not the one its card describes.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} describes something this Soloist does not know.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The weights of {name} hold values that are no numbers.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} does not describe its frame network.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model's card {name} cannot be read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model file {name} is missing or cannot be read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} gives {name_2} a value that makes no sense.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} gives {name_2} a value that is no number.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The weights of {name} do not fit the network its card describes.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The networks of “{name}” cannot be taught; take those of studio.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights are larger than any that Soloist makes.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights belong to other networks than those of this Soloist.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights hold values that no teaching gives.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights are damaged.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network asks for settings this Soloist does not know: {names}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network's description is outside what Soloist builds.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network's description is broken; install the model again.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage ends at {end_s:g} s, before it begins ({start_s:g} s).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage from {start:g} s to its end is not in “{name}”, which lasts {length:.2f} s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage from {start:g} s to {end:g} s is not in “{name}”, which lasts {length:.2f} s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>A passage begins and ends at seconds from 0 on, not at {seconds:g}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>No sound output was found; {remedy}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>The sound output “{name}” is not connected.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>opening %s failed: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>Sound cannot be played because the PortAudio library is missing; {remedy}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>The sound output “{name}” could not be opened; close other programs that use it or choose another one under Playback &gt; Sound output.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>“{chosen}” is not connected; the system's own sound output is used.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>the sound ended</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>The sound stopped unexpectedly ({error}). Play goes on from here.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>the sound output could not be closed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The {channels} channels are played in {names}; stems keep all of them.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The sound output plays at {device_rate} Hz, so the recording's {rate} Hz are converted for listening; stems keep their rate.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The sound output “{name}” stopped working ({error}); connect it again or choose another one under Playback &gt; Sound output, then press Play.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/playback/player.py"></location>
   <source>the sound output did not stop within %g s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/presets.py"></location>
   <source>“{name}” is not a preset; there are: {presets}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/document.py"></location>
   <source>There is no mask yet: wait until the instruments are found, or choose them yourself.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>There is no mask for {name}: add it to the list of instruments first.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>Nothing can be taken from {name} while it is protected.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>Nothing can be given to {name} while it is protected.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/facts.py"></location>
   <source>It has {count} instruments, and a recording has at most {most}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <location filename="gui/repair/history_panel.py"></location>
   <source>Earlier changes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <source>Changes cannot be kept for recovery: {error}. Save your project soon; until then a crash would lose them.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <source>the journal cannot be written: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>dropped %s: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is larger than all of them may be</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is of something else than its name says</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is of other instruments than its name says</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>What was kept of an earlier separation of this recording was damaged and has been removed; it is separated again.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>The separation cannot be kept in {folder}: {strerror}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/lock.py"></location>
   <source>“{name}” is already open in another window; here it can be looked at and listened to, not saved.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/lock.py"></location>
   <source>Whether “%s” is open elsewhere cannot be found out: %s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” in {parent} is not the recording this project was made from: it was changed, or it is another one of that name.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>The recording “{name}” is no longer in {parent}; show where it is.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” is now called “{name_2}”, in {parent}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” cannot be read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” was found in {parent}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>This copy begins {by:.2f} s earlier; the repairs were moved along.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>There is no mask yet, so there are no repairs to share.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>repairs</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>The repairs belong to another recording than “{name}”, or to another version of it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>This copy begins {by:.2f} s later; the repairs were moved along.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Add {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Leave out {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Protect {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Unprotect {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Mute {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Unmute {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Solo {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>End the solo of {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Recolour {who}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Give {where} back to the network</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change beats or markers</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <location filename="gui/session/session.py"></location>
   <source>Import stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change what is protected</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the instruments' names</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Call {who} “{name}”</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Give {where} to {target}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Take {where} from {instrument}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>{count} instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>{first} and {last}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the mix</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Set {name} to {gain}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change levels</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the solo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <source>−∞ dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Reorder instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change what is muted</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <source>{gain:+.1f} dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is only partly given to {owner}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>A line of notes at {where}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what}: the networks contradict themselves when asked again.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is cut in two, between {owner} and {rival}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is mostly given to {owner}, but may be {target}'s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{low:.0f}–{high:.0f} Hz at {where}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{note} at {where}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>a recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>The unsaved work on “{name}” is being recovered in another window.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>%s cannot be recovered: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>“{name}” was saved again after the unsaved work on it was done, so the two no longer fit together.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>The unsaved work on “{name}” cannot be read: it is damaged.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>%s is no journal that can be read: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/repeats.py"></location>
   <source>The passage comes again at {where}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where}, an octave below, is given to {wrong} too.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where} is given to {wrong} too.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where}, an octave above, is given to {wrong} too.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>Choose at least one stem to import.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>None of the stems is assigned to an instrument, so there is nothing to make a mask of.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>A stem holds numbers that are no sound, so no mask can be made of it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.0f} ms too early; it is moved into place.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.1f} dB louder than in the mix; that is evened out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are silent where the recording is loudest; are they the right ones?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems do not sound like parts of this recording; are they the right ones?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.0f} ms too early; they are moved into place.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.0f} ms too late; it is moved into place.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.1f} dB softer than in the mix; that is evened out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{name}” holds numbers that are no sound.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.0f} ms too late; they are moved into place.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are inverted (opposite polarity); they are turned back.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is inverted (opposite polarity); it is turned back.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.1f} dB softer than in the mix; that is evened out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” lasts {length:.2f} s and the recording {duration:.2f} s, so it is no stem of this recording.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.1f} dB louder than in the mix; that is evened out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is hardly found in the recording; is it the right one?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.2f} s longer than the recording; that is left out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.2f} s shorter than the recording; silence stands there.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>project</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” was made by a newer version of Soloist; update Soloist to open it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” could not be saved: {error}. Your work is still here; save it in another place.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>The {kind} “{name}” does not exist.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>The {kind} “{name}” cannot be read: {strerror}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” cannot be opened. {error}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” is damaged, or it is no Soloist {kind}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>The mask cannot be kept in {folder}: {strerror}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>There is not enough room on the disk for the mask (in {folder}).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>the mask</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the bagpipe</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the clarinet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the flute</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the drums</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the acoustic guitar</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the ukulele</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the accordion</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the bassoon</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the guzheng</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the xylophone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the erhu</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the tuba</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the congas</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the saxophone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the cello</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the violin</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the electric bass</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the piano</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the banjo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the trumpet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the pipa</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>other</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>An instrument needs a name.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A name of {count} characters is too long; at most {most} are shown.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{cleaned}” holds characters that cannot be shown in one line.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{id}” is no instrument's record.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{kind}” is no kind of instrument.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A recording has at most {most} instruments; these are {count}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A recording has at most {most} instruments.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{colour}” is no colour; write it as #RRGGBB.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“Other” is what no instrument owns; it keeps its name and colour.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>There is a “{cleaned}” already; two instruments need two names.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{cleaned}” is named twice.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{before}” cannot name files; use letters, digits and _.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>For one of your own write {name}=NAME.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>There is no separator “{name}”; there are {known}. Others go into {where}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is larger than {max_bytes} KB, and so no description of a separator.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{title}” ended without an error, but left none of its stems ({wanted}).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” cannot be read: {strerror}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is no TOML: it is no text in UTF-8.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is no TOML: {error}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>is no name to call a separator by: small letters, digits, - and _, at most 40</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “cancel” that is none of {cancel}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs a “command” that is a list of 1 to {most_arguments} arguments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” whose program is to be filled in</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs 1 to {most} “stems”</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives no instrument a stem</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives one stem to several: {wrong}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives one instrument two names</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>names a stem “{pattern}” that is no file below the output</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs {percent} once in “progress”</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” that is no text of at most {longest} characters</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” with characters that cannot be shown</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” that is no whole number from 1 to {most}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs a table [{key}]</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>says “{where}{unknown}”, which means nothing here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{title}” wrote several files for one stem ({pattern}): {shown}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” in which something is no text of one line</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” with {wrong}, which means nothing</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” without {place}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>says of “{pattern}” something that is no instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>names an instrument that is none: {error}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>There was no stem of {left_out}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>“{title}” left no stem of an instrument, only of Other.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>There is no place to work in {cache}: {strerror}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” is not installed here: there is no program “{argv}”. Install it, or say in {name}.toml where it is.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>exit status {returncode}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>signal {returncode}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” was not done after {limit} s, and was stopped.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” wrote more than {limit} MB, and was stopped.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” took more than {limit} MB of memory, and was stopped.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>Its last words: “{said}”.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>It said nothing.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” could not be started: {why}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” failed ({how}).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Take over what was taught</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>There is nothing to learn from: correct some notes, or say where one instrument plays alone (two at least).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>The networks do not know {strange}, so a recording with it in the list cannot be taught.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>The tuned weights “{name}” are missing or cannot be read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/temporary.py"></location>
   <source>{what} cannot be read back from {folder}: {why}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by your hand: {told}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by teaching: {told}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by direction: {told}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by the networks: {told}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>The recording ends at {duration:.2f} s; there is nothing at {seconds:g} s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>The mask reaches from {f_min:g} to {f_max:g} Hz; {hertz:g} Hz is outside.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>without your hand {part:.0%}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>untaught {part:.0%}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>heard {part:.0%}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>seen {part:.0%}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing that this could act on now.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <location filename="gui/picture/video_view.py"></location>
   <source>This recording has no picture.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>No instrument is known yet.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is under way that could be stopped.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is selected: take a tool at the left, and draw on the spectrogram.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is proposed: N goes where a gesture is worth most, Ctrl+M to notes like the last one.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to undo.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to do again.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>The sound is still being read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>The mix was not changed.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to save yet.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Open a recording first.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Undo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Take the last change back</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Redo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Do again what was taken back</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Give to the chosen instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give the selection to the chosen instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give to &amp;Other</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The selection belongs to none of the instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give &amp;back to the network</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The selection as the network had it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;As the network had it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give the whole recording back to the network, except what is protected; can be undone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Protect</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Keep the chosen instrument's share, whatever is painted over it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Apply to &amp;similar notes…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Look for places like the last correction, and show them one by one</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Mend the re&amp;peats…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Look for where the passage around the last correction is played again</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Wh&amp;y here?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>What networks, teaching, hand, ear and eye said of the cell under the pointer</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Next place</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Where a gesture is worth most; where something is proposed, the next of it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Previous place</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Show the place before</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Accept what is proposed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Do what is shown, and show the next</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Refuse what is proposed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Leave the place that is shown; the radar learns from it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Only this instrument pla&amp;ys here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Mark the selected seconds: the networks can learn from the chosen instrument alone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Teach this recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Tune the networks on what you corrected and marked; what comes of it is shown before it counts</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>For&amp;get what was taught</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Everything follows the networks as they were before; can be undone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;All</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the whole recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;None</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select nothing</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Invert</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what is not selected</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Grow</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>One cell more on every side</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Shrink</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>One cell less on every side</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Feather</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Soften the edge of the selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Listen to the selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Hear only what is selected, once</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;What is here?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Say where the playhead is, what is selected, how long it is and whose</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Smaller brush</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Make brush and eraser smaller</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Larger brush</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Make brush and eraser larger</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Next note</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the next note of the chosen instrument, and say it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Previous note</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the note before, and say it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Ne&amp;xt passage</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what the chosen instrument plays up to its next rest, and say it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Previous p&amp;assage</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the passage before, and say it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Higher note here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what sounds above at the same time, whoever plays it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Lower note here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what sounds below at the same time, whoever plays it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Playhead</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Click or drag to move the playhead, Shift+drag to draw a loop</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Rectangle</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select a rectangle</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Time range</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select all frequencies between two moments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Frequency band</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the whole recording between two frequencies</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Lasso</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Draw around what you mean</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Wand</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what is like the clicked place; drag sideways for more or less</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Fi&amp;ll</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the connected area of one instrument; double-click gives it away</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Harmonic</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select a note with its partials; a box takes several, a stroke a melody</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Brush</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Paint for the chosen instrument; Alt+drag changes the size</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Eraser</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Take away from the chosen instrument; Alt+drag changes the size</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>P&amp;ick</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Choose the instrument under the pointer</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>&amp;Save project</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Keep the mask, your edits and the mix in a project file</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Save project &amp;as…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Keep the project in another file</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Export n&amp;otes…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Write what the instruments play as MIDI and MusicXML</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Export &amp;mask…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Write the mask as a picture, as data, or as labels for Audacity</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>&amp;Import stems…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Make the stems of another separator the mask, to repair them here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Save &amp;repairs for others…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Mask and edits without the sound, for whoever has the same recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Ta&amp;ke repairs of others…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Somebody's repairs of this recording, whatever copy of it they had</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move the playhead</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click or drag: spectrogram, ruler or picture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Draw a loop</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag on the time ruler, or Shift+drag in the spectrogram</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move an end of the loop</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag that end on the time ruler</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Zoom in time</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Turn the wheel over the spectrogram</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Zoom in frequency</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Ctrl+wheel over the spectrogram, or Ctrl with + and −</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move sideways</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Shift+wheel, or drag with the middle button</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Hear one player alone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click the player in the video</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>See where an instrument is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Point at its row, or at a player in the video</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Select a note</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click it with the harmonic tool; a box takes several</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Add to a selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Shift+drag or Shift+click with any selecting tool</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Take away from a selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Alt+drag or Alt+click with any selecting tool</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Paint for an instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag with the brush; Alt+drag changes its size</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Give up a gesture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Esc, before the button is let go</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Back to 0 dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Double-click a gain slider</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Open a video or sound file</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag the file onto the window</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Everything that can be done here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Right-click it: spectrogram, selection, row, ruler, history, picture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Play or pause</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play or pause</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play from the &amp;pointer</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play from where the pointer is, or was right-clicked</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Shuttle back</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Run back silently; again: faster</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Shuttle forward</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Run forward at twice the speed; again: faster (silent above four times)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Slo&amp;wer</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play slower, with the pitch kept</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Faster</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play faster, with the pitch kept</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Half speed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Half speed with the pitch kept, or normal speed again</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Previous frame</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Show the frame before</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Next frame</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Show the next frame</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back 1 second</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back exactly one second</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward 1 second</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward exactly one second</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back 5 seconds</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back five seconds</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward 5 seconds</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward five seconds</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>To the start</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Put the playhead at the start</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>To the end</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Put the playhead at the end</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Loop</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Repeat a few seconds; drag on the time ruler to choose which</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop &amp;begins here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>The loop begins at the playhead</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop &amp;ends here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>The loop ends at the playhead</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop the sele&amp;ction</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Repeat the time that is selected</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Practise</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Show the row for transposition, speed, beats and click</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Transpose &amp;up</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>A semitone higher, at the same speed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Transpose &amp;down</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>A semitone lower, at the same speed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;As recorded</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>The pitch as it was recorded</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Find beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Find the beats and bars of the recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Tap the beat</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>While it plays: four taps or more take the place of the beats there</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Click</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Hear the beats as a click</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Count &amp;in</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Count a bar before the sound begins</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Loop the bar, or one more</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Repeat the bar at the playhead; again: one bar more</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Loop one bar fe&amp;wer</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Repeat one bar fewer</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Compare at e&amp;qual loudness</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Mix, original and network as loud as the softest of them, by EBU R 128</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Add &amp;marker</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Mark the playhead's place; double-click the flag to name it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Next marker</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Put the playhead on the next marker</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>P&amp;revious marker</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Put the playhead on the marker before</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>There are no bars here yet: Playback &gt; Practise &gt; Find beats.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Find an action or a key</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Search actions</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Actions and their keys</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>New key</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Use this key</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Back to default</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Do it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>What would you like to do?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Action</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Keys</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>New key:</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>The key was taken from {names}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>With the mouse</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Enter does what is marked. Any key can be another one.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Nothing is found for “{said}”. Help &gt; Manual tells how things are done.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Open…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/commands.py"></location>
   <source>Open a video, a sound file or a project</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open &amp;demo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open the duet that comes with Soloist</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Export…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Write each instrument, the mix, or all in one file</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Clear kept se&amp;parations</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Remove what is kept of earlier separations, so that recordings open again without the networks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Close</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Close the recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Quit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Leave Soloist</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Solo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Hear only the chosen instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Mute</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Leave the chosen instrument out</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>C&amp;ompare</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>See and hear your mask, the recording as it is, or the network's own mask, in turn; hold for a look</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Reset the mix</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>No solo, no mute, every gain at 0 dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Take &amp;back the last change of the mix</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Solo, mute and gains as they were before; the mask's own undo is apart from it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Add an instrument…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Name an instrument that plays but is not listed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Re&amp;move from the list</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Take the chosen instrument out of the list; what it had goes to the others</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Re&amp;name…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Call the chosen instrument otherwise in this recording (F2 on its row)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Colour…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show the chosen instrument in another colour</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Mer&amp;ge into…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Give all of the chosen instrument to another one</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Split in &amp;two</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A second one of the chosen instrument: it gets what is selected of it, or half of all</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Export its &amp;notes…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Write what the chosen instrument plays as MIDI and MusicXML</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Separate &amp;again</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Run the networks again from the playhead outward</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Separate &amp;with…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Let another program separate; its stems become part of the mask</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Stop the work under way</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Stop separating, exporting or loading; what is done stays</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Mask</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show who plays what, in colours</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Only what I &amp;changed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Colour only the cells that were changed by hand</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Fit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show the whole recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom &amp;in</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show half as much time</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom &amp;out</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show twice as much time</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom in on &amp;frequencies</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show half as many octaves (Ctrl and the wheel do so at the pointer)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom out of fre&amp;quencies</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show twice as many octaves</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>F&amp;ull screen</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>The window over the whole screen, and back</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Preferences…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Colours, dynamic range, mask, click</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Reset the layout</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Put every panel back where it was at first</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Find an action or a key…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Everything that can be done, by name: find it, run it, give it another key</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Manual</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A page a task, with pictures, from the disk</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Copy report</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Versions, screens, networks, the end of the log; no names of files: to paste where a fault is told</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Look for a newer version</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open the project's page; Soloist itself asks nobody</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;About Soloist</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Versions and networks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Edit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Select</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Tools</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Playback</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>View</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Help</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Theme</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Practise</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Choose instrument {number}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Choose Other</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Like the &amp;system</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Follow the system's light or dark look</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Light</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Light look</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Dark</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Dark look</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/app/start.py"></location>
   <source>unexpected error</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Repairs ({patterns});;All files (*)</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="gui/files/exchange_commands.py"></location>
   <source>{n:,} notes</source>
   <extracomment>One: one note</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Wrote {count} to {folder}, {doubtful:,} of them marked as doubtful.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Saved the repairs to {path}: whoever has this recording can take them over. No sound is in it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Exported the mask to {path}: {said}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The recording is still being separated; what is missing counts as other.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The recording is still being separated; what is missing has no notes.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Save repairs for others</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <location filename="gui/session/session.py"></location>
   <source>Take repairs of others</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>{name} has no pitches to write down.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <location filename="gui/window/commands.py"></location>
   <source>Show folder</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The repairs are the mask now.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The stems are in the mask now.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Like the source</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>16 bit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>24 bit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>32 bit float</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Begin with the picture: {late:.2f} s of silence in front of the stems</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="gui/files/export_dialog.py"></location>
   <source>Replace the {n} files that exist already: {names}</source>
   <extracomment>One: Replace the file that exists already: {names}</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Matroska audio (.mka)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Movie with the picture (.mov)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Movie with the picture (.mkv)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Stem file with four parts (.stem.mp4)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Export</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Video with the mix as you hear it now</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Reaper project with the stems on its tracks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Dither (TPDF)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Choose…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Write 32-bit float instead</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{instrument}, {input} and {index} are filled in</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>NAME=INSTRUMENT,INSTRUMENT; … Each instrument and “other” in one of four parts</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>How and where</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Export into</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Format</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Bit depth</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Folder</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Naming pattern</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Parts</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{sample_rate} Hz, {layout}, as in the source</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Names</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Choose something to export.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{names}: louder than full scale; what is above it would be cut off.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Rest</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Choose a folder.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>The mix</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Stems, a file each</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>The mix, one file</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Stems as tracks of one file</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>As you hear it now</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>All but the chosen</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Only the chosen</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>silence</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What no instrument owns; its file is “residual”. With all stems it adds up to the recording.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Measure loudness</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>EBU R 128: integrated loudness, range, true peak. Nothing is changed by it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>The whole recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>{integrated:.1f} LUFS</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>{range:.1f} LU</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What to write</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Which mix</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>How much of it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What is selected: {start} – {stop}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>{peak:.1f} dBTP</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Above full scale: {words}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>The files as chosen cannot hold that: it would be cut off, which is heard as distortion.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>{lower_db:.1f} dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Above full scale</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Lower everything by {decibels:.1f} dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Write anyway</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Lowered, every file is by the same {decibels}; together they are the recording, {decibels} softer.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Nothing has been written yet.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Picture, as you see it (PNG)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>The spectrogram and the mask in the colours of the window.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Data with axes (NumPy NPZ)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Shares of every instrument, with seconds, hertz and names.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Labels (Audacity, TXT)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>A label per connected region: start, end, lowest and highest frequency, instrument. Audacity: File &gt; Import &gt; Labels.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Export mask</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Replace the file of that name</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>The whole recording, a pixel a cell</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>What is on screen ({start:.2f} to {end:.2f} s), as large as on screen</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Export the mask to</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Choose a file.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Part</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>{target} is a folder; give the file a name.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>There is no folder {parent}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>What was open before is unchanged.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Nothing was written.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Your work is kept: save the project, or start Soloist again, which offers it back.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>No half-written file was left behind.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Everything except listening works.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>What was separated so far is kept; Instruments &gt; Separate again tries once more.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>You can look at and listen to the recording, but not separate it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source> Details are in {log_file}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Something went wrong that Soloist did not expect ({name}: {error}). Your recording and your files are unchanged.{details}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Dismiss</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Messages</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>A MIDI file and a MusicXML score for each instrument. Notes that are doubtful stand on a track of their own, and have their heads in parentheses.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>They stand in the bars of the project.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>No beats are known: bars are counted at 120 a minute.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Export notes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Replace the files of that name</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Write the notes to</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Tick at least one instrument.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>There is no folder {folder}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>Saved {name}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>Save as…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>The window closes as soon as the project is saved.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished either; leaving gives it up.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Video and sound ({patterns});;All files (*)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Soloist project ({patterns})</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Video, sound and projects ({patterns})</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>The separation is {separated:.0%} done. That is kept: opened again, the recording goes on from there.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard unsaved work</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard the unsaved work on “{name}”?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>It cannot be brought back.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Save the project as</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Unsaved changes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Save the changes to “{name}”?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Without saving, your work on the mask, the list of instruments and the mix is lost.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Find the recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Choose where “{name}” is now. Soloist recognises it by its content, whatever it is called.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Choose the file…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Use it anyway</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>The separation is not finished</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>“{name}” is still being separated. Leave all the same?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Leave</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished. Leave and give it up?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Nothing half-written stays behind.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <location filename="gui/picture/video_view.py"></location>
   <source>Video</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Open &amp;recent</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Open {name} in {folder} ({word})</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Nothing yet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Clear this list</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Recover</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Discard…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Later</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Keep it, and ask again at the next start</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Unsaved work</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Unsaved work: {said}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Recover the unsaved work on {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Discard the unsaved work on {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Decide later about {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Theirs</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Mean of both</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Ours</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Separate with another program</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Descriptions of other programs go into {folder}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Separate</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>There is no program “{command}” on this computer.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Share of {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>{title} – not installed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Stems ({patterns});;All files (*)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose the stems that another separator made of “{recording}” (Demucs, UVR, a DAW …). They become the mask; Undo brings the present one back.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Keep the other instruments: the stems take their share, the rest of it stays shared</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose files…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Import</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Leave out</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Take off the list</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Instrument of {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>New: “{name}”</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Take {name} off the list</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/language.py"></location>
   <source>The texts in “{name}” are missing or cannot be read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/settings.py"></location>
   <source>The settings in %s cannot be read: %s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/settings.py"></location>
   <source>Settings cannot be kept in %s: %s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/spoken.py"></location>
   <source>More</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{hertz:.1f} Hz</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{hertz:.0f} Hz</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{note} {cents} ct</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{hertz:.2f} kHz</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{hertz:.1f} kHz</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add instrument…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Search instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Instruments to add</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Every instrument that Soloist knows is in the list; write any other name.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Name an instrument that plays but is not listed (Ins)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Search, or any name</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add “{name}”</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>“{name}” is none of the 21 that the networks know: you say what it plays</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Picture or sound speak for it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>A stem can be dragged out as soon as the recording is separated.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>The stem of {name} lies ready: drag its row once more.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>{name} is not ticked, so it has no stem to drag.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>Where it plays; click to go there</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Looking who plays when</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Clip</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Master volume</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>How loud everything is heard; exports do not follow it. Double-click for 0 dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Limiter</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Keep what is heard below full scale; exports do not pass it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Master</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>No overload</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Lights up when the mix goes above full scale, and leads there</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Overload at {place}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>{over:.1f} dB above full scale at {place}. Click to go there; the lamp goes out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Level of the mix, {side}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Peaks of what is heard, −60 to 0 dBFS, before the limiter</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/meters.py"></location>
   <source>Level</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>All of “{name}” goes into one of the others; Undo brings both back as they were.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Rename</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Merge</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Merge into</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>What “{name}” is called in this recording:</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Not right? Untick an instrument, or add one.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Open a recording to see who plays.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>No instrument is ticked. Tick or add the ones that play: the sound is then shared out among them.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Separating, from the playhead outward…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Stopped before the end. Instruments &gt; Separate again goes on from the playhead.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Looking and listening for instruments…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Reading the sound…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>{where}. Upper line: its stem is estimated at {mean:.0f} dB{made}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {hand:.0%} by hand and {taught:.0%} by teaching, the rest by the network</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>Judging the stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {hand:.0%} by hand, the rest by the network</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {taught:.0%} by teaching, the rest by the network</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>likely</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>perhaps</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>no sign</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>The sound makes this instrument {doubt} ({value:.0%})</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>0 dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{word}: not examined</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Nothing found: the picture does not speak for this instrument. Where it glows at a pointed-at row, it would be looked for first.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>The picture makes this instrument {doubt} ({value:.0%})</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Gain; double-click for 0 dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>What belongs to none of the instruments above; drag it out as a file</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Solo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Hear only this (S)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Mute</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Leave this out (M)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Level of {spoken}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Include {spoken}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Solo {spoken}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Mute {spoken}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Gain of {spoken}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Where {spoken} plays</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} is protected: edits leave its share alone (P)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} is protected</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Nothing found: the sound does not speak for this instrument.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Drag it into a folder or another program: it is the stem of this instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} plays in this recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>{name}: click to hear everybody again</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>{name}: click to hear it alone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Nobody ticked is recognised here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/picture/video_view.py"></location>
   <location filename="gui/window/view_binding.py"></location>
   <source>No video yet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/picture/video_view.py"></location>
   <source>Sound only</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>As separated</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <location filename="gui/session/editing/edits.py"></location>
   <source>As the network had it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>History</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>Click an item to go back, or forward again, to the state after it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>in force</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>taken back</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>done</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Correct it too</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Mend it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Accept</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Proposals</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Previous</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>The place before (Shift+N)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Next</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>The next place (N)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All places</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All that is proposed, the most valuable first</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Listen</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Hear only these cells</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Leave it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>This one is another matter</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Correct all</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All that are outlined, as one step of the history</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Stop looking at proposals</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Change nothing more</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Give it to {whose}?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Mend it alike?</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>{index} of {count}: {reason} {asked}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Refuse</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Seconds, or minutes:seconds</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Hertz (440, 1.2 kHz) or a note (A4)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Start of the selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>End of the selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Length of the selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Lowest frequency of the selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Highest frequency of the selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>The nearest note, or the lowest and the highest (A4 = 440 Hz)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Selection</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Start</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>End</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Length</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Low</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>High</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>selected from {start} to {stop}, {length:.2f} seconds, {low} to {high}, {note}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who}, {note}, {start}, {length:.2f} seconds</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>At {time}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who}, passage from {start} to {stop}, {length:.1f} seconds</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>, {cents} cents higher</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} has no notes of a pitch; Alt+Shift with an arrow goes from passage to passage.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>under the crosshair: {cell}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>nothing is selected</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>, {cents} cents lower</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>, not sure</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing is selected.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing higher sounds here.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing lower sounds here.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} plays no more after this.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} does not play before this.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Shown: taught</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Shown: as it is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>{moved:.0%} of the sound changes hands; surer by {surer}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>What was taught</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>See and hear the mask as it would be, or as it is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Whose mask is taken over</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Selected time only</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Take over only the seconds that are selected, or those of the loop</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>The mask stays as it is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Take it over</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>One step of the history; what you corrected stays</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>{name} {gain:+.1f} dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>All instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Only {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Notes in a box</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Box and notes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Stroke and notes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Click or drag: playhead.  Shift+drag: loop.  The tools at the left repair the mask.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Click a colour to choose its instrument.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>This is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Give to</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>1 to 9 choose the instrument, 0 chooses Other</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Tool options</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Strength</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How much of what lies there is handed over</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Hardness</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How much of the brush paints wholly</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Tolerance</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How different the wand's area may be</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Brush size</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Diameter on screen, points ([ and ])</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Feather</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How soft the edge becomes, cells</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source> cells</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>What the eraser does</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Hand the sound to the others that play there, or bring the network's own mask back</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>What dragging takes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>A box takes the notes that begin in it, or all that lies in it too; a stroke as wide as the brush takes what it covers, and the partials of the notes it follows</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Drag</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Size</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Undo edits of</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>This is not</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>No instrument chosen</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Not this instrument</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Back to the network</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Choose an instrument first: press 1 to 9 (0 for Other), or click it in the list.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>There is no mask yet: it comes as soon as it is known which instruments play.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Nothing was changed: this is the mask as the network had it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/exploring.py"></location>
   <source>Looking for the next one</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/long_edits.py"></location>
   <source>Changing the mask</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Finding the beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move a beat</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move the beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Marker {count}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Mark “{name}”</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Name a marker “{name}”</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move a marker</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Remove a marker</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Beats can be found once the whole sound has been read.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Find the beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>No beats were found. Play, and tap them with D.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Tap at least four beats in a row.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Tap the beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>A project holds {most} markers at most.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/notes.py"></location>
   <source>Looking for the notes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/notes.py"></location>
   <source>Looking for the note</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>The mask was changed meanwhile, so nothing was done; try again.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Merge {gone} into {into}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Split {name} in two</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Together these would be more than {most} instruments; leave some out first.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>First give a note to an instrument, or select one; then Soloist can look for others like it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>First correct a passage; then Soloist can look for where the music repeats.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Nothing else in this recording looks like that correction.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>This passage is not played again, or its repeats are mended already.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Nothing stands out that would be worth a gesture.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for what is in doubt</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for similar notes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for repeats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Mend a repeat</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Mend the repeats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Eraser: back to the network</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Brush: {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Eraser: {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/listening/equal.py"></location>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Measuring loudness</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/listening/frames.py"></location>
   <source>Closing the picture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/listening/outputs.py"></location>
   <source>Looking for sound outputs</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/listening/outputs.py"></location>
   <source>The system's output</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/loading/places.py"></location>
   <source>Looking at the picture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Opening {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Reading the sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Drawing</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Tidying up</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/autosave.py"></location>
   <source>autosave: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the mix</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the tracks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the video</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>Rendering {name} to drag it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>The stem cannot be rendered to {where}: {error}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>Rendering again in 32-bit float</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>Exporting the mask</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>“{name}” already exists; nothing was written.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>the shares of every instrument with their axes</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>{n:,} labels</source>
   <extracomment>One: one label</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>{width:,} × {height:,} pixels</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Writing down notes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Listening to {listening}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Writing notes</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>“{name}” is another recording than the one this project was made from.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Finding the recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>It lasts {this:.1f} s, the project's {wanted:.1f} s.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>With it, the mask and your edits need not fit what is heard.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Comparing {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>Saving {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>Your unsaved work is back. Save the project to keep it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>“{name}” is open in another window; save under another name.</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Soloist ended with unsaved work on “{name}”: {n:,} changes, the last one {when}.</source>
   <extracomment>One: Soloist ended with unsaved work on “{name}”: one change, {when}.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>today at {time}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>yesterday at {time}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>on {day} at {time}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Looking for unsaved work</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Recovering {name}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Discarding unsaved work</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/restore.py"></location>
   <source>The project's mask is over other frequencies than the window works with.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>Saving the repairs</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>Taking the repairs</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>“{name}” holds no repairs.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Exporting</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Measuring</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Asking</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>Reading the stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>Importing the stems</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>At most {most} stems can be imported at once; these are {count}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>Looking for an earlier separation</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>Keeping the separation</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>The separation is not kept for the next time: {error}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/others.py"></location>
   <source>Separating with {title}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>No instrument was found in this recording. Add those that play to the list.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Listening for instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Looking for instruments</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Separating</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Loading the networks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>“{instrument_id}” is no instrument.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>The network answered for other instruments than it was asked about.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>First correct some notes, or choose an instrument, select seconds in which it plays alone, and mark them; two instruments at least.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>The networks already know these instruments as well as what was marked and corrected does.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>What was learnt would make the mask less sure, so it stays as it is. Mark more, or correct more.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Teach the networks now, or mark more.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Mark another instrument alone, too.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Only {whose} plays in {where}. {more}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Teaching the networks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Choose an instrument, and select the time in which it plays alone (or draw a loop there).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Nothing was taken over from taught networks.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/session.py"></location>
   <source>Separate with {title}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/session.py"></location>
   <source>The mask of this project was made by other networks (“{name}”) than those of this Soloist. It stays as it was saved; Instruments &gt; Separate again makes it anew.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Time ruler</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Click to move the playhead, drag to set a loop; its ends can be dragged</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Frequency axis</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>No recording yet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>Open a video or a sound file to see its spectrum.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>Spectrogram</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence over time</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence over time: above what was heard, below what was seen</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Show the evidence over time</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Fold the evidence over time</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>{name} heard at {places}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>{name} heard at no place for sure</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>silent</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>heard {heard:.0%}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>no picture</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>seen {seen:.0%}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/legend.py"></location>
   <source>Legend</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Beats and markers</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Add marker here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Beats and markers: drag them; with Shift, all beats; right-click for more</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Bars</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Rename marker…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Remove marker</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Bar begins here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Remove this beat</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>{n} beats</source>
   <extracomment>One: {n} beat</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>{n} markers</source>
   <extracomment>One: {n} marker</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/spectrogram/overview.py"></location>
   <source>Overview of the whole recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/overview.py"></location>
   <source>The whole recording: drag the frame to move the view, its ends to size it</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Repair radar</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Repair radar: where a gesture is worth most; N goes to the next place</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Radar</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/view.py"></location>
   <source>Position in the recording</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/spectrogram/view.py"></location>
   <source>Spectrogram view</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Speed</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Speed {speed}, the pitch is kept (slower &lt;, faster &gt;)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>{speed:g} times</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>To start</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Back to the start (Home)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Play</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Play (Space)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Loop</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Repeat the loop (Ctrl+L)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Mix</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>See and hear your mask, through the mixer (\ goes on)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Original</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Hear the recording as it is, without mask (\); hold for a look</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Network</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>See and hear the mask as the network had it (\); hold for a look</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Mask</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Show the mask (V)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Where it plays; picture against sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Fit</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Show the whole recording (Z)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Duration</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask opacity</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>How strongly the mask covers the spectrogram</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Position, of {seconds}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Pause</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Pause (Space)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Semitones</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Play higher or lower by semitones (the speed stays)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Cents</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Fine tuning in cents, hundredths of a semitone</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Speed in per cent</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Play slower or faster (the pitch stays)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Faster each time</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>How much faster the loop becomes each time it comes round</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Up to</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>The speed at which the loop stops getting faster</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Find beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap the beat while it plays (D): four or more take the place of the beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Half as many beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Twice as many beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Beats in a bar</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source> in a bar</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Bar here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>A bar begins at the beat nearest to the playhead</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Click</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Hear the beats as a click (C): it is never exported</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Count in</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Equal loudness</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Compare at equal loudness: mix, original and network as loud as the softest</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tempo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Transpose</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Each round +</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>up to</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Practise: sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Practise: beats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>{tempo:.1f} a minute</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap {count}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/scrub_bar.py"></location>
   <source>Position</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound &amp;output</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Look again</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Find outputs that were connected meanwhile; possible while nothing plays</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Picture and sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Some outputs, Bluetooth above all, are heard later than they say. Play something, and move the slider until picture and sound agree. It is remembered for this output.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound is heard later by, milliseconds</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound is heard later by</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Reset</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound earlier</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound later</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source> (not connected)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Picture and sound…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>mono</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>stereo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>Track {number}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>{count} channels</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>Sound &amp;track</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>About Soloist</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Networks</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>Device</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>not loaded yet</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Exported {count} to {folder}{lowered}.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The report is copied; paste it where you tell of the fault. No names of files are in it.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>One recording is open at a time: “{name}” was left out.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The recording is still being separated. The export begins by itself when that is done.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The separation was stopped: what it did not reach goes to Other.</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n} files</source>
   <extracomment>One: one file</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>, lowered by {lowered_db:.1f} dB</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Removed what was kept of earlier separations ({freed:.0f} MB).</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>This is Soloist {version}. This copy names no page to look at; ask where you got it.</source>
   <translation></translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>One recording is open at a time: “{name}” and {n} more were left out.</source>
   <extracomment>One: One recording is open at a time: “{name}” and 1 more were left out.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n:,} samples above full scale were cut off.</source>
   <extracomment>One: One sample above full scale was cut off.</extracomment>
   <translation type="unfinished">
    <numerusform></numerusform>
    <numerusform></numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>There is no other instrument that it could be merged into.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Point at a place of the mask first.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The demo is not in this copy of Soloist.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The export begins as soon as the recording is separated.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The manual is not in this copy of Soloist.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Newer versions are told of at {page}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/editing_view.py"></location>
   <source>Repair tools</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Each colour is a player. Press Space to listen.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Press S beside an instrument to hear it alone.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Press H and click a note to select it; Enter gives it to the chosen instrument.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>No more hints</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Hint {number} of {count}: {said}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{seconds:.1f} h left</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{count} s left</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{count} min left</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Progress</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Cancel</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Stop this; an edit is taken back, other work keeps what is done</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Cancel the work under way</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Read-only</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>This project is open in another window; Save project as keeps your work</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Float {panel}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Close {panel}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>read-only</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/manual.py"></location>
   <source>Manual</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>measuring…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>not measurable</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>Marker</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>A bar begins here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>Remove a beat</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>{count} beats in a bar</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Like the system</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Light</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dark</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Tint</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Outlines</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Hatch</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In time (46 ms)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In both, as the mask (93 ms)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In frequency (186 ms)</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Grey</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Viridis</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Cividis</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Magma</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Preferences</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>The spectrogram is sharp</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>How long a moment each column looks at; the mask stays as it is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Language</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>From the next start on. Not yet read by people who grew up with the language</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask style</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dynamic range</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>How far below the loudest level the darkest is</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Level of the click</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Look</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Colours of the spectrogram</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>La&amp;nguage, from the next start</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Look</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Colours of the spectrogram</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dynamic &amp;range</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>The spectrogram is &amp;sharp</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask &amp;opacity</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Level of the clic&amp;k</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>everything</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>Heard: {names}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>Reading the picture…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>nothing</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Open a video of people playing together, see who plays what in the sound, solo any instrument, and take clean stems away.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Drop a video, a sound file or a project here</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>MP4, MOV, MKV, WebM, WAV, FLAC, MP3 and most other formats</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Open a file…</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Try the demo</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>New here? Watch a duet of twenty seconds come apart, and hear one player alone.</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>A sound</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Recent</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/work/board.py"></location>
   <source>the job %s did not stop within %.1f s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/work/jobs.py"></location>
   <source>job %d failed</source>
   <translation></translation>
  </message>
 </context>
</TS>
