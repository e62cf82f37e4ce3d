<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
 <!-- Not reviewed by people who grew up with the language. -->
 <context>
  <name>Soloist</name>
  <message>
   <location filename="main.py"></location>
   <source>Something went wrong that Soloist did not expect.</source>
   <translation>Tapahtui jotakin, mitä Soloist ei odottanut.</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>There is no display for the window; set DISPLAY, or use: %s %s -o DIR</source>
   <translation>Ikkunalle ei ole näyttöä; aseta DISPLAY tai käytä: %s %s -o DIR</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>The window cannot open because Qt cannot be loaded (%s); %s.</source>
   <translation>Ikkunaa ei voi avata, koska Qt:tä ei voi ladata (%s); %s.</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>Stopped.</source>
   <translation>Pysäytetty.</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>The results cannot be printed: %s.</source>
   <translation>Tuloksia ei voi tulostaa: %s.</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>Soloist: see who plays what in a video, solo any instrument, take clean stems away.

With a FILE, or without arguments, the window opens. The commands below work without one.</source>
   <translation>Soloist: katso, kuka soittaa mitäkin videossa, kuuntele mitä tahansa soitinta soolona, ota puhtaat stemmit mukaasi.

Tiedoston (FILE) kanssa tai ilman argumentteja avautuu ikkuna. Alla olevat komennot toimivat ilman sitä.</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>usage: </source>
   <translation>käyttö: </translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>positional arguments</source>
   <translation>sijaintiin perustuvat argumentit</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>options</source>
   <translation>valitsimet</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>show this help message and exit</source>
   <translation>näytä tämä ohje ja lopeta</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>show program's version number and exit</source>
   <translation>näytä ohjelman versio ja lopeta</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>the following arguments are required: %s</source>
   <translation>seuraavat argumentit vaaditaan: %s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation>tuntemattomia argumentteja: %s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>argumentti %(argument_name)s: %(message)s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>virheellinen valinta: %(value)r (mahdolliset: %(choices)s)</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation>virheellinen arvo tyypille %(type)s: %(value)r</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>expected one argument</source>
   <translation>tarvitaan yksi argumentti</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>not allowed with argument %s</source>
   <translation>ei sallittu yhdessä argumentin %s kanssa</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>one of the arguments %s is required</source>
   <translation>jokin argumenteista %s vaaditaan</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation>%(prog)s: virhe: %(message)s
