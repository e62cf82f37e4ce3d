<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
   <translation>声音输出</translation>
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
   <translation>工程没有说明它属于哪个录音。</translation>
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
   <translation>名称</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Program</source>
   <translation>程序</translation>
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
   <translation>乐器</translation>
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
   <translation>画面</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/recent_files.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <source>Sound</source>
   <translation>声音</translation>
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
   <translation>工程</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Stem</source>
   <translation>分轨</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>File</source>
   <translation>文件</translation>
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
   <translation>忘记训练结果</translation>
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
   <translation>这些乐器都没有可记录的音高。</translation>
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
   <translation>更早的更改</translation>
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
   <translation>导入分轨</translation>
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
   <translation>−∞ dB</translation>
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
   <translation>{gain:+.1f} dB</translation>
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
   <translation>采用训练结果</translation>
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
   <translation>目前没有可应用此操作的内容。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <location filename="gui/picture/video_view.py"></location>
   <source>This recording has no picture.</source>
   <translation>此录音没有画面。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>No instrument is known yet.</source>
   <translation>尚未识别出任何乐器。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is under way that could be stopped.</source>
   <translation>没有正在进行、可以停止的任务。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is selected: take a tool at the left, and draw on the spectrogram.</source>
   <translation>未选择任何内容：请在左侧选取工具，在频谱图上绘制。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is proposed: N goes where a gesture is worth most, Ctrl+M to notes like the last one.</source>
   <translation>没有建议：按 N 前往最值得修正的位置，按 Ctrl+M 查找与上一个相似的音符。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to undo.</source>
   <translation>没有可撤销的操作。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to do again.</source>
   <translation>没有可重做的操作。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>The sound is still being read.</source>
   <translation>仍在读取声音。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>The mix was not changed.</source>
   <translation>混音未作更改。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to save yet.</source>
   <translation>还没有可保存的内容。</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Open a recording first.</source>
   <translation>请先打开一个录音。</translation>
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
   <translation>播放头(&amp;P)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Click or drag to move the playhead, Shift+drag to draw a loop</source>
   <translation>单击或拖动以移动播放头，Shift+拖动以绘制循环</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Rectangle</source>
   <translation>矩形(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select a rectangle</source>
   <translation>选择一个矩形</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Time range</source>
   <translation>时间范围(&amp;T)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select all frequencies between two moments</source>
   <translation>选择两个时刻之间的所有频率</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Frequency band</source>
   <translation>频段(&amp;F)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the whole recording between two frequencies</source>
   <translation>在整个录音中选择两个频率之间的部分</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Lasso</source>
   <translation>套索(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Draw around what you mean</source>
   <translation>圈出所需的部分</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Wand</source>
   <translation>魔棒(&amp;W)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what is like the clicked place; drag sideways for more or less</source>
   <translation>选择与单击处相似的部分；左右拖动可增减范围</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Fi&amp;ll</source>
   <translation>填充(&amp;I)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the connected area of one instrument; double-click gives it away</source>
   <translation>选择一件乐器的相连区域；双击可将其分配给其他乐器</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Harmonic</source>
   <translation>谐波(&amp;H)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select a note with its partials; a box takes several, a stroke a melody</source>
   <translation>选择一个音符及其泛音；用方框可选多个，用笔画可选一段旋律</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Brush</source>
   <translation>画笔(&amp;B)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Paint for the chosen instrument; Alt+drag changes the size</source>
   <translation>为选定的乐器绘制；Alt+拖动可调整大小</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Eraser</source>
   <translation>橡皮擦(&amp;E)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Take away from the chosen instrument; Alt+drag changes the size</source>
   <translation>从选定的乐器中擦除；Alt+拖动可调整大小</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>P&amp;ick</source>
   <translation>吸管(&amp;K)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Choose the instrument under the pointer</source>
   <translation>选取指针下方的乐器</translation>
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
   <translation>移动播放头</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click or drag: spectrogram, ruler or picture</source>
   <translation>在频谱图、标尺或画面上单击或拖动</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Draw a loop</source>
   <translation>绘制循环</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag on the time ruler, or Shift+drag in the spectrogram</source>
   <translation>在时间标尺上拖动，或在频谱图中 Shift+拖动</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move an end of the loop</source>
   <translation>移动循环的一端</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag that end on the time ruler</source>
   <translation>在时间标尺上拖动该端点</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Zoom in time</source>
   <translation>缩放时间</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Turn the wheel over the spectrogram</source>
   <translation>在频谱图上滚动滚轮</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Zoom in frequency</source>
   <translation>缩放频率</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Ctrl+wheel over the spectrogram, or Ctrl with + and −</source>
   <translation>在频谱图上 Ctrl+滚轮，或按 Ctrl 与 + 和 −</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move sideways</source>
   <translation>左右移动</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Shift+wheel, or drag with the middle button</source>
   <translation>Shift+滚轮，或用中键拖动</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Hear one player alone</source>
   <translation>单独聆听一位演奏者</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click the player in the video</source>
   <translation>在视频中单击该演奏者</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>See where an instrument is</source>
   <translation>查看乐器所在的位置</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Point at its row, or at a player in the video</source>
   <translation>指向它所在的行，或视频中的演奏者</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Select a note</source>
   <translation>选择一个音符</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click it with the harmonic tool; a box takes several</source>
   <translation>用谐波工具单击它；用方框可选多个</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Add to a selection</source>
   <translation>添加到选区</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Shift+drag or Shift+click with any selecting tool</source>
   <translation>用任意选择工具 Shift+拖动或 Shift+单击</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Take away from a selection</source>
   <translation>从选区中减去</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Alt+drag or Alt+click with any selecting tool</source>
   <translation>用任意选择工具 Alt+拖动或 Alt+单击</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Paint for an instrument</source>
   <translation>为乐器绘制</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag with the brush; Alt+drag changes its size</source>
   <translation>用画笔拖动；Alt+拖动可调整其大小</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Give up a gesture</source>
   <translation>放弃当前操作</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Esc, before the button is let go</source>
   <translation>松开鼠标键之前按 Esc</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Back to 0 dB</source>
   <translation>恢复到 0 dB</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Double-click a gain slider</source>
   <translation>双击增益滑块</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Open a video or sound file</source>
   <translation>打开视频或音频文件</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag the file onto the window</source>
   <translation>将文件拖到窗口上</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Everything that can be done here</source>
   <translation>查看此处可进行的所有操作</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Right-click it: spectrogram, selection, row, ruler, history, picture</source>
   <translation>右键单击：频谱图、选区、行、标尺、历史记录、画面</translation>
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
   <translation>这里还没有小节：播放 &gt; 练习 &gt; 查找节拍。</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Find an action or a key</source>
   <translation>查找操作或按键</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Search actions</source>
   <translation>搜索操作</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Actions and their keys</source>
   <translation>操作及其按键</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>New key</source>
   <translation>新按键</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Use this key</source>
   <translation>使用此按键</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Back to default</source>
   <translation>恢复默认</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Do it</source>
   <translation>执行</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>What would you like to do?</source>
   <translation>您想做什么？</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>New key:</source>
   <translation>新按键：</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>The key was taken from {names}.</source>
   <translation>已从以下操作中移除此按键：{names}。</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>With the mouse</source>
   <translation>使用鼠标</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Enter does what is marked. Any key can be another one.</source>
   <translation>按 Enter 执行所标记的操作。任何按键都可以更改。</translation>
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
   <translation>编辑</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Select</source>
   <translation>选择</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Playback</source>
   <translation>播放</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Practise</source>
   <translation>练习</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Choose instrument {number}</source>
   <translation>选取乐器 {number}</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Choose Other</source>
   <translation>选取“其余”</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Like the &amp;system</source>
   <translation>跟随系统(&amp;S)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Follow the system's light or dark look</source>
   <translation>跟随系统的浅色或深色外观</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Light</source>
   <translation>浅色(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Light look</source>
   <translation>浅色外观</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Dark</source>
   <translation>深色(&amp;D)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Dark look</source>
   <translation>深色外观</translation>
  </message>
  <message>
   <location filename="gui/app/start.py"></location>
   <source>unexpected error</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Repairs ({patterns});;All files (*)</source>
   <translation>修正 ({patterns});;所有文件 (*)</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/files/exchange_commands.py"></location>
   <source>{n:,} notes</source>
   <extracomment>One: one note</extracomment>
   <translation>
    <numerusform>{n:,} 个音符</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Wrote {count} to {folder}, {doubtful:,} of them marked as doubtful.</source>
   <translation>已写入 {folder}：{count}，其中 {doubtful:,} 个标记为存疑。</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Saved the repairs to {path}: whoever has this recording can take them over. No sound is in it.</source>
   <translation>修正已保存到 {path}：拥有此录音的人都可以采用。其中不含声音。</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Exported the mask to {path}: {said}.</source>
   <translation>蒙版已导出到 {path}：{said}。</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The recording is still being separated; what is missing counts as other.</source>
   <translation>录音仍在分离中；缺少的部分计入“其余”。</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The recording is still being separated; what is missing has no notes.</source>
   <translation>录音仍在分离中；缺少的部分没有音符。</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Save repairs for others</source>
   <translation>保存修正以供他人使用</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <location filename="gui/session/session.py"></location>
   <source>Take repairs of others</source>
   <translation>采用他人的修正</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>{name} has no pitches to write down.</source>
   <translation>{name}没有可记录的音高。</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <location filename="gui/window/commands.py"></location>
   <source>Show folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The repairs are the mask now.</source>
   <translation>修正已成为当前蒙版。</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The stems are in the mask now.</source>
   <translation>分轨已纳入蒙版。</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Like the source</source>
   <translation>与源文件相同</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>16 bit</source>
   <translation>16 位</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>24 bit</source>
   <translation>24 位</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>32 bit float</source>
   <translation>32 位浮点</translation>
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
   <translation>
    <numerusform>替换已存在的 {n} 个文件：{names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Matroska audio (.mka)</source>
   <translation>Matroska 音频 (.mka)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Movie with the picture (.mov)</source>
   <translation>含画面的影片 (.mov)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Movie with the picture (.mkv)</source>
   <translation>含画面的影片 (.mkv)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Stem file with four parts (.stem.mp4)</source>
   <translation>四部分的 Stem 文件 (.stem.mp4)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/write_dialog.py"></location>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Video with the mix as you hear it now</source>
   <translation>视频，配以当前听到的混音</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Reaper project with the stems on its tracks</source>
   <translation>Reaper 工程，分轨置于各音轨</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Dither (TPDF)</source>
   <translation>抖动 (TPDF)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/write_dialog.py"></location>
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Write 32-bit float instead</source>
   <translation>改用 32 位浮点写入</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{instrument}, {input} and {index} are filled in</source>
   <translation>{instrument}、{input} 和 {index} 会被自动替换</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>NAME=INSTRUMENT,INSTRUMENT; … Each instrument and “other” in one of four parts</source>
   <translation>NAME=INSTRUMENT,INSTRUMENT; … 每件乐器和“other”各归入四个部分之一</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>How and where</source>
   <translation>方式与位置</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Export into</source>
   <translation>导出到</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Bit depth</source>
   <translation>位深</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Naming pattern</source>
   <translation>命名规则</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Parts</source>
   <translation>部分</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{sample_rate} Hz, {layout}, as in the source</source>
   <translation>{sample_rate} Hz，{layout}，与源文件相同</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Names</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Choose something to export.</source>
   <translation>请选择要导出的内容。</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{names}: louder than full scale; what is above it would be cut off.</source>
   <translation>{names}：超过满刻度；超出部分会被削去。</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Rest</source>
   <translation>剩余乐器</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Choose a folder.</source>
   <translation>请选择一个文件夹。</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>The mix</source>
   <translation>混音</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Stems, a file each</source>
   <translation>分轨，各为一个文件</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>The mix, one file</source>
   <translation>混音，单个文件</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Stems as tracks of one file</source>
   <translation>分轨，作为同一文件的多条音轨</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>As you hear it now</source>
   <translation>与当前听到的一致</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>All but the chosen</source>
   <translation>除所选之外的全部</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Only the chosen</source>
   <translation>仅所选</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>silence</source>
   <translation>静音</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What no instrument owns; its file is “residual”. With all stems it adds up to the recording.</source>
   <translation>不属于任何乐器的部分；文件名为“residual”。与所有分轨相加即为原录音。</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Measure loudness</source>
   <translation>测量响度</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>EBU R 128: integrated loudness, range, true peak. Nothing is changed by it.</source>
   <translation>EBU R 128：综合响度、响度范围、真峰值。测量不会更改任何内容。</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>The whole recording</source>
   <translation>整个录音</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>{integrated:.1f} LUFS</source>
   <translation>{integrated:.1f} LUFS</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>{range:.1f} LU</source>
   <translation>{range:.1f} LU</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What to write</source>
   <translation>写入内容</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Which mix</source>
   <translation>哪种混音</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>How much of it</source>
   <translation>哪一段</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What is selected: {start} – {stop}</source>
   <translation>所选范围：{start} – {stop}</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>{peak:.1f} dBTP</source>
   <translation>{peak:.1f} dBTP</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Above full scale: {words}.</source>
   <translation>超过满刻度：{words}。</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>The files as chosen cannot hold that: it would be cut off, which is heard as distortion.</source>
   <translation>所选的文件格式容纳不下：超出部分会被削去，听起来会失真。</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>{lower_db:.1f} dB</source>
   <translation>{lower_db:.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Above full scale</source>
   <translation>超过满刻度</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Lower everything by {decibels:.1f} dB</source>
   <translation>全部降低 {decibels:.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Write anyway</source>
   <translation>仍然写入</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Lowered, every file is by the same {decibels}; together they are the recording, {decibels} softer.</source>
   <translation>降低时，所有文件都降低相同的 {decibels}；合在一起就是轻了 {decibels} 的原录音。</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Nothing has been written yet.</source>
   <translation>尚未写入任何内容。</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Picture, as you see it (PNG)</source>
   <translation>图片，与所见相同 (PNG)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>The spectrogram and the mask in the colours of the window.</source>
   <translation>频谱图和蒙版，使用窗口中的颜色。</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Data with axes (NumPy NPZ)</source>
   <translation>带坐标轴的数据 (NumPy NPZ)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Shares of every instrument, with seconds, hertz and names.</source>
   <translation>每件乐器的占比，含秒、赫兹和名称。</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Labels (Audacity, TXT)</source>
   <translation>标签 (Audacity, TXT)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>A label per connected region: start, end, lowest and highest frequency, instrument. Audacity: File &gt; Import &gt; Labels.</source>
   <translation>每个相连区域一个标签：开始、结束、最低和最高频率、乐器。Audacity：文件 &gt; 导入 &gt; 标签。</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Export mask</source>
   <translation>导出蒙版</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Replace the file of that name</source>
   <translation>替换同名文件</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>The whole recording, a pixel a cell</source>
   <translation>整个录音，每个单元一个像素</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>What is on screen ({start:.2f} to {end:.2f} s), as large as on screen</source>
   <translation>屏幕所示部分（{start:.2f} 至 {end:.2f} 秒），大小与屏幕相同</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Export the mask to</source>
   <translation>将蒙版导出到</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Choose a file.</source>
   <translation>请选择一个文件。</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>{target} is a folder; give the file a name.</source>
   <translation>{target} 是文件夹；请为文件指定名称。</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Part</source>
   <translation>范围</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>There is no folder {parent}.</source>
   <translation>文件夹 {parent} 不存在。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>What was open before is unchanged.</source>
   <translation>之前打开的内容保持不变。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Nothing was written.</source>
   <translation>未写入任何内容。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Your work is kept: save the project, or start Soloist again, which offers it back.</source>
   <translation>您的工作已保留：请保存工程，或重新启动 Soloist，届时可以恢复。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>No half-written file was left behind.</source>
   <translation>没有留下写到一半的文件。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Everything except listening works.</source>
   <translation>除聆听外一切正常。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>What was separated so far is kept; Instruments &gt; Separate again tries once more.</source>
   <translation>已分离的部分会保留；“乐器 &gt; 重新分离”可再试一次。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>You can look at and listen to the recording, but not separate it.</source>
   <translation>您可以查看和聆听此录音，但无法进行分离。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source> Details are in {log_file}.</source>
   <translation> 详情见 {log_file}。</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Something went wrong that Soloist did not expect ({name}: {error}). Your recording and your files are unchanged.{details}</source>
   <translation>发生了 Soloist 未预料到的错误（{name}：{error}）。您的录音和文件未受影响。{details}</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Dismiss</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>A MIDI file and a MusicXML score for each instrument. Notes that are doubtful stand on a track of their own, and have their heads in parentheses.</source>
   <translation>每件乐器一个 MIDI 文件和一份 MusicXML 乐谱。存疑的音符放在单独的音轨上，符头加括号。</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>They stand in the bars of the project.</source>
   <translation>音符按工程的小节排列。</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>No beats are known: bars are counted at 120 a minute.</source>
   <translation>节拍未知：按每分钟 120 拍划分小节。</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Export notes</source>
   <translation>导出音符</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Replace the files of that name</source>
   <translation>替换同名文件</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Write the notes to</source>
   <translation>将音符写入</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Tick at least one instrument.</source>
   <translation>请至少勾选一件乐器。</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>There is no folder {folder}.</source>
   <translation>文件夹 {folder} 不存在。</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>Saved {name}.</source>
   <translation>已保存 {name}。</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>The window closes as soon as the project is saved.</source>
   <translation>工程保存后，窗口会立即关闭。</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished either; leaving gives it up.</source>
   <translation>另有导出尚未完成；退出将放弃导出。</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Video and sound ({patterns});;All files (*)</source>
   <translation>视频和音频 ({patterns});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Soloist project ({patterns})</source>
   <translation>Soloist 工程 ({patterns})</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Video, sound and projects ({patterns})</source>
   <translation>视频、音频和工程 ({patterns})</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>The separation is {separated:.0%} done. That is kept: opened again, the recording goes on from there.</source>
   <translation>分离已完成 {separated:.0%}。进度会保留：再次打开此录音时从该处继续。</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard unsaved work</source>
   <translation>放弃未保存的工作</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard the unsaved work on “{name}”?</source>
   <translation>要放弃“{name}”中未保存的工作吗？</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>It cannot be brought back.</source>
   <translation>放弃后无法恢复。</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Save the project as</source>
   <translation>工程另存为</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Unsaved changes</source>
   <translation>未保存的更改</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Save the changes to “{name}”?</source>
   <translation>要保存对“{name}”的更改吗？</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Without saving, your work on the mask, the list of instruments and the mix is lost.</source>
   <translation>如果不保存，您对蒙版、乐器列表和混音所做的工作将丢失。</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Find the recording</source>
   <translation>查找录音</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Choose where “{name}” is now. Soloist recognises it by its content, whatever it is called.</source>
   <translation>请指出“{name}”现在的位置。无论文件叫什么，Soloist 都能凭内容识别。</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Choose the file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Use it anyway</source>
   <translation>仍然使用</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>The separation is not finished</source>
   <translation>分离尚未完成</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>“{name}” is still being separated. Leave all the same?</source>
   <translation>“{name}”仍在分离中。仍要退出吗？</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Leave</source>
   <translation>退出</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished</source>
   <translation>导出尚未完成</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished. Leave and give it up?</source>
   <translation>导出尚未完成。要退出并放弃导出吗？</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Nothing half-written stays behind.</source>
   <translation>不会留下写到一半的内容。</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <location filename="gui/picture/video_view.py"></location>
   <source>Video</source>
   <translation>视频</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Open &amp;recent</source>
   <translation>打开最近的文件(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Open {name} in {folder} ({word})</source>
   <translation>打开 {folder} 中的 {name}（{word}）</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Nothing yet</source>
   <translation>暂无</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Clear this list</source>
   <translation>清空此列表</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Recover</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Discard…</source>
   <translation>放弃…</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Later</source>
   <translation>以后再说</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Keep it, and ask again at the next start</source>
   <translation>保留，下次启动时再询问</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Unsaved work</source>
   <translation>未保存的工作</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Unsaved work: {said}</source>
   <translation>未保存的工作：{said}</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Recover the unsaved work on {name}</source>
   <translation>恢复 {name} 中未保存的工作</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Discard the unsaved work on {name}</source>
   <translation>放弃 {name} 中未保存的工作</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Decide later about {name}</source>
   <translation>以后再决定 {name}</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Theirs</source>
   <translation>用对方的</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Mean of both</source>
   <translation>取两者平均</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Ours</source>
   <translation>用自己的</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Separate with another program</source>
   <translation>用其他程序分离</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Descriptions of other programs go into {folder}.</source>
   <translation>其他程序的描述文件放在 {folder}。</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Separate</source>
   <translation>分离</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>There is no program “{command}” on this computer.</source>
   <translation>此计算机上没有程序“{command}”。</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Share of {name}</source>
   <translation>{name}的占比</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Before it is used first: {licence}</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>{title} – not installed</source>
   <translation>{title} – 未安装</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Stems ({patterns});;All files (*)</source>
   <translation>分轨 ({patterns});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose the stems that another separator made of “{recording}” (Demucs, UVR, a DAW …). They become the mask; Undo brings the present one back.</source>
   <translation>选择由其他分离工具从“{recording}”得到的分轨（Demucs、UVR、DAW 等）。它们将成为蒙版；撤销可恢复当前蒙版。</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Keep the other instruments: the stems take their share, the rest of it stays shared</source>
   <translation>保留其他乐器：分轨取走各自的占比，剩下的仍按原样分配</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose files…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose stems</source>
   <translation>选择分轨</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Leave out</source>
   <translation>略去</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Take off the list</source>
   <translation>从列表中移除</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Instrument of {name}</source>
   <translation>{name} 对应的乐器</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>New: “{name}”</source>
   <translation>新建：“{name}”</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Take {name} off the list</source>
   <translation>从列表中移除 {name}</translation>
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
   <translation>{hertz:.1f} Hz</translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{hertz:.0f} Hz</source>
   <translation>{hertz:.0f} Hz</translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{note} {cents} ct</source>
   <translation>{note} {cents} ct</translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{hertz:.2f} kHz</source>
   <translation>{hertz:.2f} kHz</translation>
  </message>
  <message>
   <location filename="gui/look/ticks.py"></location>
   <source>{hertz:.1f} kHz</source>
   <translation>{hertz:.1f} kHz</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add instrument…</source>
   <translation>添加乐器…</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Search instruments</source>
   <translation>搜索乐器</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Instruments to add</source>
   <translation>可添加的乐器</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Every instrument that Soloist knows is in the list; write any other name.</source>
   <translation>列表包含 Soloist 认识的所有乐器；也可输入任何其他名称。</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add instrument</source>
   <translation>添加乐器</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Name an instrument that plays but is not listed (Ins)</source>
   <translation>为正在演奏但未列出的乐器命名 (Ins)</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Search, or any name</source>
   <translation>搜索，或输入任意名称</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add “{name}”</source>
   <translation>添加“{name}”</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>“{name}” is none of the 21 that the networks know: you say what it plays</source>
   <translation>“{name}”不在神经网络认识的 21 种乐器之列：由您指明它演奏的部分</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Picture or sound speak for it</source>
   <translation>画面或声音中有其依据</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>A stem can be dragged out as soon as the recording is separated.</source>
   <translation>录音分离完成后即可拖出分轨。</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>The stem of {name} lies ready: drag its row once more.</source>
   <translation>{name}的分轨已就绪：请再次拖动它所在的行。</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>{name} is not ticked, so it has no stem to drag.</source>
   <translation>{name}未勾选，因此没有可拖出的分轨。</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>Where it plays; click to go there</source>
   <translation>演奏的位置；单击可前往</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Looking who plays when</source>
   <translation>正在判断各乐器何时演奏</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Clip</source>
   <translation>削波</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Master volume</source>
   <translation>主音量</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>How loud everything is heard; exports do not follow it. Double-click for 0 dB</source>
   <translation>整体的聆听音量；不影响导出。双击恢复 0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Limiter</source>
   <translation>限制器</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Keep what is heard below full scale; exports do not pass it</source>
   <translation>使听到的声音不超过满刻度；不影响导出</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Master</source>
   <translation>主输出</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>No overload</source>
   <translation>无过载</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Lights up when the mix goes above full scale, and leads there</source>
   <translation>混音超过满刻度时亮起，单击可前往该处</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Overload at {place}</source>
   <translation>{place} 处过载</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>{over:.1f} dB above full scale at {place}. Click to go there; the lamp goes out.</source>
   <translation>{place} 处超过满刻度 {over:.1f} dB。单击可前往该处，指示灯随即熄灭。</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Level of the mix, {side}</source>
   <translation>混音电平，{side}</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Peaks of what is heard, −60 to 0 dBFS, before the limiter</source>
   <translation>所听声音的峰值，−60 至 0 dBFS，限制器之前</translation>
  </message>
  <message>
   <location filename="gui/mixer/meters.py"></location>
   <source>Level</source>
   <translation>电平</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>All of “{name}” goes into one of the others; Undo brings both back as they were.</source>
   <translation>“{name}”的全部内容归入另一件乐器；撤销可恢复两者原状。</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Merge</source>
   <translation>合并</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Merge into</source>
   <translation>合并到</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>What “{name}” is called in this recording:</source>
   <translation>“{name}”在此录音中的名称：</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Not right? Untick an instrument, or add one.</source>
   <translation>不对吗？请取消勾选某件乐器，或添加一件。</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Open a recording to see who plays.</source>
   <translation>打开录音以查看有谁在演奏。</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>No instrument is ticked. Tick or add the ones that play: the sound is then shared out among them.</source>
   <translation>未勾选任何乐器。请勾选或添加正在演奏的乐器：声音将在它们之间分配。</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Separating, from the playhead outward…</source>
   <translation>正在从播放头向两侧分离…</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Stopped before the end. Instruments &gt; Separate again goes on from the playhead.</source>
   <translation>在结束前停止。“乐器 &gt; 重新分离”会从播放头处继续。</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Looking and listening for instruments…</source>
   <translation>正在从画面和声音中查找乐器…</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Reading the sound…</source>
   <translation>正在读取声音…</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>{where}. Upper line: its stem is estimated at {mean:.0f} dB{made}</source>
   <translation>{where}。上方线条：分轨质量估计为 {mean:.0f} dB{made}</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {hand:.0%} by hand and {taught:.0%} by teaching, the rest by the network</source>
   <translation>；{hand:.0%} 手动、{taught:.0%} 来自训练，其余来自神经网络</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>Judging the stems</source>
   <translation>正在评估分轨</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {hand:.0%} by hand, the rest by the network</source>
   <translation>；{hand:.0%} 手动，其余来自神经网络</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {taught:.0%} by teaching, the rest by the network</source>
   <translation>；{taught:.0%} 来自训练，其余来自神经网络</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>likely</source>
   <translation>很可能</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>perhaps</source>
   <translation>或许</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>no sign</source>
   <translation>无迹象</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>The sound makes this instrument {doubt} ({value:.0%})</source>
   <translation>从声音判断有此乐器：{doubt}（{value:.0%}）</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{word}: not examined</source>
   <translation>{word}：未检查</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Nothing found: the picture does not speak for this instrument. Where it glows at a pointed-at row, it would be looked for first.</source>
   <translation>未发现：画面中没有此乐器的依据。指向该行时亮起之处，是最可能的位置。</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>The picture makes this instrument {doubt} ({value:.0%})</source>
   <translation>从画面判断有此乐器：{doubt}（{value:.0%}）</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Gain; double-click for 0 dB</source>
   <translation>增益；双击恢复 0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>What belongs to none of the instruments above; drag it out as a file</source>
   <translation>不属于以上任何乐器的部分；可拖出为文件</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Solo</source>
   <translation>独奏</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Hear only this (S)</source>
   <translation>仅听此项 (S)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Mute</source>
   <translation>静音</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Leave this out (M)</source>
   <translation>不听此项 (M)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Level of {spoken}</source>
   <translation>{spoken}的电平</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Include {spoken}</source>
   <translation>包含{spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Solo {spoken}</source>
   <translation>独奏{spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Mute {spoken}</source>
   <translation>静音{spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Gain of {spoken}</source>
   <translation>{spoken}的增益</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Where {spoken} plays</source>
   <translation>{spoken}演奏的位置</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} is protected: edits leave its share alone (P)</source>
   <translation>{name}已受保护：编辑不会改变其占比 (P)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} is protected</source>
   <translation>{name}已受保护</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Nothing found: the sound does not speak for this instrument.</source>
   <translation>未发现：声音中没有此乐器的依据。</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Drag it into a folder or another program: it is the stem of this instrument</source>
   <translation>可拖到文件夹或其他程序中：这是此乐器的分轨</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} plays in this recording</source>
   <translation>{name}在此录音中演奏</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>{name}: click to hear everybody again</source>
   <translation>{name}：单击恢复聆听全部</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>{name}: click to hear it alone</source>
   <translation>{name}：单击单独聆听</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Nobody ticked is recognised here</source>
   <translation>此处未识别出已勾选的乐器</translation>
  </message>
  <message>
   <location filename="gui/picture/video_view.py"></location>
   <location filename="gui/window/view_binding.py"></location>
   <source>No video yet</source>
   <translation>尚无视频</translation>
  </message>
  <message>
   <location filename="gui/picture/video_view.py"></location>
   <source>Sound only</source>
   <translation>仅声音</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>As separated</source>
   <translation>分离时的状态</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <location filename="gui/session/editing/edits.py"></location>
   <source>As the network had it</source>
   <translation>神经网络给出的状态</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>Click an item to go back, or forward again, to the state after it</source>
   <translation>单击一项，可退回或重新前进到该项之后的状态</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>in force</source>
   <translation>当前</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>taken back</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Correct it too</source>
   <translation>也修正此处</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Mend it</source>
   <translation>修补</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Proposals</source>
   <translation>建议</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Previous</source>
   <translation>上一个</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>The place before (Shift+N)</source>
   <translation>上一个位置 (Shift+N)</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Next</source>
   <translation>下一个</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>The next place (N)</source>
   <translation>下一个位置 (N)</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All places</source>
   <translation>所有位置</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All that is proposed, the most valuable first</source>
   <translation>所有建议，最有价值的在前</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Listen</source>
   <translation>聆听</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Hear only these cells</source>
   <translation>仅听这些单元</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Leave it</source>
   <translation>保持原样</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>This one is another matter</source>
   <translation>此处情况不同</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Correct all</source>
   <translation>全部修正</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All that are outlined, as one step of the history</source>
   <translation>所有标出轮廓的部分，作为历史记录中的一步</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Stop looking at proposals</source>
   <translation>不再查看建议</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Change nothing more</source>
   <translation>不再更改</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Give it to {whose}?</source>
   <translation>要分配给{whose}吗？</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Mend it alike?</source>
   <translation>要同样修补吗？</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>{index} of {count}: {reason} {asked}</source>
   <translation>{count} 个中的第 {index} 个：{reason} {asked}</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Refuse</source>
   <translation>拒绝</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Seconds, or minutes:seconds</source>
   <translation>秒，或 分:秒</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Hertz (440, 1.2 kHz) or a note (A4)</source>
   <translation>赫兹（440、1.2 kHz）或音名 (A4)</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Start of the selection</source>
   <translation>选区开始</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>End of the selection</source>
   <translation>选区结束</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Length of the selection</source>
   <translation>选区长度</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Lowest frequency of the selection</source>
   <translation>选区最低频率</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Highest frequency of the selection</source>
   <translation>选区最高频率</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>The nearest note, or the lowest and the highest (A4 = 440 Hz)</source>
   <translation>最接近的音，或最低音和最高音 (A4 = 440 Hz)</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Selection</source>
   <translation>选区</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>End</source>
   <translation>结束</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Length</source>
   <translation>长度</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Low</source>
   <translation>低</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>High</source>
   <translation>高</translation>
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
   <translation>显示：训练后</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Shown: as it is</source>
   <translation>显示：当前</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>{moved:.0%} of the sound changes hands; surer by {surer}</source>
   <translation>{moved:.0%} 的声音改变归属；确定程度变化：{surer}</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>What was taught</source>
   <translation>训练结果</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>See and hear the mask as it would be, or as it is</source>
   <translation>查看并聆听蒙版采用后或当前的样子</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Whose mask is taken over</source>
   <translation>采用哪件乐器的蒙版</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Selected time only</source>
   <translation>仅所选时间</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Take over only the seconds that are selected, or those of the loop</source>
   <translation>仅采用所选的时间，或循环范围内的时间</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>The mask stays as it is</source>
   <translation>蒙版保持不变</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Take it over</source>
   <translation>采用</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>One step of the history; what you corrected stays</source>
   <translation>作为历史记录中的一步；您修正过的部分保持不变</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>{name} {gain:+.1f} dB</source>
   <translation>{name} {gain:+.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>All instruments</source>
   <translation>所有乐器</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Only {name}</source>
   <translation>仅{name}</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Notes in a box</source>
   <translation>方框内的音符</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Box and notes</source>
   <translation>方框和音符</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Stroke and notes</source>
   <translation>笔画和音符</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Click or drag: playhead.  Shift+drag: loop.  The tools at the left repair the mask.</source>
   <translation>单击或拖动：播放头。Shift+拖动：循环。左侧的工具用于修正蒙版。</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Click a colour to choose its instrument.</source>
   <translation>单击一种颜色以选取其乐器。</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>This is</source>
   <translation>这是</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Give to</source>
   <translation>分配给</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>1 to 9 choose the instrument, 0 chooses Other</source>
   <translation>按 1 至 9 选取乐器，按 0 选取“其余”</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Tool options</source>
   <translation>工具选项</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How much of what lies there is handed over</source>
   <translation>将该处的多少内容转移过去</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Hardness</source>
   <translation>硬度</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How much of the brush paints wholly</source>
   <translation>画笔中完全着色部分的比例</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Tolerance</source>
   <translation>容差</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How different the wand's area may be</source>
   <translation>魔棒区域允许的差异程度</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Brush size</source>
   <translation>画笔大小</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Diameter on screen, points ([ and ])</source>
   <translation>屏幕上的直径，单位为点（[ 和 ]）</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Feather</source>
   <translation>羽化</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How soft the edge becomes, cells</source>
   <translation>边缘的柔和程度，单位为单元</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source> cells</source>
   <translation> 单元</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>What the eraser does</source>
   <translation>橡皮擦的作用</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Hand the sound to the others that play there, or bring the network's own mask back</source>
   <translation>将声音交给该处的其他乐器，或恢复神经网络原来的蒙版</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>What dragging takes</source>
   <translation>拖动时选取的内容</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>A box takes the notes that begin in it, or all that lies in it too; a stroke as wide as the brush takes what it covers, and the partials of the notes it follows</source>
   <translation>方框选取在其中开始的音符，也可连同其中的所有内容；与画笔同宽的笔画选取所覆盖的部分，以及所沿音符的泛音</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Drag</source>
   <translation>拖动</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Undo edits of</source>
   <translation>撤销编辑：</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>This is not</source>
   <translation>这不是</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>No instrument chosen</source>
   <translation>未选取乐器</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Not this instrument</source>
   <translation>不是此乐器</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Back to the network</source>
   <translation>恢复神经网络的结果</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Choose an instrument first: press 1 to 9 (0 for Other), or click it in the list.</source>
   <translation>请先选取乐器：按 1 至 9（0 为“其余”），或在列表中单击。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>There is no mask yet: it comes as soon as it is known which instruments play.</source>
   <translation>尚无蒙版：确定有哪些乐器演奏后便会生成。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Nothing was changed: this is the mask as the network had it.</source>
   <translation>未作任何更改：这就是神经网络给出的蒙版。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/exploring.py"></location>
   <source>Looking for the next one</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/editing/long_edits.py"></location>
   <source>Changing the mask</source>
   <translation>正在更改蒙版</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Finding the beats</source>
   <translation>正在查找节拍</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move a beat</source>
   <translation>移动一个节拍</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move the beats</source>
   <translation>移动节拍</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Marker {count}</source>
   <translation>标记 {count}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Mark “{name}”</source>
   <translation>标记“{name}”</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Name a marker “{name}”</source>
   <translation>将标记命名为“{name}”</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move a marker</source>
   <translation>移动标记</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Remove a marker</source>
   <translation>移除标记</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Beats can be found once the whole sound has been read.</source>
   <translation>读取完全部声音后才能查找节拍。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Find the beats</source>
   <translation>查找节拍</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>No beats were found. Play, and tap them with D.</source>
   <translation>未找到节拍。请播放，并用 D 键敲出节拍。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Tap at least four beats in a row.</source>
   <translation>请连续敲击至少四拍。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Tap the beats</source>
   <translation>敲击节拍</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>A project holds {most} markers at most.</source>
   <translation>一个工程最多可有 {most} 个标记。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/notes.py"></location>
   <source>Looking for the notes</source>
   <translation>正在查找音符</translation>
  </message>
  <message>
   <location filename="gui/session/editing/notes.py"></location>
   <source>Looking for the note</source>
   <translation>正在查找该音符</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>The mask was changed meanwhile, so nothing was done; try again.</source>
   <translation>其间蒙版发生了变化，因此未执行任何操作；请重试。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Merge {gone} into {into}</source>
   <translation>将{gone}合并到{into}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Split {name} in two</source>
   <translation>将{name}一分为二</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Together these would be more than {most} instruments; leave some out first.</source>
   <translation>合起来会超过 {most} 件乐器；请先略去一些。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>First give a note to an instrument, or select one; then Soloist can look for others like it.</source>
   <translation>请先将一个音符分配给某件乐器，或选择一个音符；随后 Soloist 便可查找类似的音符。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>First correct a passage; then Soloist can look for where the music repeats.</source>
   <translation>请先修正一个乐段；随后 Soloist 便可查找音乐重复之处。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Nothing else in this recording looks like that correction.</source>
   <translation>此录音中没有与该修正类似的内容。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>This passage is not played again, or its repeats are mended already.</source>
   <translation>这个乐段没有再次出现，或其重复处已经修补。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Nothing stands out that would be worth a gesture.</source>
   <translation>没有明显值得修正之处。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for what is in doubt</source>
   <translation>正在查找存疑之处</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for similar notes</source>
   <translation>正在查找相似的音符</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for repeats</source>
   <translation>正在查找重复</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Mend a repeat</source>
   <translation>修补一处重复</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Mend the repeats</source>
   <translation>修补重复</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Eraser: back to the network</source>
   <translation>橡皮擦：恢复神经网络的结果</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Brush: {name}</source>
   <translation>画笔：{name}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Eraser: {name}</source>
   <translation>橡皮擦：{name}</translation>
  </message>
  <message>
   <location filename="gui/session/listening/equal.py"></location>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Measuring loudness</source>
   <translation>正在测量响度</translation>
  </message>
  <message>
   <location filename="gui/session/listening/frames.py"></location>
   <source>Closing the picture</source>
   <translation>正在关闭画面</translation>
  </message>
  <message>
   <location filename="gui/session/listening/outputs.py"></location>
   <source>Looking for sound outputs</source>
   <translation>正在查找声音输出</translation>
  </message>
  <message>
   <location filename="gui/session/listening/outputs.py"></location>
   <source>The system's output</source>
   <translation>系统输出</translation>
  </message>
  <message>
   <location filename="gui/session/loading/places.py"></location>
   <source>Looking at the picture</source>
   <translation>正在查看画面</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Opening {name}</source>
   <translation>正在打开 {name}</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Reading the sound</source>
   <translation>正在读取声音</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Drawing</source>
   <translation>正在绘制</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Tidying up</source>
   <translation>正在清理</translation>
  </message>
  <message>
   <location filename="gui/session/saving/autosave.py"></location>
   <source>autosave: %s</source>
   <translation></translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing stems</source>
   <translation>正在写入分轨</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the mix</source>
   <translation>正在写入混音</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the tracks</source>
   <translation>正在写入音轨</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the video</source>
   <translation>正在写入视频</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>Rendering {name} to drag it</source>
   <translation>正在渲染{name}以供拖出</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>The stem cannot be rendered to {where}: {error}.</source>
   <translation>无法将分轨渲染到 {where}：{error}。</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>Rendering again in 32-bit float</source>
   <translation>正在以 32 位浮点重新渲染</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>Exporting the mask</source>
   <translation>正在导出蒙版</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>“{name}” already exists; nothing was written.</source>
   <translation>“{name}”已存在；未写入任何内容。</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>the shares of every instrument with their axes</source>
   <translation>每件乐器的占比及坐标轴</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>{n:,} labels</source>
   <extracomment>One: one label</extracomment>
   <translation>
    <numerusform>{n:,} 个标签</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>{width:,} × {height:,} pixels</source>
   <translation>{width:,} × {height:,} 像素</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Writing down notes</source>
   <translation>正在记录音符</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Listening to {listening}</source>
   <translation>正在聆听{listening}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Writing notes</source>
   <translation>正在写入音符</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>“{name}” is another recording than the one this project was made from.</source>
   <translation>“{name}”不是制作此工程所用的录音。</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Finding the recording</source>
   <translation>正在查找录音</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>It lasts {this:.1f} s, the project's {wanted:.1f} s.</source>
   <translation>其时长为 {this:.1f} 秒，工程的录音为 {wanted:.1f} 秒。</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>With it, the mask and your edits need not fit what is heard.</source>
   <translation>使用它时，蒙版和您的编辑可能与听到的声音不符。</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Comparing {name}</source>
   <translation>正在比对 {name}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>Saving {name}</source>
   <translation>正在保存 {name}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>Your unsaved work is back. Save the project to keep it.</source>
   <translation>未保存的工作已恢复。请保存工程以留存。</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>“{name}” is open in another window; save under another name.</source>
   <translation>“{name}”已在另一个窗口中打开；请换名保存。</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Soloist ended with unsaved work on “{name}”: {n:,} changes, the last one {when}.</source>
   <extracomment>One: Soloist ended with unsaved work on “{name}”: one change, {when}.</extracomment>
   <translation>
    <numerusform>Soloist 退出时，“{name}”有未保存的工作：{n:,} 处更改，最后一次在{when}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>today at {time}</source>
   <translation>今天 {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>yesterday at {time}</source>
   <translation>昨天 {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>on {day} at {time}</source>
   <translation>{day} {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Looking for unsaved work</source>
   <translation>正在查找未保存的工作</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Recovering {name}</source>
   <translation>正在恢复 {name}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Discarding unsaved work</source>
   <translation>正在放弃未保存的工作</translation>
  </message>
  <message>
   <location filename="gui/session/saving/restore.py"></location>
   <source>The project's mask is over other frequencies than the window works with.</source>
   <translation>工程的蒙版所用的频率与窗口所用的不同。</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>Saving the repairs</source>
   <translation>正在保存修正</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>Taking the repairs</source>
   <translation>正在采用修正</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>“{name}” holds no repairs.</source>
   <translation>“{name}”不含修正。</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Exporting</source>
   <translation>正在导出</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Measuring</source>
   <translation>正在测量</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Asking</source>
   <translation>正在询问</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>Reading the stems</source>
   <translation>正在读取分轨</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>Importing the stems</source>
   <translation>正在导入分轨</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>At most {most} stems can be imported at once; these are {count}.</source>
   <translation>一次最多可导入 {most} 条分轨；这里有 {count} 条。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>Looking for an earlier separation</source>
   <translation>正在查找以前的分离结果</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>Keeping the separation</source>
   <translation>正在保留分离结果</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>The separation is not kept for the next time: {error}</source>
   <translation>分离结果不会保留到下次：{error}</translation>
  </message>
  <message>
   <location filename="gui/session/separating/others.py"></location>
   <source>Separating with {title}</source>
   <translation>正在用 {title} 分离</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>No instrument was found in this recording. Add those that play to the list.</source>
   <translation>未在此录音中找到乐器。请将正在演奏的乐器添加到列表。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Listening for instruments</source>
   <translation>正在从声音中查找乐器</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Looking for instruments</source>
   <translation>正在从画面中查找乐器</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Separating</source>
   <translation>正在分离</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Loading the networks</source>
   <translation>正在加载神经网络</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>“{instrument_id}” is no instrument.</source>
   <translation>“{instrument_id}”不是乐器。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>The network answered for other instruments than it was asked about.</source>
   <translation>神经网络所答的乐器与所问的不同。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>First correct some notes, or choose an instrument, select seconds in which it plays alone, and mark them; two instruments at least.</source>
   <translation>请先修正一些音符，或选取一件乐器，选择它单独演奏的时间并加以标记；至少需要两件乐器。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>The networks already know these instruments as well as what was marked and corrected does.</source>
   <translation>神经网络对这些乐器的了解已不亚于所标记和修正的内容。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>What was learnt would make the mask less sure, so it stays as it is. Mark more, or correct more.</source>
   <translation>训练结果会使蒙版更不确定，因此保持原样。请标记或修正更多内容。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Teach the networks now, or mark more.</source>
   <translation>现在可以训练神经网络，或标记更多内容。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Mark another instrument alone, too.</source>
   <translation>请再标记另一件单独演奏的乐器。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Only {whose} plays in {where}. {more}</source>
   <translation>{where} 只有{whose}演奏。{more}</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Teaching the networks</source>
   <translation>正在训练神经网络</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Choose an instrument, and select the time in which it plays alone (or draw a loop there).</source>
   <translation>请选取一件乐器，并选择它单独演奏的时间（或在那里绘制循环）。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Nothing was taken over from taught networks.</source>
   <translation>没有采用过训练后的神经网络的结果。</translation>
  </message>
  <message>
   <location filename="gui/session/session.py"></location>
   <source>Separate with {title}</source>
   <translation>用 {title} 分离</translation>
  </message>
  <message>
   <location filename="gui/session/session.py"></location>
   <source>The mask of this project was made by other networks (“{name}”) than those of this Soloist. It stays as it was saved; Instruments &gt; Separate again makes it anew.</source>
   <translation>此工程的蒙版由其他神经网络（“{name}”）生成，与此 Soloist 的不同。蒙版保持保存时的样子；“乐器 &gt; 重新分离”可重新生成。</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Time ruler</source>
   <translation>时间标尺</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Click to move the playhead, drag to set a loop; its ends can be dragged</source>
   <translation>单击移动播放头，拖动设置循环；循环两端可拖动</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Frequency axis</source>
   <translation>频率轴</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>No recording yet</source>
   <translation>尚无录音</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>Open a video or a sound file to see its spectrum.</source>
   <translation>打开视频或音频文件以查看其频谱。</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>Spectrogram</source>
   <translation>频谱图</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence over time</source>
   <translation>随时间变化的依据</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence over time: above what was heard, below what was seen</source>
   <translation>随时间变化的依据：上为听到的，下为看到的</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Show the evidence over time</source>
   <translation>显示随时间变化的依据</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Fold the evidence over time</source>
   <translation>折叠随时间变化的依据</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence</source>
   <translation>依据</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>{name} heard at {places}</source>
   <translation>{name}：在 {places} 处听到</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>{name} heard at no place for sure</source>
   <translation>{name}：没有确定听到的位置</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>silent</source>
   <translation>静默</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>heard {heard:.0%}</source>
   <translation>听到 {heard:.0%}</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>no picture</source>
   <translation>无画面</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>seen {seen:.0%}</source>
   <translation>看到 {seen:.0%}</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/legend.py"></location>
   <source>Legend</source>
   <translation>图例</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Beats and markers</source>
   <translation>节拍和标记</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Add marker here</source>
   <translation>在此添加标记(&amp;A)</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Beats and markers: drag them; with Shift, all beats; right-click for more</source>
   <translation>节拍和标记：可拖动；按住 Shift 拖动所有节拍；右键单击查看更多</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Bars</source>
   <translation>小节</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Rename marker…</source>
   <translation>重命名标记(&amp;R)…</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Remove marker</source>
   <translation>移除标记(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Bar begins here</source>
   <translation>小节从此处开始(&amp;B)</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Remove this beat</source>
   <translation>移除此节拍(&amp;R)</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>{n} beats</source>
   <extracomment>One: {n} beat</extracomment>
   <translation>
    <numerusform>{n} 个节拍</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>{n} markers</source>
   <extracomment>One: {n} marker</extracomment>
   <translation>
    <numerusform>{n} 个标记</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/spectrogram/overview.py"></location>
   <source>Overview of the whole recording</source>
   <translation>整个录音概览</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/overview.py"></location>
   <source>The whole recording: drag the frame to move the view, its ends to size it</source>
   <translation>整个录音：拖动方框移动视图，拖动其两端调整大小</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Repair radar</source>
   <translation>修正雷达</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Repair radar: where a gesture is worth most; N goes to the next place</source>
   <translation>修正雷达：最值得修正的位置；按 N 前往下一处</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Radar</source>
   <translation>雷达</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/view.py"></location>
   <source>Position in the recording</source>
   <translation>录音中的位置</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/view.py"></location>
   <source>Spectrogram view</source>
   <translation>频谱图视图</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Speed {speed}, the pitch is kept (slower &lt;, faster &gt;)</source>
   <translation>速度 {speed}，音高不变（减慢 &lt;，加快 &gt;）</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>{speed:g} times</source>
   <translation>{speed:g} 倍</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>To start</source>
   <translation>到开头</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Back to the start (Home)</source>
   <translation>回到开头 (Home)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Play</source>
   <translation>播放</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Play (Space)</source>
   <translation>播放（空格）</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Loop</source>
   <translation>循环</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Repeat the loop (Ctrl+L)</source>
   <translation>重复循环 (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Mix</source>
   <translation>混音</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>See and hear your mask, through the mixer (\ goes on)</source>
   <translation>查看您的蒙版，并通过混音器聆听（\ 切换到下一个）</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Original</source>
   <translation>原声</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Hear the recording as it is, without mask (\); hold for a look</source>
   <translation>聆听不带蒙版的原录音 (\)；按住可临时对比</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Network</source>
   <translation>神经网络</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>See and hear the mask as the network had it (\); hold for a look</source>
   <translation>查看并聆听神经网络给出的蒙版 (\)；按住可临时对比</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Show the mask (V)</source>
   <translation>显示蒙版 (V)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Where it plays; picture against sound</source>
   <translation>播放设备；画面与声音的同步</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Fit</source>
   <translation>适合窗口</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Show the whole recording (Z)</source>
   <translation>显示整个录音 (Z)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Duration</source>
   <translation>时长</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask opacity</source>
   <translation>蒙版不透明度</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>How strongly the mask covers the spectrogram</source>
   <translation>蒙版覆盖频谱图的程度</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Position, of {seconds}</source>
   <translation>位置，共 {seconds}</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Pause (Space)</source>
   <translation>暂停（空格）</translation>
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
   <translation>位置</translation>
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
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n:,} samples above full scale were cut off.</source>
   <extracomment>One: One sample above full scale was cut off.</extracomment>
   <translation type="unfinished">
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
