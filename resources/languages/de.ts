<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <!-- Not reviewed by people who grew up with the language. -->
 <context>
  <name>Soloist</name>
  <message>
   <location filename="main.py"></location>
   <source>Something went wrong that Soloist did not expect.</source>
   <translation>Etwas ist schiefgegangen, womit Soloist nicht gerechnet hat.</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>There is no display for the window; set DISPLAY, or use: %s %s -o DIR</source>
   <translation>Es gibt keinen Bildschirm für das Fenster; setzen Sie DISPLAY, oder verwenden Sie: %s %s -o DIR</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>The window cannot open because Qt cannot be loaded (%s); %s.</source>
   <translation>Das Fenster lässt sich nicht öffnen, weil sich Qt nicht laden lässt (%s); %s.</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>The results cannot be printed: %s.</source>
   <translation>Die Ergebnisse lassen sich nicht ausgeben: %s.</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>Soloist: see who plays what in a video, solo any instrument, take clean stems away.

With a FILE, or without arguments, the window opens. The commands below work without one.</source>
   <translation>Soloist: sehen, wer was in einem Video spielt, jedes Instrument solo hören, saubere Stems mitnehmen.

Mit einer Datei (FILE) oder ohne Argumente öffnet sich das Fenster. Die Befehle unten funktionieren ohne Fenster.</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>usage: </source>
   <translation>Aufruf: </translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>positional arguments</source>
   <translation>Positionsargumente</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>show this help message and exit</source>
   <translation>diese Hilfe zeigen und beenden</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>show program's version number and exit</source>
   <translation>die Version des Programms zeigen und beenden</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>the following arguments are required: %s</source>
   <translation>die folgenden Argumente sind erforderlich: %s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation>unbekannte Argumente: %s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>Argument %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>ungültige Auswahl: %(value)r (möglich sind %(choices)s)</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation>ungültiger Wert für %(type)s: %(value)r</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>expected one argument</source>
   <translation>ein Argument wird erwartet</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>not allowed with argument %s</source>
   <translation>nicht zusammen mit Argument %s erlaubt</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>one of the arguments %s is required</source>
   <translation>eines der Argumente %s ist erforderlich</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation>%(prog)s: Fehler: %(message)s