</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>say everything in it: {names}</source>
   <translation>kaikki tällä kielellä: {names}</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>commands</source>
   <translation>komennot</translation>
  </message>
  <message>
   <location filename="engine/cli/ahead.py"></location>
   <location filename="engine/cli/networks.py"></location>
   <source>decoding</source>
   <translation>puretaan</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>./soloist archive installs it</source>
   <translation>./soloist archive asentaa sen</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>{separated} separated, {skipped} complete before, {count} failed</source>
   <translation>{separated} eroteltu, {skipped} valmiina jo aiemmin, {count} epäonnistui</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>separate whole archives with many processes, on this machine or on others</source>
   <translation>erottele kokonaisia arkistoja monella prosessilla, tällä koneella tai muilla</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>As separate --resume, with N processes that share DIR: on this machine, through SLURM, or on the workers of a Dask scheduler. DIR, the inputs and Soloist itself lie where all of them see them under the same names. What fails or is lost is listed; the same command again does only what is missing.</source>
   <translation>Kuten separate --resume, mutta N prosessilla, jotka jakavat kansion DIR: tällä koneella, SLURMin kautta tai Dask-ajoittimen työprosesseissa. DIR, syötteet ja Soloist itse ovat paikassa, jossa kaikki näkevät ne samoilla nimillä. Epäonnistuneet ja kadonneet luetellaan; sama komento uudestaan tekee vain sen, mikä puuttuu.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>processes (default: 2)</source>
   <translation>prosesseja (oletus: 2)</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>as SLURM jobs; options as sbatch has them, e.g. partition=cpu</source>
   <translation>SLURM-töinä; valitsimet kuten sbatchilla, esim. partition=cpu</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>on the workers of this scheduler, e.g. tcp://head:8786</source>
   <translation>tämän ajoittimen työprosesseissa, esim. tcp://head:8786</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>what came of it as one JSON object</source>
   <translation>tulos yhtenä JSON-oliona</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>“{said}” is no number of processes; 1 to 10000 can be started.</source>
   <translation>”{said}” ei ole prosessien määrä; niitä voi käynnistää 1–10000.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>A packaged Soloist cannot start processes on other machines, for that takes Python; run its command “separate --resume --shard I/N” on each, or use ./soloist archive from the source.</source>
   <translation>Paketoitu Soloist ei voi käynnistää prosesseja muilla koneilla, sillä siihen tarvitaan Python; aja kullakin sen komento ”separate --resume --shard I/N” tai käytä lähdekoodista komentoa ./soloist archive.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>{done} of {count}</source>
   <translation>{done}/{count}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>part {number} of {jobs}</source>
   <translation>osa {number}/{jobs}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Its process was lost again and again: {words}</source>
   <translation>Sen prosessi katosi kerta toisensa jälkeen: {words}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>status {returncode}</source>
   <translation>paluukoodi {returncode}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>There is no SLURM here: the program sbatch is not installed.</source>
   <translation>Täällä ei ole SLURMia: ohjelmaa sbatch ei ole asennettu.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Processes are started through submitit, which is not installed: {install}.</source>
   <translation>Prosessit käynnistetään submititillä, jota ei ole asennettu: {install}.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Dask is spoken to through distributed, which is not installed: {install}.</source>
   <translation>Daskia käytetään distributed-paketilla, jota ei ole asennettu: {install}.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>No Dask scheduler answers at {address} ({error}).</source>
   <translation>Osoitteessa {address} ei vastaa mikään Dask-ajoitin ({error}).</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>Osoitteen {address} Dask-ajoittimella ei ole työprosesseja.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>“{said}” is no option of a SLURM job; write it as KEY=VALUE.</source>
   <translation>”{said}” ei ole SLURM-työn valitsin; kirjoita se muodossa KEY=VALUE.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>The process of part {number} was lost ({words}); what it had finished stays.</source>
   <translation>Osan {number} prosessi katosi ({words}); sen valmiiksi saama säilyy.</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>SLURM took no job: {error}</source>
   <translation>SLURM ei ottanut työtä vastaan: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install Soloist again</source>
   <translation>asenna Soloist uudelleen</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>run ./soloist once: it installs what is missing</source>
   <translation>aja ./soloist kerran: se asentaa puuttuvat</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>set DISPLAY or WAYLAND_DISPLAY to open the window; the commands work without</source>
   <translation>aseta DISPLAY tai WAYLAND_DISPLAY ikkunan avaamiseksi; komennot toimivat ilman</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>CPU with {count} cores</source>
   <translation>CPU, {count} ydintä</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>get resources/models again (git checkout resources/models)</source>
   <translation>hae resources/models uudelleen (git checkout resources/models)</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>sound and picture</source>
   <translation>ääni ja kuva</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>sound only</source>
   <translation>vain ääni</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>free some space, or set XDG_CACHE_HOME to a folder on a larger disk</source>
   <translation>vapauta tilaa tai aseta XDG_CACHE_HOME kansioon suuremmalla levyllä</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>connect a sound device, or start PulseAudio or PipeWire; everything but listening works without</source>
   <translation>kytke äänilaite tai käynnistä PulseAudio tai PipeWire; kaikki paitsi kuuntelu toimii ilman</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Libraries</source>
   <translation>Kirjastot</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Window libraries</source>
   <translation>Ikkunakirjastot</translation>
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
   <translation>Laskentalaitteet</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Model</source>
   <translation>Malli</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{name} ({pictures}), SHA-256 {hash}…, card {path}</source>
   <translation>{name} ({pictures}), SHA-256 {hash}…, mallikortti {path}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Separation</source>
   <translation>Erottelu</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{folder} cannot be written to: {strerror}</source>
   <translation>kansioon {folder} ei voi kirjoittaa: {strerror}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Cache folder</source>
   <translation>Välimuistikansio</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{folder}, {free:.1f} GB free</source>
   <translation>{folder}, {free:.1f} Gt vapaana</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <location filename="gui/transport/bar.py"></location>
   <source>Sound output</source>
   <translation>Äänilähtö</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{default} (of {count}: {names})</source>
   <translation>{default} (lähtöjä {count}: {names})</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Window</source>
   <translation>Ikkuna</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt loads, but there is no display</source>
   <translation>Qt latautuu, mutta näyttöä ei ole</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install Python 3.11 or newer</source>
   <translation>asenna Python 3.11 tai uudempi</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>a second of sound was separated</source>
   <translation>sekunti ääntä eroteltiin</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>the mask has holes</source>
   <translation>maskissa on aukkoja</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install libportaudio2 (apt install libportaudio2)</source>
   <translation>asenna libportaudio2 (apt install libportaudio2)</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt cannot be loaded: {reason}</source>
   <translation>Qt:ta ei voi ladata: {reason}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt loads; display {display_name}</source>
   <translation>Qt latautuu; näyttö {display_name}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>torch cannot be loaded: {error}</source>
   <translation>torchia ei voi ladata: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>give --device cpu</source>
   <translation>anna --device cpu</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>try: separate … --device cpu</source>
   <translation>kokeile: separate … --device cpu</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>make it writable, or set XDG_CACHE_HOME to a folder that is</source>
   <translation>salli siihen kirjoittaminen tai aseta XDG_CACHE_HOME kansioon, johon voi kirjoittaa</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>PortAudio cannot be loaded: {error}</source>
   <translation>PortAudiota ei voi ladata: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt cannot be checked: {error}</source>
   <translation>Qt:ta ei voi tarkistaa: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>no sound device was found.</source>
   <translation>äänilaitetta ei löytynyt.</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>Another run is working on {place} ({holder}); waiting for it.</source>
   <translation>Toinen ajo käsittelee kohdetta {place} ({holder}); odotetaan sitä.</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>%s has not been heard of for %.0f s; its work is taken over</source>
   <translation>%s ei ole antanut merkkiä itsestään (%.0f s); sen työ otetaan hoitaakseen</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>process {process} on {host}</source>
   <translation>prosessi {process} koneella {host}</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>Another run took over {place} while this one stood still; it is left to that one.</source>
   <translation>Toinen ajo otti kohteen {place}, kun tämä oli pysähdyksissä; se jätetään sille.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>of the stems: wav (default) or flac; of the mix also mp3 or m4a</source>
   <translation>stemmien: wav (oletus) tai flac; miksauksen myös mp3 tai m4a</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>of the stems or the mix (default: 24, and 32f in a WAV where the recording is louder than 24 bits can hold)</source>
   <translation>stemmien tai miksauksen (oletus: 24, ja 32f WAV-tiedostossa, kun tallenne on voimakkaampi kuin 24 bittiin mahtuu)</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>where files begin: with the recording's sound (default), or with its picture, silence in front of sound that starts later</source>
   <translation>mistä tiedostot alkavat: tallenteen äänestä (oletus) vai kuvasta, jolloin myöhemmin alkavan äänen edessä on hiljaisuutta</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write a passage only: from here, counted from the first sound</source>
   <translation>kirjoita vain jakso: tästä alkaen, laskettuna ensimmäisestä äänestä</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>… to here</source>
   <translation>… tähän asti</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write one file instead of the stems: what the project's mixer plays, all but some instruments, or only some (“other” is what none of them owns); with --container: the track before the stems</source>
   <translation>kirjoita yksi tiedosto stemmien sijaan: mitä projektin mikseri soittaa, kaikki paitsi jotkin soittimet tai vain jotkin (”other” on se, mikä ei kuulu millekään); valitsimella --container: raita ennen stemmejä</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>add TPDF dither to the mix (16 or 24 bits), never to stems</source>
   <translation>lisää TPDF-dither miksaukseen (16 tai 24 bittiä), ei koskaan stemmeihin</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>what to do where the sound is louder than the files can hold: write 32-bit float (wav, mka, mkv, mov), lower all files by the same amount, keep it cut off, or refuse (default: 32-bit float in a WAV whose --bit-depth is not given, else keep)</source>
   <translation>mitä tehdä, kun ääni on voimakkaampi kuin tiedostoihin mahtuu: kirjoita 32-bittisenä liukulukuna (wav, mka, mkv, mov), laske kaikkia tiedostoja saman verran, jätä leikatuksi tai kieltäydy (oletus: 32-bittinen liukuluku WAV-tiedostossa, jonka --bit-depth ei ole annettu, muuten jätä leikatuksi)</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write one file with a track per stem instead of the stems: Matroska audio, a movie with the picture, or Native Instruments' stem file (Apple Lossless, or AAC with --format m4a)</source>
   <translation>kirjoita stemmien sijaan yksi tiedosto, jossa on raita stemmiä kohti: Matroska-ääni, elokuva kuvineen tai Native Instrumentsin Stem-tiedosto (Apple Lossless, tai AAC valitsimella --format m4a)</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>the tracks of the container, each of one or more instruments; a stem file has four</source>
   <translation>säiliön raidat, kukin yhdestä tai useammasta soittimesta; Stem-tiedostossa niitä on neljä</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>also a Reaper project with the stems on its tracks</source>
   <translation>myös Reaper-projekti, stemmit sen raidoilla</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>also an OpenTimelineIO timeline (where that package is installed)</source>
   <translation>myös OpenTimelineIO-aikajana (kun paketti on asennettu)</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--format {format} does not go with --container {kind}.</source>
   <translation>--format {format} ei sovi yhteen valitsimen --container {kind} kanssa.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>AAC has no bit depth; leave out --format m4a for {depth} bits of Apple Lossless.</source>
   <translation>AAC:llä ei ole bittisyvyyttä; jätä --format m4a pois, niin saat {depth} bittiä Apple Losslessina.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--above-full-scale float: {held} holds no 32-bit float; choose wav, or lower.</source>
   <translation>--above-full-scale float: {held} ei voi sisältää 32-bittistä liukulukua; valitse wav tai lower.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--dither is for the mix as one file (--mix), never for stems.</source>
   <translation>--dither on miksaukselle yhtenä tiedostona (--mix), ei koskaan stemmeille.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--parts are the tracks of a --container.</source>
   <translation>--parts ovat säiliön (--container) raidat.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <location filename="engine/delivery/containers.py"></location>
   <source>A movie is written whole, since its picture is copied; choose mka for a passage.</source>
   <translation>Elokuva kirjoitetaan kokonaan, koska sen kuva kopioidaan; valitse jaksolle mka.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--reaper and --otio lay out stems, which --mix and --container do not write.</source>
   <translation>--reaper ja --otio asettelevat stemmejä, joita --mix ja --container eivät kirjoita.</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>The sound of “{name}” starts {late_s:.0f} s after its picture; at most {most_lead_s:.0f} s of silence are put in front of it.</source>
   <translation>Tiedoston ”{name}” ääni alkaa {late_s:.0f} s kuvan jälkeen; sen eteen pannaan enintään {most_lead_s:.0f} s hiljaisuutta.</translation>
  </message>
  <message>
   <location filename="engine/cli/demo.py"></location>
   <source>There is no display to open the window on, so the demo is separated here.</source>
   <translation>Näyttöä ikkunan avaamiseen ei ole, joten demo erotellaan täällä.</translation>
  </message>
  <message>
   <location filename="engine/cli/demo.py"></location>
   <source>The stems are in {target}</source>
   <translation>Stemmit ovat kansiossa {target}</translation>
  </message>
  <message>
   <location filename="engine/cli/display.py"></location>
   <source>of the desktop</source>
   <translation>työpöydän</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Recordings can be separated; the lines with ! say what does not work and what to do.</source>
   <translation>Tallenteita voi erotella; !-rivit kertovat, mikä ei toimi ja mitä tehdä.</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Soloist {version} on {platform}</source>
   <translation>Soloist {version}, {platform}</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Recordings cannot be separated yet; the lines with ✗ say what to do.</source>
   <translation>Tallenteita ei vielä voi erotella; ✗-rivit kertovat, mitä tehdä.</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Everything works.</source>
   <translation>Kaikki toimii.</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>show what works on this machine and what to do about the rest</source>
   <translation>näytä, mikä tällä koneella toimii ja mitä muulle voi tehdä</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Check versions, devices, sound output, FFmpeg, the model, disk space and the display. The exit status is 0 if recordings can be separated.</source>
   <translation>Tarkista versiot, laitteet, äänilähtö, FFmpeg, malli, levytila ja näyttö. Paluukoodi on 0, jos tallenteita voi erotella.</translation>
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
   <translation>yksi JSON-olio vakiotulosteessa</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>{path}: {part:.0%} of the recording is not separated yet and goes to Other, apart from what was painted there.</source>
   <translation>{path}: {part:.0%} tallenteesta on vielä erottelematta ja menee kohtaan Muu, paitsi mitä siihen on maalattu.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>write the stems of a saved project</source>
   <translation>kirjoita tallennetun projektin stemmit</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>Write DIR/&lt;project&gt;/&lt;instrument&gt; and DIR/&lt;project&gt;/residual (Other: what no instrument owns) from a project's mask, with all repairs, and without the mixer. All of them together are the mix again. With --mix or --container one file beside that folder instead.</source>
   <translation>Kirjoita DIR/&lt;projekti&gt;/&lt;soitin&gt; ja DIR/&lt;projekti&gt;/residual (Muu: mikä ei kuulu millekään soittimelle) projektin maskista, kaikki korjaukset mukana ja ilman mikseriä. Kaikki yhdessä ovat taas miksaus. Valitsimella --mix tai --container sen sijaan yksi tiedosto kansion viereen.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>a {suffix} file</source>
   <translation>{suffix}-tiedosto</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>where the stems go</source>
   <translation>minne stemmit menevät</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>where the project's recording is now</source>
   <translation>missä projektin tallenne on nyt</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>replace stems that are already there</source>
   <translation>korvaa siellä jo olevat stemmit</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>“{name}” lasts {length:.2f} s, but the mask in “{project}” is made for {wanted:.2f} s; open the project in the window once and save it.</source>
   <translation>Tallenne ”{name}” kestää {length:.2f} s, mutta projektin ”{project}” maski on tehty kestolle {wanted:.2f} s; avaa projekti kerran ikkunassa ja tallenna se.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>opening the project</source>
   <translation>avataan projektia</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>“{name}” holds no mask yet: nothing was separated in it.</source>
   <translation>Projektissa ”{name}” ei vielä ole maskia: siinä ei ole eroteltu mitään.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="gui/session/saving/opening.py"></location>
   <source>The project does not say which recording it belongs to.</source>
   <translation>Projekti ei kerro, mihin tallenteeseen se kuuluu.</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source> (--recording FILE shows it)</source>
   <translation> (--recording FILE osoittaa sen)</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>Its stems would go to {folder}, as those of {other}; separate it into another DIR.</source>
   <translation>Sen stemmit menisivät kansioon {folder}, kuten tallenteen {other}; erottele se toiseen kansioon (DIR).</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The folder {folder} cannot be read: {strerror}.</source>
   <translation>Kansiota {folder} ei voi lukea: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>{name}: {stems} stems that Soloist wrote are left out.</source>
   <translation>{name}: {stems} Soloistin kirjoittamaa stemmiä jätetään pois.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>{name}: left out, since their names are not those of recordings: {listed}</source>
   <translation>{name}: jätetään pois, koska nimet eivät ole tallenteiden nimiä: {listed}</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: {existing} is a file, not a folder.</source>
   <translation>Stemmejä ei voi kirjoittaa kansioon {folder}: {existing} on tiedosto, ei kansio.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: the system does not allow it.</source>
   <translation>Stemmejä ei voi kirjoittaa kansioon {folder}: järjestelmä ei salli sitä.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: {error}.</source>
   <translation>Stemmejä ei voi kirjoittaa kansioon {folder}: {error}.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>It is named twice: its stems go to {folder} already.</source>
   <translation>Se on mainittu kahdesti: sen stemmit menevät jo kansioon {folder}.</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>There are no video or sound files in the folder {name}.</source>
   <translation>Kansiossa {name} ei ole video- tai äänitiedostoja.</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  track {number}  {f}{note}</source>
   <translation>  raita {number}  {f}{note}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>loading the networks</source>
   <translation>ladataan verkkoja</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{sample_rate} Hz</source>
   <translation>{sample_rate} Hz</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  sound    {details}</source>
   <translation>  ääni     {details}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  (used; --track takes another)</source>
   <translation>  (käytössä; --track ottaa toisen)</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>show streams, length, and the instruments found</source>
   <translation>näytä virrat, kesto ja löydetyt soittimet</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>Show what a recording holds and which instruments are found in it, with their evidence.</source>
   <translation>Näytä, mitä tallenteessa on ja mitä soittimia siitä löytyy, havaintoineen.</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>a video or sound file, or a project</source>
   <translation>video- tai äänitiedosto tai projekti</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{name}: none of the 21 instruments was found.</source>
   <translation>{name}: yhtään 21 soittimesta ei löytynyt.</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{bit_depth} bit</source>
   <translation>{bit_depth} bittiä</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{bit_rate:.0f} kbit/s</source>
   <translation>{bit_rate:.0f} kbit/s</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  picture  none</source>
   <translation>  kuva     ei ole</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>, turned by {rotation}°</source>
   <translation>, käännetty {rotation}°</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  picture  {codec}, {width} × {height}{turned}, {fps:.4g} frames/s</source>
   <translation>  kuva     {codec}, {width} × {height}{turned}, {fps:.4g} kuvaa/s</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  starts   {late_s:.3f} s after the picture</source>
   <translation>  alkaa    {late_s:.3f} s kuvan jälkeen</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>looking and listening</source>
   <translation>katsotaan ja kuunnellaan</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>{name}  (project)</source>
   <translation>{name}  (projekti)</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  instruments  {instruments}</source>
   <translation>  soittimet    {instruments}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  separated    {separated:.0f} %; repaired by hand {edited:.3g} % of it</source>
   <translation>  eroteltu     {separated:.0f} %; siitä käsin korjattu {edited:.3g} %</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  recording    {path}, {duration_s}, {value}</source>
   <translation>  tallenne     {path}, {duration_s}, {value}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>none yet</source>
   <translation>ei vielä</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual is in {path}</source>
   <translation>Käsikirja on kansiossa {path}</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>build the manual: a page a task, with a search, to open in a browser</source>
   <translation>rakenna käsikirja: sivu tehtävää kohti, haku mukana, selaimessa avattavaksi</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>Build the manual from docs/ as a folder of pages that need no server and no network. Help &gt; Manual opens those that were built without -o.</source>
   <translation>Rakenna käsikirja kansiosta docs/ sivukansioksi, joka ei tarvitse palvelinta eikä verkkoyhteyttä. Ohje &gt; Käsikirja avaa ne sivut, jotka rakennettiin ilman valitsinta -o.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>a new folder, or a manual built before</source>
   <translation>uusi kansio tai aiemmin rakennettu käsikirja</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The pages of the manual are not in this copy of Soloist.</source>
   <translation>Käsikirjan sivut eivät ole mukana tässä Soloistin kopiossa.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>{target} is no folder; the manual needs a folder of its own.</source>
   <translation>{target} ei ole kansio; käsikirja tarvitsee oman kansion.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>Something else is in {target}; the manual needs a folder of its own.</source>
   <translation>Kansiossa {target} on jotakin muuta; käsikirja tarvitsee oman kansion.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>MkDocs, which builds the manual, is not installed: ./soloist manual installs it.</source>
   <translation>MkDocs, joka rakentaa käsikirjan, ei ole asennettu: ./soloist manual asentaa sen.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual has faults, so it was not built: {faults}</source>
   <translation>Käsikirjassa on virheitä, joten sitä ei rakennettu: {faults}</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual cannot be written to {target}: {why}.</source>
   <translation>Käsikirjaa ei voi kirjoittaa kansioon {target}: {why}.</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>MkDocs cannot build the manual: {error}</source>
   <translation>MkDocs ei voi rakentaa käsikirjaa: {error}</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>write notes as MIDI and MusicXML instead of stems: of all instruments with a pitch, or of these</source>
   <translation>kirjoita nuotit MIDI- ja MusicXML-muodossa stemmien sijaan: kaikista sävelkorkeudellisista soittimista tai näistä</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>write markers and bars as a label track of Audacity instead of stems</source>
   <translation>kirjoita merkit ja tahdit Audacityn tunnisteraitana stemmien sijaan</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>--midi and --labels are written instead of stems: leave out --{beside}.</source>
   <translation>--midi ja --labels kirjoitetaan stemmien sijaan: jätä --{beside} pois.</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>listening to {listening}</source>
   <translation>kuunnellaan: {listening}</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>writing notes</source>
   <translation>kirjoitetaan nuotteja</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>{instrument}: {count} notes, {doubtful} of them doubtful.</source>
   <translation>{instrument}: {count} nuottia, joista {doubtful} epävarmaa.</translation>
  </message>
  <message>
   <location filename="engine/cli/records.py"></location>
   <source>that %s is complete could not be noted: %s</source>
   <translation>kohteen %s valmistumista ei voitu merkitä muistiin: %s</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>{target} is written</source>
   <translation>{target} on kirjoitettu</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>The repairs ended early.</source>
   <translation>Korjaukset loppuvat kesken.</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>share a project's repairs without the sound</source>
   <translation>jaa projektin korjaukset ilman ääntä</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>`save` writes a project's mask and edits into a file without sound. `apply` makes a project of such a file and anyone's copy of the same recording: coded anew, at another rate, or beginning up to a minute earlier or later; another recording is refused.</source>
   <translation>`save` kirjoittaa projektin maskin ja muokkaukset tiedostoon ilman ääntä. `apply` tekee projektin sellaisesta tiedostosta ja kenen tahansa kopiosta samaa tallennetta: uudelleen koodattuna, eri näytetaajuudella tai enintään minuutin aiemmin tai myöhemmin alkavana; toinen tallenne torjutaan.</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>repairs of a project, to give away</source>
   <translation>projektin korjaukset muille annettavaksi</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>a project from repairs and a recording</source>
   <translation>projekti korjauksista ja tallenteesta</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>one's own copy of the recording</source>
   <translation>oma kopio tallenteesta</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>opening the repairs</source>
   <translation>avataan korjauksia</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>replace a file that is already there</source>
   <translation>korvaa jo oleva tiedosto</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <source>“{name}” exists already; --overwrite replaces it.</source>
   <translation>”{name}” on jo olemassa; --overwrite korvaa sen.</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/writing.py"></location>
   <source>writing</source>
   <translation>kirjoitetaan</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>listening</source>
   <translation>kuunnellaan</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>moving the repairs</source>
   <translation>siirretään korjauksia</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>networks to use (default: studio)</source>
   <translation>käytettävät verkot (oletus: studio)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>where they run (default: auto)</source>
   <translation>missä ne lasketaan (oletus: auto)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>how exactly they compute; auto takes what is faster, which may differ from run to run (default: auto)</source>
   <translation>kuinka tarkasti ne laskevat; auto ottaa nopeamman, joka voi vaihdella kerrasta toiseen (oletus: auto)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>write a stem per instrument, and Other</source>
   <translation>kirjoita stemmi soitinta kohti sekä Muu</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Write DIR/&lt;input&gt;/&lt;instrument&gt; and DIR/&lt;input&gt;/residual (Other: what no instrument owns) for each input. All of them together are the mix again. An input that fails does not stop the others. What is complete is noted in DIR/.soloist, for --resume. With --mix or --container one file beside DIR/&lt;input&gt; instead.</source>
   <translation>Kirjoita DIR/&lt;syöte&gt;/&lt;soitin&gt; ja DIR/&lt;syöte&gt;/residual (Muu: mikä ei kuulu millekään soittimelle) jokaisesta syötteestä. Kaikki yhdessä ovat taas miksaus. Epäonnistuva syöte ei pysäytä muita. Valmiit merkitään tiedostoon DIR/.soloist valitsinta --resume varten. Valitsimella --mix tai --container sen sijaan yksi tiedosto kansion DIR/&lt;syöte&gt; viereen.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>skip inputs whose result is complete: the recording, the settings and the model are those it was made with, and all its files are there in full length; others are separated (with --overwrite also where stems of other settings are in the way)</source>
   <translation>ohita syötteet, joiden tulos on valmis: tallenne, asetukset ja malli ovat ne, joilla se tehtiin, ja kaikki sen tiedostot ovat paikalla täyspitkinä; muut erotellaan (valitsimella --overwrite myös silloin, kun muiden asetusten stemmit ovat tiellä)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>one JSON object per input on standard output</source>
   <translation>yksi JSON-olio syötettä kohti vakiotulosteessa</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>video or sound files, and folders: all such files in them and below, each with its own place in DIR</source>
   <translation>video- tai äänitiedostoja ja kansioita: kaikki sellaiset tiedostot niissä ja niiden alla, kullakin oma paikkansa kansiossa DIR</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>skip detection: exactly these, comma-separated ({ids}); ID=NAME calls one otherwise, or adds one that the networks do not know: violin=Anna,voice=Voice</source>
   <translation>ohita tunnistus: juuri nämä, pilkuilla erotettuina ({ids}); ID=NAME nimeää jonkin toisin tai lisää soittimen, jota verkot eivät tunne: violin=Anna,voice=Laulu</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>let another program separate (`separators` lists them); its stems become the mask, so that all stems together are the mix again</source>
   <translation>anna toisen ohjelman erotella (`separators` luettelee ne); sen stemmeistä tulee maski, joten kaikki stemmit yhdessä ovat taas miksaus</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>with --with: ask our networks too, and say whose share counts for an instrument (“all” for those not named)</source>
   <translation>valitsimen --with kanssa: kysy myös omilta verkoilta ja kerro, kenen osuus soittimesta lasketaan (”all” niille, joita ei mainita)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>also save DIR/&lt;input&gt;/&lt;input&gt;.soloist, to repair in the window</source>
   <translation>tallenna myös DIR/&lt;syöte&gt;/&lt;syöte&gt;.soloist ikkunassa korjattavaksi</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>{name} → {folder}  (complete since an earlier run)</source>
   <translation>{name} → {folder}  (valmis jo aiemmasta ajosta)</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>--blend says what is taken from another separator; name one with --with.</source>
   <translation>--blend kertoo, mitä toiselta erotteluohjelmalta otetaan; nimeä ohjelma valitsimella --with.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Watching for new recordings; Ctrl+C ends it.</source>
   <translation>Odotetaan uusia tallenteita; Ctrl+C lopettaa.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>unexpected failure on %s</source>
   <translation>odottamaton virhe kohteessa %s</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Something went wrong that Soloist did not expect ({error}).</source>
   <translation>Tapahtui jotakin, mitä Soloist ei odottanut ({error}).</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>{name} was changed while it was being separated; separate it again.</source>
   <translation>Tallennetta {name} muutettiin erottelun aikana; erottele se uudelleen.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>“{name}” cannot be read: {strerror}.</source>
   <translation>Tiedostoa ”{name}” ei voi lukea: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <location filename="engine/export.py"></location>
   <source>The folder {folder} cannot be made: {error}.</source>
   <translation>Kansiota {folder} ei voi luoda: {error}.</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>The networks know none of {named}; name one that they can be asked for.</source>
   <translation>Verkot eivät tunne näistä mitään: {named}; nimeä soitin, jota niiltä voi kysyä.</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Name</source>
   <translation>Nimi</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Program</source>
   <translation>Ohjelma</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>Installed</source>
   <translation>Asennettu</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Instruments</source>
   <translation>Soittimet</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>show which other separators can be called, and where their descriptions go</source>
   <translation>näytä, mitä muita erotteluohjelmia voi kutsua ja minne niiden kuvaukset kuuluvat</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>List the programs that `separate --with NAME` can call, and the folder into which descriptions of others go.</source>
   <translation>Luettele ohjelmat, joita `separate --with NAME` voi kutsua, ja kansio, johon muiden kuvaukset kuuluvat.</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>Descriptions of others go into {separator_folder}</source>
   <translation>Muiden kuvaukset kuuluvat kansioon {separator_folder}</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>The blend is empty; write INSTRUMENT=theirs, =ours or =mean (or all=…).</source>
   <translation>Sekoitus on tyhjä; kirjoita INSTRUMENT=theirs, =ours tai =mean (tai all=…).</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>“{shown}” is no blend; write INSTRUMENT=theirs, =ours or =mean (or all=…).</source>
   <translation>”{shown}” ei ole sekoitus; kirjoita INSTRUMENT=theirs, =ours tai =mean (tai all=…).</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>only the I-th of N parts of the inputs; processes on any number of machines may share DIR</source>
   <translation>vain I:s osa syötteiden N osasta; prosessit millä tahansa määrällä koneita voivat jakaa kansion DIR</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>go on with recordings as they arrive in the folders, until interrupted</source>
   <translation>jatka kansioihin saapuvilla tallenteilla, kunnes keskeytetään</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>“{said}” is no shard; write 2/8 for the second of eight.</source>
   <translation>”{said}” ei ole osa; kirjoita 2/8, jos tarkoitat toista kahdeksasta.</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>there is no shard {number} of {of}; they are counted from 1 to {of}.</source>
   <translation>osaa {number}/{of} ei ole; osat lasketaan 1–{of}.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>which sound track, from 1 (`inspect` lists them; default: the best)</source>
   <translation>mikä ääniraita, 1:stä alkaen (`inspect` luettelee ne; oletus: paras)</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {lead_s:.3f} s of silence stand in front: it begins with the picture.</source>
   <translation>{name}: edessä on {lead_s:.3f} s hiljaisuutta: tiedosto alkaa kuvasta.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: stems cannot say that the channels are {layout}; their order is the recording's.</source>
   <translation>{name}: stemmit eivät voi kertoa, että kanavat ovat {layout}; niiden järjestys on tallenteen.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: none of the 21 instruments was found; all of it is Other, in residual.* there. --instruments names who plays.</source>
   <translation>{name}: yhtään 21 soittimesta ei löytynyt; kaikki on kohdassa Muu, siellä residual.*. --instruments kertoo, kuka soittaa.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {clipped} samples were louder than the format can hold and were clipped; --above-full-scale says what to do instead.</source>
   <translation>{name}: {clipped} näytettä oli voimakkaampia kuin muotoon mahtuu, ja ne leikattiin; --above-full-scale kertoo, mitä tehdä sen sijaan.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>; all files together are the recording lowered by as much</source>
   <translation>; kaikki tiedostot yhdessä ovat tallenne saman verran laskettuna</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: lowered by {lowered_db:.1f} dB to stay below full scale{whole}.</source>
   <translation>{name}: laskettu {lowered_db:.1f} dB, jotta pysytään täyden asteikon alla{whole}.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {left} in {folder} remain from an earlier run.</source>
   <translation>{name}: aiemmasta ajosta on jäljellä kansiossa {folder}: {left}.</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>saving the project</source>
   <translation>tallennetaan projektia</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: the sound starts {late_s:.3f} s after the picture, and so do the stems; --begin picture puts silence in front.</source>
   <translation>{name}: ääni alkaa {late_s:.3f} s kuvan jälkeen, ja niin alkavat stemmitkin; --begin picture panee hiljaisuutta eteen.</translation>
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
   <translation>{name} → {place}  ({facts}; {seconds:.1f} s, {device})</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{integrated:.1f} LUFS, </source>
   <translation>{integrated:.1f} LUFS, </translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Instrument</source>
   <translation>Soitin</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <location filename="gui/session/listening/frames.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Picture</source>
   <translation>Kuva</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/recent_files.py"></location>
   <location filename="gui/mixer/row.py"></location>
   <source>Sound</source>
   <translation>Ääni</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Score</source>
   <translation>Pisteet</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Loudness</source>
   <translation>Äänekkyys</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>named</source>
   <translation>nimetty</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="engine/instruments.py"></location>
   <source>Other</source>
   <translation>Muu</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/recent_files.py"></location>
   <source>Project</source>
   <translation>Projekti</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Stem</source>
   <translation>Stemmi</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>File</source>
   <translation>Tiedosto</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <source>{output} is written</source>
   <translation>{output} on kirjoitettu</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>tune the networks on a project's recording</source>
   <translation>sovita verkot projektin tallenteeseen</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>Tune a small part of the sound network on a project's recording: on the cells that were corrected in it, and on spans in which one instrument plays alone. What the tuned network says is taken over into the project OUTPUT as one step of its history, unless it is less sure; corrected cells stay as they are.</source>
   <translation>Sovita pieni osa ääniverkosta projektin tallenteeseen: siinä korjattujen solujen ja sellaisten jaksojen avulla, joissa yksi soitin soi yksin. Sovitetun verkon vastaus otetaan projektiin OUTPUT yhtenä historian vaiheena, ellei se ole epävarmempi; korjatut solut pysyvät ennallaan.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>the instrument plays alone from second A to second B; again for more</source>
   <translation>soitin soi yksin sekunnista A sekuntiin B; toista valitsin useammille</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>learn nothing: use weights that were kept before</source>
   <translation>älä opi mitään: käytä aiemmin talteen otettuja painoja</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>also write the tuned weights, for other recordings</source>
   <translation>kirjoita myös sovitetut painot muita tallenteita varten</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>take over the masks of these instruments alone, comma-separated</source>
   <translation>ota käyttöön vain näiden soittimien maskit, pilkuilla erotettuina</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>take over these seconds alone</source>
   <translation>ota käyttöön vain nämä sekunnit</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>only switch off what was taken over before</source>
   <translation>vain poista käytöstä aiemmin käyttöön otettu</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>of the mixtures that are made (default: 1)</source>
   <translation>tehtäville seoksille (oletus: 1)</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <source>replace files that are already there</source>
   <translation>korvaa jo olevat tiedostot</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The network knows this recording's instruments as well as the lessons do: nothing was learnt.</source>
   <translation>Verkko tuntee tämän tallenteen soittimet yhtä hyvin kuin opetusjaksot: mitään ei opittu.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The project holds no mask of “{strange}”.</source>
   <translation>Projektissa ei ole maskia soittimelle ”{strange}”.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Forget what was taught</source>
   <translation>Unohda opetettu</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>learning</source>
   <translation>opitaan</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>separating</source>
   <translation>erotetaan</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>What was learnt makes the masks less sure: they stay as they are.</source>
   <translation>Opittu tekee maskeista epävarmempia: ne pysyvät ennallaan.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The span to take over lies outside the recording.</source>
   <translation>Käyttöön otettava jakso on tallenteen ulkopuolella.</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/project/mending.py"></location>
   <source>“{name}” could not be saved: {error}.</source>
   <translation>Tiedostoa ”{name}” ei voitu tallentaa: {error}.</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>The split ended early.</source>
   <translation>Jako päättyi ennen aikojaan.</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>split one instrument of a project into its two players</source>
   <translation>jaa projektin soitin sen kahden soittajan kesken</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>Split an instrument that two people play into two, note by note: by where each note sounds from, and by whose part of the picture moves when it begins. Notes that nothing decides go to both. The result is written into the project OUTPUT as one step of its history; both players' stems add up to what was one.</source>
   <translation>Jaa kahden ihmisen soittama soitin kahdeksi, sävel säveleltä: sen mukaan, mistä kukin sävel kuuluu ja kumman osa kuvasta liikkuu sen alkaessa. Sävelet, joita mikään ei ratkaise, menevät molemmille. Tulos kirjoitetaan projektiin OUTPUT yhtenä historian askeleena; molempien soittajien stemmit ovat yhdessä se, mikä oli yksi.</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>the one that two people play</source>
   <translation>se, jota kaksi ihmistä soittaa</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>what the second player is called (default: as “Violin 2”)</source>
   <translation>toisen soittajan nimi (oletus: kuten ”Viulu 2”)</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>what to go by: where they sound from, how they move, or whatever says something (default)</source>
   <translation>minkä mukaan: mistä he kuuluvat, miten he liikkuvat, tai mikä tahansa, mikä kertoo jotakin (oletus)</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>where in the picture they are, 0 to 1 from the left and the top; without it the networks look</source>
   <translation>missä kohdassa kuvaa he ovat, 0–1 vasemmalta ja ylhäältä; ilman tätä verkot katsovat</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>the time of a picture in which they are there (default: 0)</source>
   <translation>sen kuvan aika, jossa he ovat siinä (oletus: 0)</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <location filename="gui/session/editing/players.py"></location>
   <source>Split {name} by its players</source>
   <translation>Jaa {name} soittajien mukaan</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>splitting</source>
   <translation>jaetaan</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>The project holds no mask of “{name}”.</source>
   <translation>Projektissa ei ole maskia ”{name}”.</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>say why a place of a project's mask is as it is</source>
   <translation>kerro, miksi jokin projektin maskin kohta on sellainen kuin on</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>What the sound network, its neighbouring windows, direction, teaching and your hand said of one place of a project's mask, what ear and eye said of the instruments around that time, and what the shares would be without each. The networks are asked again, about the windows that reach there.</source>
   <translation>Mitä ääniverkko, sen viereiset ikkunat, suunta, opetus ja oma kätesi sanoivat yhdestä projektin maskin kohdasta, mitä korva ja silmä sanoivat soittimista siihen aikaan ja mitä osuudet olisivat ilman kutakin. Verkoilta kysytään uudelleen kohtaan ulottuvista ikkunoista.</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>the place</source>
   <translation>kohta</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>only what the project holds: ask no networks</source>
   <translation>vain mitä projektissa on: verkoilta ei kysytä</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>asking the networks</source>
   <translation>kysytään verkoilta</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>There is no mask for {unknown}; the parts can hold {everyone}.</source>
   <translation>Maskia ei ole: {unknown}; osissa voi olla: {everyone}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>In more than one part: {twice}.</source>
   <translation>Useammassa kuin yhdessä osassa: {twice}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>In no part: {missing}. All parts together must be the recording.</source>
   <translation>Ei missään osassa: {missing}. Kaikkien osien on yhdessä oltava tallenne.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file has exactly {stem_file_parts} parts, not {count}; group {everyone} into {stem_file_parts}.</source>
   <translation>Stem-tiedostossa on tasan {stem_file_parts} osaa, ei {count}; ryhmittele {everyone} niin, että osia on {stem_file_parts}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>The disk is full: “{name}” needs {wanted:.1f} MB in {parent}, and {free:.1f} MB are free.</source>
   <translation>Levy on täynnä: ”{name}” tarvitsee {wanted:.1f} Mt kansiossa {parent}, ja vapaana on {free:.1f} Mt.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{piece}” is no part; write NAME=INSTRUMENT[,INSTRUMENT], parts apart with “;”.</source>
   <translation>”{piece}” ei ole osa; kirjoita NAME=INSTRUMENT[,INSTRUMENT], osien väliin ”;”.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{unknown}” in “{piece}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>”{unknown}” kohdassa ”{piece}” ei ole Soloistin tuntema soitin. Se tuntee: {known}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file holds 16 or 24 bits (Apple Lossless) or AAC, no 32-bit float.</source>
   <translation>Stem-tiedostossa on 16 tai 24 bittiä (Apple Lossless) tai AAC, ei 32-bittistä liukulukua.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file holds two channels at 44100 or 48000 Hz, and “{name}” has {channels} at {sample_rate} Hz; choose mka.</source>
   <translation>Stem-tiedostossa on kaksi kanavaa taajuudella 44100 tai 48000 Hz, ja tiedostossa ”{name}” on {channels}, {sample_rate} Hz; valitse mka.</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{name}” has no picture; choose mka for sound alone.</source>
   <translation>Tiedostossa ”{name}” ei ole kuvaa; valitse mka pelkälle äänelle.</translation>
  </message>
  <message>
   <location filename="engine/delivery/full_scale.py"></location>
   <source>Above full scale: {words}; nothing was written.</source>
   <translation>Täyden asteikon yli: {words}; mitään ei kirjoitettu.</translation>
  </message>
  <message>
   <location filename="engine/delivery/full_scale.py"></location>
   <source>{name} by {over:.1f} dB</source>
   <translation>{name} {over:.1f} dB</translation>
  </message>
  <message>
   <location filename="engine/delivery/labels.py"></location>
   <location filename="engine/delivery/sessions.py"></location>
   <location filename="engine/media/image.py"></location>
   <location filename="engine/project/mask_export.py"></location>
   <source>“{name}” could not be written: {error}.</source>
   <translation>Tiedostoa ”{name}” ei voitu kirjoittaa: {error}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>Dither is for 16 and 24 bits; other formats do not round to steps.</source>
   <translation>Dither on 16 ja 24 bitille; muut muodot eivät pyöristä askeliin.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>“{format}” is not a format for a mix; choose {mix_containers}.</source>
   <translation>”{format}” ei ole miksauksen muoto; valitse {mix_containers}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>{format} has no bit depth; choose wav or flac for {bit_depth} bits.</source>
   <translation>Muodolla {format} ei ole bittisyvyyttä; valitse wav tai flac, jos haluat {bit_depth} bittiä.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>“{said}” is no mix; choose heard, all-but:NAME[+NAME] or only:NAME[+NAME].</source>
   <translation>”{said}” ei ole miksaus; valitse heard, all-but:NAME[+NAME] tai only:NAME[+NAME].</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>There is no {missing} in this recording's mask; there is {known}.</source>
   <translation>Tämän tallenteen maskista puuttuu {missing}; siinä on {known}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>“{word}” in “{said}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>”{word}” kohdassa ”{said}” ei ole Soloistin tuntema soitin. Se tuntee: {known}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source> and no </source>
   <translation> ja </translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>the recording</source>
   <translation>tallenne</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>None of these instruments has pitches to write down.</source>
   <translation>Millään näistä soittimista ei ole kirjoitettavia sävelkorkeuksia.</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>There is no mask for “{name}”; the project has {instruments}.</source>
   <translation>Soittimelle ”{name}” ei ole maskia; projektissa on: {instruments}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>“{name}” has no pitches to write down.</source>
   <translation>Soittimella ”{name}” ei ole kirjoitettavia sävelkorkeuksia.</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>The notes could not be written to {folder}: {why}.</source>
   <translation>Nuotteja ei voitu kirjoittaa kansioon {folder}: {why}.</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>none</source>
   <translation>ei mitään</translation>
  </message>
  <message>
   <location filename="engine/delivery/sessions.py"></location>
   <source>OpenTimelineIO is not installed here: pip install opentimelineio adds it.</source>
   <translation>OpenTimelineIO ei ole asennettu täällä: pip install opentimelineio lisää sen.</translation>
  </message>
  <message>
   <location filename="engine/demo.py"></location>
   <source>The demo is not in this copy of Soloist ({demo}); give it a recording of your own instead.</source>
   <translation>Demo ei ole mukana tässä Soloistin kopiossa ({demo}); käytä sen sijaan omaa tallennetta.</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>; no usable graphics card was found</source>
   <translation>; käyttökelpoista näytönohjainta ei löytynyt</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on the CPU ({dtype}{reason}).</source>
   <translation>Laskenta CPU:lla ({dtype}{reason}).</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Apple's graphics cards compute in float32 here; use --precision float32.</source>
   <translation>Applen näytönohjaimet laskevat tässä float32-muodossa; käytä --precision float32.</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on {name} ({precision}, as was asked for).</source>
   <translation>Laskenta laitteella {name} ({precision}, kuten pyydettiin).</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>“{wanted}” is not a computing device; choose one of {devices}.</source>
   <translation>”{wanted}” ei ole laskentalaite; valitse jokin näistä: {devices}.</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on {name} ({dtype}).</source>
   <translation>Laskenta laitteella {name} ({dtype}).</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>No CUDA graphics card is usable here; use --device auto or cpu.</source>
   <translation>CUDA-näytönohjainta ei voi käyttää täällä; käytä --device auto tai cpu.</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on the Apple GPU (float32).</source>
   <translation>Laskenta Apple-GPU:lla (float32).</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>No Apple GPU is usable here; use --device auto or cpu.</source>
   <translation>Apple-GPU:ta ei voi käyttää täällä; käytä --device auto tai cpu.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>Nothing to export: choose at least one instrument or Other.</source>
   <translation>Ei mitään vietävää: valitse ainakin yksi soitin tai Muu.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives two stems the same name; put {{instrument}} into it.</source>
   <translation>Nimeämismalli ”{pattern}” antaa kahdelle stemmille saman nimen; lisää siihen {{instrument}}.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>“{name}” is the recording itself; choose another folder or name.</source>
   <translation>”{name}” on itse tallenne; valitse toinen kansio tai nimi.</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/export.py"></location>
   <source>In {folder} there are already {listed}; nothing was overwritten.</source>
   <extracomment>One: In {folder} there is already {listed}; nothing was overwritten.</extracomment>
   <translation>
    <numerusform>Kansiossa {folder} on jo {listed}; mitään ei korvattu.</numerusform>
    <numerusform>Kansiossa {folder} on jo {listed}; mitään ei korvattu.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The disk is full: the stems need {wanted:.1f} MB in {folder}, and {free:.1f} MB are free.</source>
   <translation>Levy on täynnä: stemmit tarvitsevat {wanted:.1f} Mt kansiossa {folder}, ja vapaana on {free:.1f} Mt.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>There is no mask for {unknown}, so there is no stem to export.</source>
   <translation>Maskia ei ole: {unknown}; siksi ei ole stemmiäkään vietäväksi.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” contains {shown}, which cannot stand in a file name; choose the folder separately.</source>
   <translation>Nimeämismallissa ”{pattern}” on {shown}, mikä ei voi olla tiedoston nimessä; valitse kansio erikseen.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives a stem the name “{stem}”, which no file can have.</source>
   <translation>Nimeämismalli ”{pattern}” antaa stemmille nimen ”{stem}”, jollaista tiedostolla ei voi olla.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives names that are too long for a file.</source>
   <translation>Nimeämismalli ”{pattern}” antaa tiedostolle liian pitkiä nimiä.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” has a brace without a partner.</source>
   <translation>Nimeämismallissa ”{pattern}” on aaltosulje ilman paria.</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” uses {{{name}}}, but only {{input}}, {{instrument}} and {{index}} are known.</source>
   <translation>Nimeämismalli ”{pattern}” käyttää kenttää {{{name}}}, mutta vain {{input}}, {{instrument}} ja {{index}} tunnetaan.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>The networks do not know “{wrong}”; they know: {class_ids}.</source>
   <translation>Verkot eivät tunne nimeä ”{wrong}”; ne tuntevat: {class_ids}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Name each instrument once, and at least one; or leave the list out.</source>
   <translation>Nimeä jokainen soitin kerran, ja vähintään yksi; tai jätä luettelo pois.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples need their rate, in hertz: separate(samples, rate=44_100).</source>
   <translation>Näytteet tarvitsevat taajuutensa hertseinä: separate(samples, rate=44_100).</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples must be floats, ±1 full scale, not {dtype}.</source>
   <translation>Näytteiden on oltava liukulukuja, täysi asteikko ±1, ei {dtype}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples must be (samples,) or (channels, samples), not {shape}.</source>
   <translation>Näytteiden on oltava (samples,) tai (channels, samples), ei {shape}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>There are samples that are no numbers; replace them first.</source>
   <translation>Jotkin näytteet eivät ole lukuja; korvaa ne ensin.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>There is no “{missing}” in this separation; there are: {there}.</source>
   <translation>Tässä erottelussa ei ole nimeä ”{missing}”; siinä on: {there}.</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>A project needs a recording on disk: separate a file, not an array.</source>
   <translation>Projekti tarvitsee tallenteen levyllä: erottele tiedosto, ei taulukkoa.</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the disk is full</source>
   <translation>levy on täynnä</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>{folder} is a file, not a folder</source>
   <translation>{folder} on tiedosto, ei kansio</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>its name is too long for this disk</source>
   <translation>nimi on liian pitkä tälle levylle</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>it would be larger than this disk allows a file to be</source>
   <translation>siitä tulisi suurempi kuin tämä levy sallii tiedoston olla</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the folder {folder} is no longer there</source>
   <translation>kansiota {folder} ei enää ole</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the system does not allow it in {folder}</source>
   <translation>järjestelmä ei salli sitä kansiossa {folder}</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>a window came out unusable in %s and is computed again in float32</source>
   <translation>ikkuna oli käyttökelvoton muodossa %s ja lasketaan uudelleen muodossa float32</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The memory of {name} does not suffice; the networks go on on the CPU.</source>
   <translation>Laitteen {name} muisti ei riitä; verkot jatkavat CPU:lla.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The list of instruments is empty; tick at least one.</source>
   <translation>Soitinluettelo on tyhjä; rastita ainakin yksi.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The networks know none of these instruments, so they have said nothing of them.</source>
   <translation>Verkot eivät tunne mitään näistä soittimista, joten ne eivät ole sanoneet niistä mitään.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The networks do not know {strange}.</source>
   <translation>Verkot eivät tunne: {strange}.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>Memory is short; the networks go on with smaller pieces ({half} at a time).</source>
   <translation>Muisti on vähissä; verkot jatkavat pienemmissä paloissa ({half} kerrallaan).</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>There is not enough memory for the networks; close other programs and try again.</source>
   <translation>Muisti ei riitä verkoille; sulje muita ohjelmia ja yritä uudelleen.</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The network gave unusable numbers for this recording; try --device cpu.</source>
   <translation>Verkko antoi tälle tallenteelle käyttökelvottomia lukuja; kokeile --device cpu.</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Bagpipe</source>
   <translation>Säkkipilli</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Clarinet</source>
   <translation>Klarinetti</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Flute</source>
   <translation>Huilu</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Drums</source>
   <translation>Rummut</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Acoustic guitar</source>
   <translation>Akustinen kitara</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Ukulele</source>
   <translation>Ukulele</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Accordion</source>
   <translation>Harmonikka</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Bassoon</source>
   <translation>Fagotti</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Guzheng</source>
   <translation>Guzheng</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Xylophone</source>
   <translation>Ksylofoni</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Erhu</source>
   <translation>Erhu</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Tuba</source>
   <translation>Tuuba</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Congas</source>
   <translation>Congat</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Saxophone</source>
   <translation>Saksofoni</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Cello</source>
   <translation>Sello</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Violin</source>
   <translation>Viulu</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Electric bass</source>
   <translation>Sähköbasso</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Piano</source>
   <translation>Piano</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Banjo</source>
   <translation>Banjo</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Trumpet</source>
   <translation>Trumpetti</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Pipa</source>
   <translation>Pipa</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>“Other” is what no instrument owns and cannot be asked for as one.</source>
   <translation>”Muu” on se, mikä ei kuulu millekään soittimelle, eikä sitä voi pyytää soittimena.</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <location filename="engine/roster.py"></location>
   <source>The list of instruments is empty; name at least one, such as violin,cello.</source>
   <translation>Soitinluettelo on tyhjä; nimeä ainakin yksi, esimerkiksi violin,cello.</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>“{name}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>”{name}” ei ole Soloistin tuntema soitin. Se tuntee: {known}.</translation>
  </message>
  <message>
   <location filename="engine/language.py"></location>
   <source>Soloist does not speak “{name}”; it speaks {known}.</source>
   <translation>Soloist ei osaa kieltä ”{name}”; se osaa: {known}.</translation>
  </message>
  <message>
   <location filename="engine/language.py"></location>
   <source>A translation does not fit its text: %r for %r.</source>
   <translation>Käännös ei sovi tekstiinsä: %r tekstille %r.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>There is no mask for {strange}: add it to the list of instruments first.</source>
   <translation>Maskia ei ole: {strange}; lisää se ensin soitinluetteloon.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>To learn who is who, spans of at least two instruments alone are needed.</source>
   <translation>Jotta opitaan, kuka on kuka, tarvitaan jaksoja, joissa ainakin kaksi soitinta soi yksin.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>Less than a second of {name} alone teaches nothing; mark more.</source>
   <translation>Alle sekunti yksin ei opeta mitään ({name}); merkitse enemmän.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>Where {name} is said to play alone, it is silent.</source>
   <translation>Siellä, missä {name} muka soi yksin, on hiljaista.</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>{begin:g}–{end:g} s, where {name} plays alone, is not a span of the recording.</source>
   <translation>{begin:g}–{end:g} s, missä {name} soi yksin, ei ole tallenteen jakso.</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>The decoded sound cannot be stored in {folder}: {strerror}.</source>
   <translation>Purettua ääntä ei voi säilyttää kansiossa {folder}: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>There is not enough room on the disk for the decoded sound (in {folder}).</source>
   <translation>Levyllä ei ole tarpeeksi tilaa puretulle äänelle (kansiossa {folder}).</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>the decoded sound</source>
   <translation>purettu ääni</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” is not a video or sound file that FFmpeg can read.</source>
   <translation>”{name}” ei ole video- tai äänitiedosto, jota FFmpeg pystyy lukemaan.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is a folder; choose a video or sound file in it.</source>
   <translation>”{name}” on kansio; valitse siitä video- tai äänitiedosto.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is not a regular file.</source>
   <translation>”{name}” ei ole tavallinen tiedosto.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is empty (0 bytes).</source>
   <translation>”{name}” on tyhjä (0 tavua).</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is incomplete: it ends before any sound can be decoded; perhaps the copy or the recording was cut off.</source>
   <translation>”{name}” on vajaa: se loppuu ennen kuin ääntä voi purkaa; kopiointi tai äänitys ehkä keskeytyi.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” does not exist.</source>
   <translation>Tiedostoa ”{name}” ei ole.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>The system does not allow “{name}” to be read.</source>
   <translation>Järjestelmä ei salli tiedoston ”{name}” lukemista.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” cannot be read: {error}.</source>
   <translation>Tiedostoa ”{name}” ei voi lukea: {error}.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>Finding out what “{name}” holds takes too long; it seems to be damaged.</source>
   <translation>Tiedoston ”{name}” sisällön selvittäminen kestää liian kauan; se näyttää vioittuneelta.</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>%s: reading stream %d ended: %s</source>
   <translation>%s: virran %d lukeminen päättyi: %s</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>%s: reading stream %d failed: %s</source>
   <translation>%s: virran %d lukeminen epäonnistui: %s</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” has changed since it was opened.</source>
   <translation>”{name}” on muuttunut avaamisen jälkeen.</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>“{name}” has no picture.</source>
   <translation>Tiedostossa ”{name}” ei ole kuvaa.</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>The picture of “{name}” cannot be decoded.</source>
   <translation>Tiedoston ”{name}” kuvaa ei voi purkaa.</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>The picture of “{name}” cannot be decoded at {t:.1f} s.</source>
   <translation>Tiedoston ”{name}” kuvaa ei voi purkaa kohdassa {t:.1f} s.</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>%s: skipped an undecodable picture: %s</source>
   <translation>%s: ohitettiin kuva, jota ei voi purkaa: %s</translation>
  </message>
  <message>
   <location filename="engine/media/image.py"></location>
   <source>“{name}” could not be written: a picture of {width} × {height} is too large.</source>
   <translation>Tiedostoa ”{name}” ei voitu kirjoittaa: kuva {width} × {height} on liian suuri.</translation>
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
    <numerusform>{n} kanava</numerusform>
    <numerusform>{n} kanavaa</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>“{name}” has no picture to copy.</source>
   <translation>Tiedostossa ”{name}” ei ole kopioitavaa kuvaa.</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>A video's sound can have at most {max_channels} channels, not {channels}; export stems instead.</source>
   <translation>Videon äänessä voi olla enintään {max_channels} kanavaa, ei {channels}; vie sen sijaan stemmit.</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <location filename="engine/media/tracks.py"></location>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” could not be written: {why}.</source>
   <translation>Tiedostoa ”{name}” ei voitu kirjoittaa: {why}.</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>“{name}” could not be written: a video with sound is stored as .mp4, .mov or .mkv.</source>
   <translation>Tiedostoa ”{name}” ei voitu kirjoittaa: video äänen kanssa tallennetaan muotoon .mp4, .mov tai .mkv.</translation>
  </message>
  <message>
   <location filename="engine/media/picture_copy.py"></location>
   <source>A {suffix} file cannot hold this picture ({codec}); name the file .mkv instead.</source>
   <translation>{suffix}-tiedostossa ei voi olla tätä kuvaa ({codec}); anna tiedostolle sen sijaan pääte .mkv.</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has no sound: it is a picture without an audio track.</source>
   <translation>Tiedostossa ”{name}” ei ole ääntä: se on kuva ilman ääniraitaa.</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has no sound: it is a video without an audio track.</source>
   <translation>Tiedostossa ”{name}” ei ole ääntä: se on video ilman ääniraitaa.</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>The sound of “{name}” is in a format that FFmpeg cannot decode.</source>
   <translation>Tiedoston ”{name}” ääni on muodossa, jota FFmpeg ei pysty purkamaan.</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>The sound of “{name}” has {nb_channels} channels at {sample_rate} Hz, which Soloist cannot handle (up to {max_channels} channels, {min_rate} to {max_rate} Hz).</source>
   <translation>Tiedoston ”{name}” äänessä on {nb_channels} kanavaa taajuudella {sample_rate} Hz, mitä Soloist ei pysty käsittelemään (enintään {max_channels} kanavaa, {min_rate}–{max_rate} Hz).</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>%s: the picture cannot be decoded; its sound is used alone</source>
   <translation>%s: kuvaa ei voi purkaa; käytetään pelkkää ääntä</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has {n} sound tracks; there is no track {track}.</source>
   <extracomment>One: “{name}” has 1 sound track; there is no track {track}.</extracomment>
   <translation>
    <numerusform>Tiedostossa ”{name}” on 1 ääniraita; raitaa {track} ei ole.</numerusform>
    <numerusform>Tiedostossa ”{name}” on {n} ääniraitaa; raitaa {track} ei ole.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>%s: sound track at stream %d cannot be used: %s</source>
   <translation>%s: virran %d ääniraitaa ei voi käyttää: %s</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” takes {wanted:.1f} GB in {cache_folder} while it is worked on.</source>
   <translation>”{name}” vie {wanted:.1f} Gt kansiossa {cache_folder}, kun sitä käsitellään.</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: skipped %d undecodable packets of sound in all</source>
   <translation>%s: ohitettiin yhteensä %d äänipakettia, joita ei voi purkaa</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: %d samples missing at sample %d</source>
   <translation>%s: %d näytettä puuttuu näytteen %d kohdalla</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>The sound of “{name}” drifts against its timestamps; it was stretched gently to keep up.</source>
   <translation>Tiedoston ”{name}” ääni ajautuu aikaleimoistaan; sitä venytettiin hieman, jotta se pysyy mukana.</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: timestamps jump %d times in all</source>
   <translation>%s: aikaleimat hyppäävät yhteensä %d kertaa</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: timestamps jump by %.1f s</source>
   <translation>%s: aikaleimat hyppäävät %.1f s</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>There is not enough room on the disk for the decoded sound: “{name}” needs {wanted:.1f} GB in {folder}, {free:.1f} GB are free. SOLOIST_CACHE can name a folder on another disk.</source>
   <translation>Levyllä ei ole tarpeeksi tilaa puretulle äänelle: ”{name}” tarvitsee {wanted:.1f} Gt kansiossa {folder}, vapaana on {free:.1f} Gt. SOLOIST_CACHE voi osoittaa kansion toisella levyllä.</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: the sound's clock drifts against its timestamps</source>
   <translation>%s: äänen kello ajautuu aikaleimoistaan</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” holds {n} samples that are no sound (not a number, infinite or absurdly loud), the first at {seconds:.2f} s; silence stands there.</source>
   <extracomment>One: “{name}” holds 1 sample that is no sound (not a number, infinite or absurdly loud), the first at {seconds:.2f} s; silence stands there.</extracomment>
   <translation>
    <numerusform>Tiedostossa ”{name}” on 1 näyte, joka ei ole ääntä (ei luku, ääretön tai järjettömän voimakas), kohdassa {seconds:.2f} s; sen tilalla on hiljaisuus.</numerusform>
    <numerusform>Tiedostossa ”{name}” on {n} näytettä, jotka eivät ole ääntä (ei luku, ääretön tai järjettömän voimakas), ensimmäinen kohdassa {seconds:.2f} s; niiden tilalla on hiljaisuus.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: the sound changes to %d Hz, %s; converted to %d Hz, %s</source>
   <translation>%s: ääni vaihtuu, %d Hz, %s; muunnettu, %d Hz, %s</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: skipped undecodable sound at %s: %s</source>
   <translation>%s: ohitettiin ääntä, jota ei voi purkaa, kohdassa %s: %s</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} holds at most {most} channels, not {channels}; choose WAV.</source>
   <translation>{name}: enintään {most} kanavaa, ei {channels}; valitse WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} cannot hold {rate} Hz (at most {rates}); choose WAV or FLAC.</source>
   <translation>{name}: taajuus {rate} Hz ei käy (enintään {rates}); valitse WAV tai FLAC.</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} cannot hold channels that are “{layout}”; choose stems in WAV.</source>
   <translation>{name}: kanavajärjestys ”{layout}” ei käy; valitse stemmit WAV-muodossa.</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” was not written: the sound contains invalid numbers.</source>
   <translation>Tiedostoa ”{name}” ei kirjoitettu: äänessä on kelvottomia lukuja.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{format}” is not a format for stems; choose wav or flac.</source>
   <translation>”{format}” ei ole stemmien muoto; valitse wav tai flac.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{bit_depth}” is not a bit depth for stems; choose 16, 24 or 32f.</source>
   <translation>”{bit_depth}” ei ole stemmien bittisyvyys; valitse 16, 24 tai 32f.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC cannot hold 32-bit float samples; choose 16 or 24 bits, or WAV.</source>
   <translation>FLACissa ei voi olla 32-bittisiä liukulukunäytteitä; valitse 16 tai 24 bittiä tai WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC holds at most {flac_channels} channels, not {channels}; choose WAV.</source>
   <translation>FLACissa on enintään {flac_channels} kanavaa, ei {channels}; valitse WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC cannot hold {rate} Hz; choose WAV.</source>
   <translation>FLACissa taajuus {rate} Hz ei käy; valitse WAV.</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” would be larger than the 4 GB a WAV file can hold.</source>
   <translation>”{name}” olisi suurempi kuin WAV-tiedostoon mahtuva 4 Gt.</translation>
  </message>
  <message>
   <location filename="engine/model/audio_unet.py"></location>
   <source>The network's description is outside what Soloist builds.</source>
   <translation>Verkon kuvaus ei ole sellainen, jonka Soloist rakentaa.</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>none in this installation</source>
   <translation>tässä asennuksessa ei yhtään</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>There is no model “{name_or_path}”; give a path to a model's .json file or one of: {known}.</source>
   <translation>Mallia ”{name_or_path}” ei ole; anna mallin .json-tiedoston polku tai jokin näistä: {known}.</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>The model {name} cannot be read.</source>
   <translation>Mallia {name} ei voi lukea.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} is not what its preset “{name_2}” says.</source>
   <translation>Malli {name} ei ole se, mitä sen esiasetus ”{name_2}” sanoo.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>{name} is not the card of a Soloist model.</source>
   <translation>{name} ei ole Soloistin mallin kortti.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was made for a newer Soloist; update Soloist to use it.</source>
   <translation>Malli {name} on tehty uudemmalle Soloistille; päivitä Soloist, jos haluat käyttää sitä.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was made for an earlier Soloist, whose networks this one has not.</source>
   <translation>Malli {name} on tehty aiemmalle Soloistille, jonka verkkoja tässä ei ole.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was trained for another list of instruments.</source>
   <translation>Malli {name} on opetettu toiselle soitinluettelolle.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} does not say where its {key} network is.</source>
   <translation>Malli {name} ei kerro, missä sen {key}-verkko on.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} points outside its own folder.</source>
   <translation>Malli {name} osoittaa oman kansionsa ulkopuolelle.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} names a weights file that cannot exist.</source>
   <translation>Malli {name} nimeää painotiedoston, jota ei voi olla.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model file {name} is damaged: it is not the one its card describes.</source>
   <translation>Mallitiedosto {name} on vioittunut: se ei ole se, jota sen kortti kuvaa.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} describes something this Soloist does not know.</source>
   <translation>Malli {name} kuvaa jotakin, mitä tämä Soloist ei tunne.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The weights of {name} hold values that are no numbers.</source>
   <translation>Mallin {name} painoissa on arvoja, jotka eivät ole lukuja.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} does not describe its frame network.</source>
   <translation>Malli {name} ei kuvaa kuvaverkkoaan.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model's card {name} cannot be read.</source>
   <translation>Mallin korttia {name} ei voi lukea.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model file {name} is missing or cannot be read.</source>
   <translation>Mallitiedosto {name} puuttuu tai sitä ei voi lukea.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} gives {name_2} a value that makes no sense.</source>
   <translation>Malli {name} antaa asetukselle {name_2} järjettömän arvon.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} gives {name_2} a value that is no number.</source>
   <translation>Malli {name} antaa asetukselle {name_2} arvon, joka ei ole luku.</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The weights of {name} do not fit the network its card describes.</source>
   <translation>Mallin {name} painot eivät sovi verkkoon, jota sen kortti kuvaa.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The networks of “{name}” cannot be taught; take those of studio.</source>
   <translation>Mallin ”{name}” verkkoja ei voi opettaa; ota mallin studio verkot.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights are larger than any that Soloist makes.</source>
   <translation>Sovitetut painot ovat suuremmat kuin yhdetkään Soloistin tekemät.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights belong to other networks than those of this Soloist.</source>
   <translation>Sovitetut painot kuuluvat muille verkoille kuin tämän Soloistin.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights hold values that no teaching gives.</source>
   <translation>Sovitetuissa painoissa on arvoja, joita mikään opetus ei anna.</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights are damaged.</source>
   <translation>Sovitetut painot ovat vioittuneet.</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network asks for settings this Soloist does not know: {names}.</source>
   <translation>Kuvaverkko pyytää asetuksia, joita tämä Soloist ei tunne: {names}.</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network's description is outside what Soloist builds.</source>
   <translation>Kuvaverkon kuvaus ei ole sellainen, jonka Soloist rakentaa.</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network's description is broken; install the model again.</source>
   <translation>Kuvaverkon kuvaus on rikki; asenna malli uudelleen.</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage ends at {end_s:g} s, before it begins ({start_s:g} s).</source>
   <translation>Jakso loppuu kohdassa {end_s:g} s, ennen kuin se alkaa ({start_s:g} s).</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage from {start:g} s to its end is not in “{name}”, which lasts {length:.2f} s.</source>
   <translation>Jakso kohdasta {start:g} s loppuun ei ole kohteessa ”{name}”, jonka kesto on {length:.2f} s.</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage from {start:g} s to {end:g} s is not in “{name}”, which lasts {length:.2f} s.</source>
   <translation>Jakso {start:g} s – {end:g} s ei ole kohteessa ”{name}”, jonka kesto on {length:.2f} s.</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>A passage begins and ends at seconds from 0 on, not at {seconds:g}.</source>
   <translation>Jakso alkaa ja loppuu sekunneissa nollasta ylöspäin, ei kohdassa {seconds:g}.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>connect or enable one in the system's sound settings, then press Play again</source>
   <translation>kytke sellainen tai ota sellainen käyttöön järjestelmän ääniasetuksissa ja paina sitten uudelleen Toista</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>No sound output was found; {remedy}.</source>
   <translation>Äänilähtöä ei löytynyt; {remedy}.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>The sound output “{name}” is not connected.</source>
   <translation>Äänilähtöä ”{name}” ei ole kytketty.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>opening %s failed: %s</source>
   <translation>avaaminen epäonnistui, %s: %s</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>reinstall Soloist's Python package “sounddevice” and start Soloist again</source>
   <translation>asenna Soloistin Python-paketti ”sounddevice” uudelleen ja käynnistä Soloist uudelleen</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>Sound cannot be played because the PortAudio library is missing; {remedy}.</source>
   <translation>Ääntä ei voi toistaa, koska PortAudio-kirjasto puuttuu; {remedy}.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>connect one or start PulseAudio or PipeWire (with the package libasound2-plugins or pipewire-alsa), then press Play again</source>
   <translation>kytke sellainen tai käynnistä PulseAudio tai PipeWire (ja sen paketti libasound2-plugins tai pipewire-alsa) ja paina sitten uudelleen Toista</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>choose an output in System Settings &gt; Sound, then press Play again</source>
   <translation>valitse lähtö kohdassa Järjestelmäasetukset &gt; Ääni ja paina sitten uudelleen Toista</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>The sound output “{name}” could not be opened; close other programs that use it or choose another one under Playback &gt; Sound output.</source>
   <translation>Äänilähtöä ”{name}” ei voitu avata; sulje muut sitä käyttävät ohjelmat tai valitse toinen: Toisto &gt; Äänilähtö.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>“{chosen}” is not connected; the system's own sound output is used.</source>
   <translation>”{chosen}” ei ole kytketty; käytetään järjestelmän omaa äänilähtöä.</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>install it (Debian, Ubuntu: “sudo apt install libportaudio2”) and start Soloist again</source>
   <translation>asenna se (Debian, Ubuntu: ”sudo apt install libportaudio2”) ja käynnistä Soloist uudelleen</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>install it with “brew install portaudio” and start Soloist again</source>
   <translation>asenna se komennolla ”brew install portaudio” ja käynnistä Soloist uudelleen</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>the sound ended</source>
   <translation>ääni päättyi</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>The sound stopped unexpectedly ({error}). Play goes on from here.</source>
   <translation>Ääni katkesi odottamatta ({error}). Toista jatkaa tästä.</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>the sound output could not be closed</source>
   <translation>äänilähtöä ei voitu sulkea</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The {channels} channels are played in {names}; stems keep all of them.</source>
   <translation>Kanavia on {channels}, toistomuoto on {names}; stemmit säilyttävät kaikki.</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The sound output plays at {device_rate} Hz, so the recording's {rate} Hz are converted for listening; stems keep their rate.</source>
   <translation>Äänilähtö toistaa taajuudella {device_rate} Hz, joten tallenteen {rate} Hz muunnetaan kuuntelua varten; stemmit säilyttävät taajuutensa.</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The sound output “{name}” stopped working ({error}); connect it again or choose another one under Playback &gt; Sound output, then press Play.</source>
   <translation>Äänilähtö ”{name}” lakkasi toimimasta ({error}); kytke se uudelleen tai valitse toinen kohdasta Toisto &gt; Äänilähtö ja paina sitten Toista.</translation>
  </message>
  <message>
   <location filename="engine/playback/player.py"></location>
   <source>the sound output did not stop within %g s</source>
   <translation>äänilähtö ei pysähtynyt ajassa %g s</translation>
  </message>
  <message>
   <location filename="engine/presets.py"></location>
   <source>“{name}” is not a preset; there are: {presets}.</source>
   <translation>”{name}” ei ole esiasetus; niitä ovat: {presets}.</translation>
  </message>
  <message>
   <location filename="engine/project/document.py"></location>
   <source>There is no mask yet: wait until the instruments are found, or choose them yourself.</source>
   <translation>Maskia ei vielä ole: odota, kunnes soittimet on löydetty, tai valitse ne itse.</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>There is no mask for {name}: add it to the list of instruments first.</source>
   <translation>Soittimelle {name} ei ole maskia: lisää se ensin soitinluetteloon.</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>Nothing can be taken from {name} while it is protected.</source>
   <translation>Suojatulta soittimelta {name} ei voi ottaa mitään.</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>Nothing can be given to {name} while it is protected.</source>
   <translation>Suojatulle soittimelle {name} ei voi antaa mitään.</translation>
  </message>
  <message>
   <location filename="engine/project/facts.py"></location>
   <source>It has {count} instruments, and a recording has at most {most}.</source>
   <translation>Siinä on {count} soitinta, ja tallenteessa on enintään {most}.</translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <location filename="gui/repair/history_panel.py"></location>
   <source>Earlier changes</source>
   <translation>Aiemmat muutokset</translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <source>Changes cannot be kept for recovery: {error}. Save your project soon; until then a crash would lose them.</source>
   <translation>Muutoksia ei voi ottaa talteen palautusta varten: {error}. Tallenna projektisi pian; siihen asti ne katoaisivat kaatumisessa.</translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <source>the journal cannot be written: %s</source>
   <translation>lokia muutoksista ei voi kirjoittaa: %s</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>dropped %s: %s</source>
   <translation>hylättiin %s: %s</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is larger than all of them may be</source>
   <translation>merkintä on suurempi kuin kaikki yhteensä saavat olla</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is of something else than its name says</source>
   <translation>merkintä koskee jotakin muuta kuin sen nimi sanoo</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is of other instruments than its name says</source>
   <translation>merkintä koskee muita soittimia kuin sen nimi sanoo</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>What was kept of an earlier separation of this recording was damaged and has been removed; it is separated again.</source>
   <translation>Tämän tallenteen aiemmasta erottelusta talteen otettu oli vioittunut ja poistettiin; tallenne erotellaan uudelleen.</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>The separation cannot be kept in {folder}: {strerror}.</source>
   <translation>Erottelua ei voi ottaa talteen kansioon {folder}: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/project/lock.py"></location>
   <source>“{name}” is already open in another window; here it can be looked at and listened to, not saved.</source>
   <translation>”{name}” on jo avoinna toisessa ikkunassa; täällä sitä voi katsella ja kuunnella, ei tallentaa.</translation>
  </message>
  <message>
   <location filename="engine/project/lock.py"></location>
   <source>Whether “%s” is open elsewhere cannot be found out: %s.</source>
   <translation>Ei saada selville, onko ”%s” avoinna muualla: %s.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” in {parent} is not the recording this project was made from: it was changed, or it is another one of that name.</source>
   <translation>”{name}” kansiossa {parent} ei ole tallenne, josta tämä projekti tehtiin: sitä on muutettu, tai se on toinen samanniminen.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>The recording “{name}” is no longer in {parent}; show where it is.</source>
   <translation>Tallenne ”{name}” ei enää ole kansiossa {parent}; näytä, missä se on.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” is now called “{name_2}”, in {parent}.</source>
   <translation>”{name}” on nyt nimeltään ”{name_2}”, kansiossa {parent}.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” cannot be read.</source>
   <translation>Tiedostoa ”{name}” ei voi lukea.</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” was found in {parent}.</source>
   <translation>”{name}” löytyi kansiosta {parent}.</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>This copy begins {by:.2f} s earlier; the repairs were moved along.</source>
   <translation>Tämä kopio alkaa {by:.2f} s aiemmin; korjaukset siirrettiin mukana.</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>There is no mask yet, so there are no repairs to share.</source>
   <translation>Maskia ei vielä ole, joten jaettavia korjauksiakaan ei ole.</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>repairs</source>
   <translation>korjaukset</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>The repairs belong to another recording than “{name}”, or to another version of it.</source>
   <translation>Korjaukset kuuluvat toiselle tallenteelle kuin ”{name}” tai sen toiselle versiolle.</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>This copy begins {by:.2f} s later; the repairs were moved along.</source>
   <translation>Tämä kopio alkaa {by:.2f} s myöhemmin; korjaukset siirrettiin mukana.</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Add {who}</source>
   <translation>Lisää {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Leave out {who}</source>
   <translation>Jätä pois {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Protect {who}</source>
   <translation>Suojaa {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Unprotect {who}</source>
   <translation>Poista suojaus: {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Mute {who}</source>
   <translation>Mykistä {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Unmute {who}</source>
   <translation>Poista mykistys: {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Solo {who}</source>
   <translation>Soolo: {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>End the solo of {who}</source>
   <translation>Soolo pois: {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Recolour {who}</source>
   <translation>Vaihda väri: {who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Give {where} back to the network</source>
   <translation>Palauta {where} verkolle</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change instruments</source>
   <translation>Muuta soittimia</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change beats or markers</source>
   <translation>Muuta iskuja tai merkkejä</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <location filename="gui/session/session.py"></location>
   <source>Import stems</source>
   <translation>Tuo stemmejä</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change what is protected</source>
   <translation>Muuta suojauksia</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the instruments' names</source>
   <translation>Muuta soitinten nimiä</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Call {who} “{name}”</source>
   <translation>Nimeä {who} nimelle ”{name}”</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Give {where} to {target}</source>
   <translation>Anna {where}: {target}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Take {where} from {instrument}</source>
   <translation>Ota pois {where}: {instrument}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>{count} instruments</source>
   <translation>{count} soitinta</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>{first} and {last}</source>
   <translation>{first} ja {last}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the mix</source>
   <translation>Muuta miksausta</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Set {name} to {gain}</source>
   <translation>Aseta {name} tasolle {gain}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change levels</source>
   <translation>Muuta tasoja</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the solo</source>
   <translation>Muuta sooloa</translation>
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
   <translation>Järjestä soittimet uudelleen</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change what is muted</source>
   <translation>Muuta mykistyksiä</translation>
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
   <translation>{what} on annettu vain osittain kohteelle ”{owner}”.</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>A line of notes at {where}</source>
   <translation>Sävelkulku kohdassa {where}</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what}: the networks contradict themselves when asked again.</source>
   <translation>{what}: verkot ovat ristiriidassa itsensä kanssa, kun niiltä kysytään uudelleen.</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is cut in two, between {owner} and {rival}.</source>
   <translation>{what} on jaettu kahtia: ”{owner}” ja ”{rival}”.</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is mostly given to {owner}, but may be {target}'s.</source>
   <translation>{what} on annettu enimmäkseen kohteelle ”{owner}”, mutta se voi olla ”{target}”.</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{low:.0f}–{high:.0f} Hz at {where}</source>
   <translation>{low:.0f}–{high:.0f} Hz kohdassa {where}</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{note} at {where}</source>
   <translation>{note} kohdassa {where}</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>a recording</source>
   <translation>tallenne</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>The unsaved work on “{name}” is being recovered in another window.</source>
   <translation>Tallentamatonta työtä kohteesta ”{name}” palautetaan toisessa ikkunassa.</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>%s cannot be recovered: %s</source>
   <translation>%s: palauttaminen ei onnistu: %s</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>“{name}” was saved again after the unsaved work on it was done, so the two no longer fit together.</source>
   <translation>”{name}” tallennettiin uudelleen sen tallentamattoman työn jälkeen, joten ne eivät enää sovi yhteen.</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>The unsaved work on “{name}” cannot be read: it is damaged.</source>
   <translation>Tallentamatonta työtä kohteesta ”{name}” ei voi lukea: se on vioittunut.</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>%s is no journal that can be read: %s</source>
   <translation>%s ei ole luettavissa oleva muutosloki: %s</translation>
  </message>
  <message>
   <location filename="engine/project/repeats.py"></location>
   <source>The passage comes again at {where}.</source>
   <translation>Jakso toistuu kohdassa {where}.</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where}, an octave below, is given to {wrong} too.</source>
   <translation>{name} kohdassa {where}, oktaavia alempana, on annettu myös kohteelle ”{wrong}”.</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where} is given to {wrong} too.</source>
   <translation>{name} kohdassa {where} on annettu myös kohteelle ”{wrong}”.</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where}, an octave above, is given to {wrong} too.</source>
   <translation>{name} kohdassa {where}, oktaavia ylempänä, on annettu myös kohteelle ”{wrong}”.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>Choose at least one stem to import.</source>
   <translation>Valitse ainakin yksi tuotava stemmi.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>None of the stems is assigned to an instrument, so there is nothing to make a mask of.</source>
   <translation>Yhtään stemmiä ei ole kohdistettu soittimelle, joten maskia ei ole mistä tehdä.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>A stem holds numbers that are no sound, so no mask can be made of it.</source>
   <translation>Stemmissä on lukuja, jotka eivät ole ääntä, joten siitä ei voi tehdä maskia.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.0f} ms too early; it is moved into place.</source>
   <translation>”{stem}” on {by:.0f} ms etuajassa; se siirretään paikalleen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.1f} dB louder than in the mix; that is evened out.</source>
   <translation>”{stem}” on {by:.1f} dB voimakkaampi kuin miksauksessa; se tasataan.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are silent where the recording is loudest; are they the right ones?</source>
   <translation>Stemmit ovat hiljaa siinä, missä tallenne on voimakkain; ovatko ne oikeat?</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems do not sound like parts of this recording; are they the right ones?</source>
   <translation>Stemmit eivät kuulosta tämän tallenteen osilta; ovatko ne oikeat?</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.0f} ms too early; they are moved into place.</source>
   <translation>Stemmit ovat {by:.0f} ms etuajassa; ne siirretään paikalleen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.0f} ms too late; it is moved into place.</source>
   <translation>”{stem}” on {by:.0f} ms myöhässä; se siirretään paikalleen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.1f} dB softer than in the mix; that is evened out.</source>
   <translation>”{stem}” on {by:.1f} dB hiljaisempi kuin miksauksessa; se tasataan.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{name}” holds numbers that are no sound.</source>
   <translation>Tiedostossa ”{name}” on lukuja, jotka eivät ole ääntä.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.0f} ms too late; they are moved into place.</source>
   <translation>Stemmit ovat {by:.0f} ms myöhässä; ne siirretään paikalleen.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are inverted (opposite polarity); they are turned back.</source>
   <translation>Stemmit on käännetty (vastakkainen polariteetti); ne käännetään takaisin.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is inverted (opposite polarity); it is turned back.</source>
   <translation>”{stem}” on käännetty (vastakkainen polariteetti); se käännetään takaisin.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.1f} dB softer than in the mix; that is evened out.</source>
   <translation>Stemmit ovat {by:.1f} dB hiljaisempia kuin miksauksessa; se tasataan.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” lasts {length:.2f} s and the recording {duration:.2f} s, so it is no stem of this recording.</source>
   <translation>”{stem}” kestää {length:.2f} s ja tallenne {duration:.2f} s, joten se ei ole tämän tallenteen stemmi.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.1f} dB louder than in the mix; that is evened out.</source>
   <translation>Stemmit ovat {by:.1f} dB voimakkaampia kuin miksauksessa; se tasataan.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is hardly found in the recording; is it the right one?</source>
   <translation>”{stem}” tuskin löytyy tallenteesta; onko se oikea?</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.2f} s longer than the recording; that is left out.</source>
   <translation>”{stem}” on {by:.2f} s pidempi kuin tallenne; ylimenevä jätetään pois.</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.2f} s shorter than the recording; silence stands there.</source>
   <translation>”{stem}” on {by:.2f} s lyhyempi kuin tallenne; loppu on hiljaisuutta.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>project</source>
   <translation>projekti</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” was made by a newer version of Soloist; update Soloist to open it.</source>
   <translation>”{name}” on tehty Soloistin uudemmalla versiolla; avaa se päivittämällä Soloist.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” could not be saved: {error}. Your work is still here; save it in another place.</source>
   <translation>Projektia ”{name}” ei voitu tallentaa: {error}. Työsi on yhä tässä; tallenna se toiseen paikkaan.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>The {kind} “{name}” does not exist.</source>
   <translation>Tiedostoa ”{name}” ({kind}) ei ole.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>The {kind} “{name}” cannot be read: {strerror}.</source>
   <translation>Tiedostoa ”{name}” ({kind}) ei voi lukea: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” cannot be opened. {error}</source>
   <translation>Tiedostoa ”{name}” ei voi avata. {error}</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” is damaged, or it is no Soloist {kind}.</source>
   <translation>”{name}” on vioittunut tai ei ole Soloistin tiedosto ({kind}).</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>The mask cannot be kept in {folder}: {strerror}.</source>
   <translation>Maskia ei voi säilyttää kansiossa {folder}: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>There is not enough room on the disk for the mask (in {folder}).</source>
   <translation>Levyllä ei ole tarpeeksi tilaa maskille (kansiossa {folder}).</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>the mask</source>
   <translation>maski</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the bagpipe</source>
   <translation>säkkipilli</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the clarinet</source>
   <translation>klarinetti</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the flute</source>
   <translation>huilu</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the drums</source>
   <translation>rummut</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the acoustic guitar</source>
   <translation>akustinen kitara</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the ukulele</source>
   <translation>ukulele</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the accordion</source>
   <translation>harmonikka</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the bassoon</source>
   <translation>fagotti</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the guzheng</source>
   <translation>guzheng</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the xylophone</source>
   <translation>ksylofoni</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the erhu</source>
   <translation>erhu</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the tuba</source>
   <translation>tuuba</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the congas</source>
   <translation>congat</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the saxophone</source>
   <translation>saksofoni</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the cello</source>
   <translation>sello</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the violin</source>
   <translation>viulu</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the electric bass</source>
   <translation>sähköbasso</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the piano</source>
   <translation>piano</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the banjo</source>
   <translation>banjo</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the trumpet</source>
   <translation>trumpetti</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the pipa</source>
   <translation>pipa</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>other</source>
   <translation>muu</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>An instrument needs a name.</source>
   <translation>Soitin tarvitsee nimen.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A name of {count} characters is too long; at most {most} are shown.</source>
   <translation>{count} merkin nimi on liian pitkä; enintään {most} näytetään.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{cleaned}” holds characters that cannot be shown in one line.</source>
   <translation>Nimessä ”{cleaned}” on merkkejä, joita ei voi näyttää yhdellä rivillä.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{id}” is no instrument's record.</source>
   <translation>”{id}” ei ole minkään soittimen tietue.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{kind}” is no kind of instrument.</source>
   <translation>”{kind}” ei ole soittimen laji.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A recording has at most {most} instruments; these are {count}.</source>
   <translation>Tallenteessa on enintään {most} soitinta; näitä on {count}.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A recording has at most {most} instruments.</source>
   <translation>Tallenteessa on enintään {most} soitinta.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{colour}” is no colour; write it as #RRGGBB.</source>
   <translation>”{colour}” ei ole väri; kirjoita se muodossa #RRGGBB.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“Other” is what no instrument owns; it keeps its name and colour.</source>
   <translation>”Muu” on se, mikä ei kuulu millekään soittimelle; sen nimi ja väri säilyvät.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>There is a “{cleaned}” already; two instruments need two names.</source>
   <translation>”{cleaned}” on jo olemassa; kaksi soitinta tarvitsee kaksi nimeä.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{cleaned}” is named twice.</source>
   <translation>”{cleaned}” on mainittu kahdesti.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{before}” cannot name files; use letters, digits and _.</source>
   <translation>”{before}” ei kelpaa tiedostojen nimeksi; käytä kirjaimia, numeroita ja merkkiä _.</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>For one of your own write {name}=NAME.</source>
   <translation>Omaa soitinta varten kirjoita {name}=NAME.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>There is no separator “{name}”; there are {known}. Others go into {where}.</source>
   <translation>Erotteluohjelmaa ”{name}” ei ole; on {known}. Muut kuuluvat kansioon {where}.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is larger than {max_bytes} KB, and so no description of a separator.</source>
   <translation>”{shown}” on suurempi kuin {max_bytes} kt eikä siksi ole erotteluohjelman kuvaus.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{title}” ended without an error, but left none of its stems ({wanted}).</source>
   <translation>”{title}” päättyi virheettä mutta ei jättänyt yhtään stemmeistään ({wanted}).</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” cannot be read: {strerror}.</source>
   <translation>Tiedostoa ”{shown}” ei voi lukea: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is no TOML: it is no text in UTF-8.</source>
   <translation>”{shown}” ei ole TOML: se ei ole UTF-8-tekstiä.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is no TOML: {error}.</source>
   <translation>”{shown}” ei ole TOML: {error}.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>is no name to call a separator by: small letters, digits, - and _, at most 40</source>
   <translation>ei ole nimi, jolla erotteluohjelmaa voi kutsua: pieniä kirjaimia, numeroita, - ja _, enintään 40</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “cancel” that is none of {cancel}</source>
   <translation>sisältää kohdan ”cancel”, joka ei ole mikään näistä: {cancel}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs a “command” that is a list of 1 to {most_arguments} arguments</source>
   <translation>tarvitsee kohdan ”command”, joka on 1–{most_arguments} argumentin luettelo</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” whose program is to be filled in</source>
   <translation>sisältää kohdan ”command”, jonka ohjelma pitäisi vasta täydentää</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs 1 to {most} “stems”</source>
   <translation>tarvitsee 1–{most} stemmiä kohtaan ”stems”</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives no instrument a stem</source>
   <translation>ei anna stemmiä millekään soittimelle</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives one stem to several: {wrong}</source>
   <translation>antaa yhden stemmin usealle: {wrong}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives one instrument two names</source>
   <translation>antaa yhdelle soittimelle kaksi nimeä</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>names a stem “{pattern}” that is no file below the output</source>
   <translation>nimeää stemmin ”{pattern}”, joka ei ole tiedosto tulosteen alla</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs {percent} once in “progress”</source>
   <translation>tarvitsee kentän {percent} kerran kohdassa ”progress”</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” that is no text of at most {longest} characters</source>
   <translation>sisältää kohdan ”{key}”, joka ei ole enintään {longest} merkin teksti</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” with characters that cannot be shown</source>
   <translation>sisältää kohdan ”{key}”, jossa on merkkejä, joita ei voi näyttää</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” that is no whole number from 1 to {most}</source>
   <translation>sisältää kohdan ”{key}”, joka ei ole kokonaisluku väliltä 1–{most}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs a table [{key}]</source>
   <translation>tarvitsee taulukon [{key}]</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>says “{where}{unknown}”, which means nothing here</source>
   <translation>sanoo ”{where}{unknown}”, mikä ei tässä merkitse mitään</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{title}” wrote several files for one stem ({pattern}): {shown}.</source>
   <translation>”{title}” kirjoitti useita tiedostoja yhdelle stemmille ({pattern}): {shown}.</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” in which something is no text of one line</source>
   <translation>sisältää kohdan ”command”, jossa jokin ei ole yksirivinen teksti</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” with {wrong}, which means nothing</source>
   <translation>sisältää kohdan ”command”, jossa on {wrong}, mikä ei merkitse mitään</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” without {place}</source>
   <translation>sisältää kohdan ”command”, josta puuttuu {place}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>says of “{pattern}” something that is no instrument</source>
   <translation>sanoo mallista ”{pattern}” jotakin, mikä ei ole soitin</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>names an instrument that is none: {error}</source>
   <translation>nimeää soittimen, joka ei ole soitin: {error}</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>There was no stem of {left_out}.</source>
   <translation>Stemmiä ei ollut: {left_out}.</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>“{title}” left no stem of an instrument, only of Other.</source>
   <translation>”{title}” ei jättänyt minkään soittimen stemmiä, vain kohdan Muu.</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>There is no place to work in {cache}: {strerror}.</source>
   <translation>Kansiossa {cache} ei ole tilaa työskennellä: {strerror}.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” is not installed here: there is no program “{argv}”. Install it, or say in {name}.toml where it is.</source>
   <translation>”{title}” ei ole asennettu täällä: ohjelmaa ”{argv}” ei ole. Asenna se tai kerro tiedostossa {name}.toml, missä se on.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>exit status {returncode}</source>
   <translation>paluukoodi {returncode}</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>signal {returncode}</source>
   <translation>signaali {returncode}</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” was not done after {limit} s, and was stopped.</source>
   <translation>”{title}” ei ollut valmis {limit} sekunnissa, ja se pysäytettiin.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” wrote more than {limit} MB, and was stopped.</source>
   <translation>”{title}” kirjoitti yli {limit} Mt, ja se pysäytettiin.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” took more than {limit} MB of memory, and was stopped.</source>
   <translation>”{title}” käytti yli {limit} Mt muistia, ja se pysäytettiin.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>Its last words: “{said}”.</source>
   <translation>Sen viimeiset sanat: ”{said}”.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>It said nothing.</source>
   <translation>Se ei sanonut mitään.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” could not be started: {why}.</source>
   <translation>Ohjelmaa ”{title}” ei voitu käynnistää: {why}.</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” failed ({how}).</source>
   <translation>”{title}” epäonnistui ({how}).</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Take over what was taught</source>
   <translation>Ota opetettu käyttöön</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>There is nothing to learn from: correct some notes, or say where one instrument plays alone (two at least).</source>
   <translation>Ei ole mitään, mistä oppia: korjaa joitakin säveliä tai kerro, missä yksi soitin soi yksin (vähintään kaksi).</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>The networks do not know {strange}, so a recording with it in the list cannot be taught.</source>
   <translation>Verkot eivät tunne soitinta {strange}, joten niitä ei voi opettaa tallenteella, jonka luettelossa se on.</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>The tuned weights “{name}” are missing or cannot be read.</source>
   <translation>Sovitetut painot ”{name}” puuttuvat tai niitä ei voi lukea.</translation>
  </message>
  <message>
   <location filename="engine/temporary.py"></location>
   <source>{what} cannot be read back from {folder}: {why}.</source>
   <translation>{what}: takaisin lukeminen kansiosta {folder} ei onnistu: {why}.</translation>
  </message>
  <message>
   <location filename="engine/twins/players.py"></location>
   <source>A player is a point in the picture: 0 to 1 from the left and from the top.</source>
   <translation>Soittaja on kuvan piste: 0–1 vasemmalta ja ylhäältä.</translation>
  </message>
  <message>
   <location filename="engine/twins/players.py"></location>
   <source>These two points are too near to each other to be two players.</source>
   <translation>Nämä kaksi pistettä ovat liian lähellä toisiaan ollakseen kaksi soittajaa.</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} are doubtful and went to both, at {at} s{more}.</source>
   <extracomment>One: {n} is doubtful and went to both, at {at} s{more}.</extracomment>
   <translation>
    <numerusform>{n} on epävarma ja meni molemmille, kohdassa {at} s{more}.</numerusform>
    <numerusform>{n} on epävarmoja ja meni molemmille, kohdassa {at} s{more}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Neither direction nor motion tells the two players apart: each got half of everything.</source>
   <translation>Suunta ja liike eivät erota soittajia toisistaan: kumpikin sai puolet kaikesta.</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by direction and motion.</source>
   <extracomment>One: {n} note was divided by direction and motion.</extracomment>
   <translation>
    <numerusform>{n} sävel jaettiin suunnan ja liikkeen mukaan.</numerusform>
    <numerusform>{n} säveltä jaettiin suunnan ja liikkeen mukaan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by direction.</source>
   <extracomment>One: {n} note was divided by direction.</extracomment>
   <translation>
    <numerusform>{n} sävel jaettiin suunnan mukaan.</numerusform>
    <numerusform>{n} säveltä jaettiin suunnan mukaan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by motion.</source>
   <extracomment>One: {n} note was divided by motion.</extracomment>
   <translation>
    <numerusform>{n} sävel jaettiin liikkeen mukaan.</numerusform>
    <numerusform>{n} säveltä jaettiin liikkeen mukaan.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Nobody is seen playing here; click on the two players, or split by direction.</source>
   <translation>Kenenkään ei nähdä soittavan tässä; napsauta molempia soittajia tai jaa suunnan mukaan.</translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Only instruments with a pitch can be split by their players.</source>
   <translation>Vain soittimet, joilla on sävelkorkeus, voi jakaa soittajien mukaan.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by your hand: {told}.</source>
   <translation>{note}, oman kätesi päättämä: {told}.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by teaching: {told}.</source>
   <translation>{note}, opetuksen päättämä: {told}.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by direction: {told}.</source>
   <translation>{note}, suunnan päättämä: {told}.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by the networks: {told}.</source>
   <translation>{note}, verkkojen päättämä: {told}.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>The recording ends at {duration:.2f} s; there is nothing at {seconds:g} s.</source>
   <translation>Tallenne loppuu kohdassa {duration:.2f} s; kohdassa {seconds:g} s ei ole mitään.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>The mask reaches from {f_min:g} to {f_max:g} Hz; {hertz:g} Hz is outside.</source>
   <translation>Maski ulottuu {f_min:g}–{f_max:g} Hz; {hertz:g} Hz on sen ulkopuolella.</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>without your hand {part:.0%}</source>
   <translation>ilman kättäsi {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>untaught {part:.0%}</source>
   <translation>opettamatta {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>heard {part:.0%}</source>
   <translation>kuultu {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>seen {part:.0%}</source>
   <translation>nähty {part:.0%}</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing that this could act on now.</source>
   <translation>Tällä hetkellä ei ole mitään, mihin tämä vaikuttaisi.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <location filename="gui/picture/video_view.py"></location>
   <source>This recording has no picture.</source>
   <translation>Tässä tallenteessa ei ole kuvaa.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>No instrument is known yet.</source>
   <translation>Yhtään soitinta ei vielä tunneta.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is under way that could be stopped.</source>
   <translation>Käynnissä ei ole mitään pysäytettävää.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is selected: take a tool at the left, and draw on the spectrogram.</source>
   <translation>Mitään ei ole valittu: ota työkalu vasemmalta ja piirrä spektrogrammiin.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>Nothing is proposed: N goes where a gesture is worth most, Ctrl+M to notes like the last one.</source>
   <translation>Ehdotuksia ei ole: N siirtyy kohtaan, jossa korjauksesta on eniten hyötyä, Ctrl+M edellisen kaltaisiin säveliin.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to undo.</source>
   <translation>Ei ole mitään kumottavaa.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to do again.</source>
   <translation>Ei ole mitään tehtävää uudelleen.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>The sound is still being read.</source>
   <translation>Ääntä luetaan vielä.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>The mix was not changed.</source>
   <translation>Miksausta ei ole muutettu.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <source>There is nothing to save yet.</source>
   <translation>Ei ole vielä mitään tallennettavaa.</translation>
  </message>
  <message>
   <location filename="gui/actions/action_set.py"></location>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Open a recording first.</source>
   <translation>Avaa ensin tallenne.</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Undo</source>
   <translation>&amp;Kumoa</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Take the last change back</source>
   <translation>Peru viimeisin muutos</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Redo</source>
   <translation>&amp;Tee uudelleen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Do again what was taken back</source>
   <translation>Tee uudelleen se, mikä kumottiin</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Give to the chosen instrument</source>
   <translation>Anna &amp;valitulle soittimelle</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give the selection to the chosen instrument</source>
   <translation>Anna valinta valitulle soittimelle</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give to &amp;Other</source>
   <translation>Anna kohtaan &amp;Muu</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The selection belongs to none of the instruments</source>
   <translation>Valinta ei kuulu millekään soittimista</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give &amp;back to the network</source>
   <translation>&amp;Palauta verkolle</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The selection as the network had it</source>
   <translation>Valinta sellaisena kuin se verkolta tuli</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;As the network had it</source>
   <translation>&amp;Niin kuin verkolta tuli</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give the whole recording back to the network, except what is protected; can be undone</source>
   <translation>Palauta koko tallenne verkolle, paitsi mikä on suojattu; voidaan kumota</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Protect</source>
   <translation>&amp;Suojaa</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Keep the chosen instrument's share, whatever is painted over it</source>
   <translation>Säilytä valitun soittimen osuus, maalattiinpa sen päälle mitä tahansa</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Apply to &amp;similar notes…</source>
   <translation>Käytä s&amp;amankaltaisiin säveliin…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Look for places like the last correction, and show them one by one</source>
   <translation>Etsi viimeisimmän korjauksen kaltaisia kohtia ja näytä ne yksi kerrallaan</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Mend the re&amp;peats…</source>
   <translation>Paikkaa t&amp;oistumat…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Look for where the passage around the last correction is played again</source>
   <translation>Etsi, missä viimeisimmän korjauksen jakso soitetaan uudelleen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Wh&amp;y here?</source>
   <translation>Miksi n&amp;äin?</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>What networks, teaching, hand, ear and eye said of the cell under the pointer</source>
   <translation>Mitä verkot, opetus, käsi, korva ja silmä sanoivat osoittimen alla olevasta solusta</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Next place</source>
   <translation>S&amp;euraava kohta</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Where a gesture is worth most; where something is proposed, the next of it</source>
   <translation>Missä korjauksesta on eniten hyötyä; jos on ehdotuksia, seuraava niistä</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Previous place</source>
   <translation>Edellinen kohta</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Show the place before</source>
   <translation>Näytä edellinen kohta</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Accept what is proposed</source>
   <translation>&amp;Hyväksy ehdotus</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Do what is shown, and show the next</source>
   <translation>Tee näytetty ja näytä seuraava</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Refuse what is proposed</source>
   <translation>Hylkää ehdotus</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Leave the place that is shown; the radar learns from it</source>
   <translation>Jätä näytetty kohta; tutka oppii siitä</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Only this instrument pla&amp;ys here</source>
   <translation>Tässä so&amp;ittaa vain tämä soitin</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Mark the selected seconds: the networks can learn from the chosen instrument alone</source>
   <translation>Merkitse valitut sekunnit: verkot voivat oppia valitusta soittimesta yksin</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Teach this recording</source>
   <translation>Opeta tällä ta&amp;llenteella</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Tune the networks on what you corrected and marked; what comes of it is shown before it counts</source>
   <translation>Hienosäädä verkkoja sillä, mitä korjasit ja merkitsit; tulos näytetään, ennen kuin se tulee voimaan</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>For&amp;get what was taught</source>
   <translation>&amp;Unohda opetettu</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Everything follows the networks as they were before; can be undone</source>
   <translation>Kaikki seuraa taas verkkoja sellaisina kuin ne olivat; voidaan kumota</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;All</source>
   <translation>&amp;Kaikki</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the whole recording</source>
   <translation>Valitse koko tallenne</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;None</source>
   <translation>&amp;Ei mitään</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select nothing</source>
   <translation>Älä valitse mitään</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Invert</source>
   <translation>Kää&amp;nnä</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what is not selected</source>
   <translation>Valitse se, mitä ei ole valittu</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Grow</source>
   <translation>&amp;Laajenna</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>One cell more on every side</source>
   <translation>Yksi solu lisää joka puolelle</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Shrink</source>
   <translation>&amp;Supista</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>One cell less on every side</source>
   <translation>Yksi solu vähemmän joka puolelta</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Feather</source>
   <translation>&amp;Reunan pehmennys</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Soften the edge of the selection</source>
   <translation>Pehmennä valinnan reuna</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Listen to the selection</source>
   <translation>K&amp;uuntele valinta</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Hear only what is selected, once</source>
   <translation>Kuuntele vain valittu, kerran</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;What is here?</source>
   <translation>&amp;Mitä tässä on?</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Say where the playhead is, what is selected, how long it is and whose</source>
   <translation>Kerro, missä toistokohta on, mitä on valittu, kuinka pitkä se on ja kenen</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Smaller brush</source>
   <translation>Pienempi sivellin</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Make brush and eraser smaller</source>
   <translation>Pienennä sivellintä ja pyyhekumia</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Larger brush</source>
   <translation>Suurempi sivellin</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Make brush and eraser larger</source>
   <translation>Suurenna sivellintä ja pyyhekumia</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Save what was learnt…</source>
   <translation>Tallenna opittu…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The tuned part of the networks, as a file: for other recordings of the same players</source>
   <translation>Verkkojen sovitettu osa tiedostona: samojen soittajien muita tallenteita varten</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Use what was learnt elsewhere…</source>
   <translation>Käytä muualla opittua…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Separate with the networks as they were taught on another recording; shown before it counts</source>
   <translation>Erottele verkoilla sellaisina kuin ne opetettiin toisella tallenteella; näytetään, ennen kuin se otetaan käyttöön</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Next note</source>
   <translation>&amp;Seuraava sävel</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the next note of the chosen instrument, and say it</source>
   <translation>Valitse valitun soittimen seuraava sävel ja kerro se</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Previous note</source>
   <translation>&amp;Edellinen sävel</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the note before, and say it</source>
   <translation>Valitse edellinen sävel ja kerro se</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Ne&amp;xt passage</source>
   <translation>Seuraava &amp;jakso</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what the chosen instrument plays up to its next rest, and say it</source>
   <translation>Valitse, mitä valittu soitin soittaa seuraavaan taukoonsa asti, ja kerro se</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Previous p&amp;assage</source>
   <translation>E&amp;dellinen jakso</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the passage before, and say it</source>
   <translation>Valitse edellinen jakso ja kerro se</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Higher note here</source>
   <translation>&amp;Ylempi sävel tässä</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what sounds above at the same time, whoever plays it</source>
   <translation>Valitse, mitä samaan aikaan soi ylempänä, soittipa sen kuka tahansa</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Lower note here</source>
   <translation>&amp;Alempi sävel tässä</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what sounds below at the same time, whoever plays it</source>
   <translation>Valitse, mitä samaan aikaan soi alempana, soittipa sen kuka tahansa</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Playhead</source>
   <translation>&amp;Toistokohta</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Click or drag to move the playhead, Shift+drag to draw a loop</source>
   <translation>Siirrä toistokohtaa napsauttamalla tai vetämällä, piirrä silmukka vetämällä Vaihto painettuna</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Rectangle</source>
   <translation>&amp;Suorakulmio</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select a rectangle</source>
   <translation>Valitse suorakulmio</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Time range</source>
   <translation>&amp;Aikaväli</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select all frequencies between two moments</source>
   <translation>Valitse kaikki taajuudet kahden hetken väliltä</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Frequency band</source>
   <translation>Taaj&amp;uuskaista</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the whole recording between two frequencies</source>
   <translation>Valitse koko tallenne kahden taajuuden väliltä</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Lasso</source>
   <translation>&amp;Lasso</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Draw around what you mean</source>
   <translation>Piirrä tarkoittamasi kohdan ympäri</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Wand</source>
   <translation>Ta&amp;ikasauva</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what is like the clicked place; drag sideways for more or less</source>
   <translation>Valitse napsautetun kohdan kaltainen; vedä sivulle, jos haluat enemmän tai vähemmän</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Fi&amp;ll</source>
   <translation>Tä&amp;yttö</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the connected area of one instrument; double-click gives it away</source>
   <translation>Valitse yhden soittimen yhtenäinen alue; kaksoisnapsautus antaa sen pois</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Harmonic</source>
   <translation>Yläsä&amp;velet</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select a note with its partials; a box takes several, a stroke a melody</source>
   <translation>Valitse sävel osasävelineen; kehys ottaa useita, veto melodian</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Brush</source>
   <translation>Sivelli&amp;n</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Paint for the chosen instrument; Alt+drag changes the size</source>
   <translation>Maalaa valitulle soittimelle; koko muuttuu vetämällä Alt painettuna</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Eraser</source>
   <translation>&amp;Pyyhekumi</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Take away from the chosen instrument; Alt+drag changes the size</source>
   <translation>Ota pois valitulta soittimelta; koko muuttuu vetämällä Alt painettuna</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>P&amp;ick</source>
   <translation>Pip&amp;etti</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Choose the instrument under the pointer</source>
   <translation>Valitse osoittimen alla oleva soitin</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>&amp;Save project</source>
   <translation>&amp;Tallenna projekti</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Keep the mask, your edits and the mix in a project file</source>
   <translation>Säilytä maski, muokkauksesi ja miksaus projektitiedostossa</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Save project &amp;as…</source>
   <translation>Tallenna projekti &amp;nimellä…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Keep the project in another file</source>
   <translation>Säilytä projekti toisessa tiedostossa</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Export n&amp;otes…</source>
   <translation>Vie n&amp;uotit…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Write what the instruments play as MIDI and MusicXML</source>
   <translation>Kirjoita soittimien soittama MIDI- ja MusicXML-muodossa</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Export &amp;mask…</source>
   <translation>Vie &amp;maski…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Write the mask as a picture, as data, or as labels for Audacity</source>
   <translation>Kirjoita maski kuvana, datana tai Audacityn tunnisteina</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>&amp;Import stems…</source>
   <translation>T&amp;uo stemmejä…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Make the stems of another separator the mask, to repair them here</source>
   <translation>Tee toisen erotteluohjelman stemmeistä maski, jotta voit korjata sitä tässä</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Save &amp;repairs for others…</source>
   <translation>Tallenna &amp;korjaukset muille…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Mask and edits without the sound, for whoever has the same recording</source>
   <translation>Maski ja muokkaukset ilman ääntä kaikille, joilla on sama tallenne</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Ta&amp;ke repairs of others…</source>
   <translation>&amp;Ota muiden korjaukset käyttöön…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Somebody's repairs of this recording, whatever copy of it they had</source>
   <translation>Jonkun muun korjaukset tähän tallenteeseen, olipa hänen kopionsa mikä tahansa</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move the playhead</source>
   <translation>Siirrä toistokohtaa</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click or drag: spectrogram, ruler or picture</source>
   <translation>Napsauta tai vedä: spektrogrammi, viivain tai kuva</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Draw a loop</source>
   <translation>Piirrä silmukka</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag on the time ruler, or Shift+drag in the spectrogram</source>
   <translation>Vedä aikaviivaimella tai spektrogrammissa Vaihto painettuna</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move an end of the loop</source>
   <translation>Siirrä silmukan päätä</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag that end on the time ruler</source>
   <translation>Vedä päätä aikaviivaimella</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Zoom in time</source>
   <translation>Zoomaa aikaa</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Turn the wheel over the spectrogram</source>
   <translation>Kierrä hiiren rullaa spektrogrammin päällä</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Zoom in frequency</source>
   <translation>Zoomaa taajuutta</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Ctrl+wheel over the spectrogram, or Ctrl with + and −</source>
   <translation>Ctrl+rulla spektrogrammin päällä tai Ctrl ja + tai −</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Move sideways</source>
   <translation>Siirry sivusuunnassa</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Shift+wheel, or drag with the middle button</source>
   <translation>Vaihto+rulla tai veto keskipainikkeella</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Hear one player alone</source>
   <translation>Kuuntele yhtä soittajaa</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click the player in the video</source>
   <translation>Napsauta soittajaa videossa</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>See the picture large</source>
   <translation>Katso kuvaa suurena</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Double-click the video; again, or Esc, goes back</source>
   <translation>Kaksoisnapsauta videota; uudelleen tai Esc palaa takaisin</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>See where an instrument is</source>
   <translation>Katso, missä soitin on</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Point at its row, or at a player in the video</source>
   <translation>Osoita sen riviä tai soittajaa videossa</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Select a note</source>
   <translation>Valitse sävel</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Click it with the harmonic tool; a box takes several</source>
   <translation>Napsauta sitä yläsäveltyökalulla; kehys ottaa useita</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Add to a selection</source>
   <translation>Lisää valintaan</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Shift+drag or Shift+click with any selecting tool</source>
   <translation>Vedä tai napsauta Vaihto painettuna millä tahansa valintatyökalulla</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Take away from a selection</source>
   <translation>Poista valinnasta</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Alt+drag or Alt+click with any selecting tool</source>
   <translation>Vedä tai napsauta Alt painettuna millä tahansa valintatyökalulla</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Paint for an instrument</source>
   <translation>Maalaa soittimelle</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag with the brush; Alt+drag changes its size</source>
   <translation>Vedä siveltimellä; koko muuttuu vetämällä Alt painettuna</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Give up a gesture</source>
   <translation>Keskeytä ele</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Esc, before the button is let go</source>
   <translation>Esc ennen painikkeen vapauttamista</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Back to 0 dB</source>
   <translation>Takaisin 0 dB:iin</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Double-click a gain slider</source>
   <translation>Kaksoisnapsauta vahvistuksen liukusäädintä</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Open a video or sound file</source>
   <translation>Avaa video- tai äänitiedosto</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Drag the file onto the window</source>
   <translation>Vedä tiedosto ikkunaan</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Everything that can be done here</source>
   <translation>Kaikki, mitä tässä voi tehdä</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Right-click it: spectrogram, selection, row, ruler, history, picture</source>
   <translation>Napsauta hiiren oikealla: spektrogrammi, valinta, rivi, viivain, historia, kuva</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Play or pause</source>
   <translation>&amp;Toista tai keskeytä</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play or pause</source>
   <translation>Toista tai keskeytä</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play from the &amp;pointer</source>
   <translation>Toista &amp;osoittimesta</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play from where the pointer is, or was right-clicked</source>
   <translation>Toista siitä, missä osoitin on tai missä napsautettiin hiiren oikealla</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Hear what the picture sh&amp;ows</source>
   <translation>&amp;Kuuntele, mitä kuva näyttää</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Hear what sounds at the pointer in the picture, or, by arrow keys, anywhere in it; Esc: the mix again</source>
   <translation>Kuuntele, mikä soi osoittimen kohdalla kuvassa tai nuolinäppäimin missä tahansa kuvan kohdassa; Esc: taas miksaus</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Shuttle back</source>
   <translation>Kelaa taaksepäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Run back silently; again: faster</source>
   <translation>Kelaa äänettömästi taaksepäin; uudelleen: nopeammin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Shuttle forward</source>
   <translation>Kelaa eteenpäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Run forward at twice the speed; again: faster (silent above four times)</source>
   <translation>Kelaa eteenpäin kaksinkertaisella nopeudella; uudelleen: nopeammin (yli nelinkertaisena äänettömästi)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Slo&amp;wer</source>
   <translation>&amp;Hitaammin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play slower, with the pitch kept</source>
   <translation>Toista hitaammin, sävelkorkeus säilyy</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Faster</source>
   <translation>&amp;Nopeammin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play faster, with the pitch kept</source>
   <translation>Toista nopeammin, sävelkorkeus säilyy</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Half speed</source>
   <translation>&amp;Puolinopeus</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Half speed with the pitch kept, or normal speed again</source>
   <translation>Puolinopeus sävelkorkeuden säilyessä, tai taas normaali nopeus</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Previous frame</source>
   <translation>Edellinen ruutu</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Show the frame before</source>
   <translation>Näytä edellinen ruutu</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Next frame</source>
   <translation>Seuraava ruutu</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Show the next frame</source>
   <translation>Näytä seuraava ruutu</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back 1 second</source>
   <translation>1 sekunti taaksepäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back exactly one second</source>
   <translation>Tasan yksi sekunti taaksepäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward 1 second</source>
   <translation>1 sekunti eteenpäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward exactly one second</source>
   <translation>Tasan yksi sekunti eteenpäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back 5 seconds</source>
   <translation>5 sekuntia taaksepäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back five seconds</source>
   <translation>Viisi sekuntia taaksepäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward 5 seconds</source>
   <translation>5 sekuntia eteenpäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward five seconds</source>
   <translation>Viisi sekuntia eteenpäin</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>To the start</source>
   <translation>Alkuun</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Put the playhead at the start</source>
   <translation>Siirrä toistokohta alkuun</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>To the end</source>
   <translation>Loppuun</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Put the playhead at the end</source>
   <translation>Siirrä toistokohta loppuun</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Loop</source>
   <translation>&amp;Silmukka</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Repeat a few seconds; drag on the time ruler to choose which</source>
   <translation>Toista muutamaa sekuntia; valitse ne vetämällä aikaviivaimella</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop &amp;begins here</source>
   <translation>Silmukka &amp;alkaa tästä</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>The loop begins at the playhead</source>
   <translation>Silmukka alkaa toistokohdasta</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop &amp;ends here</source>
   <translation>Silmukka &amp;päättyy tähän</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>The loop ends at the playhead</source>
   <translation>Silmukka päättyy toistokohtaan</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop the sele&amp;ction</source>
   <translation>Valinta silm&amp;ukaksi</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Repeat the time that is selected</source>
   <translation>Toista valittua aikaa</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Practise</source>
   <translation>&amp;Harjoittelu</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Show the row for transposition, speed, beats and click</source>
   <translation>Näytä rivi transponointia, nopeutta, iskuja ja klikkiä varten</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Transpose &amp;up</source>
   <translation>Transponoi &amp;ylös</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>A semitone higher, at the same speed</source>
   <translation>Puolisävelaskelta korkeammalta, samalla nopeudella</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Transpose &amp;down</source>
   <translation>Transponoi &amp;alas</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>A semitone lower, at the same speed</source>
   <translation>Puolisävelaskelta matalammalta, samalla nopeudella</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;As recorded</source>
   <translation>&amp;Niin kuin tallennettu</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>The pitch as it was recorded</source>
   <translation>Alkuperäinen sävelkorkeus</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Find beats</source>
   <translation>&amp;Etsi iskut</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Find the beats and bars of the recording</source>
   <translation>Etsi tallenteen iskut ja tahdit</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Tap the beat</source>
   <translation>Na&amp;pauta iskuja</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>While it plays: four taps or more take the place of the beats there</source>
   <translation>Toiston aikana: neljä napautusta tai useampi korvaa iskut siinä kohdassa</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Click</source>
   <translation>&amp;Klikki</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Hear the beats as a click</source>
   <translation>Kuuntele iskuja klikkinä</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Count &amp;in</source>
   <translation>Esi&amp;laskenta</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Count a bar before the sound begins</source>
   <translation>Laske yksi tahti ennen kuin ääni alkaa</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Loop the bar, or one more</source>
   <translation>&amp;Tahti silmukaksi tai yksi lisää</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Repeat the bar at the playhead; again: one bar more</source>
   <translation>Toista toistokohdan tahtia; uudelleen: yksi tahti lisää</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Loop one bar fe&amp;wer</source>
   <translation>Silmukasta tahti &amp;vähemmän</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Repeat one bar fewer</source>
   <translation>Toista yhtä tahtia vähemmän</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Compare at e&amp;qual loudness</source>
   <translation>Vertaile samalla &amp;äänekkyydellä</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Mix, original and network as loud as the softest of them, by EBU R 128</source>
   <translation>Miksaus, alkuperäinen ja verkko hiljaisimman tasolla, EBU R 128:n mukaan</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Add &amp;marker</source>
   <translation>&amp;Lisää merkki</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Mark the playhead's place; double-click the flag to name it</source>
   <translation>Merkitse toistokohdan paikka; nimeä se kaksoisnapsauttamalla lippua</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Next marker</source>
   <translation>&amp;Seuraava merkki</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Put the playhead on the next marker</source>
   <translation>Siirrä toistokohta seuraavaan merkkiin</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>P&amp;revious marker</source>
   <translation>&amp;Edellinen merkki</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Put the playhead on the marker before</source>
   <translation>Siirrä toistokohta edelliseen merkkiin</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>There are no bars here yet: Playback &gt; Practise &gt; Find beats.</source>
   <translation>Tahteja ei vielä ole: Toisto &gt; Harjoittelu &gt; Etsi iskut.</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Find an action or a key</source>
   <translation>Etsi toiminto tai näppäin</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Search actions</source>
   <translation>Hae toimintoja</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Actions and their keys</source>
   <translation>Toiminnot ja niiden näppäimet</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>New key</source>
   <translation>Uusi näppäin</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Use this key</source>
   <translation>Käytä tätä näppäintä</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Back to default</source>
   <translation>Palauta oletus</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Do it</source>
   <translation>Suorita</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>What would you like to do?</source>
   <translation>Mitä haluat tehdä?</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Action</source>
   <translation>Toiminto</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Keys</source>
   <translation>Näppäimet</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>New key:</source>
   <translation>Uusi näppäin:</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>The key was taken from {names}.</source>
   <translation>Näppäin otettiin pois toiminnolta {names}.</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>With the mouse</source>
   <translation>Hiirellä</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Enter does what is marked. Any key can be another one.</source>
   <translation>Enter suorittaa merkityn. Jokaisen näppäimen voi vaihtaa.</translation>
  </message>
  <message>
   <location filename="gui/actions/shortcut_sheet.py"></location>
   <source>Nothing is found for “{said}”. Help &gt; Manual tells how things are done.</source>
   <translation>Haulla ”{said}” ei löytynyt mitään. Ohje &gt; Käsikirja kertoo, miten asiat tehdään.</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Open…</source>
   <translation>&amp;Avaa…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/commands.py"></location>
   <source>Open a video, a sound file or a project</source>
   <translation>Avaa video, äänitiedosto tai projekti</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open &amp;demo</source>
   <translation>Avaa &amp;demo</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open the duet that comes with Soloist</source>
   <translation>Avaa Soloistin mukana tuleva duetto</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Export…</source>
   <translation>&amp;Vie…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Write each instrument, the mix, or all in one file</source>
   <translation>Kirjoita jokainen soitin, miksaus tai kaikki yhteen tiedostoon</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Clear kept se&amp;parations</source>
   <translation>T&amp;yhjennä säilytetyt erottelut</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Remove what is kept of earlier separations, so that recordings open again without the networks</source>
   <translation>Poista aiemmista erotteluista säilytetyt tiedot, joiden avulla tallenteet avautuvat uudelleen ilman verkkoja</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Close</source>
   <translation>&amp;Sulje</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Close the recording</source>
   <translation>Sulje tallenne</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Quit</source>
   <translation>&amp;Lopeta</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Leave Soloist</source>
   <translation>Poistu Soloistista</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Solo</source>
   <translation>&amp;Soolo</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Hear only the chosen instrument</source>
   <translation>Kuuntele vain valittua soitinta</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Mute</source>
   <translation>&amp;Mykistä</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Leave the chosen instrument out</source>
   <translation>Jätä valittu soitin pois</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>C&amp;ompare</source>
   <translation>&amp;Vertaile</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>See and hear your mask, the recording as it is, or the network's own mask, in turn; hold for a look</source>
   <translation>Katso ja kuuntele vuorotellen omaa maskiasi, tallennetta sellaisenaan ja verkon omaa maskia; pidä pohjassa, jos haluat vain vilkaista</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Reset the mix</source>
   <translation>&amp;Palauta miksaus</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>No solo, no mute, every gain at 0 dB</source>
   <translation>Ei sooloa, ei mykistystä, kaikki vahvistukset 0 dB</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Take &amp;back the last change of the mix</source>
   <translation>&amp;Kumoa miksauksen viimeisin muutos</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Solo, mute and gains as they were before; the mask's own undo is apart from it</source>
   <translation>Soolo, mykistys ja vahvistukset kuten ennen; maskin kumoaminen on siitä erillään</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Add an instrument…</source>
   <translation>&amp;Lisää soitin…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Name an instrument that plays but is not listed</source>
   <translation>Nimeä soitin, joka soi mutta ei ole luettelossa</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Re&amp;move from the list</source>
   <translation>P&amp;oista luettelosta</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Take the chosen instrument out of the list; what it had goes to the others</source>
   <translation>Poista valittu soitin luettelosta; sen osuus menee muille</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Re&amp;name…</source>
   <translation>&amp;Nimeä uudelleen…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Call the chosen instrument otherwise in this recording (F2 on its row)</source>
   <translation>Kutsu valittua soitinta toisin tässä tallenteessa (F2 sen rivillä)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Colour…</source>
   <translation>Vä&amp;ri…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show the chosen instrument in another colour</source>
   <translation>Näytä valittu soitin toisella värillä</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Mer&amp;ge into…</source>
   <translation>&amp;Yhdistä soittimeen…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Give all of the chosen instrument to another one</source>
   <translation>Anna kaikki valitun soittimen osuus toiselle</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Split in &amp;two</source>
   <translation>&amp;Jaa kahdeksi</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A second one of the chosen instrument: it gets what is selected of it, or half of all</source>
   <translation>Toinen samanlainen kuin valittu soitin: se saa valitun osan siitä tai puolet kaikesta</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Split by its &amp;players</source>
   <translation>Jaa &amp;soittajien mukaan</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A second one of the chosen instrument: each player's notes, by where they sound from and who moves</source>
   <translation>Toinen samanlainen kuin valittu soitin: kummankin soittajan sävelet sen mukaan, mistä ne kuuluvat ja kuka liikkuu</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show its t&amp;wo players…</source>
   <translation>Näytä sen &amp;kaksi soittajaa…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Click on both players in the picture, and the chosen instrument is split by how they move</source>
   <translation>Napsauta molempia soittajia kuvassa, niin valittu soitin jaetaan heidän liikkeidensä mukaan</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Export its &amp;notes…</source>
   <translation>&amp;Vie sen nuotit…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Write what the chosen instrument plays as MIDI and MusicXML</source>
   <translation>Kirjoita valitun soittimen soittama MIDI- ja MusicXML-muodossa</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Separate &amp;again</source>
   <translation>&amp;Erottele uudelleen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Run the networks again from the playhead outward</source>
   <translation>Aja verkot uudelleen toistokohdasta alkaen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Separate &amp;with…</source>
   <translation>Erottele &amp;ohjelmalla…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Let another program separate; its stems become part of the mask</source>
   <translation>Anna toisen ohjelman erotella; sen stemmeistä tulee osa maskia</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Stop the work under way</source>
   <translation>Py&amp;säytä käynnissä oleva työ</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Stop separating, exporting or loading; what is done stays</source>
   <translation>Pysäytä erottelu, vienti tai lataus; valmis osa säilyy</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Mask</source>
   <translation>&amp;Maski</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show who plays what, in colours</source>
   <translation>Näytä väreinä, kuka soittaa mitäkin</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Only what I &amp;changed</source>
   <translation>Vain &amp;muuttamani</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Colour only the cells that were changed by hand</source>
   <translation>Väritä vain käsin muutetut solut</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Fit</source>
   <translation>&amp;Sovita</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show the whole recording</source>
   <translation>Näytä koko tallenne</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom &amp;in</source>
   <translation>&amp;Lähennä</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show half as much time</source>
   <translation>Näytä puolet vähemmän aikaa</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom &amp;out</source>
   <translation>L&amp;oitonna</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show twice as much time</source>
   <translation>Näytä kaksi kertaa enemmän aikaa</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom in on &amp;frequencies</source>
   <translation>Lähennä &amp;taajuuksia</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show half as many octaves (Ctrl and the wheel do so at the pointer)</source>
   <translation>Näytä puolet vähemmän oktaaveja (Ctrl ja rulla tekevät niin osoittimen kohdalla)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom out of fre&amp;quencies</source>
   <translation>Loitonna taa&amp;juuksia</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show twice as many octaves</source>
   <translation>Näytä kaksi kertaa enemmän oktaaveja</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Picture &amp;large</source>
   <translation>&amp;Kuva suurena</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>The picture in the place of the spectrogram, and back (or double-click it; Esc goes back)</source>
   <translation>Kuva spektrogrammin paikalla ja takaisin (tai kaksoisnapsauta sitä; Esc palaa takaisin)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>F&amp;ull screen</source>
   <translation>Koko nä&amp;yttö</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>The window over the whole screen, and back</source>
   <translation>Ikkuna koko näytölle ja takaisin</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Preferences…</source>
   <translation>&amp;Asetukset…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Colours, dynamic range, mask, click</source>
   <translation>Värit, dynaaminen alue, maski, klikki</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Reset the layout</source>
   <translation>&amp;Palauta asettelu</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Put every panel back where it was at first</source>
   <translation>Siirrä jokainen paneeli alkuperäiselle paikalleen</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Find an action or a key…</source>
   <translation>&amp;Etsi toimintoa tai näppäintä…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Everything that can be done, by name: find it, run it, give it another key</source>
   <translation>Kaikki, mitä voi tehdä, nimen mukaan: etsi, suorita, vaihda näppäin</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Manual</source>
   <translation>&amp;Käsikirja</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A page a task, with pictures, from the disk</source>
   <translation>Sivu tehtävää kohti, kuvineen, levyltä</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Copy report</source>
   <translation>K&amp;opioi raportti</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Versions, screens, networks, the end of the log; no names of files: to paste where a fault is told</source>
   <translation>Versiot, näytöt, verkot ja lokin loppu ilman tiedostojen nimiä: liitettäväksi sinne, missä viasta kerrotaan</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Look for a newer version</source>
   <translation>Katso, onko &amp;uudempaa versiota</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open the project's page; Soloist itself asks nobody</source>
   <translation>Avaa projektin sivu; Soloist itse ei kysy keneltäkään</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;About Soloist</source>
   <translation>&amp;Tietoja Soloistista</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Versions and networks</source>
   <translation>Versiot ja verkot</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Edit</source>
   <translation>Muokkaa</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Select</source>
   <translation>Valinta</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Tools</source>
   <translation>Työkalut</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Playback</source>
   <translation>Toisto</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>View</source>
   <translation>Näytä</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Help</source>
   <translation>Ohje</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Theme</source>
   <translation>Teema</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Practise</source>
   <translation>Harjoittelu</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Choose instrument {number}</source>
   <translation>Valitse soitin {number}</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Choose Other</source>
   <translation>Valitse Muu</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Like the &amp;system</source>
   <translation>&amp;Järjestelmän mukaan</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Follow the system's light or dark look</source>
   <translation>Seuraa järjestelmän vaaleaa tai tummaa ulkoasua</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Light</source>
   <translation>&amp;Vaalea</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Light look</source>
   <translation>Vaalea ulkoasu</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Dark</source>
   <translation>&amp;Tumma</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Dark look</source>
   <translation>Tumma ulkoasu</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;High contrast</source>
   <translation>&amp;Suuri kontrasti</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Black or white grounds, a line round everything, strong colours</source>
   <translation>Musta tai valkoinen tausta, viiva kaiken ympärillä, voimakkaat värit</translation>
  </message>
  <message>
   <location filename="gui/app/start.py"></location>
   <source>unexpected error</source>
   <translation>odottamaton virhe</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Repairs ({patterns});;All files (*)</source>
   <translation>Korjaukset ({patterns});;Kaikki tiedostot (*)</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>What networks learnt ({patterns});;All files (*)</source>
   <translation>Verkkojen oppima ({patterns});;Kaikki tiedostot (*)</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/files/exchange_commands.py"></location>
   <source>{n:,} notes</source>
   <extracomment>One: one note</extracomment>
   <translation>
    <numerusform>yksi nuotti</numerusform>
    <numerusform>{n:,} nuottia</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Wrote {count} to {folder}, {doubtful:,} of them marked as doubtful.</source>
   <translation>Kirjoitettu kansioon {folder}: {count}, joista epävarmoiksi merkitty {doubtful:,}.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Saved the repairs to {path}: whoever has this recording can take them over. No sound is in it.</source>
   <translation>Korjaukset tallennettiin tiedostoon {path}: kuka tahansa, jolla on tämä tallenne, voi ottaa ne käyttöön. Tiedostossa ei ole ääntä.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Exported the mask to {path}: {said}.</source>
   <translation>Maski vietiin tiedostoon {path}: {said}.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The recording is still being separated; what is missing counts as other.</source>
   <translation>Tallennetta erotellaan vielä; puuttuva osa lasketaan kohtaan Muu.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The recording is still being separated; what is missing has no notes.</source>
   <translation>Tallennetta erotellaan vielä; puuttuvassa osassa ei ole nuotteja.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Save repairs for others</source>
   <translation>Tallenna korjaukset muille</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <location filename="gui/session/session.py"></location>
   <source>Take repairs of others</source>
   <translation>Ota muiden korjaukset käyttöön</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Save what was learnt</source>
   <translation>Tallenna opittu</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Saved what was learnt to {path}: open it on another recording of these players.</source>
   <translation>Opittu tallennettiin tiedostoon {path}: avaa se näiden soittajien toisella tallenteella.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Use what was learnt elsewhere</source>
   <translation>Käytä muualla opittua</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>{name} has no pitches to write down.</source>
   <translation>Soittimella {name} ei ole kirjoitettavia sävelkorkeuksia.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <location filename="gui/window/commands.py"></location>
   <source>Show folder</source>
   <translation>Näytä kansio</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>My {name}.safetensors</source>
   <translation>Oma {name}.safetensors</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Nothing was learnt on this recording yet: teach it, and take it over.</source>
   <translation>Tällä tallenteella ei ole vielä opittu mitään: opeta sillä ja ota opetettu käyttöön.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The repairs are the mask now.</source>
   <translation>Korjaukset ovat nyt maski.</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>The stems are in the mask now.</source>
   <translation>Stemmit ovat nyt maskissa.</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Like the source</source>
   <translation>Kuten lähteessä</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>16 bit</source>
   <translation>16 bittiä</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>24 bit</source>
   <translation>24 bittiä</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>32 bit float</source>
   <translation>32 bittiä liukuluku</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Begin with the picture: {late:.2f} s of silence in front of the stems</source>
   <translation>Aloita kuvasta: {late:.2f} s hiljaisuutta stemmien edessä</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/files/export_dialog.py"></location>
   <source>Replace the {n} files that exist already: {names}</source>
   <extracomment>One: Replace the file that exists already: {names}</extracomment>
   <translation>
    <numerusform>Korvaa jo oleva tiedosto: {names}</numerusform>
    <numerusform>Korvaa {n} jo olevaa tiedostoa: {names}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Matroska audio (.mka)</source>
   <translation>Matroska-ääni (.mka)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Movie with the picture (.mov)</source>
   <translation>Elokuva kuvineen (.mov)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Movie with the picture (.mkv)</source>
   <translation>Elokuva kuvineen (.mkv)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Stem file with four parts (.stem.mp4)</source>
   <translation>Neliosainen Stem-tiedosto (.stem.mp4)</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/write_dialog.py"></location>
   <source>Export</source>
   <translation>Vie</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Video with the mix as you hear it now</source>
   <translation>Video, jossa miksaus niin kuin kuulet sen nyt</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Reaper project with the stems on its tracks</source>
   <translation>Reaper-projekti, stemmit sen raidoilla</translation>
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
   <translation>Valitse…</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Write 32-bit float instead</source>
   <translation>Kirjoita sen sijaan 32-bittisenä liukulukuna</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{instrument}, {input} and {index} are filled in</source>
   <translation>{instrument}, {input} ja {index} täydennetään</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>NAME=INSTRUMENT,INSTRUMENT; … Each instrument and “other” in one of four parts</source>
   <translation>NIMI=SOITIN,SOITIN; … Jokainen soitin ja ”other” yhteen neljästä osasta</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>How and where</source>
   <translation>Miten ja mihin</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Export into</source>
   <translation>Vie kansioon</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Format</source>
   <translation>Muoto</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Bit depth</source>
   <translation>Bittisyvyys</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Folder</source>
   <translation>Kansio</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Naming pattern</source>
   <translation>Nimeämismalli</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Parts</source>
   <translation>Osat</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{sample_rate} Hz, {layout}, as in the source</source>
   <translation>{sample_rate} Hz, {layout}, kuten lähteessä</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Names</source>
   <translation>Nimet</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Choose something to export.</source>
   <translation>Valitse jotakin vietävää.</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>{names}: louder than full scale; what is above it would be cut off.</source>
   <translation>{names}: ylittää täyden asteikon; ylimenevä osa leikkautuisi.</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>Rest</source>
   <translation>Loput</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Choose a folder.</source>
   <translation>Valitse kansio.</translation>
  </message>
  <message>
   <location filename="gui/files/export_dialog.py"></location>
   <source>The mix</source>
   <translation>Miksaus</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Stems, a file each</source>
   <translation>Stemmit, kukin omana tiedostonaan</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>The mix, one file</source>
   <translation>Miksaus, yksi tiedosto</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Stems as tracks of one file</source>
   <translation>Stemmit yhden tiedoston raitoina</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>As you hear it now</source>
   <translation>Niin kuin kuulet sen nyt</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>All but the chosen</source>
   <translation>Kaikki paitsi valitut</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Only the chosen</source>
   <translation>Vain valitut</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>silence</source>
   <translation>hiljaisuus</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What</source>
   <translation>Mitä</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What no instrument owns; its file is “residual”. With all stems it adds up to the recording.</source>
   <translation>Mikä ei kuulu millekään soittimelle; sen tiedosto on ”residual”. Kaikkien stemmien kanssa siitä tulee tallenne.</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Measure loudness</source>
   <translation>Mittaa äänekkyys</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>EBU R 128: integrated loudness, range, true peak. Nothing is changed by it.</source>
   <translation>EBU R 128: integroitu äänekkyys, vaihteluväli, true peak. Mittaus ei muuta mitään.</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>The whole recording</source>
   <translation>Koko tallenne</translation>
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
   <translation>Mitä kirjoitetaan</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>Which mix</source>
   <translation>Mikä miksaus</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>How much of it</source>
   <translation>Kuinka paljon siitä</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>What is selected: {start} – {stop}</source>
   <translation>Valinta: {start} – {stop}</translation>
  </message>
  <message>
   <location filename="gui/files/export_what.py"></location>
   <source>{peak:.1f} dBTP</source>
   <translation>{peak:.1f} dBTP</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Above full scale: {words}.</source>
   <translation>Täyden asteikon yli: {words}.</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>The files as chosen cannot hold that: it would be cut off, which is heard as distortion.</source>
   <translation>Valitut tiedostot eivät pysty sisältämään sitä: se leikkautuisi, mikä kuuluu särönä.</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>{lower_db:.1f} dB</source>
   <translation>{lower_db:.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Above full scale</source>
   <translation>Täyden asteikon yli</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Lower everything by {decibels:.1f} dB</source>
   <translation>Laske kaikkea {decibels:.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Write anyway</source>
   <translation>Kirjoita silti</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Lowered, every file is by the same {decibels}; together they are the recording, {decibels} softer.</source>
   <translation>Kaikkia tiedostoja lasketaan yhtä paljon, {decibels}; yhdessä ne ovat tallenne, {decibels} hiljaisempana.</translation>
  </message>
  <message>
   <location filename="gui/files/full_scale_dialog.py"></location>
   <source>Nothing has been written yet.</source>
   <translation>Mitään ei ole vielä kirjoitettu.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Picture, as you see it (PNG)</source>
   <translation>Kuva, niin kuin näet sen (PNG)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>The spectrogram and the mask in the colours of the window.</source>
   <translation>Spektrogrammi ja maski ikkunan väreissä.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Data with axes (NumPy NPZ)</source>
   <translation>Data akseleineen (NumPy NPZ)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Shares of every instrument, with seconds, hertz and names.</source>
   <translation>Jokaisen soittimen osuudet sekä sekunnit, hertsit ja nimet.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Labels (Audacity, TXT)</source>
   <translation>Tunnisteet (Audacity, TXT)</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>A label per connected region: start, end, lowest and highest frequency, instrument. Audacity: File &gt; Import &gt; Labels.</source>
   <translation>Tunniste jokaista yhtenäistä aluetta kohti: alku, loppu, alin ja ylin taajuus, soitin. Audacityssä: Tiedosto &gt; Tuo &gt; Tunnisteet.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Export mask</source>
   <translation>Vie maski</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Replace the file of that name</source>
   <translation>Korvaa samanniminen tiedosto</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>The whole recording, a pixel a cell</source>
   <translation>Koko tallenne, pikseli solua kohti</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>What is on screen ({start:.2f} to {end:.2f} s), as large as on screen</source>
   <translation>Näytöllä oleva osa ({start:.2f}–{end:.2f} s), samankokoisena kuin näytöllä</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Export the mask to</source>
   <translation>Vie maski tiedostoon</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Choose a file.</source>
   <translation>Valitse tiedosto.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>{target} is a folder; give the file a name.</source>
   <translation>{target} on kansio; anna tiedostolle nimi.</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>Part</source>
   <translation>Osa</translation>
  </message>
  <message>
   <location filename="gui/files/mask_export_dialog.py"></location>
   <source>There is no folder {parent}.</source>
   <translation>Kansiota {parent} ei ole.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>What was open before is unchanged.</source>
   <translation>Aiemmin avattu on ennallaan.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Note</source>
   <translation>Huomautus</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Done</source>
   <translation>Valmis</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Warning</source>
   <translation>Varoitus</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Error</source>
   <translation>Virhe</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Nothing was written.</source>
   <translation>Mitään ei kirjoitettu.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Your work is kept: save the project, or start Soloist again, which offers it back.</source>
   <translation>Työsi on tallessa: tallenna projekti tai käynnistä Soloist uudelleen, niin se tarjoaa työtä takaisin.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>No half-written file was left behind.</source>
   <translation>Keskeneräistä tiedostoa ei jäänyt.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Everything except listening works.</source>
   <translation>Kaikki paitsi kuuntelu toimii.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>What was separated so far is kept; Instruments &gt; Separate again tries once more.</source>
   <translation>Tähän mennessä eroteltu on tallessa; Soittimet &gt; Erottele uudelleen yrittää uudestaan.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>You can look at and listen to the recording, but not separate it.</source>
   <translation>Voit katsella ja kuunnella tallennetta, mutta et erotella sitä.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source> Details are in {log_file}.</source>
   <translation> Lisätietoja on tiedostossa {log_file}.</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Something went wrong that Soloist did not expect ({name}: {error}). Your recording and your files are unchanged.{details}</source>
   <translation>Tapahtui jotakin, mitä Soloist ei odottanut ({name}: {error}). Tallenteesi ja tiedostosi ovat ennallaan.{details}</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Dismiss</source>
   <translation>Piilota</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Messages</source>
   <translation>Viestit</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>A MIDI file and a MusicXML score for each instrument. Notes that are doubtful stand on a track of their own, and have their heads in parentheses.</source>
   <translation>MIDI-tiedosto ja MusicXML-nuotti jokaiselle soittimelle. Epävarmat nuotit ovat omalla raidallaan, ja niiden nuottipäät ovat sulkeissa.</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>They stand in the bars of the project.</source>
   <translation>Ne ovat projektin tahdeissa.</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>No beats are known: bars are counted at 120 a minute.</source>
   <translation>Iskuja ei tunneta: tahdit lasketaan nopeudella 120 minuutissa.</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Export notes</source>
   <translation>Vie nuotit</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Replace the files of that name</source>
   <translation>Korvaa samannimiset tiedostot</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Write the notes to</source>
   <translation>Kirjoita nuotit kansioon</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>Tick at least one instrument.</source>
   <translation>Rastita ainakin yksi soitin.</translation>
  </message>
  <message>
   <location filename="gui/files/notes_dialog.py"></location>
   <source>There is no folder {folder}.</source>
   <translation>Kansiota {folder} ei ole.</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>Saved {name}.</source>
   <translation>{name} tallennettiin.</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>Save as…</source>
   <translation>Tallenna nimellä…</translation>
  </message>
  <message>
   <location filename="gui/files/project_commands.py"></location>
   <source>The window closes as soon as the project is saved.</source>
   <translation>Ikkuna sulkeutuu heti, kun projekti on tallennettu.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished either; leaving gives it up.</source>
   <translation>Myös vienti on kesken; lopettaminen keskeyttää sen.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Video and sound ({patterns});;All files (*)</source>
   <translation>Video ja ääni ({patterns});;Kaikki tiedostot (*)</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Soloist project ({patterns})</source>
   <translation>Soloist-projekti ({patterns})</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Video, sound and projects ({patterns})</source>
   <translation>Video, ääni ja projektit ({patterns})</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>The separation is {separated:.0%} done. That is kept: opened again, the recording goes on from there.</source>
   <translation>Erottelusta on valmiina {separated:.0%}. Se säilyy: kun tallenne avataan uudelleen, erottelu jatkuu siitä.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard unsaved work</source>
   <translation>Hylkää tallentamaton työ</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard the unsaved work on “{name}”?</source>
   <translation>Hylätäänkö tallentamaton työ kohteesta ”{name}”?</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>It cannot be brought back.</source>
   <translation>Sitä ei voi palauttaa.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Save the project as</source>
   <translation>Tallenna projekti nimellä</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Unsaved changes</source>
   <translation>Tallentamattomia muutoksia</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Save the changes to “{name}”?</source>
   <translation>Tallennetaanko muutokset kohteeseen ”{name}”?</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Without saving, your work on the mask, the list of instruments and the mix is lost.</source>
   <translation>Ilman tallennusta maskiin, soitinluetteloon ja miksaukseen tekemäsi työ katoaa.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Discard</source>
   <translation>Hylkää</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Find the recording</source>
   <translation>Etsi tallenne</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Choose where “{name}” is now. Soloist recognises it by its content, whatever it is called.</source>
   <translation>Valitse, missä ”{name}” on nyt. Soloist tunnistaa tallenteen sisällöstä, oli sen nimi mikä tahansa.</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Choose the file…</source>
   <translation>Valitse tiedosto…</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Use it anyway</source>
   <translation>Käytä silti</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>The separation is not finished</source>
   <translation>Erottelu on kesken</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>“{name}” is still being separated. Leave all the same?</source>
   <translation>”{name}”: erottelu on kesken. Lopetetaanko silti?</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Leave</source>
   <translation>Lopeta</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished</source>
   <translation>Vienti on kesken</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>An export is not finished. Leave and give it up?</source>
   <translation>Vienti on kesken. Lopetetaanko ja keskeytetään vienti?</translation>
  </message>
  <message>
   <location filename="gui/files/project_dialogs.py"></location>
   <source>Nothing half-written stays behind.</source>
   <translation>Mitään keskeneräistä ei jää jäljelle.</translation>
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
   <translation>Avaa &amp;viimeaikainen</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Open {name} in {folder} ({word})</source>
   <translation>Avaa {name} kansiosta {folder} ({word})</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Nothing yet</source>
   <translation>Ei vielä mitään</translation>
  </message>
  <message>
   <location filename="gui/files/recent_files.py"></location>
   <source>Clear this list</source>
   <translation>Tyhjennä luettelo</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Recover</source>
   <translation>Palauta</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Discard…</source>
   <translation>Hylkää…</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Later</source>
   <translation>Myöhemmin</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Keep it, and ask again at the next start</source>
   <translation>Säilytä ja kysy uudelleen seuraavassa käynnistyksessä</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Unsaved work</source>
   <translation>Tallentamaton työ</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Unsaved work: {said}</source>
   <translation>Tallentamaton työ: {said}</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Recover the unsaved work on {name}</source>
   <translation>Palauta tallentamaton työ: {name}</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Discard the unsaved work on {name}</source>
   <translation>Hylkää tallentamaton työ: {name}</translation>
  </message>
  <message>
   <location filename="gui/files/recovery_bar.py"></location>
   <source>Decide later about {name}</source>
   <translation>Päätä myöhemmin: {name}</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Theirs</source>
   <translation>Toisen ohjelman</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Mean of both</source>
   <translation>Molempien keskiarvo</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Ours</source>
   <translation>Oma</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Separate with another program</source>
   <translation>Erottele toisella ohjelmalla</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Descriptions of other programs go into {folder}.</source>
   <translation>Muiden ohjelmien kuvaukset kuuluvat kansioon {folder}.</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Separate</source>
   <translation>Erottele</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>There is no program “{command}” on this computer.</source>
   <translation>Tällä tietokoneella ei ole ohjelmaa ”{command}”.</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Share of {name}</source>
   <translation>Osuus: {name}</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>Before it is used first: {licence}</source>
   <translation>Ennen ensimmäistä käyttöä: {licence}</translation>
  </message>
  <message>
   <location filename="gui/files/separate_with_dialog.py"></location>
   <source>{title} – not installed</source>
   <translation>{title} – ei asennettu</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Stems ({patterns});;All files (*)</source>
   <translation>Stemmit ({patterns});;Kaikki tiedostot (*)</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose the stems that another separator made of “{recording}” (Demucs, UVR, a DAW …). They become the mask; Undo brings the present one back.</source>
   <translation>Valitse stemmit, jotka toinen erotteluohjelma teki tallenteesta ”{recording}” (Demucs, UVR, DAW …). Niistä tulee maski; Kumoa palauttaa nykyisen.</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Keep the other instruments: they share what the stems leave</source>
   <translation>Säilytä muut soittimet: ne jakavat sen, mitä stemmeiltä jää</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose files…</source>
   <translation>Valitse tiedostot…</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Import</source>
   <translation>Tuo</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Choose stems</source>
   <translation>Valitse stemmit</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Leave out</source>
   <translation>Jätä pois</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Take off the list</source>
   <translation>Poista luettelosta</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Instrument of {name}</source>
   <translation>Soitin: {name}</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>New: “{name}”</source>
   <translation>Uusi: ”{name}”</translation>
  </message>
  <message>
   <location filename="gui/files/stem_import_dialog.py"></location>
   <source>Take {name} off the list</source>
   <translation>Poista {name} luettelosta</translation>
  </message>
  <message>
   <location filename="gui/look/language.py"></location>
   <source>The texts in “{name}” are missing or cannot be read.</source>
   <translation>Tekstit kohteessa ”{name}” puuttuvat, tai niitä ei voi lukea.</translation>
  </message>
  <message>
   <location filename="gui/look/settings.py"></location>
   <source>The settings in %s cannot be read: %s.</source>
   <translation>Asetuksia kohteessa %s ei voi lukea: %s.</translation>
  </message>
  <message>
   <location filename="gui/look/settings.py"></location>
   <source>Settings cannot be kept in %s: %s.</source>
   <translation>Asetuksia ei voi tallettaa kohteeseen %s: %s.</translation>
  </message>
  <message>
   <location filename="gui/look/spoken.py"></location>
   <source>More</source>
   <translation>Lisää</translation>
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
   <translation>Lisää soitin…</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Search instruments</source>
   <translation>Hae soittimia</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Instruments to add</source>
   <translation>Lisättävät soittimet</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Every instrument that Soloist knows is in the list; write any other name.</source>
   <translation>Luettelossa ovat kaikki Soloistin tuntemat soittimet; muun nimen voi kirjoittaa.</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add instrument</source>
   <translation>Lisää soitin</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Name an instrument that plays but is not listed (Ins)</source>
   <translation>Nimeä soitin, joka soi mutta ei ole luettelossa (Ins)</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Search, or any name</source>
   <translation>Hae tai kirjoita mikä tahansa nimi</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Add “{name}”</source>
   <translation>Lisää ”{name}”</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>“{name}” is none of the 21 that the networks know: you say what it plays</source>
   <translation>”{name}” ei ole mikään niistä 21:stä, jotka verkot tuntevat: sinä kerrot, mitä se soittaa</translation>
  </message>
  <message>
   <location filename="gui/mixer/add_menu.py"></location>
   <source>Picture or sound speak for it</source>
   <translation>Kuva tai ääni puhuu sen puolesta</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>A stem can be dragged out as soon as the recording is separated.</source>
   <translation>Stemmin voi vetää ulos heti, kun tallenne on eroteltu.</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>The stem of {name} lies ready: drag its row once more.</source>
   <translation>Stemmi on valmis ({name}): vedä riviä vielä kerran.</translation>
  </message>
  <message>
   <location filename="gui/mixer/drag_out.py"></location>
   <source>{name} is not ticked, so it has no stem to drag.</source>
   <translation>{name} ei ole rastitettu, joten vedettävää stemmiä ei ole.</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Plays nowhere</source>
   <translation>Ei soita missään</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Plays {spans} and more</source>
   <translation>Soittaa {spans} ja muualla</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Plays {spans}</source>
   <translation>Soittaa {spans}</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>Where it plays; click to go there</source>
   <translation>Missä se soi; siirry sinne napsauttamalla</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Looking who plays when</source>
   <translation>Katsotaan, kuka soittaa milloin</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Clip</source>
   <translation>Clip</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Master volume</source>
   <translation>Kokonaisvoimakkuus</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>How loud everything is heard; exports do not follow it. Double-click for 0 dB</source>
   <translation>Kuinka lujaa kaikki kuuluu; viennit eivät noudata tätä. Kaksoisnapsautus: 0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Limiter</source>
   <translation>Limitteri</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Keep what is heard below full scale; exports do not pass it</source>
   <translation>Pidä kuultava ääni täyden asteikon alla; viennit eivät kulje sen läpi</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Master</source>
   <translation>Master</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>No overload</source>
   <translation>Ei yliohjausta</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Lights up when the mix goes above full scale, and leads there</source>
   <translation>Syttyy, kun miksaus ylittää täyden asteikon, ja vie kohtaan</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Overload at {place}</source>
   <translation>Yliohjaus kohdassa {place}</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>{over:.1f} dB above full scale at {place}. Click to go there; the lamp goes out.</source>
   <translation>{over:.1f} dB yli täyden asteikon kohdassa {place}. Siirry sinne napsauttamalla; valo sammuu.</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>left</source>
   <translation>vasen</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>right</source>
   <translation>oikea</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Level of the mix, {side}</source>
   <translation>Miksauksen taso, {side}</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>Peaks of what is heard, −60 to 0 dBFS, before the limiter</source>
   <translation>Kuultavan äänen huiput, −60–0 dBFS, ennen limitteriä</translation>
  </message>
  <message>
   <location filename="gui/mixer/meters.py"></location>
   <source>Level</source>
   <translation>Taso</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>All of “{name}” goes into one of the others; Undo brings both back as they were.</source>
   <translation>Kaikki kohteesta ”{name}” siirtyy johonkin toiseen; Kumoa palauttaa molemmat ennalleen.</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Rename</source>
   <translation>Nimeä uudelleen</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Merge</source>
   <translation>Yhdistä</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>Merge into</source>
   <translation>Yhdistä soittimeen</translation>
  </message>
  <message>
   <location filename="gui/mixer/naming_dialogs.py"></location>
   <source>What “{name}” is called in this recording:</source>
   <translation>Mikä ”{name}” on nimeltään tässä tallenteessa:</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Not right? Untick an instrument, or add one.</source>
   <translation>Eikö täsmää? Poista soittimen rasti tai lisää soitin.</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Open a recording to see who plays.</source>
   <translation>Avaa tallenne, niin näet, kuka soittaa.</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>No instrument is ticked. Tick or add the ones that play: the sound is then shared out among them.</source>
   <translation>Yhtään soitinta ei ole rastitettu. Rastita tai lisää ne, jotka soivat: ääni jaetaan sitten niiden kesken.</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Separating, from the playhead outward…</source>
   <translation>Erotellaan toistokohdasta alkaen…</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Stopped before the end. Instruments &gt; Separate again goes on from the playhead.</source>
   <translation>Pysäytettiin ennen loppua. Soittimet &gt; Erottele uudelleen jatkaa toistokohdasta.</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Looking and listening for instruments…</source>
   <translation>Etsitään soittimia kuvasta ja äänestä…</translation>
  </message>
  <message>
   <location filename="gui/mixer/panel.py"></location>
   <source>Reading the sound…</source>
   <translation>Luetaan ääntä…</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>{where}. Upper line: its stem is estimated at {mean:.0f} dB{made}</source>
   <translation>{where}. Ylempi viiva: stemmin arvio on {mean:.0f} dB{made}</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {hand:.0%} by hand and {taught:.0%} by teaching, the rest by the network</source>
   <translation>; {hand:.0%} käsin ja {taught:.0%} opettamalla, loput verkosta</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>Judging the stems</source>
   <translation>Arvioidaan stemmejä</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {hand:.0%} by hand, the rest by the network</source>
   <translation>; {hand:.0%} käsin, loput verkosta</translation>
  </message>
  <message>
   <location filename="gui/mixer/quality_line.py"></location>
   <source>; {taught:.0%} by teaching, the rest by the network</source>
   <translation>; {taught:.0%} opettamalla, loput verkosta</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>likely</source>
   <translation>todennäköinen</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>perhaps</source>
   <translation>mahdollinen</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>no sign</source>
   <translation>ei merkkejä</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>The sound makes this instrument {doubt} ({value:.0%})</source>
   <translation>Äänen perusteella tämä soitin on {doubt} ({value:.0%})</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>0 dB</source>
   <translation>0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{word}: not examined</source>
   <translation>{word}: ei tutkittu</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Nothing found: the picture does not speak for this instrument. Where it glows at a pointed-at row, it would be looked for first.</source>
   <translation>Mitään ei löytynyt: kuva ei puhu tämän soittimen puolesta. Kohta, joka hehkuu riviä osoitettaessa, olisi todennäköisin.</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>The picture makes this instrument {doubt} ({value:.0%})</source>
   <translation>Kuvan perusteella tämä soitin on {doubt} ({value:.0%})</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Gain; double-click for 0 dB</source>
   <translation>Vahvistus; kaksoisnapsautus: 0 dB</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>What belongs to none of the instruments above; drag it out as a file</source>
   <translation>Mikä ei kuulu millekään yllä olevista soittimista; vedä se ulos tiedostona</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Solo</source>
   <translation>Soolo</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Hear only this (S)</source>
   <translation>Kuuntele vain tätä (S)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Mute</source>
   <translation>Mykistä</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Leave this out (M)</source>
   <translation>Jätä tämä pois (M)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Level of {spoken}</source>
   <translation>Taso: {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Include {spoken}</source>
   <translation>Ota mukaan: {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Solo {spoken}</source>
   <translation>Soolo: {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Mute {spoken}</source>
   <translation>Mykistä: {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Gain of {spoken}</source>
   <translation>Vahvistus: {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Where {spoken} plays</source>
   <translation>Missä soi: {spoken}</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} is protected: edits leave its share alone (P)</source>
   <translation>{name} on suojattu: muokkaukset eivät koske sen osuuteen (P)</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} is protected</source>
   <translation>{name} on suojattu</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Nothing found: the sound does not speak for this instrument.</source>
   <translation>Mitään ei löytynyt: ääni ei puhu tämän soittimen puolesta.</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>Drag it into a folder or another program: it is the stem of this instrument</source>
   <translation>Vedä kansioon tai toiseen ohjelmaan: tämä on soittimen stemmi</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>{name} plays in this recording</source>
   <translation>{name} soi tässä tallenteessa</translation>
  </message>
  <message>
   <location filename="gui/mixer/row.py"></location>
   <source>chosen</source>
   <translation>valittu</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Heard here: {instruments}</source>
   <translation>Tässä kuuluu: {instruments}</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Nobody is heard here</source>
   <translation>Tässä ei kuulu ketään</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>{name}: click to hear everybody again</source>
   <translation>{name}: kuuntele taas kaikkia napsauttamalla</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>{name}: click to hear it alone</source>
   <translation>{name}: kuuntele vain tätä napsauttamalla</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Click on the other player</source>
   <translation>Napsauta toista soittajaa</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Click on one of the two players</source>
   <translation>Napsauta jompaakumpaa soittajaa</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Nobody ticked is recognised here</source>
   <translation>Tässä ei tunnisteta yhtään rastitetuista</translation>
  </message>
  <message>
   <location filename="gui/picture/video_view.py"></location>
   <location filename="gui/window/view_binding.py"></location>
   <source>No video yet</source>
   <translation>Ei vielä videota</translation>
  </message>
  <message>
   <location filename="gui/picture/video_view.py"></location>
   <source>Sound only</source>
   <translation>Vain ääni</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>As separated</source>
   <translation>Niin kuin eroteltu</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <location filename="gui/session/editing/edits.py"></location>
   <source>As the network had it</source>
   <translation>Niin kuin verkolta tuli</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>History</source>
   <translation>Historia</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>Click an item to go back, or forward again, to the state after it</source>
   <translation>Napsauta kohtaa, niin palaat taaksepäin tai taas eteenpäin sen jälkeiseen tilaan</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>in force</source>
   <translation>voimassa</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>taken back</source>
   <translation>kumottu</translation>
  </message>
  <message>
   <location filename="gui/repair/history_panel.py"></location>
   <source>done</source>
   <translation>tehty</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Correct it too</source>
   <translation>Korjaa tämäkin</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Mend it</source>
   <translation>Paikkaa</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Accept</source>
   <translation>Hyväksy</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Proposals</source>
   <translation>Ehdotukset</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Previous</source>
   <translation>Edellinen</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>The place before (Shift+N)</source>
   <translation>Edellinen kohta (Vaihto+N)</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Next</source>
   <translation>Seuraava</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>The next place (N)</source>
   <translation>Seuraava kohta (N)</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All places</source>
   <translation>Kaikki kohdat</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All that is proposed, the most valuable first</source>
   <translation>Kaikki ehdotukset, hyödyllisimmät ensin</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Listen</source>
   <translation>Kuuntele</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Hear only these cells</source>
   <translation>Kuuntele vain näitä soluja</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Leave it</source>
   <translation>Jätä näin</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>This one is another matter</source>
   <translation>Tämä on eri asia</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Correct all</source>
   <translation>Korjaa kaikki</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>All that are outlined, as one step of the history</source>
   <translation>Kaikki ääriviivoilla merkityt, yhtenä historian vaiheena</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Stop looking at proposals</source>
   <translation>Lopeta ehdotusten katselu</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Change nothing more</source>
   <translation>Älä muuta enempää</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Give it to {whose}?</source>
   <translation>Onko tämä ”{whose}”?</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Mend it alike?</source>
   <translation>Paikataanko samoin?</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>{index} of {count}: {reason} {asked}</source>
   <translation>{index}/{count}: {reason} {asked}</translation>
  </message>
  <message>
   <location filename="gui/repair/proposal_bar.py"></location>
   <source>Refuse</source>
   <translation>Hylkää</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Seconds, or minutes:seconds</source>
   <translation>Sekunteja tai minuutteja:sekunteja</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Hertz (440, 1.2 kHz) or a note (A4)</source>
   <translation>Hertsejä (440, 1.2 kHz) tai sävel (A4)</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Start of the selection</source>
   <translation>Valinnan alku</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>End of the selection</source>
   <translation>Valinnan loppu</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Length of the selection</source>
   <translation>Valinnan pituus</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Lowest frequency of the selection</source>
   <translation>Valinnan alin taajuus</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Highest frequency of the selection</source>
   <translation>Valinnan ylin taajuus</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>The nearest note, or the lowest and the highest (A4 = 440 Hz)</source>
   <translation>Lähin sävel tai alin ja ylin (A4 = 440 Hz)</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Selection</source>
   <translation>Valinta</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Start</source>
   <translation>Alku</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>End</source>
   <translation>Loppu</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Length</source>
   <translation>Pituus</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <source>Low</source>
   <translation>Matala</translation>
  </message>
  <message>
   <location filename="gui/repair/selection_readout.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>High</source>
   <translation>Korkea</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>selected from {start} to {stop}, {length:.2f} seconds, {low} to {high}, {note}</source>
   <translation>valittuna {start}–{stop}, {length:.2f} sekuntia, {low}–{high}, {note}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>At {time}</source>
   <translation>Kohdassa {time}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who}, passage from {start} to {stop}, {length:.1f} seconds</source>
   <translation>{who}, jakso {start}–{stop}, {length:.1f} sekuntia</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who}, {note}, {start}, {length:.2f} seconds</source>
   <translation>{who}, {note}, {start}, {length:.2f} sekuntia</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} has no notes of a pitch; Alt+Shift with an arrow goes from passage to passage.</source>
   <translation>{who}: ei säveliä, joilla on sävelkorkeus; Alt+Vaihto ja nuolinäppäin siirtää jaksosta jaksoon.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>under the crosshair: {cell}</source>
   <translation>hiusristikon alla: {cell}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>nothing is selected</source>
   <translation>mitään ei ole valittu</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>not sure</source>
   <translation>epävarma</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{cents} cents higher</source>
   <translation>{cents} senttiä korkeampi</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{cents} cents lower</source>
   <translation>{cents} senttiä matalampi</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing higher sounds here.</source>
   <translation>Tässä ei soi mitään ylempää.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing lower sounds here.</source>
   <translation>Tässä ei soi mitään alempaa.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} plays no more after this.</source>
   <translation>{who} ei soita enää tämän jälkeen.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} does not play before this.</source>
   <translation>{who} ei soita ennen tätä.</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing is selected.</source>
   <translation>Mitään ei ole valittu.</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Shown: taught</source>
   <translation>Näkyvissä: opetettu</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Shown: as it is</source>
   <translation>Näkyvissä: nykyinen</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>{moved:.0%} of the sound changes hands; surer by {surer}</source>
   <translation>{moved:.0%} äänestä vaihtaa omistajaa; varmempi: {surer}</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>What was taught</source>
   <translation>Mitä opetettiin</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>See and hear the mask as it would be, or as it is</source>
   <translation>Katso ja kuuntele maskia sellaisena kuin se olisi tai on</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Whose mask is taken over</source>
   <translation>Kenen maski otetaan käyttöön</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Selected time only</source>
   <translation>Vain valittu aika</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Take over only the seconds that are selected, or those of the loop</source>
   <translation>Ota käyttöön vain valitut tai silmukan sekunnit</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>The mask stays as it is</source>
   <translation>Maski pysyy ennallaan</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Take it over</source>
   <translation>Ota käyttöön</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>One step of the history; what you corrected stays</source>
   <translation>Yksi historian vaihe; omat korjauksesi säilyvät</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>{name} {gain:+.1f} dB</source>
   <translation>{name} {gain:+.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>All instruments</source>
   <translation>Kaikki soittimet</translation>
  </message>
  <message>
   <location filename="gui/repair/teach_bar.py"></location>
   <source>Only {name}</source>
   <translation>Vain {name}</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Notes in a box</source>
   <translation>Sävelet kehyksessä</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Box and notes</source>
   <translation>Kehys ja sävelet</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Stroke and notes</source>
   <translation>Veto ja sävelet</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Click or drag: playhead.  Shift+drag: loop.  The tools at the left repair the mask.</source>
   <translation>Napsauta tai vedä: toistokohta.  Vaihto+veto: silmukka.  Vasemman reunan työkalut korjaavat maskia.</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Click a colour to choose its instrument.</source>
   <translation>Valitse soitin napsauttamalla sen väriä.</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>This is</source>
   <translation>Tämä on</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Give to</source>
   <translation>Anna soittimelle</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Tool options</source>
   <translation>Työkalun asetukset</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Strength</source>
   <translation>Voimakkuus</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How much of what lies there is handed over</source>
   <translation>Kuinka paljon siellä olevasta annetaan</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Hardness</source>
   <translation>Kovuus</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How much of the brush paints wholly</source>
   <translation>Kuinka suuri osa siveltimestä maalaa täysin</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Tolerance</source>
   <translation>Toleranssi</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How different the wand's area may be</source>
   <translation>Kuinka erilainen taikasauvan alue saa olla</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Brush size</source>
   <translation>Siveltimen koko</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Diameter on screen, points ([ and ])</source>
   <translation>Halkaisija näytöllä, pistettä ([ ja ])</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Feather</source>
   <translation>Reunan pehmennys</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>How soft the edge becomes, cells</source>
   <translation>Kuinka pehmeä reunasta tulee, soluina</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source> cells</source>
   <translation> solua</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>What the eraser does</source>
   <translation>Mitä pyyhekumi tekee</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Hand the sound to the others that play there, or bring the network's own mask back</source>
   <translation>Anna ääni muille siinä soiville tai palauta verkon oma maski</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>What dragging takes</source>
   <translation>Mitä veto ottaa</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>A box takes the notes that begin in it, or all that lies in it too; a stroke as wide as the brush takes what it covers, and the partials of the notes it follows</source>
   <translation>Kehys ottaa siinä alkavat sävelet tai lisäksi kaiken siinä olevan; siveltimen levyinen veto ottaa peittämänsä ja seuraamiensa sävelten osasävelet</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Drag</source>
   <translation>Veto</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Size</source>
   <translation>Koko</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Undo edits of</source>
   <translation>Kumoa muokkaukset:</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>This is not</source>
   <translation>Tämä ei ole</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>No instrument chosen</source>
   <translation>Soitinta ei ole valittu</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Not this instrument</source>
   <translation>Ei tämä soitin</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Back to the network</source>
   <translation>Takaisin verkolle</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>Nobody</source>
   <translation>Ei valittu</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>1 to 9 choose the instrument, 0 chooses Other</source>
   <translation>1–9 valitsevat soittimen, 0 valitsee kohdan Muu</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Choose an instrument first: press 1 to 9 (0 for Other), or click it in the list.</source>
   <translation>Valitse ensin soitin: paina 1–9 (0 on Muu) tai napsauta sitä luettelossa.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>There is no mask yet: it comes as soon as it is known which instruments play.</source>
   <translation>Maskia ei vielä ole: se tulee heti, kun soivat soittimet tunnetaan.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/edits.py"></location>
   <source>Nothing was changed: this is the mask as the network had it.</source>
   <translation>Mitään ei muutettu: tämä on maski sellaisena kuin se verkolta tuli.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/exploring.py"></location>
   <source>Looking for the next one</source>
   <translation>Etsitään seuraavaa</translation>
  </message>
  <message>
   <location filename="gui/session/editing/long_edits.py"></location>
   <source>Changing the mask</source>
   <translation>Muutetaan maskia</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Finding the beats</source>
   <translation>Etsitään iskuja</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move a beat</source>
   <translation>Siirrä iskua</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move the beats</source>
   <translation>Siirrä iskuja</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Marker {count}</source>
   <translation>Merkki {count}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Mark “{name}”</source>
   <translation>Aseta merkki ”{name}”</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Name a marker “{name}”</source>
   <translation>Nimeä merkki ”{name}”</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Move a marker</source>
   <translation>Siirrä merkkiä</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Remove a marker</source>
   <translation>Poista merkki</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Beats can be found once the whole sound has been read.</source>
   <translation>Iskut voi etsiä, kun koko ääni on luettu.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Find the beats</source>
   <translation>Etsi iskut</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>No beats were found. Play, and tap them with D.</source>
   <translation>Iskuja ei löytynyt. Aloita toisto ja napauta iskut D-näppäimellä.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Tap at least four beats in a row.</source>
   <translation>Napauta ainakin neljä iskua peräkkäin.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>Tap the beats</source>
   <translation>Napauta iskut</translation>
  </message>
  <message>
   <location filename="gui/session/editing/marks.py"></location>
   <source>A project holds {most} markers at most.</source>
   <translation>Projektissa on enintään {most} merkkiä.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/notes.py"></location>
   <source>Looking for the notes</source>
   <translation>Etsitään säveliä</translation>
  </message>
  <message>
   <location filename="gui/session/editing/notes.py"></location>
   <source>Looking for the note</source>
   <translation>Etsitään säveltä</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>The mask was changed meanwhile, so nothing was done; try again.</source>
   <translation>Maskia muutettiin tällä välin, joten mitään ei tehty; yritä uudelleen.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Merge {gone} into {into}</source>
   <translation>Yhdistä: {gone} → {into}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Split {name} in two</source>
   <translation>Jaa kahtia: {name}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/own.py"></location>
   <source>Together these would be more than {most} instruments; leave some out first.</source>
   <translation>Yhteensä niistä tulisi yli {most} soitinta; jätä ensin joitakin pois.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>The networks see no two players here. Click on one of them in the picture, then on the other.</source>
   <translation>Verkot eivät näe tässä kahta soittajaa. Napsauta kuvassa ensin toista, sitten toista.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>Click on one of the two players in the picture, then on the other; Esc: leave it.</source>
   <translation>Napsauta kuvassa ensin jompaakumpaa soittajaa, sitten toista; Esc: jätä sikseen.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>This recording has no picture; split by direction instead.</source>
   <translation>Tällä tallenteella ei ole kuvaa; jaa sen sijaan suunnan mukaan.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>The sound is still being read; try again in a moment.</source>
   <translation>Ääntä luetaan vielä; yritä hetken kuluttua uudelleen.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>First give a note to an instrument, or select one; then Soloist can look for others like it.</source>
   <translation>Anna ensin jokin sävel soittimelle tai valitse sävel; sitten Soloist voi etsiä samankaltaisia.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>First correct a passage; then Soloist can look for where the music repeats.</source>
   <translation>Korjaa ensin jokin jakso; sitten Soloist voi etsiä, missä musiikki toistuu.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Nothing else in this recording looks like that correction.</source>
   <translation>Mikään muu tässä tallenteessa ei näytä tuon korjauksen kaltaiselta.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>This passage is not played again, or its repeats are mended already.</source>
   <translation>Jaksoa ei soiteta uudelleen, tai sen toistumat on jo paikattu.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Nothing stands out that would be worth a gesture.</source>
   <translation>Mikään ei erotu korjaamisen arvoisena.</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for what is in doubt</source>
   <translation>Etsitään epävarmoja kohtia</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for similar notes</source>
   <translation>Etsitään samankaltaisia säveliä</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Looking for repeats</source>
   <translation>Etsitään toistumia</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Mend a repeat</source>
   <translation>Paikkaa toistuma</translation>
  </message>
  <message>
   <location filename="gui/session/editing/proposals.py"></location>
   <source>Mend the repeats</source>
   <translation>Paikkaa toistumat</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Eraser: back to the network</source>
   <translation>Pyyhekumi: takaisin verkolle</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Brush: {name}</source>
   <translation>Sivellin: {name}</translation>
  </message>
  <message>
   <location filename="gui/session/editing/strokes.py"></location>
   <source>Eraser: {name}</source>
   <translation>Pyyhekumi: {name}</translation>
  </message>
  <message>
   <location filename="gui/session/listening/equal.py"></location>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Measuring loudness</source>
   <translation>Mitataan äänekkyyttä</translation>
  </message>
  <message>
   <location filename="gui/session/listening/frames.py"></location>
   <source>Closing the picture</source>
   <translation>Suljetaan kuvaa</translation>
  </message>
  <message>
   <location filename="gui/session/listening/outputs.py"></location>
   <source>Looking for sound outputs</source>
   <translation>Etsitään äänilähtöjä</translation>
  </message>
  <message>
   <location filename="gui/session/listening/outputs.py"></location>
   <source>The system's output</source>
   <translation>Järjestelmän lähtö</translation>
  </message>
  <message>
   <location filename="gui/session/loading/places.py"></location>
   <source>Looking at the picture</source>
   <translation>Katsotaan kuvaa</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Opening {name}</source>
   <translation>Avataan {name}</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Reading the sound</source>
   <translation>Luetaan ääntä</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Drawing</source>
   <translation>Piirretään</translation>
  </message>
  <message>
   <location filename="gui/session/loading/sound.py"></location>
   <source>Tidying up</source>
   <translation>Siivotaan</translation>
  </message>
  <message>
   <location filename="gui/session/saving/autosave.py"></location>
   <source>autosave: %s</source>
   <translation>automaattinen tallennus: %s</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing stems</source>
   <translation>Kirjoitetaan stemmejä</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the mix</source>
   <translation>Kirjoitetaan miksausta</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the tracks</source>
   <translation>Kirjoitetaan raitoja</translation>
  </message>
  <message>
   <location filename="gui/session/saving/export_work.py"></location>
   <source>Writing the video</source>
   <translation>Kirjoitetaan videota</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>Rendering {name} to drag it</source>
   <translation>Renderöidään vetämistä varten: {name}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>The stem cannot be rendered to {where}: {error}.</source>
   <translation>Stemmiä ei voi renderöidä kohteeseen {where}: {error}.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/loose_stems.py"></location>
   <source>Rendering again in 32-bit float</source>
   <translation>Renderöidään uudelleen 32-bittisenä liukulukuna</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>Exporting the mask</source>
   <translation>Viedään maskia</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>“{name}” already exists; nothing was written.</source>
   <translation>”{name}” on jo olemassa; mitään ei kirjoitettu.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>the shares of every instrument with their axes</source>
   <translation>jokaisen soittimen osuudet akseleineen</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>{n:,} labels</source>
   <extracomment>One: one label</extracomment>
   <translation>
    <numerusform>yksi tunniste</numerusform>
    <numerusform>{n:,} tunnistetta</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/session/saving/mask_export.py"></location>
   <source>{width:,} × {height:,} pixels</source>
   <translation>{width:,} × {height:,} pikseliä</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Writing down notes</source>
   <translation>Kirjoitetaan säveliä nuoteiksi</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Listening to {listening}</source>
   <translation>Kuunnellaan: {listening}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/notes_export.py"></location>
   <source>Writing notes</source>
   <translation>Kirjoitetaan nuotteja</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>“{name}” is another recording than the one this project was made from.</source>
   <translation>”{name}” on eri tallenne kuin se, josta tämä projekti tehtiin.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Finding the recording</source>
   <translation>Etsitään tallennetta</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>It lasts {this:.1f} s, the project's {wanted:.1f} s.</source>
   <translation>Sen kesto on {this:.1f} s, projektin tallenteen {wanted:.1f} s.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>With it, the mask and your edits need not fit what is heard.</source>
   <translation>Sen kanssa maski ja muokkauksesi eivät ehkä vastaa kuultavaa.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/opening.py"></location>
   <source>Comparing {name}</source>
   <translation>Vertaillaan: {name}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>Saving {name}</source>
   <translation>Tallennetaan {name}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>Your unsaved work is back. Save the project to keep it.</source>
   <translation>Tallentamaton työsi on palautettu. Säilytä se tallentamalla projekti.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/project.py"></location>
   <source>“{name}” is open in another window; save under another name.</source>
   <translation>”{name}” on avoinna toisessa ikkunassa; tallenna toisella nimellä.</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Soloist ended with unsaved work on “{name}”: {n:,} changes, the last one {when}.</source>
   <extracomment>One: Soloist ended with unsaved work on “{name}”: one change, {when}.</extracomment>
   <translation>
    <numerusform>Soloist päättyi, kun työtä oli tallentamatta kohteessa ”{name}”: yksi muutos, {when}.</numerusform>
    <numerusform>Soloist päättyi, kun työtä oli tallentamatta kohteessa ”{name}”: {n:,} muutosta, viimeisin {when}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>today at {time}</source>
   <translation>tänään klo {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>yesterday at {time}</source>
   <translation>eilen klo {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>on {day} at {time}</source>
   <translation>{day} klo {time}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Looking for unsaved work</source>
   <translation>Etsitään tallentamatonta työtä</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Recovering {name}</source>
   <translation>Palautetaan {name}</translation>
  </message>
  <message>
   <location filename="gui/session/saving/recovery.py"></location>
   <source>Discarding unsaved work</source>
   <translation>Hylätään tallentamatonta työtä</translation>
  </message>
  <message>
   <location filename="gui/session/saving/restore.py"></location>
   <source>The project's mask is over other frequencies than the window works with.</source>
   <translation>Projektin maski kattaa eri taajuudet kuin ne, joilla ikkuna toimii.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>Saving the repairs</source>
   <translation>Tallennetaan korjauksia</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>Taking the repairs</source>
   <translation>Otetaan korjauksia käyttöön</translation>
  </message>
  <message>
   <location filename="gui/session/saving/shared_repairs.py"></location>
   <source>“{name}” holds no repairs.</source>
   <translation>Tiedostossa ”{name}” ei ole korjauksia.</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Exporting</source>
   <translation>Viedään</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Measuring</source>
   <translation>Mitataan</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_export.py"></location>
   <source>Asking</source>
   <translation>Kysytään</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>Reading the stems</source>
   <translation>Luetaan stemmejä</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>Importing the stems</source>
   <translation>Tuodaan stemmejä</translation>
  </message>
  <message>
   <location filename="gui/session/saving/stem_import.py"></location>
   <source>At most {most} stems can be imported at once; these are {count}.</source>
   <translation>Kerralla voi tuoda enintään {most} stemmiä; nyt niitä on {count}.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>Looking for an earlier separation</source>
   <translation>Etsitään aiempaa erottelua</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>Keeping the separation</source>
   <translation>Otetaan erottelu talteen</translation>
  </message>
  <message>
   <location filename="gui/session/separating/keeping.py"></location>
   <source>The separation is not kept for the next time: {error}</source>
   <translation>Erottelua ei oteta talteen seuraavaa kertaa varten: {error}</translation>
  </message>
  <message>
   <location filename="gui/session/separating/others.py"></location>
   <source>Separating with {title}</source>
   <translation>Erotellaan ohjelmalla {title}</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>No instrument was found in this recording. Add those that play to the list.</source>
   <translation>Tästä tallenteesta ei löytynyt soittimia. Lisää soivat soittimet luetteloon.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Listening for instruments</source>
   <translation>Kuunnellaan soittimia</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Looking for instruments</source>
   <translation>Etsitään soittimia</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Separating</source>
   <translation>Erotellaan</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>Loading the networks</source>
   <translation>Ladataan verkkoja</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>“{instrument_id}” is no instrument.</source>
   <translation>”{instrument_id}” ei ole soitin.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/separation.py"></location>
   <source>The network answered for other instruments than it was asked about.</source>
   <translation>Verkko vastasi muista soittimista kuin niistä, joita siltä kysyttiin.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>First correct some notes, or choose an instrument, select seconds in which it plays alone, and mark them; two instruments at least.</source>
   <translation>Korjaa ensin joitakin säveliä, tai valitse soitin ja sekunnit, joina se soi yksin, ja merkitse ne; vähintään kaksi soitinta.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>The networks already know these instruments as well as what was marked and corrected does.</source>
   <translation>Verkot tuntevat nämä soittimet jo yhtä hyvin kuin se, mitä merkittiin ja korjattiin.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>What was learnt would make the mask less sure, so it stays as it is. Mark more, or correct more.</source>
   <translation>Opittu tekisi maskista epävarmemman, joten se pysyy ennallaan. Merkitse tai korjaa enemmän.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Teach the networks now, or mark more.</source>
   <translation>Opeta verkkoja nyt tai merkitse enemmän.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Mark another instrument alone, too.</source>
   <translation>Merkitse yksin myös toinen soitin.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Only {whose} plays in {where}. {more}</source>
   <translation>Kohdassa {where} soi vain {whose}. {more}</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Teaching the networks</source>
   <translation>Opetetaan verkkoja</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Choose an instrument, and select the time in which it plays alone (or draw a loop there).</source>
   <translation>Valitse soitin ja aika, jolloin se soi yksin (tai piirrä siihen silmukka).</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Separating with what was learnt</source>
   <translation>Erotellaan opitun avulla</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Nothing was taken over from taught networks.</source>
   <translation>Opetetuilta verkoilta ei otettu käyttöön mitään.</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>“{name}” cannot be written: {why}.</source>
   <translation>Tiedostoa ”{name}” ei voi kirjoittaa: {why}.</translation>
  </message>
  <message>
   <location filename="gui/session/session.py"></location>
   <source>Separate with {title}</source>
   <translation>Erottele ohjelmalla {title}</translation>
  </message>
  <message>
   <location filename="gui/session/session.py"></location>
   <source>The mask of this project was made by other networks (“{name}”) than those of this Soloist. It stays as it was saved; Instruments &gt; Separate again makes it anew.</source>
   <translation>Tämän projektin maskin tekivät muut verkot (”{name}”) kuin tämän Soloistin. Se pysyy sellaisena kuin se tallennettiin; Soittimet &gt; Erottele uudelleen tekee sen uudestaan.</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Time ruler</source>
   <translation>Aikaviivain</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Click to move the playhead, drag to set a loop; its ends can be dragged</source>
   <translation>Siirrä toistokohtaa napsauttamalla, aseta silmukka vetämällä; sen päitä voi vetää</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/axes.py"></location>
   <source>Frequency axis</source>
   <translation>Taajuusakseli</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>No recording yet</source>
   <translation>Ei vielä tallennetta</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>Open a video or a sound file to see its spectrum.</source>
   <translation>Avaa video- tai äänitiedosto, niin näet sen spektrin.</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/canvas.py"></location>
   <source>Spectrogram</source>
   <translation>Spektrogrammi</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence over time</source>
   <translation>Havainnot ajan mukaan</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence over time: above what was heard, below what was seen</source>
   <translation>Havainnot ajan mukaan: ylhäällä kuultu, alhaalla nähty</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Show the evidence over time</source>
   <translation>Näytä havainnot ajan mukaan</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Fold the evidence over time</source>
   <translation>Tiivistä havainnot ajan mukaan</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>Evidence</source>
   <translation>Havainnot</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>{name} heard at {places}</source>
   <translation>{name} kuullaan kohdissa {places}</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>{name} heard at no place for sure</source>
   <translation>{name} ei kuulu varmasti missään</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>silent</source>
   <translation>hiljaa</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>heard {heard:.0%}</source>
   <translation>kuultu {heard:.0%}</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>no picture</source>
   <translation>ei kuvaa</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/evidence_strip.py"></location>
   <source>seen {seen:.0%}</source>
   <translation>nähty {seen:.0%}</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/legend.py"></location>
   <source>Legend</source>
   <translation>Selite</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Beats and markers</source>
   <translation>Iskut ja merkit</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Add marker here</source>
   <translation>&amp;Lisää merkki tähän</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Beats and markers: drag them; with Shift, all beats; right-click for more</source>
   <translation>Iskut ja merkit: vedä niitä; Vaihto painettuna kaikkia iskuja; lisää hiiren oikealla</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>Bars</source>
   <translation>Tahdit</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Rename marker…</source>
   <translation>&amp;Nimeä merkki uudelleen…</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Remove marker</source>
   <translation>&amp;Poista merkki</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Bar begins here</source>
   <translation>&amp;Tahti alkaa tästä</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>&amp;Remove this beat</source>
   <translation>Poista tämä &amp;isku</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>{n} beats</source>
   <extracomment>One: {n} beat</extracomment>
   <translation>
    <numerusform>{n} isku</numerusform>
    <numerusform>{n} iskua</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/spectrogram/mark_strip.py"></location>
   <source>{n} markers</source>
   <extracomment>One: {n} marker</extracomment>
   <translation>
    <numerusform>{n} merkki</numerusform>
    <numerusform>{n} merkkiä</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/spectrogram/overview.py"></location>
   <source>Overview of the whole recording</source>
   <translation>Yleiskuva koko tallenteesta</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/overview.py"></location>
   <source>The whole recording: drag the frame to move the view, its ends to size it</source>
   <translation>Koko tallenne: siirrä näkymää vetämällä kehystä, muuta kokoa vetämällä sen päitä</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Repair radar</source>
   <translation>Korjaustutka</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Repair radar: where a gesture is worth most; N goes to the next place</source>
   <translation>Korjaustutka: missä korjauksesta on eniten hyötyä; N siirtyy seuraavaan kohtaan</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/radar_strip.py"></location>
   <source>Radar</source>
   <translation>Tutka</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/view.py"></location>
   <source>Position in the recording</source>
   <translation>Paikka tallenteessa</translation>
  </message>
  <message>
   <location filename="gui/spectrogram/view.py"></location>
   <source>Spectrogram view</source>
   <translation>Spektrogramminäkymä</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Speed</source>
   <translation>Nopeus</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Speed {speed}, the pitch is kept (slower &lt;, faster &gt;)</source>
   <translation>Nopeus {speed}, sävelkorkeus säilyy (hitaammin &lt;, nopeammin &gt;)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>{speed:g} times</source>
   <translation>{speed:g}-kertainen</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>To start</source>
   <translation>Alkuun</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Back to the start (Home)</source>
   <translation>Takaisin alkuun (Home)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Play</source>
   <translation>Toista</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Play (Space)</source>
   <translation>Toista (välilyönti)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Loop</source>
   <translation>Silmukka</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Repeat the loop (Ctrl+L)</source>
   <translation>Toista silmukkaa (Ctrl+L)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Mix</source>
   <translation>Miksaus</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>See and hear your mask, through the mixer (\ goes on)</source>
   <translation>Katso ja kuuntele omaa maskiasi mikserin läpi (\ siirtyy eteenpäin)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Original</source>
   <translation>Alkuperäinen</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Hear the recording as it is, without mask (\); hold for a look</source>
   <translation>Kuuntele tallennetta sellaisenaan, ilman maskia (\); pidä pohjassa, jos haluat vain vilkaista</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Network</source>
   <translation>Verkko</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>See and hear the mask as the network had it (\); hold for a look</source>
   <translation>Katso ja kuuntele maskia sellaisena kuin se verkolta tuli (\); pidä pohjassa, jos haluat vain vilkaista</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Mask</source>
   <translation>Maski</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Show the mask (V)</source>
   <translation>Näytä maski (V)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Where it plays; picture against sound</source>
   <translation>Mistä ääni kuuluu; kuva suhteessa ääneen</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Fit</source>
   <translation>Sovita</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Show the whole recording (Z)</source>
   <translation>Näytä koko tallenne (Z)</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Duration</source>
   <translation>Kesto</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask opacity</source>
   <translation>Maskin peittävyys</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>How strongly the mask covers the spectrogram</source>
   <translation>Kuinka voimakkaasti maski peittää spektrogrammin</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Position, of {seconds}</source>
   <translation>Paikka, koko kesto {seconds}</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Pause</source>
   <translation>Tauko</translation>
  </message>
  <message>
   <location filename="gui/transport/bar.py"></location>
   <source>Pause (Space)</source>
   <translation>Tauko (välilyönti)</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Semitones</source>
   <translation>Puolisävelaskelia</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Play higher or lower by semitones (the speed stays)</source>
   <translation>Toista puolisävelaskelia korkeammalta tai matalammalta (nopeus säilyy)</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Cents</source>
   <translation>Senttiä</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Fine tuning in cents, hundredths of a semitone</source>
   <translation>Hienoviritys sentteinä, puolisävelaskelen sadasosina</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Speed in per cent</source>
   <translation>Nopeus prosentteina</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Play slower or faster (the pitch stays)</source>
   <translation>Toista hitaammin tai nopeammin (sävelkorkeus säilyy)</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Faster each time</source>
   <translation>Joka kerralla nopeammin</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>How much faster the loop becomes each time it comes round</source>
   <translation>Kuinka paljon silmukka nopeutuu joka kierroksella</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Up to</source>
   <translation>Enintään</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>The speed at which the loop stops getting faster</source>
   <translation>Nopeus, jossa silmukka lakkaa nopeutumasta</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Find beats</source>
   <translation>Etsi iskut</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap</source>
   <translation>Napauta</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap the beat while it plays (D): four or more take the place of the beats</source>
   <translation>Napauta iskuja toiston aikana (D): neljä tai useampi korvaa iskut</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Half as many beats</source>
   <translation>Puolet vähemmän iskuja</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Twice as many beats</source>
   <translation>Kaksi kertaa enemmän iskuja</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Beats in a bar</source>
   <translation>Iskuja tahdissa</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source> in a bar</source>
   <translation> tahdissa</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Bar here</source>
   <translation>Tahti tähän</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>A bar begins at the beat nearest to the playhead</source>
   <translation>Tahti alkaa toistokohtaa lähimmästä iskusta</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Click</source>
   <translation>Klikki</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Hear the beats as a click (C): it is never exported</source>
   <translation>Kuuntele iskuja klikkinä (C): sitä ei koskaan viedä</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Count in</source>
   <translation>Esilaskenta</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Equal loudness</source>
   <translation>Sama äänekkyys</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Compare at equal loudness: mix, original and network as loud as the softest</source>
   <translation>Vertaile samalla äänekkyydellä: miksaus, alkuperäinen ja verkko hiljaisimman tasolla</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tempo</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Transpose</source>
   <translation>Transponointi</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Each round +</source>
   <translation>Joka kierros +</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>up to</source>
   <translation>enintään</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Practise: sound</source>
   <translation>Harjoittelu: ääni</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Practise: beats</source>
   <translation>Harjoittelu: iskut</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>{tempo:.1f} a minute</source>
   <translation>{tempo:.1f} minuutissa</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap {count}</source>
   <translation>Napautus {count}</translation>
  </message>
  <message>
   <location filename="gui/transport/scrub_bar.py"></location>
   <source>Position</source>
   <translation>Paikka</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound &amp;output</source>
   <translation>Äänilä&amp;htö</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Look again</source>
   <translation>&amp;Etsi uudelleen</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Find outputs that were connected meanwhile; possible while nothing plays</source>
   <translation>Etsi sillä välin kytketyt lähdöt; mahdollista, kun mikään ei soi</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Picture and sound</source>
   <translation>Kuva ja ääni</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Some outputs, Bluetooth above all, are heard later than they say. Play something, and move the slider until picture and sound agree. It is remembered for this output.</source>
   <translation>Jotkin lähdöt, varsinkin Bluetooth, kuuluvat myöhemmin kuin ilmoittavat. Toista jotakin ja siirrä säädintä, kunnes kuva ja ääni täsmäävät. Arvo muistetaan tälle lähdölle.</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound is heard later by, milliseconds</source>
   <translation>Ääni kuuluu myöhässä, millisekuntia</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound is heard later by</source>
   <translation>Ääni kuuluu myöhässä</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Reset</source>
   <translation>&amp;Palauta</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound earlier</source>
   <translation>Ääni aiemmin</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound later</source>
   <translation>Ääni myöhemmin</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source> (not connected)</source>
   <translation> (ei kytketty)</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Picture and sound…</source>
   <translation>&amp;Kuva ja ääni…</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>Track {number}</source>
   <translation>Raita {number}</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>{count} channels</source>
   <translation>{count} kanavaa</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>Sound &amp;track</source>
   <translation>Ääni&amp;raita</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>About Soloist</source>
   <translation>Tietoja Soloistista</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>{language}, not yet read by people who grew up with it</source>
   <translation>{language}, ei vielä äidinkielisten tarkastama</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Networks</source>
   <translation>Verkot</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>Device</source>
   <translation>Laite</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>Language</source>
   <translation>Kieli</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>not loaded yet</source>
   <translation>ei vielä ladattu</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Exported {count} to {folder}{lowered}.</source>
   <translation>Viety kansioon {folder}: {count}{lowered}.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The report is copied; paste it where you tell of the fault. No names of files are in it.</source>
   <translation>Raportti on kopioitu; liitä se siihen, missä kerrot viasta. Siinä ei ole tiedostojen nimiä.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>One recording is open at a time: “{name}” was left out.</source>
   <translation>Vain yksi tallenne on avoinna kerrallaan: ”{name}” jätettiin pois.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The recording is still being separated. The export begins by itself when that is done.</source>
   <translation>Tallennetta erotellaan vielä. Vienti alkaa itsestään, kun erottelu on valmis.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The separation was stopped: what it did not reach goes to Other.</source>
   <translation>Erottelu pysäytettiin: mihin se ei ehtinyt, menee kohtaan Muu.</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n} files</source>
   <extracomment>One: one file</extracomment>
   <translation>
    <numerusform>yksi tiedosto</numerusform>
    <numerusform>{n} tiedostoa</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>, lowered by {lowered_db:.1f} dB</source>
   <translation>, laskettu {lowered_db:.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Removed what was kept of earlier separations ({freed:.0f} MB).</source>
   <translation>Aiemmista erotteluista talteen otettu poistettiin ({freed:.0f} Mt).</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>This is Soloist {version}. This copy names no page to look at; ask where you got it.</source>
   <translation>Tämä on Soloist {version}. Tämä kopio ei mainitse sivua, jolta katsoa; kysy sieltä, mistä sait sen.</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>One recording is open at a time: “{name}” and {n} more were left out.</source>
   <extracomment>One: One recording is open at a time: “{name}” and 1 more were left out.</extracomment>
   <translation>
    <numerusform>Vain yksi tallenne on avoinna kerrallaan: ”{name}” ja 1 muu jätettiin pois.</numerusform>
    <numerusform>Vain yksi tallenne on avoinna kerrallaan: ”{name}” ja {n} muuta jätettiin pois.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n:,} samples above full scale were cut off.</source>
   <extracomment>One: One sample above full scale was cut off.</extracomment>
   <translation>
    <numerusform>Yksi täyden asteikon ylittävä näyte leikattiin.</numerusform>
    <numerusform>{n:,} täyden asteikon ylittävää näytettä leikattiin.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>There is no other instrument that it could be merged into.</source>
   <translation>Ei ole toista soitinta, johon sen voisi yhdistää.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Point at a place of the mask first.</source>
   <translation>Osoita ensin jotakin maskin kohtaa.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The demo is not in this copy of Soloist.</source>
   <translation>Demo ei ole mukana tässä Soloistin kopiossa.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The export begins as soon as the recording is separated.</source>
   <translation>Vienti alkaa heti, kun tallenne on eroteltu.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The manual is not in this copy of Soloist.</source>
   <translation>Käsikirja ei ole mukana tässä Soloistin kopiossa.</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Newer versions are told of at {page}</source>
   <translation>Uusista versioista kerrotaan sivulla {page}</translation>
  </message>
  <message>
   <location filename="gui/window/editing_view.py"></location>
   <source>Repair tools</source>
   <translation>Korjaustyökalut</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Each colour is a player. Press Space to listen.</source>
   <translation>Jokainen väri on yksi soittaja. Kuuntele painamalla välilyöntiä.</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Press S beside an instrument to hear it alone.</source>
   <translation>Kuuntele soitinta yksin painamalla S sen kohdalla.</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Press H and click a note to select it; Enter gives it to the chosen instrument.</source>
   <translation>Paina H ja valitse sävel napsauttamalla; Enter antaa sen valitulle soittimelle.</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>No more hints</source>
   <translation>Ei enää vinkkejä</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Hint {number} of {count}: {said}</source>
   <translation>Vinkki {number}/{count}: {said}</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{seconds:.1f} h left</source>
   <translation>{seconds:.1f} h jäljellä</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{count} s left</source>
   <translation>{count} s jäljellä</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{count} min left</source>
   <translation>{count} min jäljellä</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Progress</source>
   <translation>Edistyminen</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Cancel</source>
   <translation>Peruuta</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Stop this; an edit is taken back, other work keeps what is done</source>
   <translation>Pysäytä tämä; muokkaus perutaan, muu työ säilyttää valmiin osan</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Cancel the work under way</source>
   <translation>Peruuta käynnissä oleva työ</translation>
  </message>
  <message>
   <location filename="gui/window/large_picture.py"></location>
   <source>The picture is shown large</source>
   <translation>Kuva näytetään suurena</translation>
  </message>
  <message>
   <location filename="gui/window/large_picture.py"></location>
   <source>Show it here</source>
   <translation>Näytä se tässä</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Read-only</source>
   <translation>Vain luku</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>This project is open in another window; Save project as keeps your work</source>
   <translation>Tämä projekti on avoinna toisessa ikkunassa; Tallenna projekti nimellä säilyttää työsi</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Float {panel}</source>
   <translation>Irrota {panel}</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Close {panel}</source>
   <translation>Sulje {panel}</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>read-only</source>
   <translation>vain luku</translation>
  </message>
  <message>
   <location filename="gui/window/manual.py"></location>
   <source>Manual</source>
   <translation>Käsikirja</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>measuring…</source>
   <translation>mitataan…</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>not measurable</source>
   <translation>ei mitattavissa</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>Marker</source>
   <translation>Merkki</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>A bar begins here</source>
   <translation>Tästä alkaa tahti</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>Remove a beat</source>
   <translation>Poista isku</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>{count} beats in a bar</source>
   <translation>{count} iskua tahdissa</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Like the system</source>
   <translation>Järjestelmän mukaan</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Light</source>
   <translation>Vaalea</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dark</source>
   <translation>Tumma</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Usual</source>
   <translation>Tavallinen</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Nothing moves but what plays</source>
   <translation>Mikään ei liiku paitsi se, mikä soi</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Tint</source>
   <translation>Sävytys</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Outlines</source>
   <translation>Ääriviivat</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Hatch</source>
   <translation>Viivoitus</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In time (46 ms)</source>
   <translation>Ajassa (46 ms)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In both, as the mask (93 ms)</source>
   <translation>Molemmissa, kuten maski (93 ms)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In frequency (186 ms)</source>
   <translation>Taajuudessa (186 ms)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Grey</source>
   <translation>Harmaa</translation>
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
   <translation>Asetukset</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>The spectrogram is sharp</source>
   <translation>Spektrogrammi on tarkka</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>How long a moment each column looks at; the mask stays as it is</source>
   <translation>Kuinka pitkää hetkeä kukin sarake katsoo; maski pysyy ennallaan</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>From the next start on. Not yet read by people who grew up with the language</source>
   <translation>Seuraavasta käynnistyksestä alkaen. Kieltä äidinkielenään puhuvat eivät ole vielä tarkistaneet käännöstä</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask style</source>
   <translation>Maskin tyyli</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dynamic range</source>
   <translation>Dynaaminen alue</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>How far below the loudest level the darkest is</source>
   <translation>Kuinka paljon voimakkaimman tason alapuolella tummin on</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Level of the click</source>
   <translation>Klikin taso</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Look</source>
   <translation>Ulkoasu</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Colours of the spectrogram</source>
   <translation>Spektrogrammin värit</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Contrast</source>
   <translation>Kontrasti</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Motion</source>
   <translation>Liike</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>La&amp;nguage, from the next start</source>
   <translation>K&amp;ieli, seuraavasta käynnistyksestä alkaen</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Look</source>
   <translation>&amp;Ulkoasu</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Con&amp;trast</source>
   <translation>Kon&amp;trasti</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mot&amp;ion</source>
   <translation>Lii&amp;ke</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Colours of the spectrogram</source>
   <translation>Spektrogrammin &amp;värit</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dynamic &amp;range</source>
   <translation>&amp;Dynaaminen alue</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>The spectrogram is &amp;sharp</source>
   <translation>Spektrogrammi on &amp;tarkka</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask &amp;opacity</source>
   <translation>Maskin &amp;peittävyys</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Level of the clic&amp;k</source>
   <translation>&amp;Klikin taso</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>everything</source>
   <translation>kaikki</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>Heard: {names}</source>
   <translation>Kuuluvissa: {names}</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>Reading the picture…</source>
   <translation>Luetaan kuvaa…</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>nothing</source>
   <translation>ei mitään</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Open a video of people playing together, see who plays what in the sound, solo any instrument, and take clean stems away.</source>
   <translation>Avaa video yhdessä soittavista ihmisistä, katso, kuka soittaa mitäkin, kuuntele mitä tahansa soitinta soolona ja ota puhtaat stemmit mukaasi.</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Drop a video, a sound file or a project here</source>
   <translation>Pudota tähän video, äänitiedosto tai projekti</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>MP4, MOV, MKV, WebM, WAV, FLAC, MP3 and most other formats</source>
   <translation>MP4, MOV, MKV, WebM, WAV, FLAC, MP3 ja useimmat muut muodot</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Open a file…</source>
   <translation>Avaa tiedosto…</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Try the demo</source>
   <translation>Kokeile demoa</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>New here? Watch a duet of twenty seconds come apart, and hear one player alone.</source>
   <translation>Ensi kertaa täällä? Katso, kuinka kahdenkymmenen sekunnin duetto erottuu osiin, ja kuuntele yhtä soittajaa.</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>A sound</source>
   <translation>Ääni</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Recent</source>
   <translation>Viimeaikaiset</translation>
  </message>
  <message>
   <location filename="gui/work/board.py"></location>
   <source>the job %s did not stop within %.1f s</source>
   <translation>työ %s ei pysähtynyt ajassa %.1f s</translation>
  </message>
  <message>
   <location filename="gui/work/jobs.py"></location>
   <source>job %d failed</source>
   <translation>työ %d epäonnistui</translation>
  </message>
 </context>
</TS>