</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>say everything in it: {names}</source>
   <translation>alles in dieser Sprache sagen: {names}</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="engine/cli/ahead.py"></location>
   <location filename="engine/cli/networks.py"></location>
   <source>decoding</source>
   <translation>wird dekodiert</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>./soloist archive installs it</source>
   <translation>./soloist archive installiert es</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>{separated} separated, {skipped} complete before, {count} failed</source>
   <translation>{separated} getrennt, {skipped} schon vorher vollständig, {count} fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>separate whole archives with many processes, on this machine or on others</source>
   <translation>ganze Archive mit vielen Prozessen trennen, auf diesem Rechner oder auf anderen</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>As separate --resume, with N processes that share DIR: on this machine, through SLURM, or on the workers of a Dask scheduler. DIR, the inputs and Soloist itself lie where all of them see them under the same names. What fails or is lost is listed; the same command again does only what is missing.</source>
   <translation>Wie separate --resume, mit N Prozessen, die sich DIR teilen: auf diesem Rechner, über SLURM oder auf den Workern eines Dask-Schedulers. DIR, die Eingaben und Soloist selbst liegen dort, wo alle sie unter denselben Namen sehen. Was fehlschlägt oder verloren geht, wird aufgelistet; derselbe Befehl macht beim nächsten Mal nur, was fehlt.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>processes (default: 2)</source>
   <translation>Prozesse (Vorgabe: 2)</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>as SLURM jobs; options as sbatch has them, e.g. partition=cpu</source>
   <translation>als SLURM-Jobs; Optionen wie bei sbatch, z. B. partition=cpu</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>on the workers of this scheduler, e.g. tcp://head:8786</source>
   <translation>auf den Workern dieses Schedulers, z. B. tcp://head:8786</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>what came of it as one JSON object</source>
   <translation>das Ergebnis als ein JSON-Objekt</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>“{said}” is no number of processes; 1 to 10000 can be started.</source>
   <translation>„{said}“ ist keine Anzahl von Prozessen; 1 bis 10000 können gestartet werden.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>A packaged Soloist cannot start processes on other machines, for that takes Python; run its command “separate --resume --shard I/N” on each, or use ./soloist archive from the source.</source>
   <translation>Ein verpackter Soloist kann keine Prozesse auf anderen Rechnern starten, denn dazu braucht es Python; führen Sie auf jedem seinen Befehl „separate --resume --shard I/N“ aus, oder verwenden Sie ./soloist archive aus dem Quelltext.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>{done} of {count}</source>
   <translation>{done} von {count}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>part {number} of {jobs}</source>
   <translation>Teil {number} von {jobs}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Its process was lost again and again: {words}</source>
   <translation>Der Prozess ging immer wieder verloren: {words}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>status {returncode}</source>
   <translation>Status {returncode}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>There is no SLURM here: the program sbatch is not installed.</source>
   <translation>Hier gibt es kein SLURM: Das Programm sbatch ist nicht installiert.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Processes are started through submitit, which is not installed: {install}.</source>
   <translation>Prozesse werden über submitit gestartet, das nicht installiert ist: {install}.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Dask is spoken to through distributed, which is not installed: {install}.</source>
   <translation>Dask wird über distributed angesprochen, das nicht installiert ist: {install}.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>No Dask scheduler answers at {address} ({error}).</source>
   <translation>Unter {address} antwortet kein Dask-Scheduler ({error}).</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>Der Dask-Scheduler unter {address} hat keine Worker.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>“{said}” is no option of a SLURM job; write it as KEY=VALUE.</source>
   <translation>„{said}“ ist keine Option eines SLURM-Jobs; schreiben Sie sie als KEY=VALUE.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>The process of part {number} was lost ({words}); what it had finished stays.</source>
   <translation>Der Prozess von Teil {number} ging verloren ({words}); was er fertiggestellt hatte, bleibt.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>SLURM took no job: {error}</source>
   <translation>SLURM hat keinen Job angenommen: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install Soloist again</source>
   <translation>Soloist neu installieren</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>run ./soloist once: it installs what is missing</source>
   <translation>./soloist einmal ausführen: Das installiert, was fehlt</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>set DISPLAY or WAYLAND_DISPLAY to open the window; the commands work without</source>
   <translation>DISPLAY oder WAYLAND_DISPLAY setzen, um das Fenster zu öffnen; die Befehle funktionieren auch ohne</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>CPU with {count} cores</source>
   <translation>CPU mit {count} Kernen</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>get resources/models again (git checkout resources/models)</source>
   <translation>resources/models neu holen (git checkout resources/models)</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>sound and picture</source>
   <translation>Ton und Bild</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>sound only</source>
   <translation>nur Ton</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>free some space, or set XDG_CACHE_HOME to a folder on a larger disk</source>
   <translation>Platz schaffen oder XDG_CACHE_HOME auf einen Ordner auf einer größeren Festplatte setzen</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>connect a sound device, or start PulseAudio or PipeWire; everything but listening works without</source>
   <translation>ein Tongerät anschließen oder PulseAudio oder PipeWire starten; alles außer dem Anhören funktioniert auch ohne</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Libraries</source>
   <translation>Bibliotheken</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Window libraries</source>
   <translation>Fensterbibliotheken</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <location filename="engine/device.py"></location>
   <source>Apple GPU</source>
   <translation>Apple-GPU</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Computing devices</source>
   <translation>Rechengeräte</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{name} ({pictures}), SHA-256 {hash}…, card {path}</source>
   <translation>{name} ({pictures}), SHA-256 {hash}…, Modellkarte {path}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Separation</source>
   <translation>Trennung</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{folder} cannot be written to: {strerror}</source>
   <translation>In {folder} lässt sich nicht schreiben: {strerror}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Cache folder</source>
   <translation>Cache-Ordner</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{folder}, {free:.1f} GB free</source>
   <translation>{folder}, {free:.1f} GB frei</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <location filename="gui/transport/bar.py"></location>
   <source>Sound output</source>
   <translation>Tonausgabe</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{default} (of {count}: {names})</source>
   <translation>{default} (von {count}: {names})</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt loads, but there is no display</source>
   <translation>Qt lässt sich laden, aber es gibt keinen Bildschirm</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install Python 3.11 or newer</source>
   <translation>Python 3.11 oder neuer installieren</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>a second of sound was separated</source>
   <translation>eine Sekunde Ton wurde getrennt</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>the mask has holes</source>
   <translation>die Maske hat Löcher</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install libportaudio2 (apt install libportaudio2)</source>
   <translation>libportaudio2 installieren (apt install libportaudio2)</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt cannot be loaded: {reason}</source>
   <translation>Qt lässt sich nicht laden: {reason}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt loads; display {display_name}</source>
   <translation>Qt lässt sich laden; Bildschirm {display_name}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>torch cannot be loaded: {error}</source>
   <translation>torch lässt sich nicht laden: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>give --device cpu</source>
   <translation>--device cpu angeben</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>try: separate … --device cpu</source>
   <translation>versuchen: separate … --device cpu</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>make it writable, or set XDG_CACHE_HOME to a folder that is</source>
   <translation>Schreibrechte geben oder XDG_CACHE_HOME auf einen beschreibbaren Ordner setzen</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>PortAudio cannot be loaded: {error}</source>
   <translation>PortAudio lässt sich nicht laden: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt cannot be checked: {error}</source>
   <translation>Qt lässt sich nicht prüfen: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>no sound device was found.</source>
   <translation>kein Tongerät gefunden.</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>Another run is working on {place} ({holder}); waiting for it.</source>
   <translation>Ein anderer Lauf arbeitet an {place} ({holder}); es wird auf ihn gewartet.</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>%s has not been heard of for %.0f s; its work is taken over</source>
   <translation>von %s kam seit %.0f s kein Zeichen; seine Arbeit wird übernommen</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>process {process} on {host}</source>
   <translation>Prozess {process} auf {host}</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>Another run took over {place} while this one stood still; it is left to that one.</source>
   <translation>Ein anderer Lauf hat {place} übernommen, während dieser stillstand; es bleibt ihm überlassen.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>of the stems: wav (default) or flac; of the mix also mp3 or m4a</source>
   <translation>der Stems: wav (Vorgabe) oder flac; des Mix auch mp3 oder m4a</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>of the stems or the mix (default: 24, and 32f in a WAV where the recording is louder than 24 bits can hold)</source>
   <translation>der Stems oder des Mix (Vorgabe: 24, und 32f in einer WAV, wo die Aufnahme lauter ist, als 24 Bit fassen)</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>where files begin: with the recording's sound (default), or with its picture, silence in front of sound that starts later</source>
   <translation>wo Dateien beginnen: mit dem Ton der Aufnahme (Vorgabe) oder mit ihrem Bild, dann steht Stille vor später beginnendem Ton</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write a passage only: from here, counted from the first sound</source>
   <translation>nur einen Ausschnitt schreiben: von hier, gezählt ab dem ersten Ton</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>… to here</source>
   <translation>… bis hier</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write one file instead of the stems: what the project's mixer plays, all but some instruments, or only some (“other” is what none of them owns); with --container: the track before the stems</source>
   <translation>eine Datei statt der Stems schreiben: was der Mixer des Projekts spielt, alles außer einigen Instrumenten oder nur einige („other“ ist, was keinem gehört); mit --container: die Spur vor den Stems</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>add TPDF dither to the mix (16 or 24 bits), never to stems</source>
   <translation>dem Mix TPDF-Dither beifügen (16 oder 24 Bit), nie den Stems</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>what to do where the sound is louder than the files can hold: write 32-bit float (wav, mka, mkv, mov), lower all files by the same amount, keep it cut off, or refuse (default: 32-bit float in a WAV whose --bit-depth is not given, else keep)</source>
   <translation>was geschieht, wo der Ton lauter ist, als die Dateien fassen: 32 Bit Gleitkomma schreiben (wav, mka, mkv, mov), alle Dateien um denselben Betrag absenken, abgeschnitten lassen oder ablehnen (Vorgabe: 32 Bit Gleitkomma in einer WAV, deren --bit-depth nicht angegeben ist, sonst abgeschnitten lassen)</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write one file with a track per stem instead of the stems: Matroska audio, a movie with the picture, or Native Instruments' stem file (Apple Lossless, or AAC with --format m4a)</source>
   <translation>eine Datei mit einer Spur je Stem statt der Stems schreiben: Matroska-Audio, einen Film mit dem Bild oder die Stem-Datei von Native Instruments (Apple Lossless, oder AAC mit --format m4a)</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>the tracks of the container, each of one or more instruments; a stem file has four</source>
   <translation>die Spuren des Containers, jede aus einem oder mehreren Instrumenten; eine Stem-Datei hat vier</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>also a Reaper project with the stems on its tracks</source>
   <translation>auch ein Reaper-Projekt mit den Stems auf seinen Spuren</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>also an OpenTimelineIO timeline (where that package is installed)</source>
   <translation>auch eine OpenTimelineIO-Zeitleiste (wo dieses Paket installiert ist)</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--format {format} does not go with --container {kind}.</source>
   <translation>--format {format} passt nicht zu --container {kind}.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>AAC has no bit depth; leave out --format m4a for {depth} bits of Apple Lossless.</source>
   <translation>AAC hat keine Bittiefe; lassen Sie --format m4a weg für {depth} Bit Apple Lossless.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--above-full-scale float: {held} holds no 32-bit float; choose wav, or lower.</source>
   <translation>--above-full-scale float: {held} fasst keine 32 Bit Gleitkomma; wählen Sie wav oder lower.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--dither is for the mix as one file (--mix), never for stems.</source>
   <translation>--dither ist für den Mix als eine Datei (--mix), nie für Stems.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--parts are the tracks of a --container.</source>
   <translation>--parts sind die Spuren eines --container.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <location filename="engine/delivery/containers.py"></location>
   <source>A movie is written whole, since its picture is copied; choose mka for a passage.</source>
   <translation>Ein Film wird ganz geschrieben, da sein Bild kopiert wird; wählen Sie mka für einen Ausschnitt.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--reaper and --otio lay out stems, which --mix and --container do not write.</source>
   <translation>--reaper und --otio ordnen Stems an, die --mix und --container nicht schreiben.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>The sound of “{name}” starts {late_s:.0f} s after its picture; at most {most_lead_s:.0f} s of silence are put in front of it.</source>
   <translation>Der Ton von „{name}“ beginnt {late_s:.0f} s nach dem Bild; höchstens {most_lead_s:.0f} s Stille werden davorgesetzt.</translation>
  </message>
  <message>
   <location filename="engine/cli/demo.py"></location>
   <source>There is no display to open the window on, so the demo is separated here.</source>
   <translation>Es gibt keinen Bildschirm für das Fenster, darum wird die Demo hier getrennt.</translation>
  </message>
  <message>
   <location filename="engine/cli/demo.py"></location>
   <source>The stems are in {target}</source>
   <translation>Die Stems sind in {target}</translation>
  </message>
  <message>
   <location filename="engine/cli/display.py"></location>
   <source>of the desktop</source>
   <translation>des Desktops</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Recordings can be separated; the lines with ! say what does not work and what to do.</source>
   <translation>Aufnahmen lassen sich trennen; die Zeilen mit ! sagen, was nicht funktioniert und was zu tun ist.</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Soloist {version} on {platform}</source>
   <translation>Soloist {version} auf {platform}</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Recordings cannot be separated yet; the lines with ✗ say what to do.</source>
   <translation>Aufnahmen lassen sich noch nicht trennen; die Zeilen mit ✗ sagen, was zu tun ist.</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Everything works.</source>
   <translation>Alles funktioniert.</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>show what works on this machine and what to do about the rest</source>
   <translation>zeigen, was auf diesem Rechner funktioniert und was für den Rest zu tun ist</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Check versions, devices, sound output, FFmpeg, the model, disk space and the display. The exit status is 0 if recordings can be separated.</source>
   <translation>Versionen, Geräte, Tonausgabe, FFmpeg, das Modell, Speicherplatz und den Bildschirm prüfen. Der Exit-Status ist 0, wenn sich Aufnahmen trennen lassen.</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/inspect.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/separators.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>one JSON object on standard output</source>
   <translation>ein JSON-Objekt auf der Standardausgabe</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>{path}: {part:.0%} of the recording is not separated yet and goes to Other, apart from what was painted there.</source>
   <translation>{path}: {part:.0%} der Aufnahme sind noch nicht getrennt und gehen an Übriges, außer was dort gemalt wurde.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>write the stems of a saved project</source>
   <translation>die Stems eines gespeicherten Projekts schreiben</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>Write DIR/&lt;project&gt;/&lt;instrument&gt; and DIR/&lt;project&gt;/residual (Other: what no instrument owns) from a project's mask, with all repairs, and without the mixer. All of them together are the mix again. With --mix or --container one file beside that folder instead.</source>
   <translation>Aus der Maske eines Projekts DIR/&lt;Projekt&gt;/&lt;Instrument&gt; und DIR/&lt;Projekt&gt;/residual (Übriges: was keinem Instrument gehört) schreiben, mit allen Korrekturen und ohne den Mixer. Alle zusammen ergeben wieder den Mix. Mit --mix oder --container stattdessen eine Datei neben diesem Ordner.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>a {suffix} file</source>
   <translation>eine {suffix}-Datei</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>where the stems go</source>
   <translation>wohin die Stems kommen</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>where the project's recording is now</source>
   <translation>wo die Aufnahme des Projekts jetzt ist</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>replace stems that are already there</source>
   <translation>bereits vorhandene Stems ersetzen</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>“{name}” lasts {length:.2f} s, but the mask in “{project}” is made for {wanted:.2f} s; open the project in the window once and save it.</source>
   <translation>„{name}“ dauert {length:.2f} s, die Maske in „{project}“ aber ist für {wanted:.2f} s gemacht; öffnen Sie das Projekt einmal im Fenster, und speichern Sie es.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>opening the project</source>
   <translation>Projekt wird geöffnet</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>“{name}” holds no mask yet: nothing was separated in it.</source>
   <translation>„{name}“ enthält noch keine Maske: Darin wurde nichts getrennt.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="gui/session/saving/opening.py"></location>
   <source>The project does not say which recording it belongs to.</source>
   <translation>Das Projekt sagt nicht, zu welcher Aufnahme es gehört.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source> (--recording FILE shows it)</source>
   <translation> (--recording FILE gibt sie an)</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>Its stems would go to {folder}, as those of {other}; separate it into another DIR.</source>
   <translation>Die Stems kämen nach {folder}, wie die von {other}; trennen Sie diese Aufnahme in ein anderes DIR.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The folder {folder} cannot be read: {strerror}.</source>
   <translation>Der Ordner {folder} lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>{name}: {stems} stems that Soloist wrote are left out.</source>
   <translation>{name}: {stems} Stems, die Soloist geschrieben hat, werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>{name}: left out, since their names are not those of recordings: {listed}</source>
   <translation>{name}: ausgelassen, da die Namen nicht die von Aufnahmen sind: {listed}</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: {existing} is a file, not a folder.</source>
   <translation>Die Stems lassen sich nicht in {folder} schreiben: {existing} ist eine Datei, kein Ordner.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: the system does not allow it.</source>
   <translation>Die Stems lassen sich nicht in {folder} schreiben: Das System erlaubt es nicht.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: {error}.</source>
   <translation>Die Stems lassen sich nicht in {folder} schreiben: {error}.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>It is named twice: its stems go to {folder} already.</source>
   <translation>Zweimal genannt: Die Stems kommen schon nach {folder}.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>There are no video or sound files in the folder {name}.</source>
   <translation>Im Ordner {name} gibt es keine Video- oder Tondateien.</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  track {number}  {f}{note}</source>
   <translation>  Spur {number}   {f}{note}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>loading the networks</source>
   <translation>Netze werden geladen</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{sample_rate} Hz</source>
   <translation>{sample_rate} Hz</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  sound    {details}</source>
   <translation>  Ton      {details}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  (used; --track takes another)</source>
   <translation>  (verwendet; --track nimmt eine andere)</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>show streams, length, and the instruments found</source>
   <translation>Spuren, Länge und die gefundenen Instrumente zeigen</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>Show what a recording holds and which instruments are found in it, with their evidence.</source>
   <translation>Zeigen, was eine Aufnahme enthält und welche Instrumente darin gefunden werden, mit den Hinweisen darauf.</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>a video or sound file, or a project</source>
   <translation>eine Video- oder Tondatei oder ein Projekt</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{name}: none of the 21 instruments was found.</source>
   <translation>{name}: Keines der 21 Instrumente wurde gefunden.</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{bit_depth} bit</source>
   <translation>{bit_depth} Bit</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{bit_rate:.0f} kbit/s</source>
   <translation>{bit_rate:.0f} kbit/s</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  picture  none</source>
   <translation>  Bild     keines</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>, turned by {rotation}°</source>
   <translation>, um {rotation}° gedreht</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  picture  {codec}, {width} × {height}{turned}, {fps:.4g} frames/s</source>
   <translation>  Bild     {codec}, {width} × {height}{turned}, {fps:.4g} Bilder/s</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  starts   {late_s:.3f} s after the picture</source>
   <translation>  beginnt  {late_s:.3f} s nach dem Bild</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>looking and listening</source>
   <translation>Bild und Ton werden untersucht</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>{name}  (project)</source>
   <translation>{name}  (Projekt)</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  instruments  {instruments}</source>
   <translation>  Instrumente  {instruments}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  separated    {separated:.0f} %; repaired by hand {edited:.3g} % of it</source>
   <translation>  getrennt     {separated:.0f} %; davon {edited:.3g} % von Hand korrigiert</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  recording    {path}, {duration_s}, {value}</source>
   <translation>  Aufnahme     {path}, {duration_s}, {value}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual is in {path}</source>
   <translation>Das Handbuch ist in {path}</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>build the manual: a page a task, with a search, to open in a browser</source>
   <translation>das Handbuch bauen: eine Seite je Aufgabe, mit Suche, im Browser zu öffnen</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>Build the manual from docs/ as a folder of pages that need no server and no network. Help &gt; Manual opens those that were built without -o.</source>
   <translation>Aus docs/ das Handbuch als einen Ordner von Seiten bauen, die weder Server noch Netzzugang brauchen. Hilfe &gt; Handbuch öffnet die ohne -o gebauten.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>a new folder, or a manual built before</source>
   <translation>ein neuer Ordner oder ein früher gebautes Handbuch</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The pages of the manual are not in this copy of Soloist.</source>
   <translation>Die Seiten des Handbuchs liegen dieser Kopie von Soloist nicht bei.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>{target} is no folder; the manual needs a folder of its own.</source>
   <translation>{target} ist kein Ordner; das Handbuch braucht einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>Something else is in {target}; the manual needs a folder of its own.</source>
   <translation>In {target} liegt etwas anderes; das Handbuch braucht einen eigenen Ordner.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>MkDocs, which builds the manual, is not installed: ./soloist manual installs it.</source>
   <translation>MkDocs, das das Handbuch baut, ist nicht installiert: ./soloist manual installiert es.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual has faults, so it was not built: {faults}</source>
   <translation>Das Handbuch hat Fehler und wurde darum nicht gebaut: {faults}</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual cannot be written to {target}: {why}.</source>
   <translation>Das Handbuch lässt sich nicht nach {target} schreiben: {why}.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>MkDocs cannot build the manual: {error}</source>
   <translation>MkDocs kann das Handbuch nicht bauen: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>write notes as MIDI and MusicXML instead of stems: of all instruments with a pitch, or of these</source>
   <translation>Noten als MIDI und MusicXML statt der Stems schreiben: von allen Instrumenten mit Tonhöhe oder von diesen</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>write markers and bars as a label track of Audacity instead of stems</source>
   <translation>Marker und Takte als Textmarkenspur für Audacity statt der Stems schreiben</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>--midi and --labels are written instead of stems: leave out --{beside}.</source>
   <translation>--midi und --labels werden statt der Stems geschrieben: Lassen Sie --{beside} weg.</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>listening to {listening}</source>
   <translation>wird angehört: {listening}</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>writing notes</source>
   <translation>Noten werden geschrieben</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>{instrument}: {count} notes, {doubtful} of them doubtful.</source>
   <translation>{instrument}: {count} Noten, davon {doubtful} zweifelhaft.</translation>
  </message>
  <message>
   <location filename="engine/cli/records.py"></location>
   <source>that %s is complete could not be noted: %s</source>
   <translation>dass %s vollständig ist, ließ sich nicht vermerken: %s</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>{target} is written</source>
   <translation>{target} ist geschrieben</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>The repairs ended early.</source>
   <translation>Die Korrekturen enden zu früh.</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>share a project's repairs without the sound</source>
   <translation>die Korrekturen eines Projekts ohne den Ton weitergeben</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>`save` writes a project's mask and edits into a file without sound. `apply` makes a project of such a file and anyone's copy of the same recording: coded anew, at another rate, or beginning up to a minute earlier or later; another recording is refused.</source>
   <translation>`save` schreibt Maske und Änderungen eines Projekts in eine Datei ohne Ton. `apply` macht aus einer solchen Datei und einer beliebigen Kopie derselben Aufnahme ein Projekt: neu codiert, mit anderer Abtastrate oder bis zu einer Minute früher oder später beginnend; eine andere Aufnahme wird abgelehnt.</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>repairs of a project, to give away</source>
   <translation>Korrekturen eines Projekts, zum Weitergeben</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>a project from repairs and a recording</source>
   <translation>ein Projekt aus Korrekturen und einer Aufnahme</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>one's own copy of the recording</source>
   <translation>die eigene Kopie der Aufnahme</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>opening the repairs</source>
   <translation>Korrekturen werden geöffnet</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>replace a file that is already there</source>
   <translation>eine bereits vorhandene Datei ersetzen</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <source>“{name}” exists already; --overwrite replaces it.</source>
   <translation>„{name}“ gibt es schon; --overwrite ersetzt sie.</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/writing.py"></location>
   <source>writing</source>
   <translation>wird geschrieben</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>listening</source>
   <translation>wird angehört</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>moving the repairs</source>
   <translation>Korrekturen werden verschoben</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>networks to use (default: studio)</source>
   <translation>zu verwendende Netze (Vorgabe: studio)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>where they run (default: auto)</source>
   <translation>wo sie laufen (Vorgabe: auto)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>how exactly they compute; auto takes what is faster, which may differ from run to run (default: auto)</source>
   <translation>wie genau sie rechnen; auto nimmt, was schneller ist, und das kann von Lauf zu Lauf verschieden sein (Vorgabe: auto)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>write a stem per instrument, and Other</source>
   <translation>einen Stem je Instrument und Übriges schreiben</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Write DIR/&lt;input&gt;/&lt;instrument&gt; and DIR/&lt;input&gt;/residual (Other: what no instrument owns) for each input. All of them together are the mix again. An input that fails does not stop the others. What is complete is noted in DIR/.soloist, for --resume. With --mix or --container one file beside DIR/&lt;input&gt; instead.</source>
   <translation>Für jede Eingabe DIR/&lt;Eingabe&gt;/&lt;Instrument&gt; und DIR/&lt;Eingabe&gt;/residual (Übriges: was keinem Instrument gehört) schreiben. Alle zusammen ergeben wieder den Mix. Eine Eingabe, die fehlschlägt, hält die anderen nicht auf. Was vollständig ist, wird für --resume in DIR/.soloist vermerkt. Mit --mix oder --container stattdessen eine Datei neben DIR/&lt;Eingabe&gt;.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>skip inputs whose result is complete: the recording, the settings and the model are those it was made with, and all its files are there in full length; others are separated (with --overwrite also where stems of other settings are in the way)</source>
   <translation>Eingaben überspringen, deren Ergebnis vollständig ist: Aufnahme, Einstellungen und Modell sind die, mit denen es entstand, und alle Dateien sind in voller Länge da; andere werden getrennt (mit --overwrite auch dort, wo Stems anderer Einstellungen im Weg sind)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>one JSON object per input on standard output</source>
   <translation>ein JSON-Objekt je Eingabe auf der Standardausgabe</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>video or sound files, and folders: all such files in them and below, each with its own place in DIR</source>
   <translation>Video- oder Tondateien und Ordner: alle solchen Dateien darin und darunter, jede mit eigenem Platz in DIR</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>skip detection: exactly these, comma-separated ({ids}); ID=NAME calls one otherwise, or adds one that the networks do not know: violin=Anna,voice=Voice</source>
   <translation>Erkennung überspringen: genau diese, durch Kommas getrennt ({ids}); ID=NAME nennt eines anders oder fügt eines hinzu, das die Netze nicht kennen: violin=Anna,voice=Stimme</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>let another program separate (`separators` lists them); its stems become the mask, so that all stems together are the mix again</source>
   <translation>ein anderes Programm trennen lassen (`separators` führt sie auf); seine Stems werden zur Maske, sodass alle Stems zusammen wieder den Mix ergeben</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>with --with: ask our networks too, and say whose share counts for an instrument (“all” for those not named)</source>
   <translation>mit --with: auch unsere Netze fragen und sagen, wessen Anteil für ein Instrument zählt („all“ für die nicht genannten)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>also save DIR/&lt;input&gt;/&lt;input&gt;.soloist, to repair in the window</source>
   <translation>auch DIR/&lt;Eingabe&gt;/&lt;Eingabe&gt;.soloist speichern, um im Fenster zu korrigieren</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>{name} → {folder}  (complete since an earlier run)</source>
   <translation>{name} → {folder}  (vollständig seit einem früheren Lauf)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>--blend says what is taken from another separator; name one with --with.</source>
   <translation>--blend sagt, was von einem anderen Trennprogramm genommen wird; nennen Sie eines mit --with.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Watching for new recordings; Ctrl+C ends it.</source>
   <translation>Es wird auf neue Aufnahmen gewartet; Strg+C beendet es.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>unexpected failure on %s</source>
   <translation>unerwarteter Fehlschlag bei %s</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Something went wrong that Soloist did not expect ({error}).</source>
   <translation>Etwas ist schiefgegangen, womit Soloist nicht gerechnet hat ({error}).</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>{name} was changed while it was being separated; separate it again.</source>
   <translation>{name} wurde während der Trennung geändert; trennen Sie die Aufnahme noch einmal.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>“{name}” cannot be read: {strerror}.</source>
   <translation>„{name}“ lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <location filename="engine/export.py"></location>
   <source>The folder {folder} cannot be made: {error}.</source>
   <translation>Der Ordner {folder} lässt sich nicht anlegen: {error}.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>The networks know none of {named}; name one that they can be asked for.</source>
   <translation>Die Netze kennen nichts davon: {named}; nennen Sie eines, nach dem sie gefragt werden können.</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>Installed</source>
   <translation>Installiert</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Instruments</source>
   <translation>Instrumente</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>show which other separators can be called, and where their descriptions go</source>
   <translation>zeigen, welche anderen Trennprogramme aufgerufen werden können und wohin ihre Beschreibungen gehören</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>List the programs that `separate --with NAME` can call, and the folder into which descriptions of others go.</source>
   <translation>Die Programme auflisten, die `separate --with NAME` aufrufen kann, und den Ordner, in den Beschreibungen anderer gehören.</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>Descriptions of others go into {separator_folder}</source>
   <translation>Beschreibungen anderer gehören in {separator_folder}</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>The blend is empty; write INSTRUMENT=theirs, =ours or =mean (or all=…).</source>
   <translation>Die Mischung ist leer; schreiben Sie INSTRUMENT=theirs, =ours oder =mean (oder all=…).</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>“{shown}” is no blend; write INSTRUMENT=theirs, =ours or =mean (or all=…).</source>
   <translation>„{shown}“ ist keine Mischung; schreiben Sie INSTRUMENT=theirs, =ours oder =mean (oder all=…).</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>only the I-th of N parts of the inputs; processes on any number of machines may share DIR</source>
   <translation>nur der I-te von N Teilen der Eingaben; Prozesse auf beliebig vielen Rechnern können sich DIR teilen</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>go on with recordings as they arrive in the folders, until interrupted</source>
   <translation>mit Aufnahmen weitermachen, wie sie in den Ordnern eintreffen, bis zum Abbruch</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>“{said}” is no shard; write 2/8 for the second of eight.</source>
   <translation>„{said}“ ist kein Teil; schreiben Sie 2/8 für den zweiten von acht.</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>there is no shard {number} of {of}; they are counted from 1 to {of}.</source>
   <translation>einen Teil {number} von {of} gibt es nicht; gezählt wird von 1 bis {of}.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>which sound track, from 1 (`inspect` lists them; default: the best)</source>
   <translation>welche Tonspur, ab 1 (`inspect` führt sie auf; Vorgabe: die beste)</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {lead_s:.3f} s of silence stand in front: it begins with the picture.</source>
   <translation>{name}: {lead_s:.3f} s Stille stehen davor: Die Datei beginnt mit dem Bild.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: stems cannot say that the channels are {layout}; their order is the recording's.</source>
   <translation>{name}: Stems können nicht angeben, dass die Kanäle {layout} sind; ihre Reihenfolge ist die der Aufnahme.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: none of the 21 instruments was found; all of it is Other, in residual.* there. --instruments names who plays.</source>
   <translation>{name}: Keines der 21 Instrumente wurde gefunden; alles ist Übriges, dort in residual.*. --instruments nennt, wer spielt.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {clipped} samples were louder than the format can hold and were clipped; --above-full-scale says what to do instead.</source>
   <translation>{name}: {clipped} Samples waren lauter, als das Format fassen kann, und wurden abgeschnitten; --above-full-scale sagt, was stattdessen geschehen soll.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>; all files together are the recording lowered by as much</source>
   <translation>; alle Dateien zusammen sind die um ebenso viel abgesenkte Aufnahme</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: lowered by {lowered_db:.1f} dB to stay below full scale{whole}.</source>
   <translation>{name}: um {lowered_db:.1f} dB abgesenkt, um unter Vollaussteuerung zu bleiben{whole}.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {left} in {folder} remain from an earlier run.</source>
   <translation>{name}: Von einem früheren Lauf liegt noch in {folder}: {left}.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>saving the project</source>
   <translation>Projekt wird gespeichert</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: the sound starts {late_s:.3f} s after the picture, and so do the stems; --begin picture puts silence in front.</source>
   <translation>{name}: Der Ton beginnt {late_s:.3f} s nach dem Bild, die Stems ebenso; --begin picture setzt Stille davor.</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{duration_s}, {sample_rate} Hz, {channels}</source>
   <translation>{duration_s}, {sample_rate} Hz, {channels}</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{heard}{true_peak:.1f} dBTP</source>
   <translation>{heard}{true_peak:.1f} dBTP</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{name} → {place}  ({facts}; {seconds:.1f} s on {device})</source>
   <translation>{name} → {place}  ({facts}; {seconds:.1f} s auf {device})</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{integrated:.1f} LUFS, </source>
   <translation>{integrated:.1f} LUFS, </translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Instrument</source>
   <translation>Instrument</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <location filename="gui/session/listening/frames.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/recent_files.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Score</source>
   <translation>Wertung</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Loudness</source>
   <translation>Lautheit</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>named</source>
   <translation>genannt</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="engine/instruments.py"></location>
   <source>Other</source>
   <translation>Übriges</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/recent_files.py"></location>
   <source>Project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Stem</source>
   <translation>Stem</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <source>{output} is written</source>
   <translation>{output} ist geschrieben</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>tune the networks on a project's recording</source>
   <translation>die Netze an die Aufnahme eines Projekts anpassen</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>Tune a small part of the sound network on a project's recording: on the cells that were corrected in it, and on spans in which one instrument plays alone. What the tuned network says is taken over into the project OUTPUT as one step of its history, unless it is less sure; corrected cells stay as they are.</source>
   <translation>Einen kleinen Teil des Tonnetzes an die Aufnahme eines Projekts anpassen: mit den Zellen, die darin korrigiert wurden, und mit Abschnitten, in denen ein Instrument allein spielt. Was das angepasste Netz sagt, wird als ein Schritt im Verlauf in das Projekt OUTPUT übernommen, es sei denn, es ist weniger sicher; korrigierte Zellen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>the instrument plays alone from second A to second B; again for more</source>
   <translation>das Instrument spielt allein von Sekunde A bis Sekunde B; für weitere noch einmal</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>learn nothing: use weights that were kept before</source>
   <translation>nichts lernen: früher aufbewahrte Gewichte verwenden</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>also write the tuned weights, for other recordings</source>
   <translation>auch die angepassten Gewichte schreiben, für andere Aufnahmen</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>take over the masks of these instruments alone, comma-separated</source>
   <translation>nur die Masken dieser Instrumente übernehmen, durch Kommas getrennt</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>take over these seconds alone</source>
   <translation>nur diese Sekunden übernehmen</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>only switch off what was taken over before</source>
   <translation>nur ausschalten, was früher übernommen wurde</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>of the mixtures that are made (default: 1)</source>
   <translation>der Mischungen, die gemacht werden (Vorgabe: 1)</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <source>replace files that are already there</source>
   <translation>bereits vorhandene Dateien ersetzen</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The network knows this recording's instruments as well as the lessons do: nothing was learnt.</source>
   <translation>Das Netz kennt die Instrumente dieser Aufnahme so gut wie die Lektionen: Es wurde nichts gelernt.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The project holds no mask of “{strange}”.</source>
   <translation>Das Projekt enthält keine Maske von „{strange}“.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Forget what was taught</source>
   <translation>Angelerntes verwerfen</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>learning</source>
   <translation>lernt</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>separating</source>
   <translation>wird getrennt</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>What was learnt makes the masks less sure: they stay as they are.</source>
   <translation>Was gelernt wurde, macht die Masken weniger sicher: Sie bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The span to take over lies outside the recording.</source>
   <translation>Der zu übernehmende Abschnitt liegt außerhalb der Aufnahme.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/project/mending.py"></location>
   <source>“{name}” could not be saved: {error}.</source>
   <translation>„{name}“ konnte nicht gespeichert werden: {error}.</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>The split ended early.</source>
   <translation>Die Teilung endete vorzeitig.</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>split one instrument of a project into its two players</source>
   <translation>ein Instrument eines Projekts auf seine zwei Musiker aufteilen</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>Split an instrument that two people play into two, note by note: by where each note sounds from, and by whose part of the picture moves when it begins. Notes that nothing decides go to both. The result is written into the project OUTPUT as one step of its history; both players' stems add up to what was one.</source>
   <translation>Ein Instrument, das zwei Menschen spielen, Ton für Ton in zwei teilen: danach, woher jeder Ton klingt und wessen Teil des Bildes sich bewegt, wenn er beginnt. Töne, über die nichts entscheidet, gehen an beide. Das Ergebnis wird als ein Schritt des Verlaufs in das Projekt OUTPUT geschrieben; die Stems beider Musiker ergeben zusammen, was vorher eines war.</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>the one that two people play</source>
   <translation>das, das zwei Menschen spielen</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>what the second player is called (default: as “Violin 2”)</source>
   <translation>wie der zweite Musiker heißt (Vorgabe: wie „Violine 2“)</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>what to go by: where they sound from, how they move, or whatever says something (default)</source>
   <translation>wonach es geht: woher sie klingen, wie sie sich bewegen oder was immer etwas aussagt (Vorgabe)</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>where in the picture they are, 0 to 1 from the left and the top; without it the networks look</source>
   <translation>wo im Bild sie sind, 0 bis 1 von links und von oben; ohne diese Angabe sehen die Netze nach</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>the time of a picture in which they are there (default: 0)</source>
   <translation>die Zeit eines Bildes, in dem sie dort sind (Vorgabe: 0)</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <location filename="gui/session/editing/players.py"></location>
   <source>Split {name} by its players</source>
   <translation>{name} nach Musikern aufteilen</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>splitting</source>
   <translation>wird aufgeteilt</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>The project holds no mask of “{name}”.</source>
   <translation>Das Projekt enthält keine Maske von „{name}“.</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>say why a place of a project's mask is as it is</source>
   <translation>sagen, warum eine Stelle in der Maske eines Projekts ist, wie sie ist</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>What the sound network, its neighbouring windows, direction, teaching and your hand said of one place of a project's mask, what ear and eye said of the instruments around that time, and what the shares would be without each. The networks are asked again, about the windows that reach there.</source>
   <translation>Was das Tonnetz, seine Nachbarfenster, die Richtung, das Anlernen und Ihre Hand zu einer Stelle in der Maske eines Projekts gesagt haben, was Ohr und Auge um diese Zeit zu den Instrumenten gesagt haben und wie die Anteile ohne jedes davon wären. Die Netze werden noch einmal nach den Fenstern gefragt, die dorthin reichen.</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>the place</source>
   <translation>die Stelle</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>only what the project holds: ask no networks</source>
   <translation>nur was das Projekt enthält: keine Netze fragen</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>asking the networks</source>
   <translation>Netze werden gefragt</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>There is no mask for {unknown}; the parts can hold {everyone}.</source>
   <translation>Es gibt keine Maske für {unknown}; die Teile können enthalten: {everyone}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>In more than one part: {twice}.</source>
   <translation>In mehr als einem Teil: {twice}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>In no part: {missing}. All parts together must be the recording.</source>
   <translation>In keinem Teil: {missing}. Alle Teile zusammen müssen die Aufnahme ergeben.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file has exactly {stem_file_parts} parts, not {count}; group {everyone} into {stem_file_parts}.</source>
   <translation>Eine Stem-Datei hat genau {stem_file_parts} Teile, nicht {count}; fassen Sie {everyone} in {stem_file_parts} zusammen.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>The disk is full: “{name}” needs {wanted:.1f} MB in {parent}, and {free:.1f} MB are free.</source>
   <translation>Die Festplatte ist voll: „{name}“ braucht {wanted:.1f} MB in {parent}, und {free:.1f} MB sind frei.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{piece}” is no part; write NAME=INSTRUMENT[,INSTRUMENT], parts apart with “;”.</source>
   <translation>„{piece}“ ist kein Teil; schreiben Sie NAME=INSTRUMENT[,INSTRUMENT], Teile durch „;“ getrennt.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{unknown}” in “{piece}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>„{unknown}“ in „{piece}“ ist kein Instrument, das Soloist kennt. Es kennt: {known}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file holds 16 or 24 bits (Apple Lossless) or AAC, no 32-bit float.</source>
   <translation>Eine Stem-Datei fasst 16 oder 24 Bit (Apple Lossless) oder AAC, keine 32 Bit Gleitkomma.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file holds two channels at 44100 or 48000 Hz, and “{name}” has {channels} at {sample_rate} Hz; choose mka.</source>
   <translation>Eine Stem-Datei fasst zwei Kanäle mit 44100 oder 48000 Hz, und „{name}“ hat {channels} mit {sample_rate} Hz; wählen Sie mka.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{name}” has no picture; choose mka for sound alone.</source>
   <translation>„{name}“ hat kein Bild; wählen Sie mka für den Ton allein.</translation>
  </message>
  <message>
   <location filename="engine/delivery/full_scale.py"></location>
   <source>Above full scale: {words}; nothing was written.</source>
   <translation>Über Vollaussteuerung: {words}; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="engine/delivery/full_scale.py"></location>
   <source>{name} by {over:.1f} dB</source>
   <translation>{name} um {over:.1f} dB</translation>
  </message>
  <message>
   <location filename="engine/delivery/labels.py"></location>
   <location filename="engine/delivery/sessions.py"></location>
   <location filename="engine/media/image.py"></location>
   <location filename="engine/project/mask_export.py"></location>
   <source>“{name}” could not be written: {error}.</source>
   <translation>„{name}“ konnte nicht geschrieben werden: {error}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>Dither is for 16 and 24 bits; other formats do not round to steps.</source>
   <translation>Dither ist für 16 und 24 Bit; andere Formate runden nicht auf Stufen.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>“{format}” is not a format for a mix; choose {mix_containers}.</source>
   <translation>„{format}“ ist kein Format für einen Mix; wählen Sie {mix_containers}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>{format} has no bit depth; choose wav or flac for {bit_depth} bits.</source>
   <translation>{format} hat keine Bittiefe; wählen Sie wav oder flac für {bit_depth} Bit.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>“{said}” is no mix; choose heard, all-but:NAME[+NAME] or only:NAME[+NAME].</source>
   <translation>„{said}“ ist kein Mix; wählen Sie heard, all-but:NAME[+NAME] oder only:NAME[+NAME].</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>There is no {missing} in this recording's mask; there is {known}.</source>
   <translation>In der Maske dieser Aufnahme fehlt {missing}; vorhanden: {known}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>“{word}” in “{said}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>„{word}“ in „{said}“ ist kein Instrument, das Soloist kennt. Es kennt: {known}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source> and no </source>
   <translation> und </translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>the recording</source>
   <translation>die Aufnahme</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>None of these instruments has pitches to write down.</source>
   <translation>Keines dieser Instrumente hat Tonhöhen, die sich aufschreiben ließen.</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>There is no mask for “{name}”; the project has {instruments}.</source>
   <translation>Es gibt keine Maske für „{name}“; das Projekt hat: {instruments}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>“{name}” has no pitches to write down.</source>
   <translation>„{name}“ hat keine Tonhöhen, die sich aufschreiben ließen.</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>The notes could not be written to {folder}: {why}.</source>
   <translation>Die Noten konnten nicht nach {folder} geschrieben werden: {why}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="engine/delivery/sessions.py"></location>
   <source>OpenTimelineIO is not installed here: pip install opentimelineio adds it.</source>
   <translation>OpenTimelineIO ist hier nicht installiert: pip install opentimelineio fügt es hinzu.</translation>
  </message>
  <message>
   <location filename="engine/demo.py"></location>
   <source>The demo is not in this copy of Soloist ({demo}); give it a recording of your own instead.</source>
   <translation>Die Demo liegt dieser Kopie von Soloist nicht bei ({demo}); nehmen Sie stattdessen eine eigene Aufnahme.</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>; no usable graphics card was found</source>
   <translation>; keine brauchbare Grafikkarte gefunden</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on the CPU ({dtype}{reason}).</source>
   <translation>Läuft auf der CPU ({dtype}{reason}).</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Apple's graphics cards compute in float32 here; use --precision float32.</source>
   <translation>Die Grafikkarten von Apple rechnen hier in float32; verwenden Sie --precision float32.</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on {name} ({precision}, as was asked for).</source>
   <translation>Läuft auf {name} ({precision}, wie verlangt).</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>“{wanted}” is not a computing device; choose one of {devices}.</source>
   <translation>„{wanted}“ ist kein Rechengerät; wählen Sie eines von {devices}.</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on {name} ({dtype}).</source>
   <translation>Läuft auf {name} ({dtype}).</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>No CUDA graphics card is usable here; use --device auto or cpu.</source>
   <translation>Hier ist keine CUDA-Grafikkarte nutzbar; verwenden Sie --device auto oder cpu.</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on the Apple GPU (float32).</source>
   <translation>Läuft auf der Apple-GPU (float32).</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>No Apple GPU is usable here; use --device auto or cpu.</source>
   <translation>Hier ist keine Apple-GPU nutzbar; verwenden Sie --device auto oder cpu.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>Nothing to export: choose at least one instrument or Other.</source>
   <translation>Nichts zu exportieren: Wählen Sie mindestens ein Instrument oder Übriges.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives two stems the same name; put {{instrument}} into it.</source>
   <translation>Das Namensmuster „{pattern}“ gibt zwei Stems denselben Namen; nehmen Sie {{instrument}} hinein.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>“{name}” is the recording itself; choose another folder or name.</source>
   <translation>„{name}“ ist die Aufnahme selbst; wählen Sie einen anderen Ordner oder Namen.</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/export.py"></location>
   <source>In {folder} there are already {listed}; nothing was overwritten.</source>
   <extracomment>One: In {folder} there is already {listed}; nothing was overwritten.</extracomment>
   <translation>
    <numerusform>In {folder} gibt es schon {listed}; nichts wurde überschrieben.</numerusform>
    <numerusform>In {folder} gibt es schon {listed}; nichts wurde überschrieben.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The disk is full: the stems need {wanted:.1f} MB in {folder}, and {free:.1f} MB are free.</source>
   <translation>Die Festplatte ist voll: Die Stems brauchen {wanted:.1f} MB in {folder}, und {free:.1f} MB sind frei.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>There is no mask for {unknown}, so there is no stem to export.</source>
   <translation>Es gibt keine Maske für {unknown}, also auch keinen Stem zum Exportieren.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” contains {shown}, which cannot stand in a file name; choose the folder separately.</source>
   <translation>Das Namensmuster „{pattern}“ enthält {shown}, was in keinem Dateinamen stehen kann; wählen Sie den Ordner gesondert.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives a stem the name “{stem}”, which no file can have.</source>
   <translation>Das Namensmuster „{pattern}“ gibt einem Stem den Namen „{stem}“, den keine Datei haben kann.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives names that are too long for a file.</source>
   <translation>Das Namensmuster „{pattern}“ ergibt Namen, die für eine Datei zu lang sind.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” has a brace without a partner.</source>
   <translation>Das Namensmuster „{pattern}“ hat eine Klammer ohne Gegenstück.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” uses {{{name}}}, but only {{input}}, {{instrument}} and {{index}} are known.</source>
   <translation>Das Namensmuster „{pattern}“ verwendet {{{name}}}, bekannt sind aber nur {{input}}, {{instrument}} und {{index}}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>The networks do not know “{wrong}”; they know: {class_ids}.</source>
   <translation>Die Netze kennen „{wrong}“ nicht; sie kennen: {class_ids}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Name each instrument once, and at least one; or leave the list out.</source>
   <translation>Nennen Sie jedes Instrument einmal und mindestens eines, oder lassen Sie die Liste weg.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples need their rate, in hertz: separate(samples, rate=44_100).</source>
   <translation>Samples brauchen ihre Abtastrate in Hertz: separate(samples, rate=44_100).</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples must be floats, ±1 full scale, not {dtype}.</source>
   <translation>Samples müssen Gleitkommazahlen sein, ±1 als Vollaussteuerung, nicht {dtype}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples must be (samples,) or (channels, samples), not {shape}.</source>
   <translation>Samples müssen (samples,) oder (channels, samples) sein, nicht {shape}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>There are samples that are no numbers; replace them first.</source>
   <translation>Manche Samples sind keine Zahlen; ersetzen Sie sie zuerst.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>There is no “{missing}” in this separation; there are: {there}.</source>
   <translation>„{missing}“ gibt es in dieser Trennung nicht; es gibt: {there}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>A project needs a recording on disk: separate a file, not an array.</source>
   <translation>Ein Projekt braucht eine Aufnahme auf der Festplatte: Trennen Sie eine Datei, kein Array.</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the disk is full</source>
   <translation>die Festplatte ist voll</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>{folder} is a file, not a folder</source>
   <translation>{folder} ist eine Datei, kein Ordner</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>its name is too long for this disk</source>
   <translation>der Name ist zu lang für diese Festplatte</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>it would be larger than this disk allows a file to be</source>
   <translation>die Datei wäre größer, als diese Festplatte erlaubt</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the folder {folder} is no longer there</source>
   <translation>den Ordner {folder} gibt es nicht mehr</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the system does not allow it in {folder}</source>
   <translation>das System erlaubt es in {folder} nicht</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>a window came out unusable in %s and is computed again in float32</source>
   <translation>ein Fenster kam in %s unbrauchbar heraus und wird in float32 neu gerechnet</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The memory of {name} does not suffice; the networks go on on the CPU.</source>
   <translation>Der Speicher von {name} reicht nicht; die Netze machen auf der CPU weiter.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The list of instruments is empty; tick at least one.</source>
   <translation>Die Liste der Instrumente ist leer; haken Sie mindestens eines an.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The networks know none of these instruments, so they have said nothing of them.</source>
   <translation>Die Netze kennen keines dieser Instrumente und haben darum nichts dazu gesagt.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The networks do not know {strange}.</source>
   <translation>Die Netze kennen {strange} nicht.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>Memory is short; the networks go on with smaller pieces ({half} at a time).</source>
   <translation>Der Speicher wird knapp; die Netze machen mit kleineren Stücken weiter (je {half}).</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>There is not enough memory for the networks; close other programs and try again.</source>
   <translation>Der Speicher reicht für die Netze nicht; schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The network gave unusable numbers for this recording; try --device cpu.</source>
   <translation>Das Netz hat für diese Aufnahme unbrauchbare Zahlen geliefert; versuchen Sie --device cpu.</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Bagpipe</source>
   <translation>Dudelsack</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Clarinet</source>
   <translation>Klarinette</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Flute</source>
   <translation>Flöte</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Drums</source>
   <translation>Schlagzeug</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Acoustic guitar</source>
   <translation>Akustische Gitarre</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Ukulele</source>
   <translation>Ukulele</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Accordion</source>
   <translation>Akkordeon</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Bassoon</source>
   <translation>Fagott</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Guzheng</source>
   <translation>Guzheng</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Xylophone</source>
   <translation>Xylophon</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Erhu</source>
   <translation>Erhu</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Tuba</source>
   <translation>Tuba</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Congas</source>
   <translation>Congas</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Saxophone</source>
   <translation>Saxophon</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Cello</source>
   <translation>Cello</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Violin</source>
   <translation>Violine</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Electric bass</source>
   <translation>E-Bass</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Piano</source>
   <translation>Klavier</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Banjo</source>
   <translation>Banjo</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Trumpet</source>
   <translation>Trompete</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Pipa</source>
   <translation>Pipa</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>“Other” is what no instrument owns and cannot be asked for as one.</source>
   <translation>„Übriges“ ist, was keinem Instrument gehört, und lässt sich nicht als eines verlangen.</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <location filename="engine/roster.py"></location>
   <source>The list of instruments is empty; name at least one, such as violin,cello.</source>
   <translation>Die Liste der Instrumente ist leer; nennen Sie mindestens eines, etwa violin,cello.</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>“{name}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>„{name}“ ist kein Instrument, das Soloist kennt. Es kennt: {known}.</translation>
  </message>
  <message>
   <location filename="engine/language.py"></location>
   <source>Soloist does not speak “{name}”; it speaks {known}.</source>
   <translation>Soloist spricht „{name}“ nicht; es spricht {known}.</translation>
  </message>
  <message>
   <location filename="engine/language.py"></location>
   <source>A translation does not fit its text: %r for %r.</source>
   <translation>Eine Übersetzung passt nicht zu ihrem Text: %r zu %r.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>There is no mask for {strange}: add it to the list of instruments first.</source>
   <translation>Es gibt keine Maske für {strange}: Nehmen Sie es zuerst in die Liste der Instrumente auf.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>To learn who is who, spans of at least two instruments alone are needed.</source>
   <translation>Um zu lernen, wer wer ist, braucht es Abschnitte von mindestens zwei Instrumenten allein.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>Less than a second of {name} alone teaches nothing; mark more.</source>
   <translation>Weniger als eine Sekunde {name} allein lehrt nichts; merken Sie mehr vor.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>Where {name} is said to play alone, it is silent.</source>
   <translation>Wo {name} allein spielen soll, ist es still.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>{begin:g}–{end:g} s, where {name} plays alone, is not a span of the recording.</source>
   <translation>{begin:g}–{end:g} s, wo {name} allein spielt, ist kein Abschnitt der Aufnahme.</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>The decoded sound cannot be stored in {folder}: {strerror}.</source>
   <translation>Der decodierte Ton lässt sich nicht in {folder} ablegen: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>There is not enough room on the disk for the decoded sound (in {folder}).</source>
   <translation>Auf der Festplatte ist nicht genug Platz für den decodierten Ton (in {folder}).</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>the decoded sound</source>
   <translation>der decodierte Ton</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” is not a video or sound file that FFmpeg can read.</source>
   <translation>„{name}“ ist keine Video- oder Tondatei, die FFmpeg lesen kann.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is a folder; choose a video or sound file in it.</source>
   <translation>„{name}“ ist ein Ordner; wählen Sie eine Video- oder Tondatei darin.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is not a regular file.</source>
   <translation>„{name}“ ist keine gewöhnliche Datei.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is empty (0 bytes).</source>
   <translation>„{name}“ ist leer (0 Bytes).</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is incomplete: it ends before any sound can be decoded; perhaps the copy or the recording was cut off.</source>
   <translation>„{name}“ ist unvollständig: Die Datei endet, bevor sich Ton decodieren lässt; vielleicht wurde das Kopieren oder Aufnehmen abgebrochen.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” does not exist.</source>
   <translation>„{name}“ gibt es nicht.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>The system does not allow “{name}” to be read.</source>
   <translation>Das System erlaubt nicht, „{name}“ zu lesen.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” cannot be read: {error}.</source>
   <translation>„{name}“ lässt sich nicht lesen: {error}.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>Finding out what “{name}” holds takes too long; it seems to be damaged.</source>
   <translation>Es dauert zu lange, herauszufinden, was „{name}“ enthält; die Datei scheint beschädigt zu sein.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>%s: reading stream %d ended: %s</source>
   <translation>%s: Lesen von Strom %d endete: %s</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>%s: reading stream %d failed: %s</source>
   <translation>%s: Lesen von Strom %d schlug fehl: %s</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” has changed since it was opened.</source>
   <translation>„{name}“ hat sich seit dem Öffnen geändert.</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>“{name}” has no picture.</source>
   <translation>„{name}“ hat kein Bild.</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>The picture of “{name}” cannot be decoded.</source>
   <translation>Das Bild von „{name}“ lässt sich nicht decodieren.</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>The picture of “{name}” cannot be decoded at {t:.1f} s.</source>
   <translation>Das Bild von „{name}“ lässt sich bei {t:.1f} s nicht decodieren.</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>%s: skipped an undecodable picture: %s</source>
   <translation>%s: ein nicht decodierbares Bild übersprungen: %s</translation>
  </message>
  <message>
   <location filename="engine/media/image.py"></location>
   <source>“{name}” could not be written: a picture of {width} × {height} is too large.</source>
   <translation>„{name}“ konnte nicht geschrieben werden: Ein Bild von {width} × {height} ist zu groß.</translation>
  </message>
  <message>
   <location filename="engine/media/layout.py"></location>
   <location filename="gui/transport/track_menu.py"></location>
   <source>mono</source>
   <translation>mono</translation>
  </message>
  <message>
   <location filename="engine/media/layout.py"></location>
   <location filename="gui/transport/track_menu.py"></location>
   <source>stereo</source>
   <translation>stereo</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/layout.py"></location>
   <source>{n} channels</source>
   <extracomment>One: {n} channel</extracomment>
   <translation>
    <numerusform>{n} Kanal</numerusform>
    <numerusform>{n} Kanäle</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>“{name}” has no picture to copy.</source>
   <translation>„{name}“ hat kein Bild zum Kopieren.</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>A video's sound can have at most {max_channels} channels, not {channels}; export stems instead.</source>
   <translation>Der Ton eines Videos kann höchstens {max_channels} Kanäle haben, nicht {channels}; exportieren Sie stattdessen Stems.</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <location filename="engine/media/tracks.py"></location>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” could not be written: {why}.</source>
   <translation>„{name}“ konnte nicht geschrieben werden: {why}.</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>“{name}” could not be written: a video with sound is stored as .mp4, .mov or .mkv.</source>
   <translation>„{name}“ konnte nicht geschrieben werden: Ein Video mit Ton wird als .mp4, .mov oder .mkv gespeichert.</translation>
  </message>
  <message>
   <location filename="engine/media/picture_copy.py"></location>
   <source>A {suffix} file cannot hold this picture ({codec}); name the file .mkv instead.</source>
   <translation>Eine {suffix}-Datei kann dieses Bild nicht aufnehmen ({codec}); nennen Sie die Datei stattdessen .mkv.</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has no sound: it is a picture without an audio track.</source>
   <translation>„{name}“ hat keinen Ton: Es ist ein Bild ohne Tonspur.</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has no sound: it is a video without an audio track.</source>
   <translation>„{name}“ hat keinen Ton: Es ist ein Video ohne Tonspur.</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>The sound of “{name}” is in a format that FFmpeg cannot decode.</source>
   <translation>Der Ton von „{name}“ hat ein Format, das FFmpeg nicht decodieren kann.</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>The sound of “{name}” has {nb_channels} channels at {sample_rate} Hz, which Soloist cannot handle (up to {max_channels} channels, {min_rate} to {max_rate} Hz).</source>
   <translation>Der Ton von „{name}“ hat {nb_channels} Kanäle mit {sample_rate} Hz, womit Soloist nicht umgehen kann (bis zu {max_channels} Kanäle, {min_rate} bis {max_rate} Hz).</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>%s: the picture cannot be decoded; its sound is used alone</source>
   <translation>%s: Das Bild lässt sich nicht decodieren; nur der Ton wird verwendet</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has {n} sound tracks; there is no track {track}.</source>
   <extracomment>One: “{name}” has 1 sound track; there is no track {track}.</extracomment>
   <translation>
    <numerusform>„{name}“ hat 1 Tonspur; eine Spur {track} gibt es nicht.</numerusform>
    <numerusform>„{name}“ hat {n} Tonspuren; eine Spur {track} gibt es nicht.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>%s: sound track at stream %d cannot be used: %s</source>
   <translation>%s: Die Tonspur in Strom %d ist nicht verwendbar: %s</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” takes {wanted:.1f} GB in {cache_folder} while it is worked on.</source>
   <translation>„{name}“ belegt {wanted:.1f} GB in {cache_folder}, solange daran gearbeitet wird.</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: skipped %d undecodable packets of sound in all</source>
   <translation>%s: insgesamt %d nicht decodierbare Tonpakete übersprungen</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: %d samples missing at sample %d</source>
   <translation>%s: %d Samples fehlen bei Sample %d</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>The sound of “{name}” drifts against its timestamps; it was stretched gently to keep up.</source>
   <translation>Der Ton von „{name}“ läuft gegen seine Zeitstempel weg; er wurde behutsam gedehnt, damit er Schritt hält.</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: timestamps jump %d times in all</source>
   <translation>%s: Die Zeitstempel springen insgesamt %d-mal</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: timestamps jump by %.1f s</source>
   <translation>%s: Die Zeitstempel springen um %.1f s</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>There is not enough room on the disk for the decoded sound: “{name}” needs {wanted:.1f} GB in {folder}, {free:.1f} GB are free. SOLOIST_CACHE can name a folder on another disk.</source>
   <translation>Auf der Festplatte ist nicht genug Platz für den decodierten Ton: „{name}“ braucht {wanted:.1f} GB in {folder}, {free:.1f} GB sind frei. SOLOIST_CACHE kann einen Ordner auf einer anderen Festplatte nennen.</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: the sound's clock drifts against its timestamps</source>
   <translation>%s: Die Uhr des Tons läuft gegen seine Zeitstempel weg</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” holds {n} samples that are no sound (not a number, infinite or absurdly loud), the first at {seconds:.2f} s; silence stands there.</source>
   <extracomment>One: “{name}” holds 1 sample that is no sound (not a number, infinite or absurdly loud), the first at {seconds:.2f} s; silence stands there.</extracomment>
   <translation>
    <numerusform>„{name}“ enthält 1 Sample, das kein Ton ist (keine Zahl, unendlich oder absurd laut), bei {seconds:.2f} s; dort steht Stille.</numerusform>
    <numerusform>„{name}“ enthält {n} Samples, die kein Ton sind (keine Zahl, unendlich oder absurd laut), das erste bei {seconds:.2f} s; dort steht Stille.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: the sound changes to %d Hz, %s; converted to %d Hz, %s</source>
   <translation>%s: Der Ton wechselt zu %d Hz, %s; umgewandelt zu %d Hz, %s</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: skipped undecodable sound at %s: %s</source>
   <translation>%s: nicht decodierbaren Ton bei %s übersprungen: %s</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} holds at most {most} channels, not {channels}; choose WAV.</source>
   <translation>{name} fasst höchstens {most} Kanäle, nicht {channels}; wählen Sie WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} cannot hold {rate} Hz (at most {rates}); choose WAV or FLAC.</source>
   <translation>{name} kann {rate} Hz nicht fassen (höchstens {rates}); wählen Sie WAV oder FLAC.</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} cannot hold channels that are “{layout}”; choose stems in WAV.</source>
   <translation>{name} kann Kanäle der Anordnung „{layout}“ nicht fassen; wählen Sie Stems als WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” was not written: the sound contains invalid numbers.</source>
   <translation>„{name}“ wurde nicht geschrieben: Der Ton enthält ungültige Zahlen.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{format}” is not a format for stems; choose wav or flac.</source>
   <translation>„{format}“ ist kein Format für Stems; wählen Sie wav oder flac.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{bit_depth}” is not a bit depth for stems; choose 16, 24 or 32f.</source>
   <translation>„{bit_depth}“ ist keine Bittiefe für Stems; wählen Sie 16, 24 oder 32f.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC cannot hold 32-bit float samples; choose 16 or 24 bits, or WAV.</source>
   <translation>FLAC kann keine Samples mit 32 Bit Gleitkomma fassen; wählen Sie 16 oder 24 Bit oder WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC holds at most {flac_channels} channels, not {channels}; choose WAV.</source>
   <translation>FLAC fasst höchstens {flac_channels} Kanäle, nicht {channels}; wählen Sie WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC cannot hold {rate} Hz; choose WAV.</source>
   <translation>FLAC kann {rate} Hz nicht fassen; wählen Sie WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” would be larger than the 4 GB a WAV file can hold.</source>
   <translation>„{name}“ wäre größer als die 4 GB, die eine WAV-Datei fasst.</translation>
  </message>
  <message>
   <location filename="engine/model/audio_unet.py"></location>
   <source>The network's description is outside what Soloist builds.</source>
   <translation>Die Beschreibung des Netzes liegt außerhalb dessen, was Soloist baut.</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>none in this installation</source>
   <translation>keines in dieser Installation</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>There is no model “{name_or_path}”; give a path to a model's .json file or one of: {known}.</source>
   <translation>Es gibt kein Modell „{name_or_path}“; geben Sie den Pfad zur .json-Datei eines Modells an oder eines von: {known}.</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>The model {name} cannot be read.</source>
   <translation>Das Modell {name} lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} is not what its preset “{name_2}” says.</source>
   <translation>Das Modell {name} ist nicht das, was sein Preset „{name_2}“ sagt.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>{name} is not the card of a Soloist model.</source>
   <translation>{name} ist nicht die Karte eines Soloist-Modells.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was made for a newer Soloist; update Soloist to use it.</source>
   <translation>Das Modell {name} wurde für ein neueres Soloist gemacht; aktualisieren Sie Soloist, um es zu verwenden.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was made for an earlier Soloist, whose networks this one has not.</source>
   <translation>Das Modell {name} wurde für ein früheres Soloist gemacht, dessen Netze dieses nicht hat.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was trained for another list of instruments.</source>
   <translation>Das Modell {name} wurde für eine andere Liste von Instrumenten trainiert.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} does not say where its {key} network is.</source>
   <translation>Das Modell {name} sagt nicht, wo sein Netz {key} ist.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} points outside its own folder.</source>
   <translation>Das Modell {name} verweist aus seinem eigenen Ordner hinaus.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} names a weights file that cannot exist.</source>
   <translation>Das Modell {name} nennt eine Gewichtsdatei, die es nicht geben kann.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model file {name} is damaged: it is not the one its card describes.</source>
   <translation>Die Modelldatei {name} ist beschädigt: Sie ist nicht die, die ihre Karte beschreibt.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} describes something this Soloist does not know.</source>
   <translation>Das Modell {name} beschreibt etwas, das dieses Soloist nicht kennt.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The weights of {name} hold values that are no numbers.</source>
   <translation>Die Gewichte von {name} enthalten Werte, die keine Zahlen sind.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} does not describe its frame network.</source>
   <translation>Das Modell {name} beschreibt sein Bildnetz nicht.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model's card {name} cannot be read.</source>
   <translation>Die Karte {name} des Modells lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model file {name} is missing or cannot be read.</source>
   <translation>Die Modelldatei {name} fehlt oder lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} gives {name_2} a value that makes no sense.</source>
   <translation>Das Modell {name} gibt {name_2} einen Wert, der keinen Sinn ergibt.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} gives {name_2} a value that is no number.</source>
   <translation>Das Modell {name} gibt {name_2} einen Wert, der keine Zahl ist.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The weights of {name} do not fit the network its card describes.</source>
   <translation>Die Gewichte von {name} passen nicht zu dem Netz, das seine Karte beschreibt.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The networks of “{name}” cannot be taught; take those of studio.</source>
   <translation>Die Netze von „{name}“ lassen sich nicht anlernen; nehmen Sie die von studio.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights are larger than any that Soloist makes.</source>
   <translation>Die angepassten Gewichte sind größer als alle, die Soloist macht.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights belong to other networks than those of this Soloist.</source>
   <translation>Die angepassten Gewichte gehören zu anderen Netzen als denen dieses Soloist.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights hold values that no teaching gives.</source>
   <translation>Die angepassten Gewichte enthalten Werte, die kein Anlernen ergibt.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights are damaged.</source>
   <translation>Die angepassten Gewichte sind beschädigt.</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network asks for settings this Soloist does not know: {names}.</source>
   <translation>Das Bildnetz verlangt Einstellungen, die dieses Soloist nicht kennt: {names}.</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network's description is outside what Soloist builds.</source>
   <translation>Die Beschreibung des Bildnetzes liegt außerhalb dessen, was Soloist baut.</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network's description is broken; install the model again.</source>
   <translation>Die Beschreibung des Bildnetzes ist defekt; installieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage ends at {end_s:g} s, before it begins ({start_s:g} s).</source>
   <translation>Der Ausschnitt endet bei {end_s:g} s, bevor er beginnt ({start_s:g} s).</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage from {start:g} s to its end is not in “{name}”, which lasts {length:.2f} s.</source>
   <translation>Der Ausschnitt von {start:g} s bis zum Ende liegt nicht in „{name}“ mit einer Dauer von {length:.2f} s.</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage from {start:g} s to {end:g} s is not in “{name}”, which lasts {length:.2f} s.</source>
   <translation>Der Ausschnitt von {start:g} s bis {end:g} s liegt nicht in „{name}“ mit einer Dauer von {length:.2f} s.</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>A passage begins and ends at seconds from 0 on, not at {seconds:g}.</source>
   <translation>Ein Ausschnitt beginnt und endet bei Sekunden von 0 an, nicht bei {seconds:g}.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>connect or enable one in the system's sound settings, then press Play again</source>
   <translation>schließen Sie eine an, oder aktivieren Sie eine in den Toneinstellungen des Systems, und drücken Sie dann wieder Abspielen</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>No sound output was found; {remedy}.</source>
   <translation>Es wurde keine Tonausgabe gefunden; {remedy}.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>The sound output “{name}” is not connected.</source>
   <translation>Die Tonausgabe „{name}“ ist nicht angeschlossen.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>opening %s failed: %s</source>
   <translation>%s ließ sich nicht öffnen: %s</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>reinstall Soloist's Python package “sounddevice” and start Soloist again</source>
   <translation>installieren Sie Soloists Python-Paket „sounddevice“ neu, und starten Sie Soloist noch einmal</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>Sound cannot be played because the PortAudio library is missing; {remedy}.</source>
   <translation>Es kann kein Ton abgespielt werden, weil die Bibliothek PortAudio fehlt; {remedy}.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>connect one or start PulseAudio or PipeWire (with the package libasound2-plugins or pipewire-alsa), then press Play again</source>
   <translation>schließen Sie eine an, oder starten Sie PulseAudio oder PipeWire (mit dem Paket libasound2-plugins oder pipewire-alsa), und drücken Sie dann wieder Abspielen</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>choose an output in System Settings &gt; Sound, then press Play again</source>
   <translation>wählen Sie unter Systemeinstellungen &gt; Ton eine Ausgabe, und drücken Sie dann wieder Abspielen</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>The sound output “{name}” could not be opened; close other programs that use it or choose another one under Playback &gt; Sound output.</source>
   <translation>Die Tonausgabe „{name}“ ließ sich nicht öffnen; schließen Sie andere Programme, die sie verwenden, oder wählen Sie unter Wiedergabe &gt; Tonausgabe eine andere.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>“{chosen}” is not connected; the system's own sound output is used.</source>
   <translation>„{chosen}“ ist nicht angeschlossen; verwendet wird die Tonausgabe des Systems.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>install it (Debian, Ubuntu: “sudo apt install libportaudio2”) and start Soloist again</source>
   <translation>installieren Sie sie (Debian, Ubuntu: „sudo apt install libportaudio2“), und starten Sie Soloist noch einmal</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>install it with “brew install portaudio” and start Soloist again</source>
   <translation>installieren Sie sie mit „brew install portaudio“, und starten Sie Soloist noch einmal</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>the sound ended</source>
   <translation>der Ton ist zu Ende</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>The sound stopped unexpectedly ({error}). Play goes on from here.</source>
   <translation>Der Ton brach unerwartet ab ({error}). Abspielen geht von hier aus weiter.</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>the sound output could not be closed</source>
   <translation>die Tonausgabe ließ sich nicht schließen</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The {channels} channels are played in {names}; stems keep all of them.</source>
   <translation>Die {channels} Kanäle werden in {names} abgespielt; Stems behalten alle.</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The sound output plays at {device_rate} Hz, so the recording's {rate} Hz are converted for listening; stems keep their rate.</source>
   <translation>Die Tonausgabe spielt mit {device_rate} Hz, darum werden die {rate} Hz der Aufnahme zum Anhören umgerechnet; Stems behalten ihre Abtastrate.</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The sound output “{name}” stopped working ({error}); connect it again or choose another one under Playback &gt; Sound output, then press Play.</source>
   <translation>Die Tonausgabe „{name}“ funktioniert nicht mehr ({error}); schließen Sie sie wieder an, oder wählen Sie unter Wiedergabe &gt; Tonausgabe eine andere, und drücken Sie dann Abspielen.</translation>
  </message>
  <message>
   <location filename="engine/playback/player.py"></location>
   <source>the sound output did not stop within %g s</source>
   <translation>die Tonausgabe hielt nicht innerhalb von %g s an</translation>
  </message>
  <message>
   <location filename="engine/presets.py"></location>
   <source>“{name}” is not a preset; there are: {presets}.</source>
   <translation>„{name}“ ist kein Preset; es gibt: {presets}.</translation>
  </message>
  <message>
   <location filename="engine/project/document.py"></location>
   <source>There is no mask yet: wait until the instruments are found, or choose them yourself.</source>
   <translation>Es gibt noch keine Maske: Warten Sie, bis die Instrumente gefunden sind, oder wählen Sie sie selbst.</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>There is no mask for {name}: add it to the list of instruments first.</source>
   <translation>Es gibt keine Maske für {name}: Nehmen Sie es zuerst in die Liste der Instrumente auf.</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>Nothing can be taken from {name} while it is protected.</source>
   <translation>Solange {name} geschützt ist, lässt sich davon nichts wegnehmen.</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>Nothing can be given to {name} while it is protected.</source>
   <translation>Solange {name} geschützt ist, lässt sich dazu nichts geben.</translation>
  </message>
  <message>
   <location filename="engine/project/facts.py"></location>
   <source>It has {count} instruments, and a recording has at most {most}.</source>
   <translation>Es sind {count} Instrumente, und eine Aufnahme hat höchstens {most}.</translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <location filename="gui/repair/history_panel.py"></location>
   <source>Earlier changes</source>
   <translation>Frühere Änderungen</translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <source>Changes cannot be kept for recovery: {error}. Save your project soon; until then a crash would lose them.</source>
   <translation>Änderungen lassen sich nicht zur Wiederherstellung aufbewahren: {error}. Speichern Sie Ihr Projekt bald; bis dahin gingen sie bei einem Absturz verloren.</translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <source>the journal cannot be written: %s</source>
   <translation>das Journal lässt sich nicht schreiben: %s</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>dropped %s: %s</source>
   <translation>%s verworfen: %s</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is larger than all of them may be</source>
   <translation>der Eintrag ist größer, als alle zusammen sein dürfen</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is of something else than its name says</source>
   <translation>der Eintrag gehört zu etwas anderem, als sein Name sagt</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is of other instruments than its name says</source>
   <translation>der Eintrag gehört zu anderen Instrumenten, als sein Name sagt</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>What was kept of an earlier separation of this recording was damaged and has been removed; it is separated again.</source>
   <translation>Was von einer früheren Trennung dieser Aufnahme aufbewahrt war, war beschädigt und wurde entfernt; sie wird noch einmal getrennt.</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>The separation cannot be kept in {folder}: {strerror}.</source>
   <translation>Die Trennung lässt sich nicht in {folder} aufbewahren: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/project/lock.py"></location>
   <source>“{name}” is already open in another window; here it can be looked at and listened to, not saved.</source>
   <translation>„{name}“ ist schon in einem anderen Fenster offen; hier lässt es sich ansehen und anhören, nicht speichern.</translation>
  </message>
  <message>
   <location filename="engine/project/lock.py"></location>
   <source>Whether “%s” is open elsewhere cannot be found out: %s.</source>
   <translation>Ob „%s“ anderswo offen ist, lässt sich nicht feststellen: %s.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” in {parent} is not the recording this project was made from: it was changed, or it is another one of that name.</source>
   <translation>„{name}“ in {parent} ist nicht die Aufnahme, aus der dieses Projekt entstand: Sie wurde geändert, oder es ist eine andere dieses Namens.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>The recording “{name}” is no longer in {parent}; show where it is.</source>
   <translation>Die Aufnahme „{name}“ ist nicht mehr in {parent}; zeigen Sie, wo sie ist.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” is now called “{name_2}”, in {parent}.</source>
   <translation>„{name}“ heißt jetzt „{name_2}“, in {parent}.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” cannot be read.</source>
   <translation>„{name}“ lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” was found in {parent}.</source>
   <translation>„{name}“ wurde in {parent} gefunden.</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>This copy begins {by:.2f} s earlier; the repairs were moved along.</source>
   <translation>Diese Kopie beginnt {by:.2f} s früher; die Korrekturen wurden mitverschoben.</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>There is no mask yet, so there are no repairs to share.</source>
   <translation>Es gibt noch keine Maske, also auch keine Korrekturen zum Weitergeben.</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>repairs</source>
   <translation>Korrekturen</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>The repairs belong to another recording than “{name}”, or to another version of it.</source>
   <translation>Die Korrekturen gehören zu einer anderen Aufnahme als „{name}“ oder zu einer anderen Fassung davon.</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>This copy begins {by:.2f} s later; the repairs were moved along.</source>
   <translation>Diese Kopie beginnt {by:.2f} s später; die Korrekturen wurden mitverschoben.</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Add {who}</source>
   <translation>{who} hinzufügen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Leave out {who}</source>
   <translation>{who} weglassen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Protect {who}</source>
   <translation>{who} schützen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Unprotect {who}</source>
   <translation>{who} nicht mehr schützen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Mute {who}</source>
   <translation>{who} stummschalten</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Unmute {who}</source>
   <translation>{who} nicht mehr stummschalten</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Solo {who}</source>
   <translation>Solo: {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>End the solo of {who}</source>
   <translation>Solo beenden: {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Recolour {who}</source>
   <translation>{who} umfärben</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Give {where} back to the network</source>
   <translation>{where} an das Netz zurückgeben</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change instruments</source>
   <translation>Instrumente ändern</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change beats or markers</source>
   <translation>Schläge oder Marker ändern</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <location filename="gui/session/session.py"></location>
   <source>Import stems</source>
   <translation>Stems importieren</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change what is protected</source>
   <translation>Schutz ändern</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the instruments' names</source>
   <translation>Namen der Instrumente ändern</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Call {who} “{name}”</source>
   <translation>{who} „{name}“ nennen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Give {where} to {target}</source>
   <translation>{target}: {where} zuteilen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Take {where} from {instrument}</source>
   <translation>{instrument}: {where} wegnehmen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>{count} instruments</source>
   <translation>{count} Instrumente</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>{first} and {last}</source>
   <translation>{first} und {last}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the mix</source>
   <translation>Mix ändern</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Set {name} to {gain}</source>
   <translation>{name} auf {gain} setzen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change levels</source>
   <translation>Pegel ändern</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the solo</source>
   <translation>Solo ändern</translation>
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
   <translation>Instrumente umordnen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change what is muted</source>
   <translation>Stummschaltung ändern</translation>
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
   <translation>{what} liegt nur zum Teil bei „{owner}“.</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>A line of notes at {where}</source>
   <translation>Eine Tonfolge bei {where}</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what}: the networks contradict themselves when asked again.</source>
   <translation>{what}: Die Netze widersprechen sich, wenn sie noch einmal gefragt werden.</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is cut in two, between {owner} and {rival}.</source>
   <translation>{what} ist entzweigeschnitten, zwischen „{owner}“ und „{rival}“.</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is mostly given to {owner}, but may be {target}'s.</source>
   <translation>{what} liegt größtenteils bei „{owner}“, gehört aber vielleicht zu „{target}“.</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{low:.0f}–{high:.0f} Hz at {where}</source>
   <translation>{low:.0f}–{high:.0f} Hz bei {where}</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{note} at {where}</source>
   <translation>{note} bei {where}</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>a recording</source>
   <translation>eine Aufnahme</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>The unsaved work on “{name}” is being recovered in another window.</source>
   <translation>Die ungespeicherte Arbeit an „{name}“ wird in einem anderen Fenster wiederhergestellt.</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>%s cannot be recovered: %s</source>
   <translation>%s lässt sich nicht wiederherstellen: %s</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>“{name}” was saved again after the unsaved work on it was done, so the two no longer fit together.</source>
   <translation>„{name}“ wurde nach der ungespeicherten Arbeit daran noch einmal gespeichert, darum passen die beiden nicht mehr zusammen.</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>The unsaved work on “{name}” cannot be read: it is damaged.</source>
   <translation>Die ungespeicherte Arbeit an „{name}“ lässt sich nicht lesen: Sie ist beschädigt.</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>%s is no journal that can be read: %s</source>
   <translation>%s ist kein lesbares Journal: %s</translation>
  </message>
  <message>
   <location filename="engine/project/repeats.py"></location>
   <source>The passage comes again at {where}.</source>
   <translation>Die Stelle kommt bei {where} noch einmal.</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where}, an octave below, is given to {wrong} too.</source>
   <translation>{name} bei {where}, eine Oktave tiefer, liegt auch bei „{wrong}“.</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where} is given to {wrong} too.</source>
   <translation>{name} bei {where} liegt auch bei „{wrong}“.</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where}, an octave above, is given to {wrong} too.</source>
   <translation>{name} bei {where}, eine Oktave höher, liegt auch bei „{wrong}“.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>Choose at least one stem to import.</source>
   <translation>Wählen Sie mindestens einen Stem zum Importieren.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>None of the stems is assigned to an instrument, so there is nothing to make a mask of.</source>
   <translation>Keiner der Stems ist einem Instrument zugeordnet, darum gibt es nichts, woraus eine Maske werden könnte.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>A stem holds numbers that are no sound, so no mask can be made of it.</source>
   <translation>Ein Stem enthält Zahlen, die kein Ton sind, darum lässt sich daraus keine Maske machen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.0f} ms too early; it is moved into place.</source>
   <translation>„{stem}“ kommt {by:.0f} ms zu früh und wird zurechtgerückt.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.1f} dB louder than in the mix; that is evened out.</source>
   <translation>„{stem}“ ist {by:.1f} dB lauter als im Mix; das wird ausgeglichen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are silent where the recording is loudest; are they the right ones?</source>
   <translation>Die Stems sind still, wo die Aufnahme am lautesten ist; sind es die richtigen?</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems do not sound like parts of this recording; are they the right ones?</source>
   <translation>Die Stems klingen nicht wie Teile dieser Aufnahme; sind es die richtigen?</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.0f} ms too early; they are moved into place.</source>
   <translation>Die Stems kommen {by:.0f} ms zu früh und werden zurechtgerückt.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.0f} ms too late; it is moved into place.</source>
   <translation>„{stem}“ kommt {by:.0f} ms zu spät und wird zurechtgerückt.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.1f} dB softer than in the mix; that is evened out.</source>
   <translation>„{stem}“ ist {by:.1f} dB leiser als im Mix; das wird ausgeglichen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{name}” holds numbers that are no sound.</source>
   <translation>„{name}“ enthält Zahlen, die kein Ton sind.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.0f} ms too late; they are moved into place.</source>
   <translation>Die Stems kommen {by:.0f} ms zu spät und werden zurechtgerückt.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are inverted (opposite polarity); they are turned back.</source>
   <translation>Die Stems sind invertiert (umgekehrte Polarität); sie werden zurückgedreht.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is inverted (opposite polarity); it is turned back.</source>
   <translation>„{stem}“ ist invertiert (umgekehrte Polarität) und wird zurückgedreht.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.1f} dB softer than in the mix; that is evened out.</source>
   <translation>Die Stems sind {by:.1f} dB leiser als im Mix; das wird ausgeglichen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” lasts {length:.2f} s and the recording {duration:.2f} s, so it is no stem of this recording.</source>
   <translation>„{stem}“ dauert {length:.2f} s und die Aufnahme {duration:.2f} s, also ist es kein Stem dieser Aufnahme.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.1f} dB louder than in the mix; that is evened out.</source>
   <translation>Die Stems sind {by:.1f} dB lauter als im Mix; das wird ausgeglichen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is hardly found in the recording; is it the right one?</source>
   <translation>„{stem}“ ist in der Aufnahme kaum zu finden; ist es der richtige Stem?</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.2f} s longer than the recording; that is left out.</source>
   <translation>„{stem}“ ist {by:.2f} s länger als die Aufnahme; das wird weggelassen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.2f} s shorter than the recording; silence stands there.</source>
   <translation>„{stem}“ ist {by:.2f} s kürzer als die Aufnahme; dort steht Stille.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>project</source>
   <translation>Projekt</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” was made by a newer version of Soloist; update Soloist to open it.</source>
   <translation>„{name}“ wurde mit einer neueren Version von Soloist gemacht; aktualisieren Sie Soloist, um es zu öffnen.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” could not be saved: {error}. Your work is still here; save it in another place.</source>
   <translation>„{name}“ konnte nicht gespeichert werden: {error}. Ihre Arbeit ist noch da; speichern Sie sie an einem anderen Ort.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>The {kind} “{name}” does not exist.</source>
   <translation>„{name}“ ({kind}) gibt es nicht.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>The {kind} “{name}” cannot be read: {strerror}.</source>
   <translation>„{name}“ ({kind}) lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” cannot be opened. {error}</source>
   <translation>„{name}“ lässt sich nicht öffnen. {error}</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” is damaged, or it is no Soloist {kind}.</source>
   <translation>„{name}“ ist beschädigt oder nicht von Soloist ({kind}).</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>The mask cannot be kept in {folder}: {strerror}.</source>
   <translation>Die Maske lässt sich nicht in {folder} aufbewahren: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>There is not enough room on the disk for the mask (in {folder}).</source>
   <translation>Auf der Festplatte ist nicht genug Platz für die Maske (in {folder}).</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>the mask</source>
   <translation>die Maske</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the bagpipe</source>
   <translation>Dudelsack</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the clarinet</source>
   <translation>Klarinette</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the flute</source>
   <translation>Flöte</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the drums</source>
   <translation>Schlagzeug</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the acoustic guitar</source>
   <translation>Akustische Gitarre</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the ukulele</source>
   <translation>Ukulele</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the accordion</source>
   <translation>Akkordeon</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the bassoon</source>
   <translation>Fagott</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the guzheng</source>
   <translation>Guzheng</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the xylophone</source>
   <translation>Xylophon</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the erhu</source>
   <translation>Erhu</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the tuba</source>
   <translation>Tuba</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the congas</source>
   <translation>Congas</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the saxophone</source>
   <translation>Saxophon</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the cello</source>
   <translation>Cello</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the violin</source>
   <translation>Violine</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the electric bass</source>
   <translation>E-Bass</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the piano</source>
   <translation>Klavier</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the banjo</source>
   <translation>Banjo</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the trumpet</source>
   <translation>Trompete</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the pipa</source>
   <translation>Pipa</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>other</source>
   <translation>Übriges</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>An instrument needs a name.</source>
   <translation>Ein Instrument braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A name of {count} characters is too long; at most {most} are shown.</source>
   <translation>Ein Name mit {count} Zeichen ist zu lang; höchstens {most} werden gezeigt.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{cleaned}” holds characters that cannot be shown in one line.</source>
   <translation>„{cleaned}“ enthält Zeichen, die sich nicht in einer Zeile zeigen lassen.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{id}” is no instrument's record.</source>
   <translation>„{id}“ ist kein Eintrag eines Instruments.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{kind}” is no kind of instrument.</source>
   <translation>„{kind}“ ist keine Art von Instrument.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A recording has at most {most} instruments; these are {count}.</source>
   <translation>Eine Aufnahme hat höchstens {most} Instrumente; das sind {count}.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A recording has at most {most} instruments.</source>
   <translation>Eine Aufnahme hat höchstens {most} Instrumente.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{colour}” is no colour; write it as #RRGGBB.</source>
   <translation>„{colour}“ ist keine Farbe; schreiben Sie sie als #RRGGBB.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“Other” is what no instrument owns; it keeps its name and colour.</source>
   <translation>„Übriges“ ist, was keinem Instrument gehört; Name und Farbe bleiben.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>There is a “{cleaned}” already; two instruments need two names.</source>
   <translation>„{cleaned}“ gibt es schon; zwei Instrumente brauchen zwei Namen.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{cleaned}” is named twice.</source>
   <translation>„{cleaned}“ ist zweimal genannt.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{before}” cannot name files; use letters, digits and _.</source>
   <translation>Nach „{before}“ lassen sich keine Dateien benennen; verwenden Sie Buchstaben, Ziffern und _.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>For one of your own write {name}=NAME.</source>
   <translation>Für ein eigenes schreiben Sie {name}=NAME.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>There is no separator “{name}”; there are {known}. Others go into {where}.</source>
   <translation>Es gibt kein Trennprogramm „{name}“; es gibt {known}. Andere gehören in {where}.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is larger than {max_bytes} KB, and so no description of a separator.</source>
   <translation>„{shown}“ ist größer als {max_bytes} KB und damit keine Beschreibung eines Trennprogramms.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{title}” ended without an error, but left none of its stems ({wanted}).</source>
   <translation>„{title}“ endete ohne Fehler, hinterließ aber keinen seiner Stems ({wanted}).</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” cannot be read: {strerror}.</source>
   <translation>„{shown}“ lässt sich nicht lesen: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is no TOML: it is no text in UTF-8.</source>
   <translation>„{shown}“ ist kein TOML: Es ist kein Text in UTF-8.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is no TOML: {error}.</source>
   <translation>„{shown}“ ist kein TOML: {error}.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>is no name to call a separator by: small letters, digits, - and _, at most 40</source>
   <translation>ist kein Name, mit dem sich ein Trennprogramm aufrufen lässt: Kleinbuchstaben, Ziffern, - und _, höchstens 40</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “cancel” that is none of {cancel}</source>
   <translation>hat ein „cancel“, das nicht zu {cancel} gehört</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs a “command” that is a list of 1 to {most_arguments} arguments</source>
   <translation>braucht ein „command“, das eine Liste von 1 bis {most_arguments} Argumenten ist</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” whose program is to be filled in</source>
   <translation>hat ein „command“, dessen Programm erst eingesetzt werden müsste</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs 1 to {most} “stems”</source>
   <translation>braucht 1 bis {most} „stems“</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives no instrument a stem</source>
   <translation>gibt keinem Instrument einen Stem</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives one stem to several: {wrong}</source>
   <translation>gibt einen Stem mehreren: {wrong}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives one instrument two names</source>
   <translation>gibt einem Instrument zwei Namen</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>names a stem “{pattern}” that is no file below the output</source>
   <translation>nennt einen Stem „{pattern}“, der keine Datei unterhalb der Ausgabe ist</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs {percent} once in “progress”</source>
   <translation>braucht {percent} einmal in „progress“</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” that is no text of at most {longest} characters</source>
   <translation>hat ein „{key}“, das kein Text von höchstens {longest} Zeichen ist</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” with characters that cannot be shown</source>
   <translation>hat ein „{key}“ mit Zeichen, die sich nicht zeigen lassen</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” that is no whole number from 1 to {most}</source>
   <translation>hat ein „{key}“, das keine ganze Zahl von 1 bis {most} ist</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs a table [{key}]</source>
   <translation>braucht eine Tabelle [{key}]</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>says “{where}{unknown}”, which means nothing here</source>
   <translation>sagt „{where}{unknown}“, was hier nichts bedeutet</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{title}” wrote several files for one stem ({pattern}): {shown}.</source>
   <translation>„{title}“ hat mehrere Dateien für einen Stem geschrieben ({pattern}): {shown}.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” in which something is no text of one line</source>
   <translation>hat ein „command“, in dem etwas kein einzeiliger Text ist</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” with {wrong}, which means nothing</source>
   <translation>hat ein „command“ mit {wrong}, was nichts bedeutet</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” without {place}</source>
   <translation>hat ein „command“ ohne {place}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>says of “{pattern}” something that is no instrument</source>
   <translation>sagt von „{pattern}“ etwas, das kein Instrument ist</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>names an instrument that is none: {error}</source>
   <translation>nennt ein Instrument, das keines ist: {error}</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>There was no stem of {left_out}.</source>
   <translation>Es gab keinen Stem von {left_out}.</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>“{title}” left no stem of an instrument, only of Other.</source>
   <translation>„{title}“ hat keinen Stem eines Instruments hinterlassen, nur von Übrigem.</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>There is no place to work in {cache}: {strerror}.</source>
   <translation>In {cache} ist kein Platz zum Arbeiten: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” is not installed here: there is no program “{argv}”. Install it, or say in {name}.toml where it is.</source>
   <translation>„{title}“ ist hier nicht installiert: Es gibt kein Programm „{argv}“. Installieren Sie es, oder sagen Sie in {name}.toml, wo es ist.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>exit status {returncode}</source>
   <translation>Exit-Status {returncode}</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>signal {returncode}</source>
   <translation>Signal {returncode}</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” was not done after {limit} s, and was stopped.</source>
   <translation>„{title}“ war nach {limit} s nicht fertig und wurde angehalten.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” wrote more than {limit} MB, and was stopped.</source>
   <translation>„{title}“ hat mehr als {limit} MB geschrieben und wurde angehalten.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” took more than {limit} MB of memory, and was stopped.</source>
   <translation>„{title}“ hat mehr als {limit} MB Speicher belegt und wurde angehalten.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>Its last words: “{said}”.</source>
   <translation>Die letzten Worte: „{said}“.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>It said nothing.</source>
   <translation>Es wurde nichts gemeldet.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” could not be started: {why}.</source>
   <translation>„{title}“ ließ sich nicht starten: {why}.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” failed ({how}).</source>
   <translation>„{title}“ ist fehlgeschlagen ({how}).</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Take over what was taught</source>
   <translation>Angelerntes übernehmen</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>There is nothing to learn from: correct some notes, or say where one instrument plays alone (two at least).</source>
   <translation>Es gibt nichts, woraus zu lernen wäre: Korrigieren Sie einige Töne, oder sagen Sie, wo ein Instrument allein spielt (mindestens zwei).</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>The networks do not know {strange}, so a recording with it in the list cannot be taught.</source>
   <translation>Die Netze kennen {strange} nicht, darum lässt sich eine Aufnahme damit in der Liste nicht anlernen.</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>The tuned weights “{name}” are missing or cannot be read.</source>
   <translation>Die angepassten Gewichte „{name}“ fehlen oder lassen sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="engine/temporary.py"></location>
   <source>{what} cannot be read back from {folder}: {why}.</source>
   <translation>{what} lässt sich nicht aus {folder} zurücklesen: {why}.</translation>
  </message>
  <message>
   <location filename="engine/twins/players.py"></location>
   <source>A player is a point in the picture: 0 to 1 from the left and from the top.</source>
   <translation>Ein Musiker ist ein Punkt im Bild: 0 bis 1 von links und von oben.</translation>
  </message>
  <message>
   <location filename="engine/twins/players.py"></location>
   <source>These two points are too near to each other to be two players.</source>
   <translation>Diese zwei Punkte liegen zu nah beieinander, um zwei Musiker zu sein.</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} are doubtful and went to both, at {at} s{more}.</source>
   <extracomment>One: {n} is doubtful and went to both, at {at} s{more}.</extracomment>
   <translation>
    <numerusform>{n} ist zweifelhaft und ging an beide, bei {at} s{more}.</numerusform>
    <numerusform>{n} sind zweifelhaft und gingen an beide, bei {at} s{more}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Neither direction nor motion tells the two players apart: each got half of everything.</source>
   <translation>Weder Richtung noch Bewegung unterscheidet die zwei Musiker: Jeder bekam die Hälfte von allem.</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by direction and motion.</source>
   <extracomment>One: {n} note was divided by direction and motion.</extracomment>
   <translation>
    <numerusform>{n} Ton wurde nach Richtung und Bewegung zugeteilt.</numerusform>
    <numerusform>{n} Töne wurden nach Richtung und Bewegung zugeteilt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by direction.</source>
   <extracomment>One: {n} note was divided by direction.</extracomment>
   <translation>
    <numerusform>{n} Ton wurde nach Richtung zugeteilt.</numerusform>
    <numerusform>{n} Töne wurden nach Richtung zugeteilt.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by motion.</source>
   <extracomment>One: {n} note was divided by motion.</extracomment>
   <translation>
    <numerusform>{n} Ton wurde nach Bewegung zugeteilt.</numerusform>
    <numerusform>{n} Töne wurden nach Bewegung zugeteilt.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Nobody is seen playing here; click on the two players, or split by direction.</source>
   <translation>Hier ist niemand beim Spielen zu sehen; klicken Sie die zwei Musiker an, oder teilen Sie nach Richtung auf.</translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Only instruments with a pitch can be split by their players.</source>
   <translation>Nur Instrumente mit Tonhöhe lassen sich nach Musikern aufteilen.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by your hand: {told}.</source>
   <translation>{note}, entschieden von Ihrer Hand: {told}.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by teaching: {told}.</source>
   <translation>{note}, entschieden durch Anlernen: {told}.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by direction: {told}.</source>
   <translation>{note}, entschieden durch die Richtung: {told}.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by the networks: {told}.</source>
   <translation>{note}, entschieden von den Netzen: {told}.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>The recording ends at {duration:.2f} s; there is nothing at {seconds:g} s.</source>
   <translation>Die Aufnahme endet bei {duration:.2f} s; bei {seconds:g} s ist nichts.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>The mask reaches from {f_min:g} to {f_max:g} Hz; {hertz:g} Hz is outside.</source>
   <translation>Die Maske reicht von {f_min:g} bis {f_max:g} Hz; {hertz:g} Hz liegt außerhalb.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>without your hand {part:.0%}</source>
   <translation>ohne Ihre Hand {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>untaught {part:.0%}</source>
   <translation>nicht angelernt {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>heard {part:.0%}</source>
   <translation>gehört {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>seen {part:.0%}</source>
   <translation>gesehen {part:.0%}</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing that this could act on now.</source>
   <translation>Im Moment gibt es nichts, worauf das wirken könnte.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <location filename="gui/picture/video_view.py"></location>
   <source>This recording has no picture.</source>
   <translation>Diese Aufnahme hat kein Bild.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>No instrument is known yet.</source>
   <translation>Es ist noch kein Instrument bekannt.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is under way that could be stopped.</source>
   <translation>Es läuft nichts, was sich anhalten ließe.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is selected: take a tool at the left, and draw on the spectrogram.</source>
   <translation>Nichts ist ausgewählt: Nehmen Sie links ein Werkzeug, und zeichnen Sie auf das Spektrogramm.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is proposed: N goes where a gesture is worth most, Ctrl+M to notes like the last one.</source>
   <translation>Es gibt keinen Vorschlag: N springt dorthin, wo ein Handgriff am meisten bringt, Strg+M zu Noten, die der letzten ähneln.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to do again.</source>
   <translation>Es gibt nichts zu wiederholen.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>The sound is still being read.</source>
   <translation>Der Ton wird noch eingelesen.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>The mix was not changed.</source>
   <translation>Am Mix wurde nichts geändert.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to save yet.</source>
   <translation>Es gibt noch nichts zu speichern.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Open a recording first.</source>
   <translation>Öffnen Sie zuerst eine Aufnahme.</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Take the last change back</source>
   <translation>Die letzte Änderung zurücknehmen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Do again what was taken back</source>
   <translation>Das Zurückgenommene noch einmal tun</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Give to the chosen instrument</source>
   <translation>Dem gewählten Instrument &amp;geben</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give the selection to the chosen instrument</source>
   <translation>Die Auswahl dem gewählten Instrument geben</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give to &amp;Other</source>
   <translation>An &amp;Übriges geben</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The selection belongs to none of the instruments</source>
   <translation>Die Auswahl gehört zu keinem der Instrumente</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give &amp;back to the network</source>
   <translation>&amp;Zurück an das Netz geben</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The selection as the network had it</source>
   <translation>Die Auswahl, wie sie vom Netz kam</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;As the network had it</source>
   <translation>Wie vom &amp;Netz</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give the whole recording back to the network, except what is protected; can be undone</source>
   <translation>Die ganze Aufnahme an das Netz zurückgeben, außer Geschütztem; lässt sich rückgängig machen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Protect</source>
   <translation>&amp;Schützen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Keep the chosen instrument's share, whatever is painted over it</source>
   <translation>Den Anteil des gewählten Instruments behalten, was auch darüber gemalt wird</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Apply to &amp;similar notes…</source>
   <translation>Auf ä&amp;hnliche Töne anwenden…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Look for places like the last correction, and show them one by one</source>
   <translation>Stellen wie die letzte Korrektur suchen und eine nach der anderen zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Mend the re&amp;peats…</source>
   <translation>&amp;Wiederholungen ausbessern…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Look for where the passage around the last correction is played again</source>
   <translation>Suchen, wo die Passage um die letzte Korrektur noch einmal gespielt wird</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Wh&amp;y here?</source>
   <translation>War&amp;um hier?</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>What networks, teaching, hand, ear and eye said of the cell under the pointer</source>
   <translation>Was Netze, Anlernen, Hand, Ohr und Auge zu der Zelle unter dem Zeiger gesagt haben</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Next place</source>
   <translation>&amp;Nächste Stelle</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Where a gesture is worth most; where something is proposed, the next of it</source>
   <translation>Wo ein Handgriff am meisten bringt; wo etwas vorgeschlagen ist, der nächste Vorschlag</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Previous place</source>
   <translation>Vorherige Stelle</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Show the place before</source>
   <translation>Die Stelle davor zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Accept what is proposed</source>
   <translation>Vorschlag &amp;annehmen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Do what is shown, and show the next</source>
   <translation>Das Gezeigte tun und das Nächste zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Refuse what is proposed</source>
   <translation>Vorschlag ablehnen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Leave the place that is shown; the radar learns from it</source>
   <translation>Die gezeigte Stelle so lassen; das Radar lernt daraus</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Only this instrument pla&amp;ys here</source>
   <translation>Hier spielt nur dieses &amp;Instrument</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Mark the selected seconds: the networks can learn from the chosen instrument alone</source>
   <translation>Die ausgewählten Sekunden vormerken: Die Netze können vom gewählten Instrument allein lernen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Teach this recording</source>
   <translation>Diese Aufnahme an&amp;lernen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Tune the networks on what you corrected and marked; what comes of it is shown before it counts</source>
   <translation>Die Netze auf das abstimmen, was Sie korrigiert und vorgemerkt haben; das Ergebnis wird gezeigt, bevor es gilt</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>For&amp;get what was taught</source>
   <translation>Angelerntes &amp;verwerfen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Everything follows the networks as they were before; can be undone</source>
   <translation>Alles folgt wieder den Netzen, wie sie vorher waren; lässt sich rückgängig machen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;All</source>
   <translation>&amp;Alles</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the whole recording</source>
   <translation>Die ganze Aufnahme auswählen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;None</source>
   <translation>&amp;Nichts</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select nothing</source>
   <translation>Nichts auswählen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Invert</source>
   <translation>&amp;Umkehren</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what is not selected</source>
   <translation>Auswählen, was nicht ausgewählt ist</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Grow</source>
   <translation>Ver&amp;größern</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>One cell more on every side</source>
   <translation>Eine Zelle mehr auf jeder Seite</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Shrink</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>One cell less on every side</source>
   <translation>Eine Zelle weniger auf jeder Seite</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Feather</source>
   <translation>&amp;Weiche Kante</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Soften the edge of the selection</source>
   <translation>Den Rand der Auswahl weich machen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Listen to the selection</source>
   <translation>Auswahl an&amp;hören</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Hear only what is selected, once</source>
   <translation>Nur das Ausgewählte hören, einmal</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;What is here?</source>
   <translation>Was i&amp;st hier?</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Say where the playhead is, what is selected, how long it is and whose</source>
   <translation>Ansagen, wo der Abspielkopf ist, was ausgewählt ist, wie lang es ist und wem es gehört</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Smaller brush</source>
   <translation>Kleinerer Pinsel</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Make brush and eraser smaller</source>
   <translation>Pinsel und Radierer verkleinern</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Larger brush</source>
   <translation>Größerer Pinsel</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Make brush and eraser larger</source>
   <translation>Pinsel und Radierer vergrößern</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Save what was learnt…</source>
   <translation>Gelerntes speichern…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The tuned part of the networks, as a file: for other recordings of the same players</source>
   <translation>Den angepassten Teil der Netze als Datei: für andere Aufnahmen derselben Musiker</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Use what was learnt elsewhere…</source>
   <translation>Anderswo Gelerntes verwenden…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Separate with the networks as they were taught on another recording; shown before it counts</source>
   <translation>Mit den Netzen trennen, wie sie an einer anderen Aufnahme angelernt wurden; gezeigt, bevor es gilt</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Next note</source>
   <translation>&amp;Nächster Ton</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the next note of the chosen instrument, and say it</source>
   <translation>Den nächsten Ton des gewählten Instruments auswählen und ansagen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Previous note</source>
   <translation>&amp;Vorheriger Ton</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the note before, and say it</source>
   <translation>Den Ton davor auswählen und ansagen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Ne&amp;xt passage</source>
   <translation>Nä&amp;chste Passage</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what the chosen instrument plays up to its next rest, and say it</source>
   <translation>Auswählen, was das gewählte Instrument bis zu seiner nächsten Pause spielt, und ansagen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Previous p&amp;assage</source>
   <translation>Vorherige P&amp;assage</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the passage before, and say it</source>
   <translation>Die Passage davor auswählen und ansagen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Higher note here</source>
   <translation>&amp;Höherer Ton hier</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what sounds above at the same time, whoever plays it</source>
   <translation>Auswählen, was gleichzeitig darüber klingt, wer auch immer es spielt</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Lower note here</source>
   <translation>&amp;Tieferer Ton hier</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what sounds below at the same time, whoever plays it</source>
   <translation>Auswählen, was gleichzeitig darunter klingt, wer auch immer es spielt</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Playhead</source>
   <translation>&amp;Abspielkopf</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Click or drag to move the playhead, Shift+drag to draw a loop</source>
   <translation>Klicken oder ziehen, um den Abspielkopf zu bewegen; Umschalt+Ziehen zeichnet einen Loop</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Rectangle</source>
   <translation>&amp;Rechteck</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select a rectangle</source>
   <translation>Ein Rechteck auswählen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Time range</source>
   <translation>&amp;Zeitbereich</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select all frequencies between two moments</source>
   <translation>Alle Frequenzen zwischen zwei Zeitpunkten auswählen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Frequency band</source>
   <translation>&amp;Frequenzband</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the whole recording between two frequencies</source>
   <translation>Die ganze Aufnahme zwischen zwei Frequenzen auswählen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Lasso</source>
   <translation>&amp;Lasso</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Draw around what you mean</source>
   <translation>Umfahren, was gemeint ist</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Wand</source>
   <translation>Za&amp;uberstab</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what is like the clicked place; drag sideways for more or less</source>
   <translation>Auswählen, was der angeklickten Stelle gleicht; seitwärts ziehen für mehr oder weniger</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Fi&amp;ll</source>
   <translation>Füll&amp;en</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the connected area of one instrument; double-click gives it away</source>
   <translation>Die zusammenhängende Fläche eines Instruments auswählen; ein Doppelklick gibt sie weg</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Harmonic</source>
   <translation>&amp;Obertöne</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select a note with its partials; a box takes several, a stroke a melody</source>
   <translation>Einen Ton mit seinen Obertönen auswählen; ein Rahmen nimmt mehrere, ein Strich eine Melodie</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Brush</source>
   <translation>&amp;Pinsel</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Paint for the chosen instrument; Alt+drag changes the size</source>
   <translation>Für das gewählte Instrument malen; Alt+Ziehen ändert die Größe</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Eraser</source>
   <translation>Ra&amp;diergummi</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Take away from the chosen instrument; Alt+drag changes the size</source>
   <translation>Dem gewählten Instrument wegnehmen; Alt+Ziehen ändert die Größe</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>P&amp;ick</source>
   <translation>P&amp;ipette</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Choose the instrument under the pointer</source>
   <translation>Das Instrument unter dem Zeiger wählen</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>&amp;Save project</source>
   <translation>Projekt &amp;speichern</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Keep the mask, your edits and the mix in a project file</source>
   <translation>Die Maske, Ihre Änderungen und den Mix in einer Projektdatei aufbewahren</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Save project &amp;as…</source>
   <translation>Projekt speichern &amp;unter…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Keep the project in another file</source>
   <translation>Das Projekt in einer anderen Datei aufbewahren</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Export n&amp;otes…</source>
   <translation>N&amp;oten exportieren…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Write what the instruments play as MIDI and MusicXML</source>
   <translation>Schreiben, was die Instrumente spielen, als MIDI und MusicXML</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Export &amp;mask…</source>
   <translation>&amp;Maske exportieren…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Write the mask as a picture, as data, or as labels for Audacity</source>
   <translation>Die Maske als Bild, als Daten oder als Textmarken für Audacity schreiben</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>&amp;Import stems…</source>
   <translation>Stems &amp;importieren…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Make the stems of another separator the mask, to repair them here</source>
   <translation>Die Stems eines anderen Trennprogramms zur Maske machen, um sie hier zu korrigieren</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Save &amp;repairs for others…</source>
   <translation>&amp;Korrekturen für andere speichern…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Mask and edits without the sound, for whoever has the same recording</source>
   <translation>Maske und Änderungen ohne den Ton, für alle, die dieselbe Aufnahme haben</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Ta&amp;ke repairs of others…</source>
   <translation>Korrekturen anderer über&amp;nehmen…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Somebody's repairs of this recording, whatever copy of it they had</source>
   <translation>Fremde Korrekturen dieser Aufnahme, aus welcher Kopie auch immer</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move the playhead</source>
   <translation>Den Abspielkopf bewegen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click or drag: spectrogram, ruler or picture</source>
   <translation>Klicken oder ziehen: Spektrogramm, Lineal oder Bild</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Draw a loop</source>
   <translation>Einen Loop zeichnen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag on the time ruler, or Shift+drag in the spectrogram</source>
   <translation>Auf dem Zeitlineal ziehen oder Umschalt+Ziehen im Spektrogramm</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move an end of the loop</source>
   <translation>Ein Ende des Loops verschieben</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag that end on the time ruler</source>
   <translation>Dieses Ende auf dem Zeitlineal ziehen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Zoom in time</source>
   <translation>In der Zeit zoomen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Turn the wheel over the spectrogram</source>
   <translation>Das Mausrad über dem Spektrogramm drehen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Zoom in frequency</source>
   <translation>In der Frequenz zoomen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Ctrl+wheel over the spectrogram, or Ctrl with + and −</source>
   <translation>Strg+Mausrad über dem Spektrogramm oder Strg mit + und −</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move sideways</source>
   <translation>Seitwärts bewegen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Shift+wheel, or drag with the middle button</source>
   <translation>Umschalt+Mausrad oder mit der mittleren Taste ziehen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Hear one player alone</source>
   <translation>Einen Musiker allein hören</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click the player in the video</source>
   <translation>Den Musiker im Video anklicken</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>See the picture large</source>
   <translation>Das Bild groß sehen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Double-click the video; again, or Esc, goes back</source>
   <translation>Doppelklick auf das Video; noch einmal oder Esc geht zurück</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>See where an instrument is</source>
   <translation>Sehen, wo ein Instrument ist</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Point at its row, or at a player in the video</source>
   <translation>Auf seine Zeile zeigen oder auf einen Musiker im Video</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Select a note</source>
   <translation>Einen Ton auswählen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click it with the harmonic tool; a box takes several</source>
   <translation>Mit dem Oberton-Werkzeug anklicken; ein Rahmen nimmt mehrere</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Add to a selection</source>
   <translation>Zu einer Auswahl hinzufügen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Shift+drag or Shift+click with any selecting tool</source>
   <translation>Umschalt+Ziehen oder Umschalt+Klick mit jedem Auswahlwerkzeug</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Take away from a selection</source>
   <translation>Von einer Auswahl wegnehmen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Alt+drag or Alt+click with any selecting tool</source>
   <translation>Alt+Ziehen oder Alt+Klick mit jedem Auswahlwerkzeug</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Paint for an instrument</source>
   <translation>Für ein Instrument malen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag with the brush; Alt+drag changes its size</source>
   <translation>Mit dem Pinsel ziehen; Alt+Ziehen ändert seine Größe</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Give up a gesture</source>
   <translation>Eine Geste abbrechen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Esc, before the button is let go</source>
   <translation>Esc, bevor die Maustaste losgelassen wird</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Back to 0 dB</source>
   <translation>Zurück auf 0 dB</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Double-click a gain slider</source>
   <translation>Doppelklick auf einen Gain-Regler</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Open a video or sound file</source>
   <translation>Eine Video- oder Tondatei öffnen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag the file onto the window</source>
   <translation>Die Datei auf das Fenster ziehen</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Everything that can be done here</source>
   <translation>Alles, was hier möglich ist</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Right-click it: spectrogram, selection, row, ruler, history, picture</source>
   <translation>Rechtsklick darauf: Spektrogramm, Auswahl, Zeile, Lineal, Verlauf, Bild</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Play or pause</source>
   <translation>&amp;Abspielen oder anhalten</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play or pause</source>
   <translation>Abspielen oder anhalten</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play from the &amp;pointer</source>
   <translation>Ab dem &amp;Zeiger abspielen</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play from where the pointer is, or was right-clicked</source>
   <translation>Abspielen ab der Stelle, wo der Zeiger ist oder wo rechts geklickt wurde</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Hear what the picture sh&amp;ows</source>
   <translation>Hören, was das B&amp;ild zeigt</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Hear what sounds at the pointer in the picture, or, by arrow keys, anywhere in it; Esc: the mix again</source>
   <translation>Hören, was am Zeiger im Bild klingt, oder, mit den Pfeiltasten, irgendwo darin; Esc: wieder der Mix</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Shuttle back</source>
   <translation>Rücklauf</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Run back silently; again: faster</source>
   <translation>Stumm zurücklaufen; noch einmal: schneller</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Shuttle forward</source>
   <translation>Vorlauf</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Run forward at twice the speed; again: faster (silent above four times)</source>
   <translation>Mit doppeltem Tempo vorlaufen; noch einmal: schneller (über dem Vierfachen stumm)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Slo&amp;wer</source>
   <translation>&amp;Langsamer</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play slower, with the pitch kept</source>
   <translation>Langsamer spielen, bei gleicher Tonhöhe</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Faster</source>
   <translation>&amp;Schneller</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play faster, with the pitch kept</source>
   <translation>Schneller spielen, bei gleicher Tonhöhe</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Half speed</source>
   <translation>&amp;Halbes Tempo</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Half speed with the pitch kept, or normal speed again</source>
   <translation>Halbes Tempo bei gleicher Tonhöhe oder wieder normales Tempo</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Previous frame</source>
   <translation>Vorheriges Einzelbild</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Show the frame before</source>
   <translation>Das Einzelbild davor zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Next frame</source>
   <translation>Nächstes Einzelbild</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Show the next frame</source>
   <translation>Das nächste Einzelbild zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back 1 second</source>
   <translation>1 Sekunde zurück</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back exactly one second</source>
   <translation>Genau eine Sekunde zurück</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward 1 second</source>
   <translation>1 Sekunde vor</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward exactly one second</source>
   <translation>Genau eine Sekunde vor</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back 5 seconds</source>
   <translation>5 Sekunden zurück</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back five seconds</source>
   <translation>Fünf Sekunden zurück</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward 5 seconds</source>
   <translation>5 Sekunden vor</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward five seconds</source>
   <translation>Fünf Sekunden vor</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>To the start</source>
   <translation>Zum Anfang</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Put the playhead at the start</source>
   <translation>Den Abspielkopf an den Anfang setzen</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>To the end</source>
   <translation>Zum Ende</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Put the playhead at the end</source>
   <translation>Den Abspielkopf ans Ende setzen</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Loop</source>
   <translation>&amp;Loop</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Repeat a few seconds; drag on the time ruler to choose which</source>
   <translation>Einige Sekunden wiederholen; auf dem Zeitlineal ziehen, um sie zu wählen</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop &amp;begins here</source>
   <translation>Loop &amp;beginnt hier</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>The loop begins at the playhead</source>
   <translation>Der Loop beginnt am Abspielkopf</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop &amp;ends here</source>
   <translation>Loop &amp;endet hier</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>The loop ends at the playhead</source>
   <translation>Der Loop endet am Abspielkopf</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop the sele&amp;ction</source>
   <translation>Auswahl als L&amp;oop</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Repeat the time that is selected</source>
   <translation>Die ausgewählte Zeit wiederholen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Practise</source>
   <translation>Ü&amp;ben</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Show the row for transposition, speed, beats and click</source>
   <translation>Die Zeile für Transposition, Tempo, Schläge und Klick zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Transpose &amp;up</source>
   <translation>&amp;Höher transponieren</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>A semitone higher, at the same speed</source>
   <translation>Einen Halbton höher, bei gleichem Tempo</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Transpose &amp;down</source>
   <translation>&amp;Tiefer transponieren</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>A semitone lower, at the same speed</source>
   <translation>Einen Halbton tiefer, bei gleichem Tempo</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;As recorded</source>
   <translation>Wie &amp;aufgenommen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>The pitch as it was recorded</source>
   <translation>Die Tonhöhe, wie sie aufgenommen wurde</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Find beats</source>
   <translation>&amp;Schläge suchen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Find the beats and bars of the recording</source>
   <translation>Schläge und Takte der Aufnahme suchen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Tap the beat</source>
   <translation>Schlag &amp;mittippen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>While it plays: four taps or more take the place of the beats there</source>
   <translation>Beim Abspielen: Vier oder mehr Tipper ersetzen dort die Schläge</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Click</source>
   <translation>&amp;Klick</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Hear the beats as a click</source>
   <translation>Die Schläge als Klick hören</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Count &amp;in</source>
   <translation>&amp;Einzählen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Count a bar before the sound begins</source>
   <translation>Einen Takt vorzählen, bevor der Ton beginnt</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Loop the bar, or one more</source>
   <translation>Takt als &amp;Loop, oder einen mehr</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Repeat the bar at the playhead; again: one bar more</source>
   <translation>Den Takt am Abspielkopf wiederholen; noch einmal: ein Takt mehr</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Loop one bar fe&amp;wer</source>
   <translation>Loop um einen Takt &amp;kürzer</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Repeat one bar fewer</source>
   <translation>Einen Takt weniger wiederholen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Compare at e&amp;qual loudness</source>
   <translation>Bei &amp;gleicher Lautheit vergleichen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Mix, original and network as loud as the softest of them, by EBU R 128</source>
   <translation>Mix, Original und Netz so laut wie das leiseste davon, nach EBU R 128</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Add &amp;marker</source>
   <translation>&amp;Marker setzen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Mark the playhead's place; double-click the flag to name it</source>
   <translation>Die Stelle des Abspielkopfs markieren; Doppelklick auf die Fahne benennt sie</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Next marker</source>
   <translation>&amp;Nächster Marker</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Put the playhead on the next marker</source>
   <translation>Den Abspielkopf auf den nächsten Marker setzen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>P&amp;revious marker</source>
   <translation>&amp;Vorheriger Marker</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Put the playhead on the marker before</source>
   <translation>Den Abspielkopf auf den Marker davor setzen</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>There are no bars here yet: Playback &gt; Practise &gt; Find beats.</source>
   <translation>Hier gibt es noch keine Takte: Wiedergabe &gt; Üben &gt; Schläge suchen.</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Find an action or a key</source>
   <translation>Eine Aktion oder Taste suchen</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Search actions</source>
   <translation>Aktionen durchsuchen</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Actions and their keys</source>
   <translation>Aktionen und ihre Tasten</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>New key</source>
   <translation>Neue Taste</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Use this key</source>
   <translation>Diese Taste verwenden</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Back to default</source>
   <translation>Zurück zur Vorgabe</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Do it</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>What would you like to do?</source>
   <translation>Was möchten Sie tun?</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>New key:</source>
   <translation>Neue Taste:</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>The key was taken from {names}.</source>
   <translation>Die Taste wurde von {names} übernommen.</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>With the mouse</source>
   <translation>Mit der Maus</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Enter does what is marked. Any key can be another one.</source>
   <translation>Die Eingabetaste führt das Markierte aus. Jede Taste lässt sich ändern.</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Nothing is found for “{said}”. Help &gt; Manual tells how things are done.</source>
   <translation>Zu „{said}“ wurde nichts gefunden. Hilfe &gt; Handbuch erklärt, wie alles geht.</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/commands.py"></location>
   <source>Open a video, a sound file or a project</source>
   <translation>Ein Video, eine Tondatei oder ein Projekt öffnen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open &amp;demo</source>
   <translation>&amp;Demo öffnen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open the duet that comes with Soloist</source>
   <translation>Das Duett öffnen, das Soloist beiliegt</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Write each instrument, the mix, or all in one file</source>
   <translation>Jedes Instrument, den Mix oder alles in einer Datei schreiben</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Clear kept se&amp;parations</source>
   <translation>Aufbewahrte &amp;Trennungen löschen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Remove what is kept of earlier separations, so that recordings open again without the networks</source>
   <translation>Löschen, was von früheren Trennungen aufbewahrt ist, damit sich Aufnahmen ohne die Netze wieder öffnen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Close</source>
   <translation>S&amp;chließen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Close the recording</source>
   <translation>Die Aufnahme schließen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Leave Soloist</source>
   <translation>Soloist verlassen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Solo</source>
   <translation>&amp;Solo</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Hear only the chosen instrument</source>
   <translation>Nur das gewählte Instrument hören</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Mute</source>
   <translation>S&amp;tumm</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Leave the chosen instrument out</source>
   <translation>Das gewählte Instrument weglassen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>C&amp;ompare</source>
   <translation>&amp;Vergleichen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>See and hear your mask, the recording as it is, or the network's own mask, in turn; hold for a look</source>
   <translation>Ihre Maske, die Aufnahme, wie sie ist, und die Maske des Netzes abwechselnd sehen und hören; halten zum kurzen Vergleich</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Reset the mix</source>
   <translation>Mix &amp;zurücksetzen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>No solo, no mute, every gain at 0 dB</source>
   <translation>Kein Solo, nichts stumm, jeder Gain auf 0 dB</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Take &amp;back the last change of the mix</source>
   <translation>&amp;Letzte Änderung des Mix zurücknehmen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Solo, mute and gains as they were before; the mask's own undo is apart from it</source>
   <translation>Solo, Stumm und Gain wie vorher; das Rückgängig der Maske ist davon getrennt</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Add an instrument…</source>
   <translation>Instrument &amp;hinzufügen…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Name an instrument that plays but is not listed</source>
   <translation>Ein Instrument benennen, das spielt, aber nicht aufgeführt ist</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Re&amp;move from the list</source>
   <translation>Von der Liste &amp;nehmen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Take the chosen instrument out of the list; what it had goes to the others</source>
   <translation>Das gewählte Instrument von der Liste nehmen; was es hatte, geht an die anderen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Re&amp;name…</source>
   <translation>&amp;Umbenennen…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Call the chosen instrument otherwise in this recording (F2 on its row)</source>
   <translation>Das gewählte Instrument in dieser Aufnahme anders nennen (F2 auf seiner Zeile)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Colour…</source>
   <translation>&amp;Farbe…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show the chosen instrument in another colour</source>
   <translation>Das gewählte Instrument in einer anderen Farbe zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Mer&amp;ge into…</source>
   <translation>Zusammenführen &amp;mit…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Give all of the chosen instrument to another one</source>
   <translation>Alles vom gewählten Instrument einem anderen geben</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Split in &amp;two</source>
   <translation>In &amp;zwei teilen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A second one of the chosen instrument: it gets what is selected of it, or half of all</source>
   <translation>Ein zweites vom gewählten Instrument: Es bekommt, was davon ausgewählt ist, oder die Hälfte von allem</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Split by its &amp;players</source>
   <translation>Nach &amp;Musikern aufteilen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A second one of the chosen instrument: each player's notes, by where they sound from and who moves</source>
   <translation>Ein zweites vom gewählten Instrument: die Töne jedes Musikers, danach, woher sie klingen und wer sich bewegt</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show its t&amp;wo players…</source>
   <translation>Die z&amp;wei Musiker zeigen…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Click on both players in the picture, and the chosen instrument is split by how they move</source>
   <translation>Klicken Sie beide Musiker im Bild an, und das gewählte Instrument wird danach aufgeteilt, wie sie sich bewegen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Export its &amp;notes…</source>
   <translation>Seine N&amp;oten exportieren…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Write what the chosen instrument plays as MIDI and MusicXML</source>
   <translation>Schreiben, was das gewählte Instrument spielt, als MIDI und MusicXML</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Separate &amp;again</source>
   <translation>Neu &amp;trennen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Run the networks again from the playhead outward</source>
   <translation>Die Netze noch einmal laufen lassen, vom Abspielkopf aus</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Separate &amp;with…</source>
   <translation>Trennen mi&amp;t…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Let another program separate; its stems become part of the mask</source>
   <translation>Ein anderes Programm trennen lassen; seine Stems werden Teil der Maske</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Stop the work under way</source>
   <translation>Laufende Arbeit &amp;anhalten</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Stop separating, exporting or loading; what is done stays</source>
   <translation>Trennen, Exportieren oder Laden anhalten; was fertig ist, bleibt</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Mask</source>
   <translation>&amp;Maske</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show who plays what, in colours</source>
   <translation>In Farben zeigen, wer was spielt</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Only what I &amp;changed</source>
   <translation>Nur was ich &amp;geändert habe</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Colour only the cells that were changed by hand</source>
   <translation>Nur die von Hand geänderten Zellen färben</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Fit</source>
   <translation>&amp;Einpassen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show the whole recording</source>
   <translation>Die ganze Aufnahme zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom &amp;in</source>
   <translation>&amp;Vergrößern</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show half as much time</source>
   <translation>Halb so viel Zeit zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom &amp;out</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show twice as much time</source>
   <translation>Doppelt so viel Zeit zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom in on &amp;frequencies</source>
   <translation>&amp;Frequenzen vergrößern</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show half as many octaves (Ctrl and the wheel do so at the pointer)</source>
   <translation>Halb so viele Oktaven zeigen (Strg und das Mausrad tun es am Zeiger)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom out of fre&amp;quencies</source>
   <translation>F&amp;requenzen verkleinern</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show twice as many octaves</source>
   <translation>Doppelt so viele Oktaven zeigen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Picture &amp;large</source>
   <translation>B&amp;ild groß</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>The picture in the place of the spectrogram, and back (or double-click it; Esc goes back)</source>
   <translation>Das Bild an der Stelle des Spektrogramms und zurück (oder Doppelklick darauf; Esc geht zurück)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>F&amp;ull screen</source>
   <translation>V&amp;ollbild</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>The window over the whole screen, and back</source>
   <translation>Das Fenster über den ganzen Bildschirm und zurück</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Preferences…</source>
   <translation>Ein&amp;stellungen…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Colours, dynamic range, mask, click</source>
   <translation>Farben, Dynamikbereich, Maske, Klick</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Reset the layout</source>
   <translation>&amp;Anordnung zurücksetzen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Put every panel back where it was at first</source>
   <translation>Jedes Bedienfeld dorthin zurücksetzen, wo es anfangs war</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Find an action or a key…</source>
   <translation>Aktion oder Taste &amp;suchen…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Everything that can be done, by name: find it, run it, give it another key</source>
   <translation>Alles, was möglich ist, beim Namen: finden, ausführen, eine andere Taste geben</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Manual</source>
   <translation>&amp;Handbuch</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A page a task, with pictures, from the disk</source>
   <translation>Eine Seite je Aufgabe, mit Bildern, von der Festplatte</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Copy report</source>
   <translation>&amp;Bericht kopieren</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Versions, screens, networks, the end of the log; no names of files: to paste where a fault is told</source>
   <translation>Versionen, Bildschirme, Netze, das Ende des Protokolls, keine Dateinamen: zum Einfügen, wo ein Fehler gemeldet wird</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Look for a newer version</source>
   <translation>Nach &amp;neuerer Version sehen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open the project's page; Soloist itself asks nobody</source>
   <translation>Die Seite des Projekts öffnen; Soloist selbst fragt niemanden</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;About Soloist</source>
   <translation>&amp;Über Soloist</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Versions and networks</source>
   <translation>Versionen und Netze</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Select</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Playback</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>View</source>
   <translation>Ansicht</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Theme</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Practise</source>
   <translation>Üben</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Choose instrument {number}</source>
   <translation>Instrument {number} wählen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Choose Other</source>
   <translation>Übriges wählen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Like the &amp;system</source>
   <translation>Wie das &amp;System</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Follow the system's light or dark look</source>
   <translation>Dem hellen oder dunklen Erscheinungsbild des Systems folgen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Light look</source>
   <translation>Helles Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Dark look</source>
   <translation>Dunkles Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;High contrast</source>
   <translation>&amp;Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Black or white grounds, a line round everything, strong colours</source>
   <translation>Schwarzer oder weißer Grund, eine Linie um alles, kräftige Farben</translation>
  </message>
  <message>
   <location filename="gui/app/start.py"></location>
   <source>unexpected error</source>
   <translation>unerwarteter Fehler</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Repairs ({patterns});;All files (*)</source>
   <translation>Korrekturen ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>What networks learnt ({patterns});;All files (*)</source>
   <translation>Von Netzen Gelerntes ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/files/exchange_commands.py"></location>
   <source>{n:,} notes</source>
   <extracomment>One: one note</extracomment>
   <translation>
    <numerusform>eine Note</numerusform>
    <numerusform>{n:,} Noten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Wrote {count} to {folder}, {doubtful:,} of them marked as doubtful.</source>
   <translation>Geschrieben nach {folder}: {count}, davon {doubtful:,} als zweifelhaft markiert.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Saved the repairs to {path}: whoever has this recording can take them over. No sound is in it.</source>
   <translation>Die Korrekturen sind in {path} gespeichert: Wer diese Aufnahme hat, kann sie übernehmen. Ton ist darin nicht enthalten.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Exported the mask to {path}: {said}.</source>
   <translation>Die Maske wurde nach {path} exportiert: {said}.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The recording is still being separated; what is missing counts as other.</source>
   <translation>Die Aufnahme wird noch getrennt; was fehlt, zählt als Übriges.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The recording is still being separated; what is missing has no notes.</source>
   <translation>Die Aufnahme wird noch getrennt; was fehlt, hat keine Noten.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Save repairs for others</source>
   <translation>Korrekturen für andere speichern</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <location filename="gui/session/session.py"></location>
   <source>Take repairs of others</source>
   <translation>Korrekturen anderer übernehmen</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Save what was learnt</source>
   <translation>Gelerntes speichern</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Saved what was learnt to {path}: open it on another recording of these players.</source>
   <translation>Das Gelernte ist in {path} gespeichert: Öffnen Sie es bei einer anderen Aufnahme dieser Musiker.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Use what was learnt elsewhere</source>
   <translation>Anderswo Gelerntes verwenden</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>{name} has no pitches to write down.</source>
   <translation>{name} hat keine Tonhöhen, die sich aufschreiben ließen.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <location filename="gui/window/commands.py"></location>
   <source>Show folder</source>
   <translation>Ordner anzeigen</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>My {name}.safetensors</source>
   <translation>Mein {name}.safetensors</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Nothing was learnt on this recording yet: teach it, and take it over.</source>
   <translation>An dieser Aufnahme wurde noch nichts gelernt: Lernen Sie sie an, und übernehmen Sie das Angelernte.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The repairs are the mask now.</source>
   <translation>Die Korrekturen sind jetzt die Maske.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The stems are in the mask now.</source>
   <translation>Die Stems sind jetzt in der Maske.</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Like the source</source>
   <translation>Wie die Quelle</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>16 bit</source>
   <translation>16 Bit</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>24 bit</source>
   <translation>24 Bit</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>32 bit float</source>
   <translation>32 Bit Gleitkomma</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Begin with the picture: {late:.2f} s of silence in front of the stems</source>
   <translation>Mit dem Bild beginnen: {late:.2f} s Stille vor den Stems</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/files/export_dialog.py"></location>
   <source>Replace the {n} files that exist already: {names}</source>
   <extracomment>One: Replace the file that exists already: {names}</extracomment>
   <translation>
    <numerusform>Die bereits vorhandene Datei ersetzen: {names}</numerusform>
    <numerusform>Die {n} bereits vorhandenen Dateien ersetzen: {names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Matroska audio (.mka)</source>
   <translation>Matroska-Audio (.mka)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Movie with the picture (.mov)</source>
   <translation>Film mit dem Bild (.mov)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Movie with the picture (.mkv)</source>
   <translation>Film mit dem Bild (.mkv)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Stem file with four parts (.stem.mp4)</source>
   <translation>Stem-Datei mit vier Teilen (.stem.mp4)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/write_dialog.py"></location>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Video with the mix as you hear it now</source>
   <translation>Video mit dem Mix, wie Sie ihn jetzt hören</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Reaper project with the stems on its tracks</source>
   <translation>Reaper-Projekt mit den Stems auf seinen Spuren</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Dither (TPDF)</source>
   <translation>Dither (TPDF)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/write_dialog.py"></location>
   <source>Choose…</source>
   <translation>Auswählen…</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Write 32-bit float instead</source>
   <translation>Stattdessen 32 Bit Gleitkomma schreiben</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{instrument}, {input} and {index} are filled in</source>
   <translation>{instrument}, {input} und {index} werden eingesetzt</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>NAME=INSTRUMENT,INSTRUMENT; … Each instrument and “other” in one of four parts</source>
   <translation>NAME=INSTRUMENT,INSTRUMENT; … Jedes Instrument und „other“ in einem von vier Teilen</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>How and where</source>
   <translation>Wie und wohin</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Export into</source>
   <translation>Exportieren nach</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Bit depth</source>
   <translation>Bittiefe</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Naming pattern</source>
   <translation>Namensmuster</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{sample_rate} Hz, {layout}, as in the source</source>
   <translation>{sample_rate} Hz, {layout}, wie in der Quelle</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Choose something to export.</source>
   <translation>Wählen Sie etwas zum Exportieren.</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{names}: louder than full scale; what is above it would be cut off.</source>
   <translation>{names}: lauter als Vollaussteuerung; was darüber liegt, würde abgeschnitten.</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Rest</source>
   <translation>Rest</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Choose a folder.</source>
   <translation>Wählen Sie einen Ordner.</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>The mix</source>
   <translation>Der Mix</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Stems, a file each</source>
   <translation>Stems, je eine Datei</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>The mix, one file</source>
   <translation>Der Mix, eine Datei</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Stems as tracks of one file</source>
   <translation>Stems als Spuren einer Datei</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>As you hear it now</source>
   <translation>Wie Sie es jetzt hören</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>All but the chosen</source>
   <translation>Alles außer dem Gewählten</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Only the chosen</source>
   <translation>Nur das Gewählte</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What no instrument owns; its file is “residual”. With all stems it adds up to the recording.</source>
   <translation>Was keinem Instrument gehört; die Datei heißt „residual“. Mit allen Stems zusammen ergibt es die Aufnahme.</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Measure loudness</source>
   <translation>Lautheit messen</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>EBU R 128: integrated loudness, range, true peak. Nothing is changed by it.</source>
   <translation>EBU R 128: integrierte Lautheit, Lautheitsumfang, True Peak. Es wird dabei nichts verändert.</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>The whole recording</source>
   <translation>Die ganze Aufnahme</translation>
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
   <translation>Was geschrieben wird</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Which mix</source>
   <translation>Welcher Mix</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>How much of it</source>
   <translation>Wie viel davon</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What is selected: {start} – {stop}</source>
   <translation>Was ausgewählt ist: {start} – {stop}</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>{peak:.1f} dBTP</source>
   <translation>{peak:.1f} dBTP</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Above full scale: {words}.</source>
   <translation>Über Vollaussteuerung: {words}.</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>The files as chosen cannot hold that: it would be cut off, which is heard as distortion.</source>
   <translation>Die Dateien in der gewählten Form können das nicht fassen: Es würde abgeschnitten, was als Verzerrung zu hören ist.</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>{lower_db:.1f} dB</source>
   <translation>{lower_db:.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Above full scale</source>
   <translation>Über Vollaussteuerung</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Lower everything by {decibels:.1f} dB</source>
   <translation>Alles um {decibels:.1f} dB absenken</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Write anyway</source>
   <translation>Trotzdem schreiben</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Lowered, every file is by the same {decibels}; together they are the recording, {decibels} softer.</source>
   <translation>Abgesenkt wird jede Datei um dieselben {decibels}; zusammen ergeben sie die Aufnahme, {decibels} leiser.</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Nothing has been written yet.</source>
   <translation>Es wurde noch nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Picture, as you see it (PNG)</source>
   <translation>Bild, wie Sie es sehen (PNG)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>The spectrogram and the mask in the colours of the window.</source>
   <translation>Das Spektrogramm und die Maske in den Farben des Fensters.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Data with axes (NumPy NPZ)</source>
   <translation>Daten mit Achsen (NumPy NPZ)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Shares of every instrument, with seconds, hertz and names.</source>
   <translation>Die Anteile jedes Instruments, mit Sekunden, Hertz und Namen.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Labels (Audacity, TXT)</source>
   <translation>Textmarken (Audacity, TXT)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>A label per connected region: start, end, lowest and highest frequency, instrument. Audacity: File &gt; Import &gt; Labels.</source>
   <translation>Eine Textmarke je zusammenhängendem Gebiet: Anfang, Ende, tiefste und höchste Frequenz, Instrument. In Audacity: Datei &gt; Importieren &gt; Textmarken.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Export mask</source>
   <translation>Maske exportieren</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Replace the file of that name</source>
   <translation>Die Datei dieses Namens ersetzen</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>The whole recording, a pixel a cell</source>
   <translation>Die ganze Aufnahme, ein Pixel je Zelle</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>What is on screen ({start:.2f} to {end:.2f} s), as large as on screen</source>
   <translation>Was auf dem Bildschirm ist ({start:.2f} bis {end:.2f} s), in der Größe auf dem Bildschirm</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Export the mask to</source>
   <translation>Maske exportieren nach</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Choose a file.</source>
   <translation>Wählen Sie eine Datei.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>{target} is a folder; give the file a name.</source>
   <translation>{target} ist ein Ordner; geben Sie der Datei einen Namen.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Part</source>
   <translation>Ausschnitt</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>There is no folder {parent}.</source>
   <translation>Den Ordner {parent} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>What was open before is unchanged.</source>
   <translation>Was vorher offen war, ist unverändert.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Nothing was written.</source>
   <translation>Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Your work is kept: save the project, or start Soloist again, which offers it back.</source>
   <translation>Ihre Arbeit ist nicht verloren: Speichern Sie das Projekt, oder starten Sie Soloist neu, das sie dann wieder anbietet.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>No half-written file was left behind.</source>
   <translation>Keine halb geschriebene Datei ist zurückgeblieben.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Everything except listening works.</source>
   <translation>Alles außer dem Anhören funktioniert.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>What was separated so far is kept; Instruments &gt; Separate again tries once more.</source>
   <translation>Was bisher getrennt wurde, bleibt erhalten; Instrumente &gt; Neu trennen versucht es noch einmal.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>You can look at and listen to the recording, but not separate it.</source>
   <translation>Sie können die Aufnahme ansehen und anhören, aber nicht trennen.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source> Details are in {log_file}.</source>
   <translation> Einzelheiten stehen in {log_file}.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Something went wrong that Soloist did not expect ({name}: {error}). Your recording and your files are unchanged.{details}</source>
   <translation>Etwas ist schiefgegangen, womit Soloist nicht gerechnet hat ({name}: {error}). Ihre Aufnahme und Ihre Dateien sind unverändert.{details}</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Dismiss</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Messages</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>A MIDI file and a MusicXML score for each instrument. Notes that are doubtful stand on a track of their own, and have their heads in parentheses.</source>
   <translation>Eine MIDI-Datei und eine MusicXML-Partitur für jedes Instrument. Zweifelhafte Noten stehen auf einer eigenen Spur, ihre Köpfe in Klammern.</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>They stand in the bars of the project.</source>
   <translation>Sie stehen in den Takten des Projekts.</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>No beats are known: bars are counted at 120 a minute.</source>
   <translation>Es sind keine Schläge bekannt: Gezählt werden Takte mit 120 Schlägen pro Minute.</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Export notes</source>
   <translation>Noten exportieren</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Replace the files of that name</source>
   <translation>Die Dateien dieses Namens ersetzen</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Write the notes to</source>
   <translation>Noten schreiben nach</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Tick at least one instrument.</source>
   <translation>Haken Sie mindestens ein Instrument an.</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>There is no folder {folder}.</source>
   <translation>Den Ordner {folder} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>Saved {name}.</source>
   <translation>{name} ist gespeichert.</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>Save as…</source>
   <translation>Speichern unter…</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>The window closes as soon as the project is saved.</source>
   <translation>Das Fenster schließt sich, sobald das Projekt gespeichert ist.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished either; leaving gives it up.</source>
   <translation>Auch ein Export ist noch nicht fertig; beim Verlassen wird er abgebrochen.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Video and sound ({patterns});;All files (*)</source>
   <translation>Video und Ton ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Soloist project ({patterns})</source>
   <translation>Soloist-Projekt ({patterns})</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Video, sound and projects ({patterns})</source>
   <translation>Video, Ton und Projekte ({patterns})</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>The separation is {separated:.0%} done. That is kept: opened again, the recording goes on from there.</source>
   <translation>Die Trennung ist zu {separated:.0%} fertig. Das bleibt erhalten: Wird die Aufnahme wieder geöffnet, geht es von dort weiter.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard unsaved work</source>
   <translation>Ungespeicherte Arbeit verwerfen</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard the unsaved work on “{name}”?</source>
   <translation>Die ungespeicherte Arbeit an „{name}“ verwerfen?</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>It cannot be brought back.</source>
   <translation>Sie lässt sich nicht zurückholen.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Save the project as</source>
   <translation>Projekt speichern unter</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Unsaved changes</source>
   <translation>Ungespeicherte Änderungen</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Save the changes to “{name}”?</source>
   <translation>Die Änderungen an „{name}“ speichern?</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Without saving, your work on the mask, the list of instruments and the mix is lost.</source>
   <translation>Ohne Speichern geht Ihre Arbeit an Maske, Instrumentenliste und Mix verloren.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Find the recording</source>
   <translation>Aufnahme suchen</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Choose where “{name}” is now. Soloist recognises it by its content, whatever it is called.</source>
   <translation>Wählen Sie, wo „{name}“ jetzt ist. Soloist erkennt die Aufnahme am Inhalt, wie immer sie heißt.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Choose the file…</source>
   <translation>Datei auswählen…</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Use it anyway</source>
   <translation>Trotzdem verwenden</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>The separation is not finished</source>
   <translation>Die Trennung ist noch nicht fertig</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>“{name}” is still being separated. Leave all the same?</source>
   <translation>„{name}“ wird noch getrennt. Trotzdem verlassen?</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished</source>
   <translation>Ein Export ist noch nicht fertig</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished. Leave and give it up?</source>
   <translation>Ein Export ist noch nicht fertig. Verlassen und ihn abbrechen?</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Nothing half-written stays behind.</source>
   <translation>Nichts halb Geschriebenes bleibt zurück.</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <location filename="gui/picture/video_view.py"></location>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Open &amp;recent</source>
   <translation>&amp;Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Open {name} in {folder} ({word})</source>
   <translation>{name} in {folder} öffnen ({word})</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Clear this list</source>
   <translation>Diese Liste leeren</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Discard…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Keep it, and ask again at the next start</source>
   <translation>Behalten und beim nächsten Start wieder fragen</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Unsaved work</source>
   <translation>Ungespeicherte Arbeit</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Unsaved work: {said}</source>
   <translation>Ungespeicherte Arbeit: {said}</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Recover the unsaved work on {name}</source>
   <translation>Die ungespeicherte Arbeit an {name} wiederherstellen</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Discard the unsaved work on {name}</source>
   <translation>Die ungespeicherte Arbeit an {name} verwerfen</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Decide later about {name}</source>
   <translation>Über {name} später entscheiden</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Theirs</source>
   <translation>Fremdes Ergebnis</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Mean of both</source>
   <translation>Mittel aus beiden</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Ours</source>
   <translation>Eigenes Ergebnis</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Separate with another program</source>
   <translation>Mit einem anderen Programm trennen</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Descriptions of other programs go into {folder}.</source>
   <translation>Beschreibungen anderer Programme gehören in {folder}.</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Separate</source>
   <translation>Trennen</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>There is no program “{command}” on this computer.</source>
   <translation>Auf diesem Computer gibt es kein Programm „{command}“.</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Share of {name}</source>
   <translation>Anteil von {name}</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Before it is used first: {licence}</source>
   <translation>Vor dem ersten Gebrauch: {licence}</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>{title} – not installed</source>
   <translation>{title} – nicht installiert</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Stems ({patterns});;All files (*)</source>
   <translation>Stems ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose the stems that another separator made of “{recording}” (Demucs, UVR, a DAW …). They become the mask; Undo brings the present one back.</source>
   <translation>Wählen Sie die Stems, die ein anderes Trennprogramm aus „{recording}“ gemacht hat (Demucs, UVR, eine DAW …). Sie werden zur Maske; Rückgängig holt die jetzige zurück.</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Keep the other instruments: they share what the stems leave</source>
   <translation>Die anderen Instrumente behalten: Sie teilen sich, was die Stems übrig lassen</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose files…</source>
   <translation>Dateien auswählen…</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose stems</source>
   <translation>Stems auswählen</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Leave out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Take off the list</source>
   <translation>Von der Liste nehmen</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Instrument of {name}</source>
   <translation>Instrument von {name}</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>New: “{name}”</source>
   <translation>Neu: „{name}“</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Take {name} off the list</source>
   <translation>{name} von der Liste nehmen</translation>
  </message>
  <message>
   <location filename="gui/look/language.py"></location>
   <source>The texts in “{name}” are missing or cannot be read.</source>
   <translation>Die Texte in „{name}“ fehlen oder lassen sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="gui/look/settings.py"></location>
   <source>The settings in %s cannot be read: %s.</source>
   <translation>Die Einstellungen in %s lassen sich nicht lesen: %s.</translation>
  </message>
  <message>
   <location filename="gui/look/settings.py"></location>
   <source>Settings cannot be kept in %s: %s.</source>
   <translation>Einstellungen lassen sich in %s nicht aufbewahren: %s.</translation>
  </message>
  <message>
   <location filename="gui/look/spoken.py"></location>
   <source>More</source>
   <translation>Mehr</translation>
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
   <translation>Instrument hinzufügen…</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Search instruments</source>
   <translation>Instrumente suchen</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Instruments to add</source>
   <translation>Instrumente zum Hinzufügen</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Every instrument that Soloist knows is in the list; write any other name.</source>
   <translation>Jedes Instrument, das Soloist kennt, steht in der Liste; andere Namen können Sie eintippen.</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add instrument</source>
   <translation>Instrument hinzufügen</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Name an instrument that plays but is not listed (Ins)</source>
   <translation>Ein Instrument benennen, das spielt, aber nicht aufgeführt ist (Einfg)</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Search, or any name</source>
   <translation>Suche oder beliebiger Name</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add “{name}”</source>
   <translation>„{name}“ hinzufügen</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>“{name}” is none of the 21 that the networks know: you say what it plays</source>
   <translation>„{name}“ gehört nicht zu den 21, die die Netze kennen: Sie bestimmen, was es spielt</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Picture or sound speak for it</source>
   <translation>Bild oder Ton sprechen dafür</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>A stem can be dragged out as soon as the recording is separated.</source>
   <translation>Ein Stem lässt sich herausziehen, sobald die Aufnahme getrennt ist.</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>The stem of {name} lies ready: drag its row once more.</source>
   <translation>Der Stem von {name} liegt bereit: Ziehen Sie die Zeile noch einmal.</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>{name} is not ticked, so it has no stem to drag.</source>
   <translation>{name} ist nicht angehakt, darum gibt es keinen Stem zum Ziehen.</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Plays nowhere</source>
   <translation>Spielt nirgends</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Plays {spans} and more</source>
   <translation>Spielt {spans} und mehr</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Plays {spans}</source>
   <translation>Spielt {spans}</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>Where it plays; click to go there</source>
   <translation>Wo es spielt; ein Klick führt dorthin</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Looking who plays when</source>
   <translation>Es wird nachgesehen, wer wann spielt</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Clip</source>
   <translation>Clip</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Master volume</source>
   <translation>Gesamtlautstärke</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>How loud everything is heard; exports do not follow it. Double-click for 0 dB</source>
   <translation>Wie laut alles zu hören ist; Exporte richten sich nicht danach. Doppelklick für 0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Limiter</source>
   <translation>Limiter</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Keep what is heard below full scale; exports do not pass it</source>
   <translation>Das Gehörte unter Vollaussteuerung halten; Exporte gehen nicht hindurch</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Master</source>
   <translation>Master</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>No overload</source>
   <translation>Keine Übersteuerung</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Lights up when the mix goes above full scale, and leads there</source>
   <translation>Leuchtet auf, wenn der Mix über Vollaussteuerung geht, und führt dorthin</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Overload at {place}</source>
   <translation>Übersteuerung bei {place}</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>{over:.1f} dB above full scale at {place}. Click to go there; the lamp goes out.</source>
   <translation>{over:.1f} dB über Vollaussteuerung bei {place}. Ein Klick führt dorthin; die Lampe erlischt.</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Level of the mix, {side}</source>
   <translation>Pegel des Mix, {side}</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Peaks of what is heard, −60 to 0 dBFS, before the limiter</source>
   <translation>Spitzen des Gehörten, −60 bis 0 dBFS, vor dem Limiter</translation>
  </message>
  <message>
   <location filename="gui/mixer/meters.py"></location>
   <source>Level</source>
   <translation>Pegel</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>All of “{name}” goes into one of the others; Undo brings both back as they were.</source>
   <translation>Alles von „{name}“ geht in eines der anderen über; Rückgängig stellt beide wieder her.</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Merge into</source>
   <translation>Zusammenführen mit</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>What “{name}” is called in this recording:</source>
   <translation>So heißt „{name}“ in dieser Aufnahme:</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Not right? Untick an instrument, or add one.</source>
   <translation>Falsch? Häkchen entfernen oder Instrument hinzufügen.</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Open a recording to see who plays.</source>
   <translation>Öffnen Sie eine Aufnahme, um zu sehen, wer spielt.</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>No instrument is ticked. Tick or add the ones that play: the sound is then shared out among them.</source>
   <translation>Kein Instrument ist angehakt. Haken Sie an, was spielt, oder fügen Sie es hinzu: Der Ton wird dann darunter aufgeteilt.</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Separating, from the playhead outward…</source>
   <translation>Trennung läuft, vom Abspielkopf aus…</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Stopped before the end. Instruments &gt; Separate again goes on from the playhead.</source>
   <translation>Vor dem Ende angehalten. Instrumente &gt; Neu trennen macht vom Abspielkopf aus weiter.</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Looking and listening for instruments…</source>
   <translation>In Bild und Ton werden Instrumente gesucht…</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Reading the sound…</source>
   <translation>Der Ton wird eingelesen…</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>{where}. Upper line: its stem is estimated at {mean:.0f} dB{made}</source>
   <translation>{where}. Obere Linie: Der Stem wird auf {mean:.0f} dB geschätzt{made}</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {hand:.0%} by hand and {taught:.0%} by teaching, the rest by the network</source>
   <translation>; {hand:.0%} von Hand und {taught:.0%} durch Anlernen, der Rest vom Netz</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>Judging the stems</source>
   <translation>Stems werden beurteilt</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {hand:.0%} by hand, the rest by the network</source>
   <translation>; {hand:.0%} von Hand, der Rest vom Netz</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {taught:.0%} by teaching, the rest by the network</source>
   <translation>; {taught:.0%} durch Anlernen, der Rest vom Netz</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>likely</source>
   <translation>wahrscheinlich</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>perhaps</source>
   <translation>vielleicht</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>no sign</source>
   <translation>kein Hinweis</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>The sound makes this instrument {doubt} ({value:.0%})</source>
   <translation>Dem Ton nach spielt dieses Instrument {doubt} ({value:.0%})</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{word}: not examined</source>
   <translation>{word}: nicht untersucht</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Nothing found: the picture does not speak for this instrument. Where it glows at a pointed-at row, it would be looked for first.</source>
   <translation>Nichts gefunden: Das Bild spricht nicht für dieses Instrument. Wo es leuchtet, wenn Sie auf die Zeile zeigen, würde es am ehesten vermutet.</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>The picture makes this instrument {doubt} ({value:.0%})</source>
   <translation>Dem Bild nach spielt dieses Instrument {doubt} ({value:.0%})</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Gain; double-click for 0 dB</source>
   <translation>Gain; Doppelklick für 0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>What belongs to none of the instruments above; drag it out as a file</source>
   <translation>Was keinem der Instrumente darüber gehört; lässt sich als Datei herausziehen</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Solo</source>
   <translation>Solo</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Hear only this (S)</source>
   <translation>Nur dies hören (S)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Mute</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Leave this out (M)</source>
   <translation>Dies weglassen (M)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Level of {spoken}</source>
   <translation>Pegel von {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Include {spoken}</source>
   <translation>{spoken} einbeziehen</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Solo {spoken}</source>
   <translation>Solo: {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Mute {spoken}</source>
   <translation>{spoken} stummschalten</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Gain of {spoken}</source>
   <translation>Gain von {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Where {spoken} plays</source>
   <translation>Wo {spoken} spielt</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} is protected: edits leave its share alone (P)</source>
   <translation>{name} ist geschützt: Bearbeitungen lassen den Anteil unberührt (P)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} is protected</source>
   <translation>{name} ist geschützt</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Nothing found: the sound does not speak for this instrument.</source>
   <translation>Nichts gefunden: Der Ton spricht nicht für dieses Instrument.</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Drag it into a folder or another program: it is the stem of this instrument</source>
   <translation>In einen Ordner oder ein anderes Programm ziehen: Das ist der Stem dieses Instruments</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} plays in this recording</source>
   <translation>{name} spielt in dieser Aufnahme</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Heard here: {instruments}</source>
   <translation>Hier zu hören: {instruments}</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Nobody is heard here</source>
   <translation>Hier ist niemand zu hören</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>{name}: click to hear everybody again</source>
   <translation>{name}: klicken, um wieder alle zu hören</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>{name}: click to hear it alone</source>
   <translation>{name}: klicken, um nur dies zu hören</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Click on the other player</source>
   <translation>Klicken Sie den anderen Musiker an</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Click on one of the two players</source>
   <translation>Klicken Sie einen der zwei Musiker an</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Nobody ticked is recognised here</source>
   <translation>Hier ist niemand von den Angehakten zu erkennen</translation>
  </message>
  <message>
   <location filename="gui/picture/video_view.py"></location>
   <location filename="gui/window/view_binding.py"></location>
   <source>No video yet</source>
   <translation>Noch kein Video</translation>
  </message>
  <message>
   <location filename="gui/picture/video_view.py"></location>
   <source>Sound only</source>
   <translation>Nur Ton</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>As separated</source>
   <translation>Wie getrennt</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <location filename="gui/session/editing/edits.py"></location>
   <source>As the network had it</source>
   <translation>Wie vom Netz</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>Click an item to go back, or forward again, to the state after it</source>
   <translation>Klicken Sie einen Eintrag an, um zum Stand danach zurück- oder wieder vorzugehen</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>in force</source>
   <translation>gilt</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>taken back</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Correct it too</source>
   <translation>Auch korrigieren</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Mend it</source>
   <translation>Ausbessern</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Proposals</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Previous</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>The place before (Shift+N)</source>
   <translation>Die vorige Stelle (Umschalt+N)</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>The next place (N)</source>
   <translation>Die nächste Stelle (N)</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All places</source>
   <translation>Alle Stellen</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All that is proposed, the most valuable first</source>
   <translation>Alle Vorschläge, die lohnendsten zuerst</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Listen</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Hear only these cells</source>
   <translation>Nur diese Zellen hören</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Leave it</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>This one is another matter</source>
   <translation>Hier liegt der Fall anders</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Correct all</source>
   <translation>Alle korrigieren</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All that are outlined, as one step of the history</source>
   <translation>Alle umrandeten, als ein Schritt im Verlauf</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Stop looking at proposals</source>
   <translation>Vorschläge nicht mehr ansehen</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Change nothing more</source>
   <translation>Nichts weiter ändern</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Give it to {whose}?</source>
   <translation>An „{whose}“ geben?</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Mend it alike?</source>
   <translation>Ebenso ausbessern?</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>{index} of {count}: {reason} {asked}</source>
   <translation>{index} von {count}: {reason} {asked}</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Refuse</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Seconds, or minutes:seconds</source>
   <translation>Sekunden oder Minuten:Sekunden</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Hertz (440, 1.2 kHz) or a note (A4)</source>
   <translation>Hertz (440, 1.2 kHz) oder ein Ton (A4)</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Start of the selection</source>
   <translation>Anfang der Auswahl</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>End of the selection</source>
   <translation>Ende der Auswahl</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Length of the selection</source>
   <translation>Länge der Auswahl</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Lowest frequency of the selection</source>
   <translation>Tiefste Frequenz der Auswahl</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Highest frequency of the selection</source>
   <translation>Höchste Frequenz der Auswahl</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>The nearest note, or the lowest and the highest (A4 = 440 Hz)</source>
   <translation>Der nächste Ton oder der tiefste und der höchste (A4 = 440 Hz)</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Selection</source>
   <translation>Auswahl</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Start</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Low</source>
   <translation>Tief</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>High</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>selected from {start} to {stop}, {length:.2f} seconds, {low} to {high}, {note}</source>
   <translation>ausgewählt von {start} bis {stop}, {length:.2f} Sekunden, {low} bis {high}, {note}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>At {time}</source>
   <translation>Bei {time}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who}, passage from {start} to {stop}, {length:.1f} seconds</source>
   <translation>{who}, Passage von {start} bis {stop}, {length:.1f} Sekunden</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who}, {note}, {start}, {length:.2f} seconds</source>
   <translation>{who}, {note}, {start}, {length:.2f} Sekunden</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} has no notes of a pitch; Alt+Shift with an arrow goes from passage to passage.</source>
   <translation>{who}: keine Töne mit bestimmter Tonhöhe; Alt+Umschalt mit einer Pfeiltaste springt von Passage zu Passage.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>under the crosshair: {cell}</source>
   <translation>unter dem Fadenkreuz: {cell}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>nothing is selected</source>
   <translation>nichts ist ausgewählt</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>not sure</source>
   <translation>nicht sicher</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{cents} cents higher</source>
   <translation>{cents} Cent höher</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{cents} cents lower</source>
   <translation>{cents} Cent tiefer</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing higher sounds here.</source>
   <translation>Hier klingt nichts Höheres.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing lower sounds here.</source>
   <translation>Hier klingt nichts Tieferes.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} plays no more after this.</source>
   <translation>{who} spielt danach nicht mehr.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} does not play before this.</source>
   <translation>{who} spielt davor nicht.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing is selected.</source>
   <translation>Nichts ist ausgewählt.</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Shown: taught</source>
   <translation>Gezeigt: angelernt</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Shown: as it is</source>
   <translation>Gezeigt: wie jetzt</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>{moved:.0%} of the sound changes hands; surer by {surer}</source>
   <translation>{moved:.0%} des Tons wechselt den Besitzer; sicherer um {surer}</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>What was taught</source>
   <translation>Was angelernt wurde</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>See and hear the mask as it would be, or as it is</source>
   <translation>Die Maske sehen und hören, wie sie wäre oder wie sie ist</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Whose mask is taken over</source>
   <translation>Wessen Maske übernommen wird</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Selected time only</source>
   <translation>Nur ausgewählte Zeit</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Take over only the seconds that are selected, or those of the loop</source>
   <translation>Nur die ausgewählten Sekunden übernehmen oder die des Loops</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>The mask stays as it is</source>
   <translation>Die Maske bleibt, wie sie ist</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Take it over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>One step of the history; what you corrected stays</source>
   <translation>Ein Schritt im Verlauf; was Sie korrigiert haben, bleibt</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>{name} {gain:+.1f} dB</source>
   <translation>{name} {gain:+.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>All instruments</source>
   <translation>Alle Instrumente</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Only {name}</source>
   <translation>Nur {name}</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Notes in a box</source>
   <translation>Töne im Rahmen</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Box and notes</source>
   <translation>Rahmen und Töne</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Stroke and notes</source>
   <translation>Strich und Töne</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Click or drag: playhead.  Shift+drag: loop.  The tools at the left repair the mask.</source>
   <translation>Klicken oder ziehen: Abspielkopf.  Umschalt+Ziehen: Loop.  Die Werkzeuge links korrigieren die Maske.</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Click a colour to choose its instrument.</source>
   <translation>Klicken Sie auf eine Farbe, um ihr Instrument zu wählen.</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>This is</source>
   <translation>Das ist</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Give to</source>
   <translation>Geben an</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Tool options</source>
   <translation>Werkzeugoptionen</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How much of what lies there is handed over</source>
   <translation>Wie viel von dem, was dort liegt, übergeben wird</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Hardness</source>
   <translation>Härte</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How much of the brush paints wholly</source>
   <translation>Wie viel vom Pinsel voll malt</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Tolerance</source>
   <translation>Toleranz</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How different the wand's area may be</source>
   <translation>Wie verschieden die Fläche des Zauberstabs sein darf</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Brush size</source>
   <translation>Pinselgröße</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Diameter on screen, points ([ and ])</source>
   <translation>Durchmesser auf dem Bildschirm, Punkte ([ und ])</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Feather</source>
   <translation>Weiche Kante</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How soft the edge becomes, cells</source>
   <translation>Wie weich der Rand wird, in Zellen</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source> cells</source>
   <translation> Zellen</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>What the eraser does</source>
   <translation>Was der Radiergummi tut</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Hand the sound to the others that play there, or bring the network's own mask back</source>
   <translation>Den Ton an die anderen geben, die dort spielen, oder die Maske des Netzes zurückholen</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>What dragging takes</source>
   <translation>Was beim Ziehen genommen wird</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>A box takes the notes that begin in it, or all that lies in it too; a stroke as wide as the brush takes what it covers, and the partials of the notes it follows</source>
   <translation>Ein Rahmen nimmt die Töne, die darin beginnen, oder alles, was darin liegt, dazu; ein Strich von der Breite des Pinsels nimmt, was er überdeckt, und die Obertöne der Töne, denen er folgt</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Drag</source>
   <translation>Ziehen</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Undo edits of</source>
   <translation>Änderungen zurück für</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>This is not</source>
   <translation>Das ist nicht</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>No instrument chosen</source>
   <translation>Kein Instrument gewählt</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Not this instrument</source>
   <translation>Nicht dieses Instrument</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Back to the network</source>
   <translation>Zurück zum Netz</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Nobody</source>
   <translation>Keines</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>1 to 9 choose the instrument, 0 chooses Other</source>
   <translation>1 bis 9 wählen das Instrument, 0 wählt Übriges</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Choose an instrument first: press 1 to 9 (0 for Other), or click it in the list.</source>
   <translation>Wählen Sie zuerst ein Instrument: Drücken Sie 1 bis 9 (0 für Übriges), oder klicken Sie es in der Liste an.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>There is no mask yet: it comes as soon as it is known which instruments play.</source>
   <translation>Es gibt noch keine Maske: Sie kommt, sobald bekannt ist, welche Instrumente spielen.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Nothing was changed: this is the mask as the network had it.</source>
   <translation>Nichts wurde geändert: Das ist die Maske, wie sie vom Netz kam.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/exploring.py"></location>
   <source>Looking for the next one</source>
   <translation>Das Nächste wird gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/editing/long_edits.py"></location>
   <source>Changing the mask</source>
   <translation>Maske wird geändert</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Finding the beats</source>
   <translation>Schläge werden gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move a beat</source>
   <translation>Schlag verschieben</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move the beats</source>
   <translation>Schläge verschieben</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Marker {count}</source>
   <translation>Marker {count}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Mark “{name}”</source>
   <translation>Marker „{name}“ setzen</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Name a marker “{name}”</source>
   <translation>Marker „{name}“ nennen</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move a marker</source>
   <translation>Marker verschieben</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Remove a marker</source>
   <translation>Marker entfernen</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Beats can be found once the whole sound has been read.</source>
   <translation>Schläge lassen sich suchen, sobald der ganze Ton eingelesen ist.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Find the beats</source>
   <translation>Schläge suchen</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>No beats were found. Play, and tap them with D.</source>
   <translation>Es wurden keine Schläge gefunden. Spielen Sie ab, und tippen Sie sie mit D.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Tap at least four beats in a row.</source>
   <translation>Tippen Sie mindestens vier Schläge hintereinander.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Tap the beats</source>
   <translation>Schläge tippen</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>A project holds {most} markers at most.</source>
   <translation>Ein Projekt fasst höchstens {most} Marker.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/notes.py"></location>
   <source>Looking for the notes</source>
   <translation>Noten werden gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/editing/notes.py"></location>
   <source>Looking for the note</source>
   <translation>Ton wird gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>The mask was changed meanwhile, so nothing was done; try again.</source>
   <translation>Die Maske wurde inzwischen geändert, darum ist nichts geschehen; versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Merge {gone} into {into}</source>
   <translation>Zusammenführen: {gone} mit {into}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Split {name} in two</source>
   <translation>{name} in zwei teilen</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Together these would be more than {most} instruments; leave some out first.</source>
   <translation>Zusammen wären das mehr als {most} Instrumente; nehmen Sie zuerst einige heraus.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>The networks see no two players here. Click on one of them in the picture, then on the other.</source>
   <translation>Die Netze sehen hier keine zwei Musiker. Klicken Sie im Bild den einen an, dann den anderen.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>Click on one of the two players in the picture, then on the other; Esc: leave it.</source>
   <translation>Klicken Sie im Bild einen der zwei Musiker an, dann den anderen; Esc: abbrechen.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>This recording has no picture; split by direction instead.</source>
   <translation>Diese Aufnahme hat kein Bild; teilen Sie stattdessen nach Richtung auf.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>The sound is still being read; try again in a moment.</source>
   <translation>Der Ton wird noch eingelesen; versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>First give a note to an instrument, or select one; then Soloist can look for others like it.</source>
   <translation>Geben Sie zuerst einem Instrument einen Ton, oder wählen Sie einen aus; dann kann Soloist ähnliche suchen.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>First correct a passage; then Soloist can look for where the music repeats.</source>
   <translation>Korrigieren Sie zuerst eine Stelle; dann kann Soloist suchen, wo sich die Musik wiederholt.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Nothing else in this recording looks like that correction.</source>
   <translation>Nichts anderes in dieser Aufnahme sieht aus wie diese Korrektur.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>This passage is not played again, or its repeats are mended already.</source>
   <translation>Diese Stelle kommt nicht noch einmal vor, oder ihre Wiederholungen sind schon ausgebessert.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Nothing stands out that would be worth a gesture.</source>
   <translation>Nichts fällt auf, was einen Handgriff lohnen würde.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for what is in doubt</source>
   <translation>Zweifelhaftes wird gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for similar notes</source>
   <translation>Ähnliche Töne werden gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for repeats</source>
   <translation>Wiederholungen werden gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Mend a repeat</source>
   <translation>Wiederholung ausbessern</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Mend the repeats</source>
   <translation>Wiederholungen ausbessern</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Eraser: back to the network</source>
   <translation>Radiergummi: zurück zum Netz</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Brush: {name}</source>
   <translation>Pinsel: {name}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Eraser: {name}</source>
   <translation>Radiergummi: {name}</translation>
  </message>
  <message>
   <location filename="gui/session/listening/equal.py"></location>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Measuring loudness</source>
   <translation>Lautheit wird gemessen</translation>
  </message>
  <message>
   <location filename="gui/session/listening/frames.py"></location>
   <source>Closing the picture</source>
   <translation>Bild wird geschlossen</translation>
  </message>
  <message>
   <location filename="gui/session/listening/outputs.py"></location>
   <source>Looking for sound outputs</source>
   <translation>Tonausgaben werden gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/listening/outputs.py"></location>
   <source>The system's output</source>
   <translation>Die Ausgabe des Systems</translation>
  </message>
  <message>
   <location filename="gui/session/loading/places.py"></location>
   <source>Looking at the picture</source>
   <translation>Bild wird angesehen</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Opening {name}</source>
   <translation>{name} wird geöffnet</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Reading the sound</source>
   <translation>Ton wird eingelesen</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Drawing</source>
   <translation>Bildaufbau läuft</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Tidying up</source>
   <translation>Aufräumen läuft</translation>
  </message>
  <message>
   <location filename="gui/session/saving/autosave.py"></location>
   <source>autosave: %s</source>
   <translation>automatisches Speichern: %s</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing stems</source>
   <translation>Stems werden geschrieben</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the mix</source>
   <translation>Mix wird geschrieben</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the tracks</source>
   <translation>Spuren werden geschrieben</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the video</source>
   <translation>Video wird geschrieben</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>Rendering {name} to drag it</source>
   <translation>{name} wird zum Ziehen gerendert</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>The stem cannot be rendered to {where}: {error}.</source>
   <translation>Der Stem lässt sich nicht nach {where} rendern: {error}.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>Rendering again in 32-bit float</source>
   <translation>Noch einmal mit 32 Bit Gleitkomma rendern</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>Exporting the mask</source>
   <translation>Maske wird exportiert</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>“{name}” already exists; nothing was written.</source>
   <translation>„{name}“ gibt es schon; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>the shares of every instrument with their axes</source>
   <translation>die Anteile jedes Instruments mit ihren Achsen</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>{n:,} labels</source>
   <extracomment>One: one label</extracomment>
   <translation>
    <numerusform>eine Textmarke</numerusform>
    <numerusform>{n:,} Textmarken</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>{width:,} × {height:,} pixels</source>
   <translation>{width:,} × {height:,} Pixel</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Writing down notes</source>
   <translation>Noten werden aufgeschrieben</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Listening to {listening}</source>
   <translation>Wird angehört: {listening}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Writing notes</source>
   <translation>Noten werden geschrieben</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>“{name}” is another recording than the one this project was made from.</source>
   <translation>„{name}“ ist eine andere Aufnahme als die, aus der dieses Projekt entstand.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Finding the recording</source>
   <translation>Aufnahme wird gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>It lasts {this:.1f} s, the project's {wanted:.1f} s.</source>
   <translation>Sie dauert {this:.1f} s, die des Projekts {wanted:.1f} s.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>With it, the mask and your edits need not fit what is heard.</source>
   <translation>Mit ihr passen die Maske und Ihre Änderungen womöglich nicht zu dem, was zu hören ist.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Comparing {name}</source>
   <translation>{name} wird verglichen</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>Saving {name}</source>
   <translation>{name} wird gespeichert</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>Your unsaved work is back. Save the project to keep it.</source>
   <translation>Ihre ungespeicherte Arbeit ist wieder da. Speichern Sie das Projekt, um sie zu behalten.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>“{name}” is open in another window; save under another name.</source>
   <translation>„{name}“ ist in einem anderen Fenster offen; speichern Sie unter einem anderen Namen.</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Soloist ended with unsaved work on “{name}”: {n:,} changes, the last one {when}.</source>
   <extracomment>One: Soloist ended with unsaved work on “{name}”: one change, {when}.</extracomment>
   <translation>
    <numerusform>Soloist endete mit ungespeicherter Arbeit an „{name}“: eine Änderung, {when}.</numerusform>
    <numerusform>Soloist endete mit ungespeicherter Arbeit an „{name}“: {n:,} Änderungen, die letzte {when}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>today at {time}</source>
   <translation>heute um {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>yesterday at {time}</source>
   <translation>gestern um {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>on {day} at {time}</source>
   <translation>am {day} um {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Looking for unsaved work</source>
   <translation>Ungespeicherte Arbeit wird gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Recovering {name}</source>
   <translation>{name} wird wiederhergestellt</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Discarding unsaved work</source>
   <translation>Ungespeicherte Arbeit wird verworfen</translation>
  </message>
  <message>
   <location filename="gui/session/saving/restore.py"></location>
   <source>The project's mask is over other frequencies than the window works with.</source>
   <translation>Die Maske des Projekts liegt über anderen Frequenzen als denen, mit denen das Fenster arbeitet.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>Saving the repairs</source>
   <translation>Korrekturen werden gespeichert</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>Taking the repairs</source>
   <translation>Korrekturen werden übernommen</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>“{name}” holds no repairs.</source>
   <translation>„{name}“ enthält keine Korrekturen.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Exporting</source>
   <translation>Export läuft</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Measuring</source>
   <translation>Messung läuft</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Asking</source>
   <translation>Rückfrage</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>Reading the stems</source>
   <translation>Stems werden eingelesen</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>Importing the stems</source>
   <translation>Stems werden importiert</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>At most {most} stems can be imported at once; these are {count}.</source>
   <translation>Höchstens {most} Stems lassen sich auf einmal importieren; das sind {count}.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>Looking for an earlier separation</source>
   <translation>Frühere Trennung wird gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>Keeping the separation</source>
   <translation>Trennung wird aufbewahrt</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>The separation is not kept for the next time: {error}</source>
   <translation>Die Trennung wird nicht für das nächste Mal aufbewahrt: {error}</translation>
  </message>
  <message>
   <location filename="gui/session/separating/others.py"></location>
   <source>Separating with {title}</source>
   <translation>Trennung mit {title} läuft</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>No instrument was found in this recording. Add those that play to the list.</source>
   <translation>In dieser Aufnahme wurde kein Instrument gefunden. Nehmen Sie die spielenden in die Liste auf.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Listening for instruments</source>
   <translation>Instrumente werden im Ton gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Looking for instruments</source>
   <translation>Instrumente werden gesucht</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Separating</source>
   <translation>Trennung läuft</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Loading the networks</source>
   <translation>Netze werden geladen</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>“{instrument_id}” is no instrument.</source>
   <translation>„{instrument_id}“ ist kein Instrument.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>The network answered for other instruments than it was asked about.</source>
   <translation>Das Netz hat für andere Instrumente geantwortet als die, nach denen es gefragt wurde.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>First correct some notes, or choose an instrument, select seconds in which it plays alone, and mark them; two instruments at least.</source>
   <translation>Korrigieren Sie zuerst einige Töne, oder wählen Sie ein Instrument und die Sekunden aus, in denen es allein spielt, und merken Sie sie vor; mindestens zwei Instrumente.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>The networks already know these instruments as well as what was marked and corrected does.</source>
   <translation>Die Netze kennen diese Instrumente schon so gut, wie das Vorgemerkte und Korrigierte sie zeigt.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>What was learnt would make the mask less sure, so it stays as it is. Mark more, or correct more.</source>
   <translation>Was gelernt wurde, würde die Maske weniger sicher machen; sie bleibt also, wie sie ist. Merken Sie mehr vor, oder korrigieren Sie mehr.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Teach the networks now, or mark more.</source>
   <translation>Lernen Sie die Netze jetzt an, oder merken Sie mehr vor.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Mark another instrument alone, too.</source>
   <translation>Merken Sie auch ein anderes Instrument allein vor.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Only {whose} plays in {where}. {more}</source>
   <translation>Nur {whose} spielt in {where}. {more}</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Teaching the networks</source>
   <translation>Netze werden angelernt</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Choose an instrument, and select the time in which it plays alone (or draw a loop there).</source>
   <translation>Wählen Sie ein Instrument, und wählen Sie die Zeit aus, in der es allein spielt (oder zeichnen Sie dort einen Loop).</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Separating with what was learnt</source>
   <translation>Mit Gelerntem wird getrennt</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Nothing was taken over from taught networks.</source>
   <translation>Von angelernten Netzen wurde nichts übernommen.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>“{name}” cannot be written: {why}.</source>
   <translation>„{name}“ lässt sich nicht schreiben: {why}.</translation>
  </message>
  <message>
   <location filename="gui/session/session.py"></location>
   <source>Separate with {title}</source>
   <translation>Mit {title} trennen</translation>
  </message>
  <message>
   <location filename="gui/session/session.py"></location>
   <source>The mask of this project was made by other networks (“{name}”) than those of this Soloist. It stays as it was saved; Instruments &gt; Separate again makes it anew.</source>
   <translation>Die Maske dieses Projekts stammt von anderen Netzen („{name}“) als denen dieses Soloist. Sie bleibt, wie sie gespeichert wurde; Instrumente &gt; Neu trennen macht sie neu.</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Time ruler</source>
   <translation>Zeitlineal</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Click to move the playhead, drag to set a loop; its ends can be dragged</source>
   <translation>Klicken bewegt den Abspielkopf, Ziehen setzt einen Loop; seine Enden lassen sich ziehen</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Frequency axis</source>
   <translation>Frequenzachse</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>No recording yet</source>
   <translation>Noch keine Aufnahme</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>Open a video or a sound file to see its spectrum.</source>
   <translation>Öffnen Sie ein Video oder eine Tondatei, um ihr Spektrum zu sehen.</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>Spectrogram</source>
   <translation>Spektrogramm</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence over time</source>
   <translation>Hinweise im Zeitverlauf</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence over time: above what was heard, below what was seen</source>
   <translation>Hinweise im Zeitverlauf: oben, was zu hören war, unten, was zu sehen war</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Show the evidence over time</source>
   <translation>Hinweise im Zeitverlauf zeigen</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Fold the evidence over time</source>
   <translation>Hinweise im Zeitverlauf einklappen</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>{name} heard at {places}</source>
   <translation>{name} zu hören bei {places}</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>{name} heard at no place for sure</source>
   <translation>{name} nirgends sicher zu hören</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>silent</source>
   <translation>still</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>heard {heard:.0%}</source>
   <translation>gehört {heard:.0%}</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>no picture</source>
   <translation>kein Bild</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>seen {seen:.0%}</source>
   <translation>gesehen {seen:.0%}</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/legend.py"></location>
   <source>Legend</source>
   <translation>Legende</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Beats and markers</source>
   <translation>Schläge und Marker</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Add marker here</source>
   <translation>&amp;Marker hier setzen</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Beats and markers: drag them; with Shift, all beats; right-click for more</source>
   <translation>Schläge und Marker: ziehen; mit Umschalt alle Schläge; Rechtsklick für mehr</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Bars</source>
   <translation>Takte</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Rename marker…</source>
   <translation>Marker &amp;umbenennen…</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Remove marker</source>
   <translation>Marker &amp;entfernen</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Bar begins here</source>
   <translation>&amp;Takt beginnt hier</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Remove this beat</source>
   <translation>Diesen &amp;Schlag entfernen</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>{n} beats</source>
   <extracomment>One: {n} beat</extracomment>
   <translation>
    <numerusform>{n} Schlag</numerusform>
    <numerusform>{n} Schläge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>{n} markers</source>
   <extracomment>One: {n} marker</extracomment>
   <translation>
    <numerusform>{n} Marker</numerusform>
    <numerusform>{n} Marker</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/spectrogram/overview.py"></location>
   <source>Overview of the whole recording</source>
   <translation>Überblick über die ganze Aufnahme</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/overview.py"></location>
   <source>The whole recording: drag the frame to move the view, its ends to size it</source>
   <translation>Die ganze Aufnahme: den Rahmen ziehen verschiebt die Ansicht, seine Enden ändern ihre Größe</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Repair radar</source>
   <translation>Korrektur-Radar</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Repair radar: where a gesture is worth most; N goes to the next place</source>
   <translation>Korrektur-Radar: wo ein Handgriff am meisten bringt; N springt zur nächsten Stelle</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Radar</source>
   <translation>Radar</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/view.py"></location>
   <source>Position in the recording</source>
   <translation>Position in der Aufnahme</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/view.py"></location>
   <source>Spectrogram view</source>
   <translation>Spektrogrammansicht</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Speed {speed}, the pitch is kept (slower &lt;, faster &gt;)</source>
   <translation>Tempo {speed}, die Tonhöhe bleibt (langsamer &lt;, schneller &gt;)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>{speed:g} times</source>
   <translation>{speed:g}-fach</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>To start</source>
   <translation>Zum Anfang</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Back to the start (Home)</source>
   <translation>Zurück zum Anfang (Pos1)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Play (Space)</source>
   <translation>Abspielen (Leertaste)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Loop</source>
   <translation>Loop</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Repeat the loop (Ctrl+L)</source>
   <translation>Den Loop wiederholen (Strg+L)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Mix</source>
   <translation>Mix</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>See and hear your mask, through the mixer (\ goes on)</source>
   <translation>Ihre Maske sehen und durch den Mixer hören (\ schaltet weiter)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Hear the recording as it is, without mask (\); hold for a look</source>
   <translation>Die Aufnahme hören, wie sie ist, ohne Maske (\); halten zum kurzen Vergleich</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>See and hear the mask as the network had it (\); hold for a look</source>
   <translation>Die Maske sehen und hören, wie sie vom Netz kam (\); halten zum kurzen Vergleich</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Show the mask (V)</source>
   <translation>Die Maske zeigen (V)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Where it plays; picture against sound</source>
   <translation>Wo der Ton spielt; Bild gegen Ton</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Fit</source>
   <translation>Einpassen</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Show the whole recording (Z)</source>
   <translation>Die ganze Aufnahme zeigen (Z)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask opacity</source>
   <translation>Deckkraft der Maske</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>How strongly the mask covers the spectrogram</source>
   <translation>Wie stark die Maske das Spektrogramm überdeckt</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Position, of {seconds}</source>
   <translation>Position, von {seconds}</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Pause (Space)</source>
   <translation>Pause (Leertaste)</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Semitones</source>
   <translation>Halbtöne</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Play higher or lower by semitones (the speed stays)</source>
   <translation>Um Halbtöne höher oder tiefer spielen (das Tempo bleibt)</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Cents</source>
   <translation>Cent</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Fine tuning in cents, hundredths of a semitone</source>
   <translation>Feinstimmung in Cent, Hundertsteln eines Halbtons</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Speed in per cent</source>
   <translation>Tempo in Prozent</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Play slower or faster (the pitch stays)</source>
   <translation>Langsamer oder schneller spielen (die Tonhöhe bleibt)</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Faster each time</source>
   <translation>Jedes Mal schneller</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>How much faster the loop becomes each time it comes round</source>
   <translation>Um wie viel schneller der Loop mit jedem Durchgang wird</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Up to</source>
   <translation>Bis</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>The speed at which the loop stops getting faster</source>
   <translation>Das Tempo, ab dem der Loop nicht mehr schneller wird</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Find beats</source>
   <translation>Schläge suchen</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap</source>
   <translation>Tippen</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap the beat while it plays (D): four or more take the place of the beats</source>
   <translation>Beim Abspielen den Schlag mittippen (D): vier oder mehr ersetzen die Schläge</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Half as many beats</source>
   <translation>Halb so viele Schläge</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Twice as many beats</source>
   <translation>Doppelt so viele Schläge</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Beats in a bar</source>
   <translation>Schläge im Takt</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source> in a bar</source>
   <translation> im Takt</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Bar here</source>
   <translation>Takt hier</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>A bar begins at the beat nearest to the playhead</source>
   <translation>Ein Takt beginnt bei dem Schlag, der dem Abspielkopf am nächsten ist</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Click</source>
   <translation>Klick</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Hear the beats as a click (C): it is never exported</source>
   <translation>Die Schläge als Klick hören (C): Er wird nie exportiert</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Count in</source>
   <translation>Einzählen</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Equal loudness</source>
   <translation>Gleiche Lautheit</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Compare at equal loudness: mix, original and network as loud as the softest</source>
   <translation>Bei gleicher Lautheit vergleichen: Mix, Original und Netz so laut wie das leiseste davon</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tempo</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Transpose</source>
   <translation>Transponieren</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Each round +</source>
   <translation>Je Runde +</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>up to</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Practise: sound</source>
   <translation>Üben: Ton</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Practise: beats</source>
   <translation>Üben: Schläge</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>{tempo:.1f} a minute</source>
   <translation>{tempo:.1f} pro Minute</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap {count}</source>
   <translation>Tipp {count}</translation>
  </message>
  <message>
   <location filename="gui/transport/scrub_bar.py"></location>
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound &amp;output</source>
   <translation>Ton&amp;ausgabe</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Look again</source>
   <translation>&amp;Erneut suchen</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Find outputs that were connected meanwhile; possible while nothing plays</source>
   <translation>Inzwischen angeschlossene Ausgaben suchen; möglich, solange nichts spielt</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Picture and sound</source>
   <translation>Bild und Ton</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Some outputs, Bluetooth above all, are heard later than they say. Play something, and move the slider until picture and sound agree. It is remembered for this output.</source>
   <translation>Manche Ausgaben, vor allem Bluetooth, sind später zu hören, als sie angeben. Spielen Sie etwas ab, und bewegen Sie den Regler, bis Bild und Ton zusammenpassen. Der Wert wird für diese Ausgabe gemerkt.</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound is heard later by, milliseconds</source>
   <translation>Der Ton ist später zu hören um, Millisekunden</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound is heard later by</source>
   <translation>Der Ton ist später zu hören um</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Reset</source>
   <translation>&amp;Zurücksetzen</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound earlier</source>
   <translation>Ton früher</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound later</source>
   <translation>Ton später</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source> (not connected)</source>
   <translation> (nicht angeschlossen)</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Picture and sound…</source>
   <translation>&amp;Bild und Ton…</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>Track {number}</source>
   <translation>Spur {number}</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>{count} channels</source>
   <translation>{count} Kanäle</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>Sound &amp;track</source>
   <translation>Ton&amp;spur</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>About Soloist</source>
   <translation>Über Soloist</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>{language}, not yet read by people who grew up with it</source>
   <translation>{language}, noch nicht von Muttersprachlern gelesen</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Networks</source>
   <translation>Netze</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>not loaded yet</source>
   <translation>noch nicht geladen</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Exported {count} to {folder}{lowered}.</source>
   <translation>Exportiert nach {folder}: {count}{lowered}.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The report is copied; paste it where you tell of the fault. No names of files are in it.</source>
   <translation>Der Bericht ist kopiert; fügen Sie ihn dort ein, wo Sie den Fehler melden. Dateinamen enthält er nicht.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>One recording is open at a time: “{name}” was left out.</source>
   <translation>Es ist immer nur eine Aufnahme offen: „{name}“ blieb weg.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The recording is still being separated. The export begins by itself when that is done.</source>
   <translation>Die Aufnahme wird noch getrennt. Der Export beginnt von selbst, sobald das fertig ist.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The separation was stopped: what it did not reach goes to Other.</source>
   <translation>Die Trennung wurde angehalten: Was sie nicht erreicht hat, geht an Übriges.</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n} files</source>
   <extracomment>One: one file</extracomment>
   <translation>
    <numerusform>eine Datei</numerusform>
    <numerusform>{n} Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>, lowered by {lowered_db:.1f} dB</source>
   <translation>, um {lowered_db:.1f} dB abgesenkt</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Removed what was kept of earlier separations ({freed:.0f} MB).</source>
   <translation>Entfernt, was von früheren Trennungen aufbewahrt war ({freed:.0f} MB).</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>This is Soloist {version}. This copy names no page to look at; ask where you got it.</source>
   <translation>Dies ist Soloist {version}. Diese Kopie nennt keine Seite zum Nachsehen; fragen Sie dort, wo Sie sie bekommen haben.</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>One recording is open at a time: “{name}” and {n} more were left out.</source>
   <extracomment>One: One recording is open at a time: “{name}” and 1 more were left out.</extracomment>
   <translation>
    <numerusform>Es ist immer nur eine Aufnahme offen: „{name}“ und 1 weitere blieben weg.</numerusform>
    <numerusform>Es ist immer nur eine Aufnahme offen: „{name}“ und {n} weitere blieben weg.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n:,} samples above full scale were cut off.</source>
   <extracomment>One: One sample above full scale was cut off.</extracomment>
   <translation>
    <numerusform>Ein Sample über Vollaussteuerung wurde abgeschnitten.</numerusform>
    <numerusform>{n:,} Samples über Vollaussteuerung wurden abgeschnitten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>There is no other instrument that it could be merged into.</source>
   <translation>Es gibt kein anderes Instrument, mit dem es sich zusammenführen ließe.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Point at a place of the mask first.</source>
   <translation>Zeigen Sie zuerst auf eine Stelle der Maske.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The demo is not in this copy of Soloist.</source>
   <translation>Die Demo liegt dieser Kopie von Soloist nicht bei.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The export begins as soon as the recording is separated.</source>
   <translation>Der Export beginnt, sobald die Aufnahme getrennt ist.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The manual is not in this copy of Soloist.</source>
   <translation>Das Handbuch liegt dieser Kopie von Soloist nicht bei.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Newer versions are told of at {page}</source>
   <translation>Neuere Versionen werden hier angekündigt: {page}</translation>
  </message>
  <message>
   <location filename="gui/window/editing_view.py"></location>
   <source>Repair tools</source>
   <translation>Korrekturwerkzeuge</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Each colour is a player. Press Space to listen.</source>
   <translation>Jede Farbe ist ein Musiker. Die Leertaste spielt ab.</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Press S beside an instrument to hear it alone.</source>
   <translation>Drücken Sie S neben einem Instrument, um es allein zu hören.</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Press H and click a note to select it; Enter gives it to the chosen instrument.</source>
   <translation>Drücken Sie H, und klicken Sie einen Ton an, um ihn auszuwählen; die Eingabetaste gibt ihn dem gewählten Instrument.</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>No more hints</source>
   <translation>Keine Tipps mehr</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Hint {number} of {count}: {said}</source>
   <translation>Tipp {number} von {count}: {said}</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{seconds:.1f} h left</source>
   <translation>noch {seconds:.1f} h</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{count} s left</source>
   <translation>noch {count} s</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{count} min left</source>
   <translation>noch {count} min</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Stop this; an edit is taken back, other work keeps what is done</source>
   <translation>Dies anhalten; eine Bearbeitung wird zurückgenommen, andere Arbeit behält, was fertig ist</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Cancel the work under way</source>
   <translation>Die laufende Arbeit abbrechen</translation>
  </message>
  <message>
   <location filename="gui/window/large_picture.py"></location>
   <source>The picture is shown large</source>
   <translation>Das Bild wird groß gezeigt</translation>
  </message>
  <message>
   <location filename="gui/window/large_picture.py"></location>
   <source>Show it here</source>
   <translation>Hier zeigen</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Read-only</source>
   <translation>Schreibgeschützt</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>This project is open in another window; Save project as keeps your work</source>
   <translation>Dieses Projekt ist in einem anderen Fenster offen; Projekt speichern unter bewahrt Ihre Arbeit</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Float {panel}</source>
   <translation>{panel} ablösen</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Close {panel}</source>
   <translation>{panel} schließen</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>read-only</source>
   <translation>schreibgeschützt</translation>
  </message>
  <message>
   <location filename="gui/window/manual.py"></location>
   <source>Manual</source>
   <translation>Handbuch</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>measuring…</source>
   <translation>wird gemessen…</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>not measurable</source>
   <translation>nicht messbar</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>Marker</source>
   <translation>Marker</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>A bar begins here</source>
   <translation>Hier beginnt ein Takt</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>Remove a beat</source>
   <translation>Schlag entfernen</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>{count} beats in a bar</source>
   <translation>{count} Schläge im Takt</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Like the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Usual</source>
   <translation>Üblich</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Nothing moves but what plays</source>
   <translation>Nichts bewegt sich, außer was spielt</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Tint</source>
   <translation>Färbung</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Outlines</source>
   <translation>Umrisse</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Hatch</source>
   <translation>Schraffur</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In time (46 ms)</source>
   <translation>In der Zeit (46 ms)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In both, as the mask (93 ms)</source>
   <translation>In beidem, wie die Maske (93 ms)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In frequency (186 ms)</source>
   <translation>In der Frequenz (186 ms)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Viridis</source>
   <translation>Viridis</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Cividis</source>
   <translation>Cividis</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Magma</source>
   <translation>Magma</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>The spectrogram is sharp</source>
   <translation>Das Spektrogramm ist scharf</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>How long a moment each column looks at; the mask stays as it is</source>
   <translation>Einen wie langen Augenblick jede Spalte betrachtet; die Maske bleibt, wie sie ist</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>From the next start on. Not yet read by people who grew up with the language</source>
   <translation>Ab dem nächsten Start. Noch nicht von Menschen gelesen, die mit der Sprache aufgewachsen sind</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask style</source>
   <translation>Darstellung der Maske</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dynamic range</source>
   <translation>Dynamikbereich</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>How far below the loudest level the darkest is</source>
   <translation>Wie weit unter dem lautesten Pegel der dunkelste liegt</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Level of the click</source>
   <translation>Pegel des Klicks</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Look</source>
   <translation>Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Colours of the spectrogram</source>
   <translation>Farben des Spektrogramms</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Contrast</source>
   <translation>Kontrast</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>La&amp;nguage, from the next start</source>
   <translation>S&amp;prache, ab dem nächsten Start</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Look</source>
   <translation>&amp;Erscheinungsbild</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Con&amp;trast</source>
   <translation>Kon&amp;trast</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mot&amp;ion</source>
   <translation>Be&amp;wegung</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Colours of the spectrogram</source>
   <translation>&amp;Farben des Spektrogramms</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dynamic &amp;range</source>
   <translation>&amp;Dynamikbereich</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>The spectrogram is &amp;sharp</source>
   <translation>Das Spektrogramm ist &amp;scharf</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask &amp;opacity</source>
   <translation>De&amp;ckkraft der Maske</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Level of the clic&amp;k</source>
   <translation>Pegel des &amp;Klicks</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>everything</source>
   <translation>alles</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>Heard: {names}</source>
   <translation>Zu hören: {names}</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>Reading the picture…</source>
   <translation>Das Bild wird eingelesen…</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Open a video of people playing together, see who plays what in the sound, solo any instrument, and take clean stems away.</source>
   <translation>Öffnen Sie ein Video, in dem Menschen zusammen musizieren, sehen Sie, wer was im Ton spielt, hören Sie jedes Instrument solo, und nehmen Sie saubere Stems mit.</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Drop a video, a sound file or a project here</source>
   <translation>Legen Sie hier ein Video, eine Tondatei oder ein Projekt ab</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>MP4, MOV, MKV, WebM, WAV, FLAC, MP3 and most other formats</source>
   <translation>MP4, MOV, MKV, WebM, WAV, FLAC, MP3 und die meisten anderen Formate</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Open a file…</source>
   <translation>Datei öffnen…</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Try the demo</source>
   <translation>Demo ausprobieren</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>New here? Watch a duet of twenty seconds come apart, and hear one player alone.</source>
   <translation>Neu hier? Sehen Sie, wie sich ein Duett von zwanzig Sekunden auftrennt, und hören Sie einen Musiker allein.</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>A sound</source>
   <translation>Ein Ton</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="gui/work/board.py"></location>
   <source>the job %s did not stop within %.1f s</source>
   <translation>der Auftrag %s hielt nicht innerhalb von %.1f s an</translation>
  </message>
  <message>
   <location filename="gui/work/jobs.py"></location>
   <source>job %d failed</source>
   <translation>Auftrag %d ist fehlgeschlagen</translation>
  </message>
 </context>
</TS>
