<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <!-- Not reviewed by people who grew up with the language. -->
 <context>
  <name>Soloist</name>
  <message>
   <location filename="main.py"></location>
   <source>Something went wrong that Soloist did not expect.</source>
   <translation>发生了 Soloist 未预料到的错误。</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>There is no display for the window; set DISPLAY, or use: %s %s -o DIR</source>
   <translation>没有可显示窗口的显示器；请设置 DISPLAY，或使用：%s %s -o DIR</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>The window cannot open because Qt cannot be loaded (%s); %s.</source>
   <translation>无法打开窗口，因为无法加载 Qt（%s）；%s。</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>Stopped.</source>
   <translation>已停止。</translation>
  </message>
  <message>
   <location filename="main.py"></location>
   <source>The results cannot be printed: %s.</source>
   <translation>无法输出结果：%s。</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>Soloist: see who plays what in a video, solo any instrument, take clean stems away.

With a FILE, or without arguments, the window opens. The commands below work without one.</source>
   <translation>Soloist：看清视频中谁在演奏什么，独奏任意乐器，取得干净的分轨。

给出文件 (FILE) 或不带参数时打开窗口。以下命令无需窗口即可运行。</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>usage: </source>
   <translation>用法: </translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>positional arguments</source>
   <translation>位置参数</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>options</source>
   <translation>选项</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>show this help message and exit</source>
   <translation>显示此帮助信息并退出</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>show program's version number and exit</source>
   <translation>显示程序版本号并退出</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>the following arguments are required: %s</source>
   <translation>缺少以下必需参数：%s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>unrecognized arguments: %s</source>
   <translation>无法识别的参数：%s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>argument %(argument_name)s: %(message)s</source>
   <translation>参数 %(argument_name)s：%(message)s</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>invalid choice: %(value)r (choose from %(choices)s)</source>
   <translation>无效的选择：%(value)r（可选 %(choices)s）</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>invalid %(type)s value: %(value)r</source>
   <translation>无效的 %(type)s 值：%(value)r</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>expected one argument</source>
   <translation>应有一个参数</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>not allowed with argument %s</source>
   <translation>不能与参数 %s 并用</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>one of the arguments %s is required</source>
   <translation>必须给出参数 %s 之一</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>%(prog)s: error: %(message)s
</source>
   <translation>%(prog)s：错误：%(message)s
</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>say everything in it: {names}</source>
   <translation>全部使用此语言：{names}</translation>
  </message>
  <message>
   <location filename="engine/cli/__init__.py"></location>
   <source>commands</source>
   <translation>命令</translation>
  </message>
  <message>
   <location filename="engine/cli/ahead.py"></location>
   <location filename="engine/cli/networks.py"></location>
   <source>decoding</source>
   <translation>正在解码</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>./soloist archive installs it</source>
   <translation>./soloist archive 会安装它</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>{separated} separated, {skipped} complete before, {count} failed</source>
   <translation>已分离 {separated}，先前已完成 {skipped}，失败 {count}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>separate whole archives with many processes, on this machine or on others</source>
   <translation>用多个进程分离整批资料，在本机或其他机器上</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>As separate --resume, with N processes that share DIR: on this machine, through SLURM, or on the workers of a Dask scheduler. DIR, the inputs and Soloist itself lie where all of them see them under the same names. What fails or is lost is listed; the same command again does only what is missing.</source>
   <translation>如同 separate --resume，但由 N 个进程共享 DIR：在本机上、通过 SLURM，或在 Dask 调度器的工作节点上。DIR、输入和 Soloist 本身须以相同的名称位于各方都能访问的位置。失败或丢失的内容会列出；再次运行同一命令只处理缺少的部分。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>processes (default: 2)</source>
   <translation>进程数（默认：2）</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>as SLURM jobs; options as sbatch has them, e.g. partition=cpu</source>
   <translation>作为 SLURM 作业；选项与 sbatch 相同，例如 partition=cpu</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>on the workers of this scheduler, e.g. tcp://head:8786</source>
   <translation>在此调度器的工作节点上，例如 tcp://head:8786</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>what came of it as one JSON object</source>
   <translation>以一个 JSON 对象给出结果</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>“{said}” is no number of processes; 1 to 10000 can be started.</source>
   <translation>“{said}”不是进程数；可启动 1 至 10000 个。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>A packaged Soloist cannot start processes on other machines, for that takes Python; run its command “separate --resume --shard I/N” on each, or use ./soloist archive from the source.</source>
   <translation>打包版 Soloist 无法在其他机器上启动进程，因为这需要 Python；请在每台机器上运行其命令“separate --resume --shard I/N”，或使用源代码中的 ./soloist archive。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>{done} of {count}</source>
   <translation>{done}/{count}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>part {number} of {jobs}</source>
   <translation>第 {number} 部分，共 {jobs} 部分</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Its process was lost again and again: {words}</source>
   <translation>其进程一再丢失：{words}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>status {returncode}</source>
   <translation>状态 {returncode}</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>There is no SLURM here: the program sbatch is not installed.</source>
   <translation>此处没有 SLURM：未安装程序 sbatch。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Processes are started through submitit, which is not installed: {install}.</source>
   <translation>进程通过 submitit 启动，但未安装：{install}。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>Dask is spoken to through distributed, which is not installed: {install}.</source>
   <translation>与 Dask 通信需要 distributed，但未安装：{install}。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>No Dask scheduler answers at {address} ({error}).</source>
   <translation>{address} 处没有 Dask 调度器应答（{error}）。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>{address} 处的 Dask 调度器没有工作节点。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>“{said}” is no option of a SLURM job; write it as KEY=VALUE.</source>
   <translation>“{said}”不是 SLURM 作业的选项；请写成 KEY=VALUE。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>The process of part {number} was lost ({words}); what it had finished stays.</source>
   <translation>第 {number} 部分的进程已丢失（{words}）；已完成的内容会保留。</translation>
  </message>
  <message>
   <location filename="engine/cli/archive.py"></location>
   <source>SLURM took no job: {error}</source>
   <translation>SLURM 未接受任何作业：{error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install Soloist again</source>
   <translation>请重新安装 Soloist</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>run ./soloist once: it installs what is missing</source>
   <translation>请运行一次 ./soloist：它会安装缺少的内容</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>set DISPLAY or WAYLAND_DISPLAY to open the window; the commands work without</source>
   <translation>请设置 DISPLAY 或 WAYLAND_DISPLAY 以打开窗口；命令无需它们即可运行</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>CPU with {count} cores</source>
   <translation>CPU，{count} 个核心</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>get resources/models again (git checkout resources/models)</source>
   <translation>请重新获取 resources/models (git checkout resources/models)</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>sound and picture</source>
   <translation>声音和画面</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>sound only</source>
   <translation>仅声音</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>free some space, or set XDG_CACHE_HOME to a folder on a larger disk</source>
   <translation>请释放一些空间，或将 XDG_CACHE_HOME 设为更大磁盘上的文件夹</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>connect a sound device, or start PulseAudio or PipeWire; everything but listening works without</source>
   <translation>请连接声音设备，或启动 PulseAudio 或 PipeWire；没有它们，除聆听外一切正常</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Libraries</source>
   <translation>库</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Window libraries</source>
   <translation>窗口库</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <location filename="engine/device.py"></location>
   <source>Apple GPU</source>
   <translation>Apple GPU</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Computing devices</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{name} ({pictures}), SHA-256 {hash}…, card {path}</source>
   <translation>{name}（{pictures}），SHA-256 {hash}…，卡片 {path}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Separation</source>
   <translation>分离</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{folder} cannot be written to: {strerror}</source>
   <translation>{folder} 不可写：{strerror}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Cache folder</source>
   <translation>缓存文件夹</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>{folder}, {free:.1f} GB free</source>
   <translation>{folder}，可用 {free:.1f} GB</translation>
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
   <translation>{default}（共 {count} 个：{names}）</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt loads, but there is no display</source>
   <translation>Qt 可加载，但没有显示器</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install Python 3.11 or newer</source>
   <translation>请安装 Python 3.11 或更高版本</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>a second of sound was separated</source>
   <translation>已分离一秒钟的声音</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>the mask has holes</source>
   <translation>蒙版有空洞</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>install libportaudio2 (apt install libportaudio2)</source>
   <translation>请安装 libportaudio2 (apt install libportaudio2)</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt cannot be loaded: {reason}</source>
   <translation>无法加载 Qt：{reason}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt loads; display {display_name}</source>
   <translation>Qt 可加载；显示器 {display_name}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>torch cannot be loaded: {error}</source>
   <translation>无法加载 torch：{error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>give --device cpu</source>
   <translation>请使用 --device cpu</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>try: separate … --device cpu</source>
   <translation>请尝试：separate … --device cpu</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>make it writable, or set XDG_CACHE_HOME to a folder that is</source>
   <translation>请使其可写，或将 XDG_CACHE_HOME 设为可写的文件夹</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>PortAudio cannot be loaded: {error}</source>
   <translation>无法加载 PortAudio：{error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>Qt cannot be checked: {error}</source>
   <translation>无法检查 Qt：{error}</translation>
  </message>
  <message>
   <location filename="engine/cli/checks.py"></location>
   <source>no sound device was found.</source>
   <translation>未找到声音设备。</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>Another run is working on {place} ({holder}); waiting for it.</source>
   <translation>另一次运行正在处理 {place}（{holder}）；正在等待。</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>%s has not been heard of for %.0f s; its work is taken over</source>
   <translation>%s 已有 %.0f 秒没有消息；接手其工作</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>process {process} on {host}</source>
   <translation>{host} 上的进程 {process}</translation>
  </message>
  <message>
   <location filename="engine/cli/claims.py"></location>
   <source>Another run took over {place} while this one stood still; it is left to that one.</source>
   <translation>此次运行停顿期间，另一次运行接手了 {place}；交由后者处理。</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>of the stems: wav (default) or flac; of the mix also mp3 or m4a</source>
   <translation>分轨：wav（默认）或 flac；混音还可用 mp3 或 m4a</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>of the stems or the mix (default: 24, and 32f in a WAV where the recording is louder than 24 bits can hold)</source>
   <translation>分轨或混音的位深（默认：24；若录音的响度超出 24 位所能容纳，则在 WAV 中用 32f）</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>where files begin: with the recording's sound (default), or with its picture, silence in front of sound that starts later</source>
   <translation>文件的起点：与录音的声音一同开始（默认），或与画面一同开始，较晚开始的声音前加静音</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write a passage only: from here, counted from the first sound</source>
   <translation>只写入一段：从此处开始，自最初的声音算起</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>… to here</source>
   <translation>… 到此处</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write one file instead of the stems: what the project's mixer plays, all but some instruments, or only some (“other” is what none of them owns); with --container: the track before the stems</source>
   <translation>写入单个文件而非分轨：工程混音器所播放的、除某些乐器外的全部，或仅某些乐器（“other”是不属于任何乐器的部分）；与 --container 并用时：分轨之前的音轨</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>add TPDF dither to the mix (16 or 24 bits), never to stems</source>
   <translation>为混音添加 TPDF 抖动（16 或 24 位），绝不用于分轨</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>what to do where the sound is louder than the files can hold: write 32-bit float (wav, mka, mkv, mov), lower all files by the same amount, keep it cut off, or refuse (default: 32-bit float in a WAV whose --bit-depth is not given, else keep)</source>
   <translation>声音超出文件所能容纳时如何处理：写入 32 位浮点（wav、mka、mkv、mov），所有文件降低相同幅度，保留削波，或拒绝（默认：未给出 --bit-depth 的 WAV 用 32 位浮点，否则为 keep）</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>write one file with a track per stem instead of the stems: Matroska audio, a movie with the picture, or Native Instruments' stem file (Apple Lossless, or AAC with --format m4a)</source>
   <translation>写入单个文件，每条分轨一条音轨，而非单独的分轨：Matroska 音频、含画面的影片，或 Native Instruments 的 Stem 文件（Apple Lossless，或用 --format m4a 时为 AAC）</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>the tracks of the container, each of one or more instruments; a stem file has four</source>
   <translation>容器的音轨，每条含一件或多件乐器；Stem 文件有四条</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>also a Reaper project with the stems on its tracks</source>
   <translation>另写一个 Reaper 工程，分轨置于其音轨上</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>also an OpenTimelineIO timeline (where that package is installed)</source>
   <translation>另写一个 OpenTimelineIO 时间线（须已安装该软件包）</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--format {format} does not go with --container {kind}.</source>
   <translation>--format {format} 不能与 --container {kind} 并用。</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>AAC has no bit depth; leave out --format m4a for {depth} bits of Apple Lossless.</source>
   <translation>AAC 没有位深；要得到 {depth} 位的 Apple Lossless，请去掉 --format m4a。</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--above-full-scale float: {held} holds no 32-bit float; choose wav, or lower.</source>
   <translation>--above-full-scale float：{held} 不支持 32 位浮点；请选择 wav 或 lower。</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--dither is for the mix as one file (--mix), never for stems.</source>
   <translation>--dither 用于单文件混音 (--mix)，绝不用于分轨。</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--parts are the tracks of a --container.</source>
   <translation>--parts 是 --container 的音轨。</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <location filename="engine/delivery/containers.py"></location>
   <source>A movie is written whole, since its picture is copied; choose mka for a passage.</source>
   <translation>影片的画面是复制的，因此须整部写入；若只要一段，请选择 mka。</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>--reaper and --otio lay out stems, which --mix and --container do not write.</source>
   <translation>--reaper 和 --otio 用于排列分轨，而 --mix 和 --container 不写入分轨。</translation>
  </message>
  <message>
   <location filename="engine/cli/delivery.py"></location>
   <source>The sound of “{name}” starts {late_s:.0f} s after its picture; at most {most_lead_s:.0f} s of silence are put in front of it.</source>
   <translation>“{name}”的声音比画面晚 {late_s:.0f} 秒开始；前面最多可加 {most_lead_s:.0f} 秒静音。</translation>
  </message>
  <message>
   <location filename="engine/cli/demo.py"></location>
   <source>There is no display to open the window on, so the demo is separated here.</source>
   <translation>没有可打开窗口的显示器，因此在这里分离演示。</translation>
  </message>
  <message>
   <location filename="engine/cli/demo.py"></location>
   <source>The stems are in {target}</source>
   <translation>分轨位于 {target}</translation>
  </message>
  <message>
   <location filename="engine/cli/display.py"></location>
   <source>of the desktop</source>
   <translation>桌面的显示器</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Recordings can be separated; the lines with ! say what does not work and what to do.</source>
   <translation>可以分离录音；带 ! 的行说明哪些功能不可用以及如何处理。</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Soloist {version} on {platform}</source>
   <translation>Soloist {version}，{platform}</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Recordings cannot be separated yet; the lines with ✗ say what to do.</source>
   <translation>尚无法分离录音；带 ✗ 的行说明如何处理。</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Everything works.</source>
   <translation>一切正常。</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>show what works on this machine and what to do about the rest</source>
   <translation>显示本机上哪些功能可用，以及其余如何处理</translation>
  </message>
  <message>
   <location filename="engine/cli/doctor.py"></location>
   <source>Check versions, devices, sound output, FFmpeg, the model, disk space and the display. The exit status is 0 if recordings can be separated.</source>
   <translation>检查版本、设备、声音输出、FFmpeg、模型、磁盘空间和显示器。若可以分离录音，退出状态为 0。</translation>
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
   <translation>在标准输出上给出一个 JSON 对象</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>{path}: {part:.0%} of the recording is not separated yet and goes to Other, apart from what was painted there.</source>
   <translation>{path}：录音有 {part:.0%} 尚未分离，除已绘制的部分外均归入“其余”。</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>write the stems of a saved project</source>
   <translation>写入已保存工程的分轨</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>Write DIR/&lt;project&gt;/&lt;instrument&gt; and DIR/&lt;project&gt;/residual (Other: what no instrument owns) from a project's mask, with all repairs, and without the mixer. All of them together are the mix again. With --mix or --container one file beside that folder instead.</source>
   <translation>根据工程的蒙版写入 DIR/&lt;project&gt;/&lt;instrument&gt; 和 DIR/&lt;project&gt;/residual（其余：不属于任何乐器的部分），包含所有修正，不经混音器。所有文件相加即为原混音。使用 --mix 或 --container 时，改为在该文件夹旁写入单个文件。</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>a {suffix} file</source>
   <translation>一个 {suffix} 文件</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>where the stems go</source>
   <translation>分轨的存放位置</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <location filename="engine/cli/why.py"></location>
   <source>where the project's recording is now</source>
   <translation>工程的录音现在的位置</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>replace stems that are already there</source>
   <translation>替换已存在的分轨</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>“{name}” lasts {length:.2f} s, but the mask in “{project}” is made for {wanted:.2f} s; open the project in the window once and save it.</source>
   <translation>“{name}”时长 {length:.2f} 秒，但“{project}”中的蒙版是按 {wanted:.2f} 秒制作的；请在窗口中打开该工程一次并保存。</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>opening the project</source>
   <translation>正在打开工程</translation>
  </message>
  <message>
   <location filename="engine/cli/export_project.py"></location>
   <source>“{name}” holds no mask yet: nothing was separated in it.</source>
   <translation>“{name}”尚无蒙版：其中未分离过任何内容。</translation>
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
   <translation> (--recording FILE 可指明位置)</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>Its stems would go to {folder}, as those of {other}; separate it into another DIR.</source>
   <translation>其分轨会写入 {folder}，与 {other} 的相同；请分离到另一个 DIR。</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The folder {folder} cannot be read: {strerror}.</source>
   <translation>无法读取文件夹 {folder}：{strerror}。</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>{name}: {stems} stems that Soloist wrote are left out.</source>
   <translation>{name}：略去 Soloist 写入的 {stems} 条分轨。</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>{name}: left out, since their names are not those of recordings: {listed}</source>
   <translation>{name}：已略去，因为其名称不像录音：{listed}</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: {existing} is a file, not a folder.</source>
   <translation>无法将分轨写入 {folder}：{existing} 是文件，不是文件夹。</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: the system does not allow it.</source>
   <translation>无法将分轨写入 {folder}：系统不允许。</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>The stems cannot be written into {folder}: {error}.</source>
   <translation>无法将分轨写入 {folder}：{error}。</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>It is named twice: its stems go to {folder} already.</source>
   <translation>它被列出了两次：其分轨已写入 {folder}。</translation>
  </message>
  <message>
   <location filename="engine/cli/inputs.py"></location>
   <source>There are no video or sound files in the folder {name}.</source>
   <translation>文件夹 {name} 中没有视频或音频文件。</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  track {number}  {f}{note}</source>
   <translation>  音轨 {number}  {f}{note}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <location filename="engine/cli/separate.py"></location>
   <source>loading the networks</source>
   <translation>正在加载神经网络</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{sample_rate} Hz</source>
   <translation>{sample_rate} Hz</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  sound    {details}</source>
   <translation>  声音     {details}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  (used; --track takes another)</source>
   <translation>  （使用中；--track 可选择其他音轨）</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>show streams, length, and the instruments found</source>
   <translation>显示流、时长和找到的乐器</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>Show what a recording holds and which instruments are found in it, with their evidence.</source>
   <translation>显示录音的内容、其中找到的乐器及其依据。</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>a video or sound file, or a project</source>
   <translation>视频或音频文件，或工程</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{name}: none of the 21 instruments was found.</source>
   <translation>{name}：21 种乐器均未找到。</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{bit_depth} bit</source>
   <translation>{bit_depth} 位</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>{bit_rate:.0f} kbit/s</source>
   <translation>{bit_rate:.0f} kbit/s</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  picture  none</source>
   <translation>  画面     无</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>, turned by {rotation}°</source>
   <translation>，旋转 {rotation}°</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  picture  {codec}, {width} × {height}{turned}, {fps:.4g} frames/s</source>
   <translation>  画面     {codec}，{width} × {height}{turned}，{fps:.4g} 帧/秒</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>  starts   {late_s:.3f} s after the picture</source>
   <translation>  开始     画面之后 {late_s:.3f} 秒</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect.py"></location>
   <source>looking and listening</source>
   <translation>正在查看和聆听</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>{name}  (project)</source>
   <translation>{name}  （工程）</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  instruments  {instruments}</source>
   <translation>  乐器         {instruments}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  separated    {separated:.0f} %; repaired by hand {edited:.3g} % of it</source>
   <translation>  已分离       {separated:.0f} %；其中手动修正 {edited:.3g} %</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <source>  recording    {path}, {duration_s}, {value}</source>
   <translation>  录音         {path}，{duration_s}，{value}</translation>
  </message>
  <message>
   <location filename="engine/cli/inspect_project.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>none yet</source>
   <translation>尚无</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual is in {path}</source>
   <translation>手册位于 {path}</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>build the manual: a page a task, with a search, to open in a browser</source>
   <translation>生成手册：每项任务一页，带搜索，可在浏览器中打开</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>Build the manual from docs/ as a folder of pages that need no server and no network. Help &gt; Manual opens those that were built without -o.</source>
   <translation>由 docs/ 生成手册，为一个网页文件夹，无需服务器和网络。“帮助 &gt; 手册”打开的是不带 -o 生成的手册。</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>a new folder, or a manual built before</source>
   <translation>新文件夹，或先前生成的手册</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The pages of the manual are not in this copy of Soloist.</source>
   <translation>此 Soloist 副本不含手册页面。</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>{target} is no folder; the manual needs a folder of its own.</source>
   <translation>{target} 不是文件夹；手册需要单独的文件夹。</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>Something else is in {target}; the manual needs a folder of its own.</source>
   <translation>{target} 中有其他内容；手册需要单独的文件夹。</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>MkDocs, which builds the manual, is not installed: ./soloist manual installs it.</source>
   <translation>未安装用于生成手册的 MkDocs：./soloist manual 会安装它。</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual has faults, so it was not built: {faults}</source>
   <translation>手册有错误，因此未生成：{faults}</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>The manual cannot be written to {target}: {why}.</source>
   <translation>无法将手册写入 {target}：{why}。</translation>
  </message>
  <message>
   <location filename="engine/cli/manual.py"></location>
   <source>MkDocs cannot build the manual: {error}</source>
   <translation>MkDocs 无法生成手册：{error}</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>write notes as MIDI and MusicXML instead of stems: of all instruments with a pitch, or of these</source>
   <translation>以 MIDI 和 MusicXML 写入音符而非分轨：所有有音高的乐器，或仅这些</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>write markers and bars as a label track of Audacity instead of stems</source>
   <translation>将标记和小节写为 Audacity 标签轨，而非分轨</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>--midi and --labels are written instead of stems: leave out --{beside}.</source>
   <translation>--midi 和 --labels 代替分轨写入：请去掉 --{beside}。</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>listening to {listening}</source>
   <translation>正在聆听{listening}</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>writing notes</source>
   <translation>正在写入音符</translation>
  </message>
  <message>
   <location filename="engine/cli/notes.py"></location>
   <source>{instrument}: {count} notes, {doubtful} of them doubtful.</source>
   <translation>{instrument}：{count} 个音符，其中 {doubtful} 个存疑。</translation>
  </message>
  <message>
   <location filename="engine/cli/records.py"></location>
   <source>that %s is complete could not be noted: %s</source>
   <translation>无法记录 %s 已完成：%s</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>{target} is written</source>
   <translation>已写入 {target}</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>The repairs ended early.</source>
   <translation>修正过早结束。</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>share a project's repairs without the sound</source>
   <translation>共享工程的修正，不含声音</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>`save` writes a project's mask and edits into a file without sound. `apply` makes a project of such a file and anyone's copy of the same recording: coded anew, at another rate, or beginning up to a minute earlier or later; another recording is refused.</source>
   <translation>`save` 将工程的蒙版和编辑写入不含声音的文件。`apply` 用该文件和任何人手中同一录音的副本生成工程：可以是重新编码的、采样率不同的，或起点早晚相差不超过一分钟的；其他录音会被拒绝。</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>repairs of a project, to give away</source>
   <translation>用于分享的工程修正</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>a project from repairs and a recording</source>
   <translation>由修正和录音生成的工程</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>one's own copy of the recording</source>
   <translation>自己手中的录音副本</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>opening the repairs</source>
   <translation>正在打开修正</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>replace a file that is already there</source>
   <translation>替换已存在的文件</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <source>“{name}” exists already; --overwrite replaces it.</source>
   <translation>“{name}”已存在；--overwrite 可将其替换。</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <location filename="engine/cli/writing.py"></location>
   <source>writing</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>listening</source>
   <translation>正在聆听</translation>
  </message>
  <message>
   <location filename="engine/cli/repairs.py"></location>
   <source>moving the repairs</source>
   <translation>正在移动修正</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>networks to use (default: studio)</source>
   <translation>要使用的神经网络（默认：studio）</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>where they run (default: auto)</source>
   <translation>在何处运行（默认：auto）</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>how exactly they compute; auto takes what is faster, which may differ from run to run (default: auto)</source>
   <translation>计算的精度；auto 取较快者，每次运行可能不同（默认：auto）</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>write a stem per instrument, and Other</source>
   <translation>写入每件乐器的分轨以及其余部分</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Write DIR/&lt;input&gt;/&lt;instrument&gt; and DIR/&lt;input&gt;/residual (Other: what no instrument owns) for each input. All of them together are the mix again. An input that fails does not stop the others. What is complete is noted in DIR/.soloist, for --resume. With --mix or --container one file beside DIR/&lt;input&gt; instead.</source>
   <translation>为每个输入写入 DIR/&lt;input&gt;/&lt;instrument&gt; 和 DIR/&lt;input&gt;/residual（其余：不属于任何乐器的部分）。所有文件相加即为原混音。某个输入失败不影响其他输入。已完成的内容记在 DIR/.soloist 中，供 --resume 使用。使用 --mix 或 --container 时，改为在 DIR/&lt;input&gt; 旁写入单个文件。</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>skip inputs whose result is complete: the recording, the settings and the model are those it was made with, and all its files are there in full length; others are separated (with --overwrite also where stems of other settings are in the way)</source>
   <translation>跳过结果完整的输入：录音、设置和模型与生成时一致，且所有文件齐全、时长完整；其他输入会被分离（使用 --overwrite 时，其他设置的分轨挡路之处也会分离）</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>one JSON object per input on standard output</source>
   <translation>在标准输出上为每个输入给出一个 JSON 对象</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>video or sound files, and folders: all such files in them and below, each with its own place in DIR</source>
   <translation>视频或音频文件，以及文件夹：其中及其下级的所有此类文件，各自在 DIR 中有自己的位置</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>skip detection: exactly these, comma-separated ({ids}); ID=NAME calls one otherwise, or adds one that the networks do not know: violin=Anna,voice=Voice</source>
   <translation>跳过检测：恰好这些乐器，以逗号分隔（{ids}）；ID=NAME 可另行命名，或添加神经网络不认识的乐器：violin=Anna,voice=人声</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>let another program separate (`separators` lists them); its stems become the mask, so that all stems together are the mix again</source>
   <translation>让其他程序分离（`separators` 可列出）；其分轨成为蒙版，因此所有分轨相加即为原混音</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>with --with: ask our networks too, and say whose share counts for an instrument (“all” for those not named)</source>
   <translation>与 --with 并用：同时询问我们的神经网络，并指明每件乐器采用谁的占比（“all”表示未列出的乐器）</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>also save DIR/&lt;input&gt;/&lt;input&gt;.soloist, to repair in the window</source>
   <translation>同时保存 DIR/&lt;input&gt;/&lt;input&gt;.soloist，以便在窗口中修正</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>{name} → {folder}  (complete since an earlier run)</source>
   <translation>{name} → {folder}  （先前的运行已完成）</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>--blend says what is taken from another separator; name one with --with.</source>
   <translation>--blend 指明从其他分离程序取用什么；请用 --with 指定一个。</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Watching for new recordings; Ctrl+C ends it.</source>
   <translation>正在等待新录音；按 Ctrl+C 结束。</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>unexpected failure on %s</source>
   <translation>%s 发生意外故障</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>Something went wrong that Soloist did not expect ({error}).</source>
   <translation>发生了 Soloist 未预料到的错误（{error}）。</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>{name} was changed while it was being separated; separate it again.</source>
   <translation>{name} 在分离过程中被更改；请重新分离。</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>“{name}” cannot be read: {strerror}.</source>
   <translation>无法读取“{name}”：{strerror}。</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <location filename="engine/export.py"></location>
   <source>The folder {folder} cannot be made: {error}.</source>
   <translation>无法创建文件夹 {folder}：{error}。</translation>
  </message>
  <message>
   <location filename="engine/cli/separate.py"></location>
   <source>The networks know none of {named}; name one that they can be asked for.</source>
   <translation>神经网络不认识以下任何一个：{named}；请指定一个可以询问的乐器。</translation>
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
   <translation>已安装</translation>
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
   <translation>显示可调用的其他分离程序，以及其描述文件的存放位置</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>List the programs that `separate --with NAME` can call, and the folder into which descriptions of others go.</source>
   <translation>列出 `separate --with NAME` 可调用的程序，以及存放其他程序描述文件的文件夹。</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>Descriptions of others go into {separator_folder}</source>
   <translation>其他程序的描述文件放在 {separator_folder}</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>The blend is empty; write INSTRUMENT=theirs, =ours or =mean (or all=…).</source>
   <translation>混合设置为空；请写 INSTRUMENT=theirs、=ours 或 =mean（或 all=…）。</translation>
  </message>
  <message>
   <location filename="engine/cli/separators.py"></location>
   <source>“{shown}” is no blend; write INSTRUMENT=theirs, =ours or =mean (or all=…).</source>
   <translation>“{shown}”不是混合设置；请写 INSTRUMENT=theirs、=ours 或 =mean（或 all=…）。</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>only the I-th of N parts of the inputs; processes on any number of machines may share DIR</source>
   <translation>仅处理输入的 N 份中的第 I 份；任意多台机器上的进程可共享 DIR</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>go on with recordings as they arrive in the folders, until interrupted</source>
   <translation>录音陆续放入文件夹时继续处理，直到中断</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>“{said}” is no shard; write 2/8 for the second of eight.</source>
   <translation>“{said}”不是分片；八份中的第二份请写 2/8。</translation>
  </message>
  <message>
   <location filename="engine/cli/sharing.py"></location>
   <source>there is no shard {number} of {of}; they are counted from 1 to {of}.</source>
   <translation>没有第 {number}/{of} 个分片；编号从 1 到 {of}。</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>which sound track, from 1 (`inspect` lists them; default: the best)</source>
   <translation>使用哪条音轨，从 1 开始（`inspect` 可列出；默认：最佳）</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {lead_s:.3f} s of silence stand in front: it begins with the picture.</source>
   <translation>{name}：前面加了 {lead_s:.3f} 秒静音：与画面一同开始。</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: stems cannot say that the channels are {layout}; their order is the recording's.</source>
   <translation>{name}：分轨无法注明声道布局为 {layout}；其顺序与录音相同。</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: none of the 21 instruments was found; all of it is Other, in residual.* there. --instruments names who plays.</source>
   <translation>{name}：21 种乐器均未找到；全部归入“其余”，即那里的 residual.*。--instruments 可指明由谁演奏。</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {clipped} samples were louder than the format can hold and were clipped; --above-full-scale says what to do instead.</source>
   <translation>{name}：{clipped} 个采样超出格式所能容纳的响度，已被削去；--above-full-scale 可指定其他处理方式。</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>; all files together are the recording lowered by as much</source>
   <translation>；所有文件相加即为降低了同样幅度的录音</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: lowered by {lowered_db:.1f} dB to stay below full scale{whole}.</source>
   <translation>{name}：降低了 {lowered_db:.1f} dB 以不超过满刻度{whole}。</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: {left} in {folder} remain from an earlier run.</source>
   <translation>{name}：{folder} 中的 {left} 是先前运行留下的。</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>saving the project</source>
   <translation>正在保存工程</translation>
  </message>
  <message>
   <location filename="engine/cli/stems.py"></location>
   <source>{name}: the sound starts {late_s:.3f} s after the picture, and so do the stems; --begin picture puts silence in front.</source>
   <translation>{name}：声音比画面晚 {late_s:.3f} 秒开始，分轨亦然；--begin picture 可在前面加静音。</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{duration_s}, {sample_rate} Hz, {channels}</source>
   <translation>{duration_s}，{sample_rate} Hz，{channels}</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{heard}{true_peak:.1f} dBTP</source>
   <translation>{heard}{true_peak:.1f} dBTP</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{name} → {place}  ({facts}; {seconds:.1f} s on {device})</source>
   <translation>{name} → {place}  （{facts}；{seconds:.1f} 秒，{device}）</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>{integrated:.1f} LUFS, </source>
   <translation>{integrated:.1f} LUFS, </translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Instrument</source>
   <translation>乐器</translation>
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
   <translation>得分</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>Loudness</source>
   <translation>响度</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <source>named</source>
   <translation>已指定</translation>
  </message>
  <message>
   <location filename="engine/cli/tables.py"></location>
   <location filename="engine/instruments.py"></location>
   <source>Other</source>
   <translation>其余</translation>
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
   <location filename="engine/cli/twins.py"></location>
   <source>{output} is written</source>
   <translation>已写入 {output}</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>tune the networks on a project's recording</source>
   <translation>针对工程的录音微调神经网络</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>Tune a small part of the sound network on a project's recording: on the cells that were corrected in it, and on spans in which one instrument plays alone. What the tuned network says is taken over into the project OUTPUT as one step of its history, unless it is less sure; corrected cells stay as they are.</source>
   <translation>针对工程的录音微调声音网络的一小部分：依据其中修正过的单元，以及一件乐器单独演奏的片段。微调后的网络给出的结果作为历史记录中的一步采用到工程 OUTPUT 中，除非其确定程度更低；修正过的单元保持不变。</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>the instrument plays alone from second A to second B; again for more</source>
   <translation>该乐器从第 A 秒到第 B 秒单独演奏；可重复给出</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>learn nothing: use weights that were kept before</source>
   <translation>不学习：使用先前保留的权重</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>also write the tuned weights, for other recordings</source>
   <translation>另写出微调后的权重，供其他录音使用</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>take over the masks of these instruments alone, comma-separated</source>
   <translation>仅采用这些乐器的蒙版，以逗号分隔</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>take over these seconds alone</source>
   <translation>仅采用这些时间（秒）</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>only switch off what was taken over before</source>
   <translation>仅停用先前采用的结果</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>of the mixtures that are made (default: 1)</source>
   <translation>用于生成混合的随机种子（默认：1）</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/cli/twins.py"></location>
   <source>replace files that are already there</source>
   <translation>替换已存在的文件</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The network knows this recording's instruments as well as the lessons do: nothing was learnt.</source>
   <translation>神经网络对此录音中乐器的了解已不亚于所给的示例：未学习任何内容。</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The project holds no mask of “{strange}”.</source>
   <translation>工程中没有“{strange}”的蒙版。</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Forget what was taught</source>
   <translation>忘记训练结果</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>learning</source>
   <translation>正在学习</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>separating</source>
   <translation>正在分离</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>What was learnt makes the masks less sure: they stay as they are.</source>
   <translation>学习的结果使蒙版更不确定：保持原样。</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <source>The span to take over lies outside the recording.</source>
   <translation>要采用的片段在录音之外。</translation>
  </message>
  <message>
   <location filename="engine/cli/teach.py"></location>
   <location filename="engine/project/mending.py"></location>
   <source>“{name}” could not be saved: {error}.</source>
   <translation>无法保存“{name}”：{error}。</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>The split ended early.</source>
   <translation>拆分过早结束。</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>split one instrument of a project into its two players</source>
   <translation>将工程中的一件乐器按其两位演奏者拆分</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>Split an instrument that two people play into two, note by note: by where each note sounds from, and by whose part of the picture moves when it begins. Notes that nothing decides go to both. The result is written into the project OUTPUT as one step of its history; both players' stems add up to what was one.</source>
   <translation>将两人演奏的一件乐器逐个音符拆分为两件：依据每个音符的发声方向，以及它开始时画面中谁在动。无从判断的音符归于双方。结果作为历史记录中的一步写入工程 OUTPUT；两位演奏者的分轨相加即为原来的那一条。</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>the one that two people play</source>
   <translation>由两人演奏的乐器</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>what the second player is called (default: as “Violin 2”)</source>
   <translation>第二位演奏者的名称（默认：如“小提琴 2”）</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>what to go by: where they sound from, how they move, or whatever says something (default)</source>
   <translation>依据：发声的方向、动作，或任何有效的线索（默认）</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>where in the picture they are, 0 to 1 from the left and the top; without it the networks look</source>
   <translation>他们在画面中的位置，自左、自上以 0 至 1 表示；不给出时由神经网络查找</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>the time of a picture in which they are there (default: 0)</source>
   <translation>他们出现在该处的画面时刻（默认：0）</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <location filename="gui/session/editing/players.py"></location>
   <source>Split {name} by its players</source>
   <translation>按演奏者拆分{name}</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>splitting</source>
   <translation>正在拆分</translation>
  </message>
  <message>
   <location filename="engine/cli/twins.py"></location>
   <source>The project holds no mask of “{name}”.</source>
   <translation>工程中没有“{name}”的蒙版。</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>say why a place of a project's mask is as it is</source>
   <translation>说明工程蒙版的某处为何如此</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>What the sound network, its neighbouring windows, direction, teaching and your hand said of one place of a project's mask, what ear and eye said of the instruments around that time, and what the shares would be without each. The networks are asked again, about the windows that reach there.</source>
   <translation>对于工程蒙版的某处，声音网络、相邻的窗口、方向、训练和您的手动修正各给出了什么；听觉和视觉对该时刻前后的乐器给出了什么；以及缺少其中之一时占比会是多少。对涉及该处的窗口会再次询问神经网络。</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>the place</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>only what the project holds: ask no networks</source>
   <translation>仅用工程中已有的内容：不询问神经网络</translation>
  </message>
  <message>
   <location filename="engine/cli/why.py"></location>
   <source>asking the networks</source>
   <translation>正在询问神经网络</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>There is no mask for {unknown}; the parts can hold {everyone}.</source>
   <translation>没有{unknown}的蒙版；各部分可以包含 {everyone}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>In more than one part: {twice}.</source>
   <translation>出现在多个部分中：{twice}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>In no part: {missing}. All parts together must be the recording.</source>
   <translation>不在任何部分中：{missing}。所有部分合起来必须是整个录音。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file has exactly {stem_file_parts} parts, not {count}; group {everyone} into {stem_file_parts}.</source>
   <translation>Stem 文件须恰好有 {stem_file_parts} 个部分，而不是 {count} 个；请将 {everyone} 归为 {stem_file_parts} 组。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>The disk is full: “{name}” needs {wanted:.1f} MB in {parent}, and {free:.1f} MB are free.</source>
   <translation>磁盘已满：“{name}”在 {parent} 中需要 {wanted:.1f} MB，可用 {free:.1f} MB。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{piece}” is no part; write NAME=INSTRUMENT[,INSTRUMENT], parts apart with “;”.</source>
   <translation>“{piece}”不是部分；请写 NAME=INSTRUMENT[,INSTRUMENT]，各部分以“;”分隔。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{unknown}” in “{piece}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>“{piece}”中的“{unknown}”不是 Soloist 认识的乐器。它认识：{known}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file holds 16 or 24 bits (Apple Lossless) or AAC, no 32-bit float.</source>
   <translation>Stem 文件支持 16 或 24 位 (Apple Lossless) 或 AAC，不支持 32 位浮点。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>A stem file holds two channels at 44100 or 48000 Hz, and “{name}” has {channels} at {sample_rate} Hz; choose mka.</source>
   <translation>Stem 文件支持 44100 或 48000 Hz 的双声道，而“{name}”为 {channels}、{sample_rate} Hz；请选择 mka。</translation>
  </message>
  <message>
   <location filename="engine/delivery/containers.py"></location>
   <source>“{name}” has no picture; choose mka for sound alone.</source>
   <translation>“{name}”没有画面；仅需声音请选择 mka。</translation>
  </message>
  <message>
   <location filename="engine/delivery/full_scale.py"></location>
   <source>Above full scale: {words}; nothing was written.</source>
   <translation>超过满刻度：{words}；未写入任何内容。</translation>
  </message>
  <message>
   <location filename="engine/delivery/full_scale.py"></location>
   <source>{name} by {over:.1f} dB</source>
   <translation>{name} 超出 {over:.1f} dB</translation>
  </message>
  <message>
   <location filename="engine/delivery/labels.py"></location>
   <location filename="engine/delivery/sessions.py"></location>
   <location filename="engine/media/image.py"></location>
   <location filename="engine/project/mask_export.py"></location>
   <source>“{name}” could not be written: {error}.</source>
   <translation>无法写入“{name}”：{error}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>Dither is for 16 and 24 bits; other formats do not round to steps.</source>
   <translation>抖动用于 16 和 24 位；其他格式不会舍入到量化级。</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>“{format}” is not a format for a mix; choose {mix_containers}.</source>
   <translation>“{format}”不是混音格式；请选择 {mix_containers}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixdown.py"></location>
   <source>{format} has no bit depth; choose wav or flac for {bit_depth} bits.</source>
   <translation>{format} 没有位深；要得到 {bit_depth} 位，请选择 wav 或 flac。</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>“{said}” is no mix; choose heard, all-but:NAME[+NAME] or only:NAME[+NAME].</source>
   <translation>“{said}”不是混音；请选择 heard、all-but:NAME[+NAME] 或 only:NAME[+NAME]。</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>There is no {missing} in this recording's mask; there is {known}.</source>
   <translation>此录音的蒙版中没有{missing}；有 {known}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source>“{word}” in “{said}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>“{said}”中的“{word}”不是 Soloist 认识的乐器。它认识：{known}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/mixes.py"></location>
   <source> and no </source>
   <translation> 和 </translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>the recording</source>
   <translation>录音</translation>
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
   <translation>没有“{name}”的蒙版；工程中有 {instruments}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>“{name}” has no pitches to write down.</source>
   <translation>“{name}”没有可记录的音高。</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>The notes could not be written to {folder}: {why}.</source>
   <translation>无法将音符写入 {folder}：{why}。</translation>
  </message>
  <message>
   <location filename="engine/delivery/notes.py"></location>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="engine/delivery/sessions.py"></location>
   <source>OpenTimelineIO is not installed here: pip install opentimelineio adds it.</source>
   <translation>此处未安装 OpenTimelineIO：pip install opentimelineio 可添加。</translation>
  </message>
  <message>
   <location filename="engine/demo.py"></location>
   <source>The demo is not in this copy of Soloist ({demo}); give it a recording of your own instead.</source>
   <translation>此 Soloist 副本不含演示（{demo}）；请改用您自己的录音。</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>; no usable graphics card was found</source>
   <translation>；未找到可用的显卡</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on the CPU ({dtype}{reason}).</source>
   <translation>在 CPU 上运行（{dtype}{reason}）。</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Apple's graphics cards compute in float32 here; use --precision float32.</source>
   <translation>Apple 显卡在此以 float32 计算；请使用 --precision float32。</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on {name} ({precision}, as was asked for).</source>
   <translation>在 {name} 上运行（{precision}，按要求）。</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>“{wanted}” is not a computing device; choose one of {devices}.</source>
   <translation>“{wanted}”不是计算设备；请从 {devices} 中选择。</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on {name} ({dtype}).</source>
   <translation>在 {name} 上运行（{dtype}）。</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>No CUDA graphics card is usable here; use --device auto or cpu.</source>
   <translation>此处没有可用的 CUDA 显卡；请使用 --device auto 或 cpu。</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>Running on the Apple GPU (float32).</source>
   <translation>在 Apple GPU 上运行（float32）。</translation>
  </message>
  <message>
   <location filename="engine/device.py"></location>
   <source>No Apple GPU is usable here; use --device auto or cpu.</source>
   <translation>此处没有可用的 Apple GPU；请使用 --device auto 或 cpu。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>Nothing to export: choose at least one instrument or Other.</source>
   <translation>没有可导出的内容：请至少选择一件乐器或“其余”。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives two stems the same name; put {{instrument}} into it.</source>
   <translation>命名规则“{pattern}”使两条分轨同名；请在其中加入 {{instrument}}。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>“{name}” is the recording itself; choose another folder or name.</source>
   <translation>“{name}”就是录音本身；请选择其他文件夹或名称。</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/export.py"></location>
   <source>In {folder} there are already {listed}; nothing was overwritten.</source>
   <extracomment>One: In {folder} there is already {listed}; nothing was overwritten.</extracomment>
   <translation>
    <numerusform>{folder} 中已有 {listed}；未覆盖任何文件。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The disk is full: the stems need {wanted:.1f} MB in {folder}, and {free:.1f} MB are free.</source>
   <translation>磁盘已满：分轨在 {folder} 中需要 {wanted:.1f} MB，可用 {free:.1f} MB。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>There is no mask for {unknown}, so there is no stem to export.</source>
   <translation>没有{unknown}的蒙版，因此没有可导出的分轨。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” contains {shown}, which cannot stand in a file name; choose the folder separately.</source>
   <translation>命名规则“{pattern}”含有 {shown}，不能用于文件名；请另行选择文件夹。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives a stem the name “{stem}”, which no file can have.</source>
   <translation>命名规则“{pattern}”使分轨的名称成为“{stem}”，文件不能用此名称。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” gives names that are too long for a file.</source>
   <translation>命名规则“{pattern}”产生的文件名过长。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” has a brace without a partner.</source>
   <translation>命名规则“{pattern}”中有不成对的花括号。</translation>
  </message>
  <message>
   <location filename="engine/export.py"></location>
   <source>The naming pattern “{pattern}” uses {{{name}}}, but only {{input}}, {{instrument}} and {{index}} are known.</source>
   <translation>命名规则“{pattern}”使用了 {{{name}}}，但只能使用 {{input}}、{{instrument}} 和 {{index}}。</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>The networks do not know “{wrong}”; they know: {class_ids}.</source>
   <translation>神经网络不认识“{wrong}”；它们认识：{class_ids}。</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Name each instrument once, and at least one; or leave the list out.</source>
   <translation>每件乐器只列一次，且至少列一件；或省略列表。</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples need their rate, in hertz: separate(samples, rate=44_100).</source>
   <translation>采样需要给出采样率，单位为赫兹：separate(samples, rate=44_100)。</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples must be floats, ±1 full scale, not {dtype}.</source>
   <translation>采样须为浮点数，满刻度为 ±1，而不是 {dtype}。</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>Samples must be (samples,) or (channels, samples), not {shape}.</source>
   <translation>采样须为 (samples,) 或 (channels, samples)，而不是 {shape}。</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>There are samples that are no numbers; replace them first.</source>
   <translation>有些采样不是数值；请先替换。</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>There is no “{missing}” in this separation; there are: {there}.</source>
   <translation>此分离结果中没有“{missing}”；有：{there}。</translation>
  </message>
  <message>
   <location filename="engine/facade.py"></location>
   <source>A project needs a recording on disk: separate a file, not an array.</source>
   <translation>工程需要磁盘上的录音：请分离文件，而不是数组。</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the disk is full</source>
   <translation>磁盘已满</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>{folder} is a file, not a folder</source>
   <translation>{folder} 是文件，不是文件夹</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>its name is too long for this disk</source>
   <translation>其名称对此磁盘来说过长</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>it would be larger than this disk allows a file to be</source>
   <translation>它会超过此磁盘允许的文件大小</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the folder {folder} is no longer there</source>
   <translation>文件夹 {folder} 已不存在</translation>
  </message>
  <message>
   <location filename="engine/files.py"></location>
   <source>the system does not allow it in {folder}</source>
   <translation>系统不允许在 {folder} 中进行此操作</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>a window came out unusable in %s and is computed again in float32</source>
   <translation>一个窗口在 %s 中的结果不可用，改以 float32 重新计算</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The memory of {name} does not suffice; the networks go on on the CPU.</source>
   <translation>{name} 的内存不足；神经网络改在 CPU 上继续。</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The list of instruments is empty; tick at least one.</source>
   <translation>乐器列表为空；请至少勾选一件。</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The networks know none of these instruments, so they have said nothing of them.</source>
   <translation>这些乐器神经网络都不认识，因此没有给出任何结果。</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The networks do not know {strange}.</source>
   <translation>神经网络不认识{strange}。</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>Memory is short; the networks go on with smaller pieces ({half} at a time).</source>
   <translation>内存不足；神经网络改用较小的片段继续（每次 {half} 个）。</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>There is not enough memory for the networks; close other programs and try again.</source>
   <translation>内存不足以运行神经网络；请关闭其他程序后重试。</translation>
  </message>
  <message>
   <location filename="engine/inference.py"></location>
   <source>The network gave unusable numbers for this recording; try --device cpu.</source>
   <translation>神经网络对此录音给出了不可用的数值；请尝试 --device cpu。</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Bagpipe</source>
   <translation>风笛</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Clarinet</source>
   <translation>单簧管</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Flute</source>
   <translation>长笛</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Drums</source>
   <translation>鼓</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Acoustic guitar</source>
   <translation>原声吉他</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Ukulele</source>
   <translation>尤克里里</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Accordion</source>
   <translation>手风琴</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Bassoon</source>
   <translation>巴松管</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Guzheng</source>
   <translation>古筝</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Xylophone</source>
   <translation>木琴</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Erhu</source>
   <translation>二胡</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Tuba</source>
   <translation>大号</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Congas</source>
   <translation>康加鼓</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Saxophone</source>
   <translation>萨克斯</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Cello</source>
   <translation>大提琴</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Violin</source>
   <translation>小提琴</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Electric bass</source>
   <translation>电贝斯</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Piano</source>
   <translation>钢琴</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Banjo</source>
   <translation>班卓琴</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Trumpet</source>
   <translation>小号</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>Pipa</source>
   <translation>琵琶</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>“Other” is what no instrument owns and cannot be asked for as one.</source>
   <translation>“其余”是不属于任何乐器的部分，不能作为乐器指定。</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <location filename="engine/roster.py"></location>
   <source>The list of instruments is empty; name at least one, such as violin,cello.</source>
   <translation>乐器列表为空；请至少列出一件，例如 violin,cello。</translation>
  </message>
  <message>
   <location filename="engine/instruments.py"></location>
   <source>“{name}” is not an instrument Soloist knows. It knows: {known}.</source>
   <translation>“{name}”不是 Soloist 认识的乐器。它认识：{known}。</translation>
  </message>
  <message>
   <location filename="engine/language.py"></location>
   <source>Soloist does not speak “{name}”; it speaks {known}.</source>
   <translation>Soloist 没有“{name}”语言；可用的有 {known}。</translation>
  </message>
  <message>
   <location filename="engine/language.py"></location>
   <source>A translation does not fit its text: %r for %r.</source>
   <translation>译文与原文不符：%r，原文 %r。</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>There is no mask for {strange}: add it to the list of instruments first.</source>
   <translation>没有{strange}的蒙版：请先将其添加到乐器列表。</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>To learn who is who, spans of at least two instruments alone are needed.</source>
   <translation>要学会区分，至少需要两件乐器各自单独演奏的片段。</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>Less than a second of {name} alone teaches nothing; mark more.</source>
   <translation>{name}单独演奏不足一秒，无从学习；请标记更多。</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>Where {name} is said to play alone, it is silent.</source>
   <translation>在标为{name}单独演奏之处，它没有声音。</translation>
  </message>
  <message>
   <location filename="engine/lessons.py"></location>
   <source>{begin:g}–{end:g} s, where {name} plays alone, is not a span of the recording.</source>
   <translation>{name}单独演奏的 {begin:g}–{end:g} 秒不是录音中的片段。</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>The decoded sound cannot be stored in {folder}: {strerror}.</source>
   <translation>无法将解码后的声音存储到 {folder}：{strerror}。</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>There is not enough room on the disk for the decoded sound (in {folder}).</source>
   <translation>磁盘空间不足，无法存放解码后的声音（位于 {folder}）。</translation>
  </message>
  <message>
   <location filename="engine/media/buffer.py"></location>
   <source>the decoded sound</source>
   <translation>解码后的声音</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” is not a video or sound file that FFmpeg can read.</source>
   <translation>“{name}”不是 FFmpeg 可读取的视频或音频文件。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is a folder; choose a video or sound file in it.</source>
   <translation>“{name}”是文件夹；请选择其中的视频或音频文件。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is not a regular file.</source>
   <translation>“{name}”不是普通文件。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is empty (0 bytes).</source>
   <translation>“{name}”是空文件（0 字节）。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” is incomplete: it ends before any sound can be decoded; perhaps the copy or the recording was cut off.</source>
   <translation>“{name}”不完整：在可解码任何声音之前就已结束；可能是复制或录制中断。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” does not exist.</source>
   <translation>“{name}”不存在。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>The system does not allow “{name}” to be read.</source>
   <translation>系统不允许读取“{name}”。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>“{name}” cannot be read: {error}.</source>
   <translation>无法读取“{name}”：{error}。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>Finding out what “{name}” holds takes too long; it seems to be damaged.</source>
   <translation>查明“{name}”的内容耗时过长；文件似乎已损坏。</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>%s: reading stream %d ended: %s</source>
   <translation>%s：流 %d 的读取结束：%s</translation>
  </message>
  <message>
   <location filename="engine/media/container.py"></location>
   <source>%s: reading stream %d failed: %s</source>
   <translation>%s：流 %d 的读取失败：%s</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” has changed since it was opened.</source>
   <translation>“{name}”在打开之后发生了变化。</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>“{name}” has no picture.</source>
   <translation>“{name}”没有画面。</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>The picture of “{name}” cannot be decoded.</source>
   <translation>无法解码“{name}”的画面。</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>The picture of “{name}” cannot be decoded at {t:.1f} s.</source>
   <translation>无法解码“{name}”在 {t:.1f} 秒处的画面。</translation>
  </message>
  <message>
   <location filename="engine/media/frames.py"></location>
   <source>%s: skipped an undecodable picture: %s</source>
   <translation>%s：跳过一幅无法解码的画面：%s</translation>
  </message>
  <message>
   <location filename="engine/media/image.py"></location>
   <source>“{name}” could not be written: a picture of {width} × {height} is too large.</source>
   <translation>无法写入“{name}”：{width} × {height} 的图片过大。</translation>
  </message>
  <message>
   <location filename="engine/media/layout.py"></location>
   <location filename="gui/transport/track_menu.py"></location>
   <source>mono</source>
   <translation>单声道</translation>
  </message>
  <message>
   <location filename="engine/media/layout.py"></location>
   <location filename="gui/transport/track_menu.py"></location>
   <source>stereo</source>
   <translation>立体声</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/layout.py"></location>
   <source>{n} channels</source>
   <extracomment>One: {n} channel</extracomment>
   <translation>
    <numerusform>{n} 声道</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>“{name}” has no picture to copy.</source>
   <translation>“{name}”没有可复制的画面。</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>A video's sound can have at most {max_channels} channels, not {channels}; export stems instead.</source>
   <translation>视频的声音最多可有 {max_channels} 个声道，而不是 {channels} 个；请改为导出分轨。</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <location filename="engine/media/tracks.py"></location>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” could not be written: {why}.</source>
   <translation>无法写入“{name}”：{why}。</translation>
  </message>
  <message>
   <location filename="engine/media/mux.py"></location>
   <source>“{name}” could not be written: a video with sound is stored as .mp4, .mov or .mkv.</source>
   <translation>无法写入“{name}”：带声音的视频须存为 .mp4、.mov 或 .mkv。</translation>
  </message>
  <message>
   <location filename="engine/media/picture_copy.py"></location>
   <source>A {suffix} file cannot hold this picture ({codec}); name the file .mkv instead.</source>
   <translation>{suffix} 文件无法容纳此画面（{codec}）；请将文件命名为 .mkv。</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has no sound: it is a picture without an audio track.</source>
   <translation>“{name}”没有声音：它是没有音轨的图片。</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has no sound: it is a video without an audio track.</source>
   <translation>“{name}”没有声音：它是没有音轨的视频。</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>The sound of “{name}” is in a format that FFmpeg cannot decode.</source>
   <translation>“{name}”的声音格式 FFmpeg 无法解码。</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>The sound of “{name}” has {nb_channels} channels at {sample_rate} Hz, which Soloist cannot handle (up to {max_channels} channels, {min_rate} to {max_rate} Hz).</source>
   <translation>“{name}”的声音有 {nb_channels} 个声道、{sample_rate} Hz，Soloist 无法处理（最多 {max_channels} 个声道，{min_rate} 至 {max_rate} Hz）。</translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>%s: the picture cannot be decoded; its sound is used alone</source>
   <translation>%s：无法解码画面；仅使用声音</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/probe.py"></location>
   <source>“{name}” has {n} sound tracks; there is no track {track}.</source>
   <extracomment>One: “{name}” has 1 sound track; there is no track {track}.</extracomment>
   <translation>
    <numerusform>“{name}”有 {n} 条音轨；没有音轨 {track}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/probe.py"></location>
   <source>%s: sound track at stream %d cannot be used: %s</source>
   <translation>%s：流 %d 的音轨无法使用：%s</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” takes {wanted:.1f} GB in {cache_folder} while it is worked on.</source>
   <translation>处理期间，“{name}”在 {cache_folder} 中占用 {wanted:.1f} GB。</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: skipped %d undecodable packets of sound in all</source>
   <translation>%s：共跳过 %d 个无法解码的声音数据包</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: %d samples missing at sample %d</source>
   <translation>%s：缺少 %d 个采样，位于第 %d 个采样处</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>The sound of “{name}” drifts against its timestamps; it was stretched gently to keep up.</source>
   <translation>“{name}”的声音与其时间戳有漂移；已轻微拉伸以保持同步。</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: timestamps jump %d times in all</source>
   <translation>%s：时间戳共跳跃 %d 次</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: timestamps jump by %.1f s</source>
   <translation>%s：时间戳跳跃 %.1f 秒</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>There is not enough room on the disk for the decoded sound: “{name}” needs {wanted:.1f} GB in {folder}, {free:.1f} GB are free. SOLOIST_CACHE can name a folder on another disk.</source>
   <translation>磁盘空间不足，无法存放解码后的声音：“{name}”在 {folder} 中需要 {wanted:.1f} GB，可用 {free:.1f} GB。可用 SOLOIST_CACHE 指定另一磁盘上的文件夹。</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: the sound's clock drifts against its timestamps</source>
   <translation>%s：声音时钟与其时间戳有漂移</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/media/reader.py"></location>
   <source>“{name}” holds {n} samples that are no sound (not a number, infinite or absurdly loud), the first at {seconds:.2f} s; silence stands there.</source>
   <extracomment>One: “{name}” holds 1 sample that is no sound (not a number, infinite or absurdly loud), the first at {seconds:.2f} s; silence stands there.</extracomment>
   <translation>
    <numerusform>“{name}”中有 {n} 个采样不是声音（不是数值、无穷大或响得离谱），第一个在 {seconds:.2f} 秒处；已代以静音。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: the sound changes to %d Hz, %s; converted to %d Hz, %s</source>
   <translation>%s：声音变为 %d Hz，%s；已转换为 %d Hz，%s</translation>
  </message>
  <message>
   <location filename="engine/media/reader.py"></location>
   <source>%s: skipped undecodable sound at %s: %s</source>
   <translation>%s：跳过 %s 处无法解码的声音：%s</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} holds at most {most} channels, not {channels}; choose WAV.</source>
   <translation>{name} 最多支持 {most} 个声道，而不是 {channels} 个；请选择 WAV。</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} cannot hold {rate} Hz (at most {rates}); choose WAV or FLAC.</source>
   <translation>{name} 不支持 {rate} Hz（最多 {rates}）；请选择 WAV 或 FLAC。</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <source>{name} cannot hold channels that are “{layout}”; choose stems in WAV.</source>
   <translation>{name} 不支持“{layout}”声道布局；请选择 WAV 分轨。</translation>
  </message>
  <message>
   <location filename="engine/media/tracks.py"></location>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” was not written: the sound contains invalid numbers.</source>
   <translation>未写入“{name}”：声音含有无效数值。</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{format}” is not a format for stems; choose wav or flac.</source>
   <translation>“{format}”不是分轨格式；请选择 wav 或 flac。</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{bit_depth}” is not a bit depth for stems; choose 16, 24 or 32f.</source>
   <translation>“{bit_depth}”不是分轨的位深；请选择 16、24 或 32f。</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC cannot hold 32-bit float samples; choose 16 or 24 bits, or WAV.</source>
   <translation>FLAC 不支持 32 位浮点采样；请选择 16 或 24 位，或 WAV。</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC holds at most {flac_channels} channels, not {channels}; choose WAV.</source>
   <translation>FLAC 最多支持 {flac_channels} 个声道，而不是 {channels} 个；请选择 WAV。</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>FLAC cannot hold {rate} Hz; choose WAV.</source>
   <translation>FLAC 不支持 {rate} Hz；请选择 WAV。</translation>
  </message>
  <message>
   <location filename="engine/media/writer.py"></location>
   <source>“{name}” would be larger than the 4 GB a WAV file can hold.</source>
   <translation>“{name}”会超过 WAV 文件的 4 GB 上限。</translation>
  </message>
  <message>
   <location filename="engine/model/audio_unet.py"></location>
   <source>The network's description is outside what Soloist builds.</source>
   <translation>网络的描述超出 Soloist 可构建的范围。</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>none in this installation</source>
   <translation>此安装中没有</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>There is no model “{name_or_path}”; give a path to a model's .json file or one of: {known}.</source>
   <translation>没有模型“{name_or_path}”；请给出模型 .json 文件的路径，或以下之一：{known}。</translation>
  </message>
  <message>
   <location filename="engine/model/cards.py"></location>
   <source>The model {name} cannot be read.</source>
   <translation>无法读取模型 {name}。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} is not what its preset “{name_2}” says.</source>
   <translation>模型 {name} 与其预设“{name_2}”所述不符。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>{name} is not the card of a Soloist model.</source>
   <translation>{name} 不是 Soloist 模型的卡片。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was made for a newer Soloist; update Soloist to use it.</source>
   <translation>模型 {name} 是为更新版本的 Soloist 制作的；请更新 Soloist 后使用。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was made for an earlier Soloist, whose networks this one has not.</source>
   <translation>模型 {name} 是为较早版本的 Soloist 制作的，此版本没有相应的网络。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} was trained for another list of instruments.</source>
   <translation>模型 {name} 是针对另一份乐器列表训练的。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} does not say where its {key} network is.</source>
   <translation>模型 {name} 未说明其 {key} 网络的位置。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} points outside its own folder.</source>
   <translation>模型 {name} 指向其自身文件夹之外。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} names a weights file that cannot exist.</source>
   <translation>模型 {name} 指定的权重文件不可能存在。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model file {name} is damaged: it is not the one its card describes.</source>
   <translation>模型文件 {name} 已损坏：与其卡片所述不符。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} describes something this Soloist does not know.</source>
   <translation>模型 {name} 描述了此 Soloist 不认识的内容。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The weights of {name} hold values that are no numbers.</source>
   <translation>{name} 的权重含有非数值。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} does not describe its frame network.</source>
   <translation>模型 {name} 没有描述其画面网络。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model's card {name} cannot be read.</source>
   <translation>无法读取模型的卡片 {name}。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model file {name} is missing or cannot be read.</source>
   <translation>模型文件 {name} 缺失或无法读取。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} gives {name_2} a value that makes no sense.</source>
   <translation>模型 {name} 为 {name_2} 给出了无意义的值。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The model {name} gives {name_2} a value that is no number.</source>
   <translation>模型 {name} 为 {name_2} 给出的值不是数值。</translation>
  </message>
  <message>
   <location filename="engine/model/checkpoint.py"></location>
   <source>The weights of {name} do not fit the network its card describes.</source>
   <translation>{name} 的权重与其卡片所述的网络不符。</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The networks of “{name}” cannot be taught; take those of studio.</source>
   <translation>“{name}”的神经网络不可训练；请使用 studio 的。</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights are larger than any that Soloist makes.</source>
   <translation>微调权重比 Soloist 生成的任何权重都大。</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights belong to other networks than those of this Soloist.</source>
   <translation>微调权重所属的神经网络与此 Soloist 的不同。</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights hold values that no teaching gives.</source>
   <translation>微调权重含有训练不可能得出的值。</translation>
  </message>
  <message>
   <location filename="engine/model/taught.py"></location>
   <source>The tuned weights are damaged.</source>
   <translation>微调权重已损坏。</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network asks for settings this Soloist does not know: {names}.</source>
   <translation>画面网络要求此 Soloist 不认识的设置：{names}。</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network's description is outside what Soloist builds.</source>
   <translation>画面网络的描述超出 Soloist 可构建的范围。</translation>
  </message>
  <message>
   <location filename="engine/model/visual_resnet.py"></location>
   <source>The picture network's description is broken; install the model again.</source>
   <translation>画面网络的描述已损坏；请重新安装模型。</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage ends at {end_s:g} s, before it begins ({start_s:g} s).</source>
   <translation>该段在 {end_s:g} 秒结束，早于其开始（{start_s:g} 秒）。</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage from {start:g} s to its end is not in “{name}”, which lasts {length:.2f} s.</source>
   <translation>从 {start:g} 秒到结尾的这一段不在“{name}”中，其时长为 {length:.2f} 秒。</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>The passage from {start:g} s to {end:g} s is not in “{name}”, which lasts {length:.2f} s.</source>
   <translation>从 {start:g} 秒到 {end:g} 秒的这一段不在“{name}”中，其时长为 {length:.2f} 秒。</translation>
  </message>
  <message>
   <location filename="engine/passage.py"></location>
   <source>A passage begins and ends at seconds from 0 on, not at {seconds:g}.</source>
   <translation>一段的开始和结束须为 0 或以上的秒数，而不是 {seconds:g}。</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>connect or enable one in the system's sound settings, then press Play again</source>
   <translation>请连接一个，或在系统的声音设置中启用一个，然后再按播放</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>No sound output was found; {remedy}.</source>
   <translation>未找到声音输出；{remedy}。</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>The sound output “{name}” is not connected.</source>
   <translation>声音输出“{name}”未连接。</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>opening %s failed: %s</source>
   <translation>打开 %s 失败：%s</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>reinstall Soloist's Python package “sounddevice” and start Soloist again</source>
   <translation>请重新安装 Soloist 的 Python 软件包“sounddevice”，然后重新启动 Soloist</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>Sound cannot be played because the PortAudio library is missing; {remedy}.</source>
   <translation>缺少 PortAudio 库，无法播放声音；{remedy}。</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>connect one or start PulseAudio or PipeWire (with the package libasound2-plugins or pipewire-alsa), then press Play again</source>
   <translation>请连接一个，或启动 PulseAudio 或 PipeWire（需软件包 libasound2-plugins 或 pipewire-alsa），然后再按播放</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>choose an output in System Settings &gt; Sound, then press Play again</source>
   <translation>请在“系统设置 &gt; 声音”中选择一个输出，然后再按播放</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>The sound output “{name}” could not be opened; close other programs that use it or choose another one under Playback &gt; Sound output.</source>
   <translation>无法打开声音输出“{name}”；请关闭使用它的其他程序，或在“播放 &gt; 声音输出”中另选一个。</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>“{chosen}” is not connected; the system's own sound output is used.</source>
   <translation>“{chosen}”未连接；改用系统的声音输出。</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>install it (Debian, Ubuntu: “sudo apt install libportaudio2”) and start Soloist again</source>
   <translation>请安装它（Debian、Ubuntu：“sudo apt install libportaudio2”），然后重新启动 Soloist</translation>
  </message>
  <message>
   <location filename="engine/playback/devices.py"></location>
   <source>install it with “brew install portaudio” and start Soloist again</source>
   <translation>请用“brew install portaudio”安装它，然后重新启动 Soloist</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>the sound ended</source>
   <translation>声音已结束</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>The sound stopped unexpectedly ({error}). Play goes on from here.</source>
   <translation>声音意外停止（{error}）。播放会从此处继续。</translation>
  </message>
  <message>
   <location filename="engine/playback/feeder.py"></location>
   <source>the sound output could not be closed</source>
   <translation>无法关闭声音输出</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The {channels} channels are played in {names}; stems keep all of them.</source>
   <translation>{channels} 个声道以{names}播放；分轨保留全部声道。</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The sound output plays at {device_rate} Hz, so the recording's {rate} Hz are converted for listening; stems keep their rate.</source>
   <translation>声音输出以 {device_rate} Hz 播放，因此录音的 {rate} Hz 在聆听时会转换；分轨保留原采样率。</translation>
  </message>
  <message>
   <location filename="engine/playback/output.py"></location>
   <source>The sound output “{name}” stopped working ({error}); connect it again or choose another one under Playback &gt; Sound output, then press Play.</source>
   <translation>声音输出“{name}”停止工作（{error}）；请重新连接，或在“播放 &gt; 声音输出”中另选一个，然后按播放。</translation>
  </message>
  <message>
   <location filename="engine/playback/player.py"></location>
   <source>the sound output did not stop within %g s</source>
   <translation>声音输出未在 %g 秒内停止</translation>
  </message>
  <message>
   <location filename="engine/presets.py"></location>
   <source>“{name}” is not a preset; there are: {presets}.</source>
   <translation>“{name}”不是预设；可用的有：{presets}。</translation>
  </message>
  <message>
   <location filename="engine/project/document.py"></location>
   <source>There is no mask yet: wait until the instruments are found, or choose them yourself.</source>
   <translation>尚无蒙版：请等待找到乐器，或自行选取。</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>There is no mask for {name}: add it to the list of instruments first.</source>
   <translation>没有{name}的蒙版：请先将其添加到乐器列表。</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>Nothing can be taken from {name} while it is protected.</source>
   <translation>{name}受保护时，不能从中取走任何内容。</translation>
  </message>
  <message>
   <location filename="engine/project/edits.py"></location>
   <source>Nothing can be given to {name} while it is protected.</source>
   <translation>{name}受保护时，不能向其分配任何内容。</translation>
  </message>
  <message>
   <location filename="engine/project/facts.py"></location>
   <source>It has {count} instruments, and a recording has at most {most}.</source>
   <translation>它有 {count} 件乐器，而一个录音最多可有 {most} 件。</translation>
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
   <translation>无法保留更改以供恢复：{error}。请尽快保存工程；在此之前若发生崩溃，更改将丢失。</translation>
  </message>
  <message>
   <location filename="engine/project/journal.py"></location>
   <source>the journal cannot be written: %s</source>
   <translation>无法写入日志：%s</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>dropped %s: %s</source>
   <translation>已丢弃 %s：%s</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is larger than all of them may be</source>
   <translation>此条目大于全部条目的总上限</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is of something else than its name says</source>
   <translation>此条目的内容与其名称不符</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>the entry is of other instruments than its name says</source>
   <translation>此条目的乐器与其名称不符</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>What was kept of an earlier separation of this recording was damaged and has been removed; it is separated again.</source>
   <translation>保留的此录音以前的分离结果已损坏并被移除；正在重新分离。</translation>
  </message>
  <message>
   <location filename="engine/project/kept.py"></location>
   <source>The separation cannot be kept in {folder}: {strerror}.</source>
   <translation>无法将分离结果保留在 {folder}：{strerror}。</translation>
  </message>
  <message>
   <location filename="engine/project/lock.py"></location>
   <source>“{name}” is already open in another window; here it can be looked at and listened to, not saved.</source>
   <translation>“{name}”已在另一个窗口中打开；在这里可以查看和聆听，但不能保存。</translation>
  </message>
  <message>
   <location filename="engine/project/lock.py"></location>
   <source>Whether “%s” is open elsewhere cannot be found out: %s.</source>
   <translation>无法查明“%s”是否已在别处打开：%s。</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” in {parent} is not the recording this project was made from: it was changed, or it is another one of that name.</source>
   <translation>{parent} 中的“{name}”不是制作此工程所用的录音：它已被更改，或是同名的另一个录音。</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>The recording “{name}” is no longer in {parent}; show where it is.</source>
   <translation>录音“{name}”已不在 {parent} 中；请指出其位置。</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” is now called “{name_2}”, in {parent}.</source>
   <translation>“{name}”现在名为“{name_2}”，位于 {parent}。</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” cannot be read.</source>
   <translation>无法读取“{name}”。</translation>
  </message>
  <message>
   <location filename="engine/project/media_reference.py"></location>
   <source>“{name}” was found in {parent}.</source>
   <translation>在 {parent} 中找到了“{name}”。</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>This copy begins {by:.2f} s earlier; the repairs were moved along.</source>
   <translation>此副本早开始 {by:.2f} 秒；修正已相应移动。</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>There is no mask yet, so there are no repairs to share.</source>
   <translation>尚无蒙版，因此没有可分享的修正。</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>repairs</source>
   <translation>修正</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>The repairs belong to another recording than “{name}”, or to another version of it.</source>
   <translation>这些修正属于“{name}”以外的录音，或其另一版本。</translation>
  </message>
  <message>
   <location filename="engine/project/mending.py"></location>
   <source>This copy begins {by:.2f} s later; the repairs were moved along.</source>
   <translation>此副本晚开始 {by:.2f} 秒；修正已相应移动。</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Add {who}</source>
   <translation>添加{who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Leave out {who}</source>
   <translation>略去{who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Protect {who}</source>
   <translation>保护{who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Unprotect {who}</source>
   <translation>取消保护{who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Mute {who}</source>
   <translation>静音{who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Unmute {who}</source>
   <translation>取消静音{who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Solo {who}</source>
   <translation>独奏{who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>End the solo of {who}</source>
   <translation>结束独奏{who}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Recolour {who}</source>
   <translation>更改{who}的颜色</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Give {where} back to the network</source>
   <translation>将 {where} 恢复为神经网络的结果</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change instruments</source>
   <translation>更改乐器</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change beats or markers</source>
   <translation>更改节拍或标记</translation>
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
   <translation>更改保护项</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the instruments' names</source>
   <translation>更改乐器名称</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Call {who} “{name}”</source>
   <translation>将{who}命名为“{name}”</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Give {where} to {target}</source>
   <translation>将 {where} 分配给{target}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Take {where} from {instrument}</source>
   <translation>从{instrument}取走 {where}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>{count} instruments</source>
   <translation>{count} 件乐器</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>{first} and {last}</source>
   <translation>{first}和{last}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the mix</source>
   <translation>更改混音</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Set {name} to {gain}</source>
   <translation>将{name}设为 {gain}</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change levels</source>
   <translation>更改电平</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change the solo</source>
   <translation>更改独奏</translation>
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
   <translation>重新排列乐器</translation>
  </message>
  <message>
   <location filename="engine/project/naming.py"></location>
   <source>Change what is muted</source>
   <translation>更改静音项</translation>
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
   <translation>{what}只有一部分分配给{owner}。</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>A line of notes at {where}</source>
   <translation>{where} 处的一串音符</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what}: the networks contradict themselves when asked again.</source>
   <translation>{what}：再次询问时，神经网络自相矛盾。</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is cut in two, between {owner} and {rival}.</source>
   <translation>{what}被一分为二，分属{owner}和{rival}。</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{what} is mostly given to {owner}, but may be {target}'s.</source>
   <translation>{what}大部分分配给{owner}，但可能属于{target}。</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{low:.0f}–{high:.0f} Hz at {where}</source>
   <translation>{where} 处的 {low:.0f}–{high:.0f} Hz</translation>
  </message>
  <message>
   <location filename="engine/project/radar.py"></location>
   <source>{note} at {where}</source>
   <translation>{where} 处的 {note}</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>a recording</source>
   <translation>录音</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>The unsaved work on “{name}” is being recovered in another window.</source>
   <translation>“{name}”中未保存的工作正在另一个窗口中恢复。</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>%s cannot be recovered: %s</source>
   <translation>无法恢复 %s：%s</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>“{name}” was saved again after the unsaved work on it was done, so the two no longer fit together.</source>
   <translation>“{name}”在那些未保存的工作之后又保存过，因此两者已不相符。</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>The unsaved work on “{name}” cannot be read: it is damaged.</source>
   <translation>无法读取“{name}”中未保存的工作：已损坏。</translation>
  </message>
  <message>
   <location filename="engine/project/recovery.py"></location>
   <source>%s is no journal that can be read: %s</source>
   <translation>%s 不是可读取的日志：%s</translation>
  </message>
  <message>
   <location filename="engine/project/repeats.py"></location>
   <source>The passage comes again at {where}.</source>
   <translation>这个乐段在 {where} 处再次出现。</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where}, an octave below, is given to {wrong} too.</source>
   <translation>{where} 处低八度的 {name} 也分配给了{wrong}。</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where} is given to {wrong} too.</source>
   <translation>{where} 处的 {name} 也分配给了{wrong}。</translation>
  </message>
  <message>
   <location filename="engine/project/similar.py"></location>
   <source>{name} at {where}, an octave above, is given to {wrong} too.</source>
   <translation>{where} 处高八度的 {name} 也分配给了{wrong}。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>Choose at least one stem to import.</source>
   <translation>请至少选择一条要导入的分轨。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>None of the stems is assigned to an instrument, so there is nothing to make a mask of.</source>
   <translation>没有分轨对应到乐器，因此无从生成蒙版。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_import.py"></location>
   <source>A stem holds numbers that are no sound, so no mask can be made of it.</source>
   <translation>某条分轨含有非声音数值，因此无法由其生成蒙版。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.0f} ms too early; it is moved into place.</source>
   <translation>“{stem}”早了 {by:.0f} 毫秒；已移至正确位置。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.1f} dB louder than in the mix; that is evened out.</source>
   <translation>“{stem}”比混音中响 {by:.1f} dB；已作调整。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are silent where the recording is loudest; are they the right ones?</source>
   <translation>录音最响之处，分轨却没有声音；分轨选对了吗？</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems do not sound like parts of this recording; are they the right ones?</source>
   <translation>这些分轨听起来不像此录音的组成部分；分轨选对了吗？</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.0f} ms too early; they are moved into place.</source>
   <translation>分轨早了 {by:.0f} 毫秒；已移至正确位置。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.0f} ms too late; it is moved into place.</source>
   <translation>“{stem}”晚了 {by:.0f} 毫秒；已移至正确位置。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.1f} dB softer than in the mix; that is evened out.</source>
   <translation>“{stem}”比混音中轻 {by:.1f} dB；已作调整。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{name}” holds numbers that are no sound.</source>
   <translation>“{name}”含有非声音数值。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.0f} ms too late; they are moved into place.</source>
   <translation>分轨晚了 {by:.0f} 毫秒；已移至正确位置。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are inverted (opposite polarity); they are turned back.</source>
   <translation>分轨是反相的（极性相反）；已翻转回来。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is inverted (opposite polarity); it is turned back.</source>
   <translation>“{stem}”是反相的（极性相反）；已翻转回来。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.1f} dB softer than in the mix; that is evened out.</source>
   <translation>分轨比混音中轻 {by:.1f} dB；已作调整。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” lasts {length:.2f} s and the recording {duration:.2f} s, so it is no stem of this recording.</source>
   <translation>“{stem}”时长 {length:.2f} 秒，而录音为 {duration:.2f} 秒，因此不是此录音的分轨。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>The stems are {by:.1f} dB louder than in the mix; that is evened out.</source>
   <translation>分轨比混音中响 {by:.1f} dB；已作调整。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is hardly found in the recording; is it the right one?</source>
   <translation>录音中几乎找不到“{stem}”；选对了吗？</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.2f} s longer than the recording; that is left out.</source>
   <translation>“{stem}”比录音长 {by:.2f} 秒；多出的部分已略去。</translation>
  </message>
  <message>
   <location filename="engine/project/stem_places.py"></location>
   <source>“{stem}” is {by:.2f} s shorter than the recording; silence stands there.</source>
   <translation>“{stem}”比录音短 {by:.2f} 秒；缺少的部分以静音补足。</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>project</source>
   <translation>工程</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” was made by a newer version of Soloist; update Soloist to open it.</source>
   <translation>“{name}”由更新版本的 Soloist 制作；请更新 Soloist 后打开。</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” could not be saved: {error}. Your work is still here; save it in another place.</source>
   <translation>无法保存“{name}”：{error}。您的工作仍在这里；请保存到其他位置。</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>The {kind} “{name}” does not exist.</source>
   <translation>{kind}“{name}”不存在。</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>The {kind} “{name}” cannot be read: {strerror}.</source>
   <translation>无法读取{kind}“{name}”：{strerror}。</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” cannot be opened. {error}</source>
   <translation>无法打开“{name}”。{error}</translation>
  </message>
  <message>
   <location filename="engine/project/store.py"></location>
   <source>“{name}” is damaged, or it is no Soloist {kind}.</source>
   <translation>“{name}”已损坏，或不是 Soloist {kind}。</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>The mask cannot be kept in {folder}: {strerror}.</source>
   <translation>无法将蒙版保留在 {folder}：{strerror}。</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>There is not enough room on the disk for the mask (in {folder}).</source>
   <translation>磁盘空间不足，无法存放蒙版（位于 {folder}）。</translation>
  </message>
  <message>
   <location filename="engine/project/tiles.py"></location>
   <source>the mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the bagpipe</source>
   <translation>风笛</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the clarinet</source>
   <translation>单簧管</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the flute</source>
   <translation>长笛</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the drums</source>
   <translation>鼓</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the acoustic guitar</source>
   <translation>原声吉他</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the ukulele</source>
   <translation>尤克里里</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the accordion</source>
   <translation>手风琴</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the bassoon</source>
   <translation>巴松管</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the guzheng</source>
   <translation>古筝</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the xylophone</source>
   <translation>木琴</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the erhu</source>
   <translation>二胡</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the tuba</source>
   <translation>大号</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the congas</source>
   <translation>康加鼓</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the saxophone</source>
   <translation>萨克斯</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the cello</source>
   <translation>大提琴</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the violin</source>
   <translation>小提琴</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the electric bass</source>
   <translation>电贝斯</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the piano</source>
   <translation>钢琴</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the banjo</source>
   <translation>班卓琴</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the trumpet</source>
   <translation>小号</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>the pipa</source>
   <translation>琵琶</translation>
  </message>
  <message>
   <location filename="engine/project/words.py"></location>
   <source>other</source>
   <translation>其余</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>An instrument needs a name.</source>
   <translation>乐器需要名称。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A name of {count} characters is too long; at most {most} are shown.</source>
   <translation>{count} 个字符的名称过长；最多显示 {most} 个。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{cleaned}” holds characters that cannot be shown in one line.</source>
   <translation>“{cleaned}”含有无法在一行内显示的字符。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{id}” is no instrument's record.</source>
   <translation>“{id}”不是乐器的记录。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{kind}” is no kind of instrument.</source>
   <translation>“{kind}”不是乐器种类。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A recording has at most {most} instruments; these are {count}.</source>
   <translation>一个录音最多可有 {most} 件乐器；这里有 {count} 件。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>A recording has at most {most} instruments.</source>
   <translation>一个录音最多可有 {most} 件乐器。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{colour}” is no colour; write it as #RRGGBB.</source>
   <translation>“{colour}”不是颜色；请写成 #RRGGBB。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“Other” is what no instrument owns; it keeps its name and colour.</source>
   <translation>“其余”是不属于任何乐器的部分；其名称和颜色固定不变。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>There is a “{cleaned}” already; two instruments need two names.</source>
   <translation>已经有“{cleaned}”；两件乐器需要两个名称。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{cleaned}” is named twice.</source>
   <translation>“{cleaned}”被列出了两次。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>“{before}” cannot name files; use letters, digits and _.</source>
   <translation>“{before}”不能用于文件名；请使用字母、数字和 _。</translation>
  </message>
  <message>
   <location filename="engine/roster.py"></location>
   <source>For one of your own write {name}=NAME.</source>
   <translation>自定义乐器请写 {name}=NAME。</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>There is no separator “{name}”; there are {known}. Others go into {where}.</source>
   <translation>没有分离程序“{name}”；可用的有 {known}。其他的放在 {where}。</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is larger than {max_bytes} KB, and so no description of a separator.</source>
   <translation>“{shown}”大于 {max_bytes} KB，因此不是分离程序的描述文件。</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{title}” ended without an error, but left none of its stems ({wanted}).</source>
   <translation>“{title}”结束时没有报错，但未留下任何分轨（{wanted}）。</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” cannot be read: {strerror}.</source>
   <translation>无法读取“{shown}”：{strerror}。</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is no TOML: it is no text in UTF-8.</source>
   <translation>“{shown}”不是 TOML：它不是 UTF-8 文本。</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{shown}” is no TOML: {error}.</source>
   <translation>“{shown}”不是 TOML：{error}。</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>is no name to call a separator by: small letters, digits, - and _, at most 40</source>
   <translation>不是可用来调用分离程序的名称：须为小写字母、数字、- 和 _，最多 40 个</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “cancel” that is none of {cancel}</source>
   <translation>的“cancel”不是 {cancel} 之一</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs a “command” that is a list of 1 to {most_arguments} arguments</source>
   <translation>需要一个“command”，为 1 至 {most_arguments} 个参数的列表</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” whose program is to be filled in</source>
   <translation>的“command”中，程序本身是待替换的占位符</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs 1 to {most} “stems”</source>
   <translation>需要 1 至 {most} 个“stems”</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives no instrument a stem</source>
   <translation>没有为任何乐器指定分轨</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives one stem to several: {wrong}</source>
   <translation>将一条分轨给了多件乐器：{wrong}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>gives one instrument two names</source>
   <translation>给一件乐器两个名称</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>names a stem “{pattern}” that is no file below the output</source>
   <translation>指定的分轨“{pattern}”不是输出文件夹下的文件</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs {percent} once in “progress”</source>
   <translation>的“progress”中须出现一次 {percent}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” that is no text of at most {longest} characters</source>
   <translation>的“{key}”不是最多 {longest} 个字符的文本</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” with characters that cannot be shown</source>
   <translation>的“{key}”含有无法显示的字符</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “{key}” that is no whole number from 1 to {most}</source>
   <translation>的“{key}”不是 1 至 {most} 的整数</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>needs a table [{key}]</source>
   <translation>需要表 [{key}]</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>says “{where}{unknown}”, which means nothing here</source>
   <translation>中的“{where}{unknown}”在此没有意义</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>“{title}” wrote several files for one stem ({pattern}): {shown}.</source>
   <translation>“{title}”为一条分轨写入了多个文件（{pattern}）：{shown}。</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” in which something is no text of one line</source>
   <translation>的“command”中有内容不是单行文本</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” with {wrong}, which means nothing</source>
   <translation>的“command”含有 {wrong}，没有意义</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>has a “command” without {place}</source>
   <translation>的“command”缺少 {place}</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>says of “{pattern}” something that is no instrument</source>
   <translation>为“{pattern}”指定的不是乐器</translation>
  </message>
  <message>
   <location filename="engine/separators/descriptions.py"></location>
   <source>names an instrument that is none: {error}</source>
   <translation>指定的乐器不是乐器：{error}</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>There was no stem of {left_out}.</source>
   <translation>没有{left_out}的分轨。</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>“{title}” left no stem of an instrument, only of Other.</source>
   <translation>“{title}”没有留下乐器的分轨，只有“其余”的。</translation>
  </message>
  <message>
   <location filename="engine/separators/masks.py"></location>
   <source>There is no place to work in {cache}: {strerror}.</source>
   <translation>{cache} 中没有可供工作的空间：{strerror}。</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” is not installed here: there is no program “{argv}”. Install it, or say in {name}.toml where it is.</source>
   <translation>此处未安装“{title}”：没有程序“{argv}”。请安装，或在 {name}.toml 中说明其位置。</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>exit status {returncode}</source>
   <translation>退出状态 {returncode}</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>signal {returncode}</source>
   <translation>信号 {returncode}</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” was not done after {limit} s, and was stopped.</source>
   <translation>“{title}”在 {limit} 秒后仍未完成，已被停止。</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” wrote more than {limit} MB, and was stopped.</source>
   <translation>“{title}”写入超过 {limit} MB，已被停止。</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” took more than {limit} MB of memory, and was stopped.</source>
   <translation>“{title}”占用内存超过 {limit} MB，已被停止。</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>Its last words: “{said}”.</source>
   <translation>它最后的输出：“{said}”。</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>It said nothing.</source>
   <translation>它没有任何输出。</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” could not be started: {why}.</source>
   <translation>无法启动“{title}”：{why}。</translation>
  </message>
  <message>
   <location filename="engine/separators/running.py"></location>
   <source>“{title}” failed ({how}).</source>
   <translation>“{title}”失败（{how}）。</translation>
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
   <translation>没有可供学习的内容：请修正一些音符，或指明一件乐器单独演奏之处（至少两件）。</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>The networks do not know {strange}, so a recording with it in the list cannot be taught.</source>
   <translation>神经网络不认识{strange}，因此列表中含有它的录音无法用于训练。</translation>
  </message>
  <message>
   <location filename="engine/teaching.py"></location>
   <source>The tuned weights “{name}” are missing or cannot be read.</source>
   <translation>微调权重“{name}”缺失或无法读取。</translation>
  </message>
  <message>
   <location filename="engine/temporary.py"></location>
   <source>{what} cannot be read back from {folder}: {why}.</source>
   <translation>无法从 {folder} 读回{what}：{why}。</translation>
  </message>
  <message>
   <location filename="engine/twins/players.py"></location>
   <source>A player is a point in the picture: 0 to 1 from the left and from the top.</source>
   <translation>演奏者是画面中的一个点：自左、自上以 0 至 1 表示。</translation>
  </message>
  <message>
   <location filename="engine/twins/players.py"></location>
   <source>These two points are too near to each other to be two players.</source>
   <translation>这两个点相距太近，不可能是两位演奏者。</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} are doubtful and went to both, at {at} s{more}.</source>
   <extracomment>One: {n} is doubtful and went to both, at {at} s{more}.</extracomment>
   <translation>
    <numerusform>{n} 个存疑，已归于双方，位于 {at} 秒{more}。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Neither direction nor motion tells the two players apart: each got half of everything.</source>
   <translation>方向和动作都无法区分两位演奏者：双方各得全部的一半。</translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by direction and motion.</source>
   <extracomment>One: {n} note was divided by direction and motion.</extracomment>
   <translation>
    <numerusform>已按方向和动作划分 {n} 个音符。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by direction.</source>
   <extracomment>One: {n} note was divided by direction.</extracomment>
   <translation>
    <numerusform>已按方向划分 {n} 个音符。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="engine/twins/splitting.py"></location>
   <source>{n} notes were divided by motion.</source>
   <extracomment>One: {n} note was divided by motion.</extracomment>
   <translation>
    <numerusform>已按动作划分 {n} 个音符。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Nobody is seen playing here; click on the two players, or split by direction.</source>
   <translation>此处看不到有人演奏；请单击两位演奏者，或按方向拆分。</translation>
  </message>
  <message>
   <location filename="engine/twins/splitting.py"></location>
   <source>Only instruments with a pitch can be split by their players.</source>
   <translation>只有有音高的乐器才能按演奏者拆分。</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by your hand: {told}.</source>
   <translation>{note}，由您手动决定：{told}。</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by teaching: {told}.</source>
   <translation>{note}，由训练决定：{told}。</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by direction: {told}.</source>
   <translation>{note}，由方向决定：{told}。</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>{note}, decided by the networks: {told}.</source>
   <translation>{note}，由神经网络决定：{told}。</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>The recording ends at {duration:.2f} s; there is nothing at {seconds:g} s.</source>
   <translation>录音在 {duration:.2f} 秒结束；{seconds:g} 秒处没有内容。</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>The mask reaches from {f_min:g} to {f_max:g} Hz; {hertz:g} Hz is outside.</source>
   <translation>蒙版范围为 {f_min:g} 至 {f_max:g} Hz；{hertz:g} Hz 在范围之外。</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>without your hand {part:.0%}</source>
   <translation>若无手动修正 {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>untaught {part:.0%}</source>
   <translation>若未训练 {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>heard {part:.0%}</source>
   <translation>听到 {part:.0%}</translation>
  </message>
  <message>
   <location filename="engine/why.py"></location>
   <source>seen {part:.0%}</source>
   <translation>看到 {part:.0%}</translation>
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
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Take the last change back</source>
   <translation>撤回上一次更改</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Do again what was taken back</source>
   <translation>重新执行已撤销的操作</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Give to the chosen instrument</source>
   <translation>分配给选定的乐器(&amp;G)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give the selection to the chosen instrument</source>
   <translation>将选区分配给选定的乐器</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give to &amp;Other</source>
   <translation>归入“其余”(&amp;O)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The selection belongs to none of the instruments</source>
   <translation>选区不属于任何乐器</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give &amp;back to the network</source>
   <translation>恢复神经网络的结果(&amp;B)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The selection as the network had it</source>
   <translation>选区恢复为神经网络给出的状态</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;As the network had it</source>
   <translation>神经网络给出的状态(&amp;A)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Give the whole recording back to the network, except what is protected; can be undone</source>
   <translation>将整个录音恢复为神经网络的结果，受保护的除外；可撤销</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Protect</source>
   <translation>保护(&amp;P)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Keep the chosen instrument's share, whatever is painted over it</source>
   <translation>无论在其上绘制什么，都保留选定乐器的占比</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Apply to &amp;similar notes…</source>
   <translation>应用到相似的音符(&amp;S)…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Look for places like the last correction, and show them one by one</source>
   <translation>查找与上一次修正相似的位置，并逐一显示</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Mend the re&amp;peats…</source>
   <translation>修补重复(&amp;P)…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Look for where the passage around the last correction is played again</source>
   <translation>查找上一次修正所在的乐段再次演奏之处</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Wh&amp;y here?</source>
   <translation>此处为何如此？(&amp;Y)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>What networks, teaching, hand, ear and eye said of the cell under the pointer</source>
   <translation>神经网络、训练、手动、听觉和视觉对指针下的单元各给出了什么</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Next place</source>
   <translation>下一个位置(&amp;N)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Where a gesture is worth most; where something is proposed, the next of it</source>
   <translation>最值得修正的位置；有建议时，为下一个建议</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Previous place</source>
   <translation>上一个位置</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Show the place before</source>
   <translation>显示上一个位置</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Accept what is proposed</source>
   <translation>接受建议(&amp;A)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Do what is shown, and show the next</source>
   <translation>执行所显示的建议，并显示下一个</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Refuse what is proposed</source>
   <translation>拒绝建议</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Leave the place that is shown; the radar learns from it</source>
   <translation>保留所显示位置的原样；雷达会从中学习</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Only this instrument pla&amp;ys here</source>
   <translation>此处只有这件乐器演奏(&amp;Y)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Mark the selected seconds: the networks can learn from the chosen instrument alone</source>
   <translation>标记所选的时间：神经网络可从单独演奏的选定乐器中学习</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Teach this recording</source>
   <translation>用此录音训练(&amp;T)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Tune the networks on what you corrected and marked; what comes of it is shown before it counts</source>
   <translation>依据您修正和标记的内容微调神经网络；结果先显示，采用后才生效</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>For&amp;get what was taught</source>
   <translation>忘记训练结果(&amp;G)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Everything follows the networks as they were before; can be undone</source>
   <translation>一切恢复为依照训练前的神经网络；可撤销</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;All</source>
   <translation>全选(&amp;A)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the whole recording</source>
   <translation>选择整个录音</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;None</source>
   <translation>取消选择(&amp;N)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select nothing</source>
   <translation>不选择任何内容</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Invert</source>
   <translation>反选(&amp;I)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what is not selected</source>
   <translation>选择未选中的部分</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Grow</source>
   <translation>扩大(&amp;G)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>One cell more on every side</source>
   <translation>每侧增加一个单元</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Shrink</source>
   <translation>缩小(&amp;S)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>One cell less on every side</source>
   <translation>每侧减少一个单元</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Feather</source>
   <translation>羽化(&amp;F)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Soften the edge of the selection</source>
   <translation>柔化选区边缘</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Listen to the selection</source>
   <translation>聆听选区(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Hear only what is selected, once</source>
   <translation>仅聆听所选部分，播放一次</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;What is here?</source>
   <translation>此处有什么？(&amp;W)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Say where the playhead is, what is selected, how long it is and whose</source>
   <translation>读出播放头的位置、所选内容、其长度及归属</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Smaller brush</source>
   <translation>缩小画笔</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Make brush and eraser smaller</source>
   <translation>缩小画笔和橡皮擦</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Larger brush</source>
   <translation>放大画笔</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Make brush and eraser larger</source>
   <translation>放大画笔和橡皮擦</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Save what was learnt…</source>
   <translation>保存训练结果…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>The tuned part of the networks, as a file: for other recordings of the same players</source>
   <translation>将神经网络的微调部分存为文件：供相同演奏者的其他录音使用</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Use what was learnt elsewhere…</source>
   <translation>使用其他录音的训练结果…</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Separate with the networks as they were taught on another recording; shown before it counts</source>
   <translation>用在另一录音上训练过的神经网络进行分离；结果先显示，采用后才生效</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Next note</source>
   <translation>下一个音符(&amp;N)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the next note of the chosen instrument, and say it</source>
   <translation>选择选定乐器的下一个音符并读出</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Previous note</source>
   <translation>上一个音符(&amp;P)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the note before, and say it</source>
   <translation>选择上一个音符并读出</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Ne&amp;xt passage</source>
   <translation>下一个乐段(&amp;X)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what the chosen instrument plays up to its next rest, and say it</source>
   <translation>选择选定乐器到下一个休止为止所演奏的内容并读出</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Previous p&amp;assage</source>
   <translation>上一个乐段(&amp;A)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select the passage before, and say it</source>
   <translation>选择上一个乐段并读出</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Higher note here</source>
   <translation>此处更高的音符(&amp;H)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what sounds above at the same time, whoever plays it</source>
   <translation>选择同一时刻更高的声音，无论由谁演奏</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>&amp;Lower note here</source>
   <translation>此处更低的音符(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/actions/edit_actions.py"></location>
   <source>Select what sounds below at the same time, whoever plays it</source>
   <translation>选择同一时刻更低的声音，无论由谁演奏</translation>
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
   <translation>保存工程(&amp;S)</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Keep the mask, your edits and the mix in a project file</source>
   <translation>将蒙版、您的编辑和混音保存到工程文件</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Save project &amp;as…</source>
   <translation>工程另存为(&amp;A)…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Keep the project in another file</source>
   <translation>将工程保存到另一个文件</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Export n&amp;otes…</source>
   <translation>导出音符(&amp;O)…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Write what the instruments play as MIDI and MusicXML</source>
   <translation>将各乐器演奏的内容写为 MIDI 和 MusicXML</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Export &amp;mask…</source>
   <translation>导出蒙版(&amp;M)…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Write the mask as a picture, as data, or as labels for Audacity</source>
   <translation>将蒙版写为图片、数据或 Audacity 标签</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>&amp;Import stems…</source>
   <translation>导入分轨(&amp;I)…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Make the stems of another separator the mask, to repair them here</source>
   <translation>将其他分离程序的分轨作为蒙版，以便在此修正</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Save &amp;repairs for others…</source>
   <translation>保存修正以供他人使用(&amp;R)…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Mask and edits without the sound, for whoever has the same recording</source>
   <translation>不含声音的蒙版和编辑，供拥有同一录音的人使用</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Ta&amp;ke repairs of others…</source>
   <translation>采用他人的修正(&amp;K)…</translation>
  </message>
  <message>
   <location filename="gui/actions/file_actions.py"></location>
   <source>Somebody's repairs of this recording, whatever copy of it they had</source>
   <translation>他人对此录音所做的修正，无论其副本为何种版本</translation>
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
   <source>See the picture large</source>
   <translation>放大查看画面</translation>
  </message>
  <message>
   <location filename="gui/actions/gestures.py"></location>
   <source>Double-click the video; again, or Esc, goes back</source>
   <translation>双击视频；再次双击或按 Esc 返回</translation>
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
   <translation>播放或暂停(&amp;P)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play or pause</source>
   <translation>播放或暂停</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play from the &amp;pointer</source>
   <translation>从指针处播放(&amp;P)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play from where the pointer is, or was right-clicked</source>
   <translation>从指针所在或右键单击之处播放</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Hear what the picture sh&amp;ows</source>
   <translation>聆听画面所示(&amp;I)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Hear what sounds at the pointer in the picture, or, by arrow keys, anywhere in it; Esc: the mix again</source>
   <translation>聆听画面中指针处发出的声音，也可用方向键移到画面任意位置；按 Esc 恢复混音</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Shuttle back</source>
   <translation>快退</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Run back silently; again: faster</source>
   <translation>静音快退；再按：更快</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Shuttle forward</source>
   <translation>快进</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Run forward at twice the speed; again: faster (silent above four times)</source>
   <translation>以两倍速快进；再按：更快（超过四倍时静音）</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Slo&amp;wer</source>
   <translation>减慢(&amp;W)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play slower, with the pitch kept</source>
   <translation>减慢播放，音高不变</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Faster</source>
   <translation>加快(&amp;F)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Play faster, with the pitch kept</source>
   <translation>加快播放，音高不变</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Half speed</source>
   <translation>半速(&amp;H)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Half speed with the pitch kept, or normal speed again</source>
   <translation>半速播放且音高不变，或恢复正常速度</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Previous frame</source>
   <translation>上一帧</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Show the frame before</source>
   <translation>显示上一帧</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Next frame</source>
   <translation>下一帧</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Show the next frame</source>
   <translation>显示下一帧</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back 1 second</source>
   <translation>后退 1 秒</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back exactly one second</source>
   <translation>正好后退一秒</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward 1 second</source>
   <translation>前进 1 秒</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward exactly one second</source>
   <translation>正好前进一秒</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back 5 seconds</source>
   <translation>后退 5 秒</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Back five seconds</source>
   <translation>后退五秒</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward 5 seconds</source>
   <translation>前进 5 秒</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Forward five seconds</source>
   <translation>前进五秒</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>To the start</source>
   <translation>到开头</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Put the playhead at the start</source>
   <translation>将播放头移到开头</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>To the end</source>
   <translation>到结尾</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Put the playhead at the end</source>
   <translation>将播放头移到结尾</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>&amp;Loop</source>
   <translation>循环(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Repeat a few seconds; drag on the time ruler to choose which</source>
   <translation>重复几秒钟；在时间标尺上拖动以选择范围</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop &amp;begins here</source>
   <translation>循环从此处开始(&amp;B)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>The loop begins at the playhead</source>
   <translation>循环从播放头处开始</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop &amp;ends here</source>
   <translation>循环在此处结束(&amp;E)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>The loop ends at the playhead</source>
   <translation>循环在播放头处结束</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Loop the sele&amp;ction</source>
   <translation>循环选区(&amp;C)</translation>
  </message>
  <message>
   <location filename="gui/actions/playback_actions.py"></location>
   <source>Repeat the time that is selected</source>
   <translation>重复所选的时间</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Practise</source>
   <translation>练习(&amp;P)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Show the row for transposition, speed, beats and click</source>
   <translation>显示移调、速度、节拍和节拍声的工具行</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Transpose &amp;up</source>
   <translation>升高移调(&amp;U)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>A semitone higher, at the same speed</source>
   <translation>升高一个半音，速度不变</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Transpose &amp;down</source>
   <translation>降低移调(&amp;D)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>A semitone lower, at the same speed</source>
   <translation>降低一个半音，速度不变</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;As recorded</source>
   <translation>录音原调(&amp;A)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>The pitch as it was recorded</source>
   <translation>录音原来的音高</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Find beats</source>
   <translation>查找节拍(&amp;F)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Find the beats and bars of the recording</source>
   <translation>查找录音的节拍和小节</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Tap the beat</source>
   <translation>敲击节拍(&amp;T)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>While it plays: four taps or more take the place of the beats there</source>
   <translation>播放时敲击：四下或更多将取代该处的节拍</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Click</source>
   <translation>节拍声(&amp;C)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Hear the beats as a click</source>
   <translation>以节拍声聆听节拍</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Count &amp;in</source>
   <translation>预备拍(&amp;I)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Count a bar before the sound begins</source>
   <translation>声音开始前先数一小节</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Loop the bar, or one more</source>
   <translation>循环当前小节，或再加一小节(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Repeat the bar at the playhead; again: one bar more</source>
   <translation>重复播放头所在的小节；再按：增加一小节</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Loop one bar fe&amp;wer</source>
   <translation>循环减少一小节(&amp;W)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Repeat one bar fewer</source>
   <translation>重复范围减少一小节</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Compare at e&amp;qual loudness</source>
   <translation>以等响度比较(&amp;Q)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Mix, original and network as loud as the softest of them, by EBU R 128</source>
   <translation>混音、原声和神经网络都与其中最轻的一样响，依据 EBU R 128</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Add &amp;marker</source>
   <translation>添加标记(&amp;M)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Mark the playhead's place; double-click the flag to name it</source>
   <translation>标记播放头的位置；双击旗标可命名</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>&amp;Next marker</source>
   <translation>下一个标记(&amp;N)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Put the playhead on the next marker</source>
   <translation>将播放头移到下一个标记</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>P&amp;revious marker</source>
   <translation>上一个标记(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/actions/practice_actions.py"></location>
   <source>Put the playhead on the marker before</source>
   <translation>将播放头移到上一个标记</translation>
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
   <translation>找不到“{said}”。操作方法请见“帮助 &gt; 手册”。</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/commands.py"></location>
   <source>Open a video, a sound file or a project</source>
   <translation>打开视频、音频文件或工程</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open &amp;demo</source>
   <translation>打开演示(&amp;D)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open the duet that comes with Soloist</source>
   <translation>打开 Soloist 附带的二重奏</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Export…</source>
   <translation>导出(&amp;E)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Write each instrument, the mix, or all in one file</source>
   <translation>写入每件乐器、混音，或全部写入一个文件</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Clear kept se&amp;parations</source>
   <translation>清除保留的分离结果(&amp;P)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Remove what is kept of earlier separations, so that recordings open again without the networks</source>
   <translation>移除保留的以前的分离结果；有了它们，再次打开录音时无需神经网络</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Close the recording</source>
   <translation>关闭录音</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Leave Soloist</source>
   <translation>退出 Soloist</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Solo</source>
   <translation>独奏(&amp;S)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Hear only the chosen instrument</source>
   <translation>仅聆听选定的乐器</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Mute</source>
   <translation>静音(&amp;M)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Leave the chosen instrument out</source>
   <translation>不听选定的乐器</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>C&amp;ompare</source>
   <translation>对比(&amp;O)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>See and hear your mask, the recording as it is, or the network's own mask, in turn; hold for a look</source>
   <translation>依次查看并聆听您的蒙版、原录音和神经网络的蒙版；按住可临时对比</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Reset the mix</source>
   <translation>重置混音(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>No solo, no mute, every gain at 0 dB</source>
   <translation>无独奏、无静音，所有增益为 0 dB</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Take &amp;back the last change of the mix</source>
   <translation>撤回混音的上一次更改(&amp;B)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Solo, mute and gains as they were before; the mask's own undo is apart from it</source>
   <translation>独奏、静音和增益恢复原状；与蒙版的撤销互不相干</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Add an instrument…</source>
   <translation>添加乐器(&amp;A)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Name an instrument that plays but is not listed</source>
   <translation>为正在演奏但未列出的乐器命名</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Re&amp;move from the list</source>
   <translation>从列表中移除(&amp;M)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Take the chosen instrument out of the list; what it had goes to the others</source>
   <translation>从列表中移除选定的乐器；其内容归于其他乐器</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Re&amp;name…</source>
   <translation>重命名(&amp;N)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Call the chosen instrument otherwise in this recording (F2 on its row)</source>
   <translation>更改选定的乐器在此录音中的名称（在其行上按 F2）</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Colour…</source>
   <translation>颜色(&amp;C)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show the chosen instrument in another colour</source>
   <translation>以另一种颜色显示选定的乐器</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Mer&amp;ge into…</source>
   <translation>合并到(&amp;G)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Give all of the chosen instrument to another one</source>
   <translation>将选定乐器的全部内容分配给另一件乐器</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Split in &amp;two</source>
   <translation>一分为二(&amp;T)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A second one of the chosen instrument: it gets what is selected of it, or half of all</source>
   <translation>再添一件与选定乐器相同的乐器：得到其中所选的部分，或全部的一半</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Split by its &amp;players</source>
   <translation>按演奏者拆分(&amp;P)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A second one of the chosen instrument: each player's notes, by where they sound from and who moves</source>
   <translation>再添一件与选定乐器相同的乐器：按发声方向和谁在动，分出每位演奏者的音符</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show its t&amp;wo players…</source>
   <translation>指出两位演奏者(&amp;W)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Click on both players in the picture, and the chosen instrument is split by how they move</source>
   <translation>在画面中单击两位演奏者，选定的乐器便按其动作拆分</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Export its &amp;notes…</source>
   <translation>导出其音符(&amp;N)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Write what the chosen instrument plays as MIDI and MusicXML</source>
   <translation>将选定乐器演奏的内容写为 MIDI 和 MusicXML</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Separate &amp;again</source>
   <translation>重新分离(&amp;A)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Run the networks again from the playhead outward</source>
   <translation>从播放头向两侧重新运行神经网络</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Separate &amp;with…</source>
   <translation>用其他程序分离(&amp;W)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Let another program separate; its stems become part of the mask</source>
   <translation>让其他程序分离；其分轨成为蒙版的一部分</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Stop the work under way</source>
   <translation>停止正在进行的任务(&amp;S)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Stop separating, exporting or loading; what is done stays</source>
   <translation>停止分离、导出或加载；已完成的部分会保留</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Mask</source>
   <translation>蒙版(&amp;M)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show who plays what, in colours</source>
   <translation>以颜色显示谁在演奏什么</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Only what I &amp;changed</source>
   <translation>仅显示我更改的部分(&amp;C)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Colour only the cells that were changed by hand</source>
   <translation>仅为手动更改过的单元着色</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Fit</source>
   <translation>适合窗口(&amp;F)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show the whole recording</source>
   <translation>显示整个录音</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom &amp;in</source>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show half as much time</source>
   <translation>显示一半的时间</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom &amp;out</source>
   <translation>缩小(&amp;O)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show twice as much time</source>
   <translation>显示两倍的时间</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom in on &amp;frequencies</source>
   <translation>放大频率(&amp;F)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show half as many octaves (Ctrl and the wheel do so at the pointer)</source>
   <translation>显示一半的八度（Ctrl 加滚轮可在指针处缩放）</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Zoom out of fre&amp;quencies</source>
   <translation>缩小频率(&amp;Q)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Show twice as many octaves</source>
   <translation>显示两倍的八度</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Picture &amp;large</source>
   <translation>大画面(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>The picture in the place of the spectrogram, and back (or double-click it; Esc goes back)</source>
   <translation>在频谱图的位置显示画面，或恢复原状（也可双击画面；按 Esc 返回）</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>F&amp;ull screen</source>
   <translation>全屏(&amp;U)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>The window over the whole screen, and back</source>
   <translation>窗口占满屏幕，或恢复原状</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Preferences…</source>
   <translation>偏好设置(&amp;P)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Colours, dynamic range, mask, click</source>
   <translation>颜色、动态范围、蒙版、节拍声</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Reset the layout</source>
   <translation>重置布局(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Put every panel back where it was at first</source>
   <translation>将每个面板恢复到最初的位置</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Find an action or a key…</source>
   <translation>查找操作或按键(&amp;F)…</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Everything that can be done, by name: find it, run it, give it another key</source>
   <translation>按名称列出所有可进行的操作：查找、执行、更改按键</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Manual</source>
   <translation>手册(&amp;M)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>A page a task, with pictures, from the disk</source>
   <translation>每项任务一页，附图，存于本机磁盘</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Copy report</source>
   <translation>复制报告(&amp;C)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Versions, screens, networks, the end of the log; no names of files: to paste where a fault is told</source>
   <translation>版本、屏幕、神经网络和日志末尾；不含文件名：可粘贴到反馈问题之处</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;Look for a newer version</source>
   <translation>查看新版本(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Open the project's page; Soloist itself asks nobody</source>
   <translation>打开项目网页；Soloist 本身不会联网查询</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>&amp;About Soloist</source>
   <translation>关于 Soloist(&amp;A)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Versions and networks</source>
   <translation>版本和神经网络</translation>
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
   <location filename="gui/actions/table.py"></location>
   <source>&amp;High contrast</source>
   <translation>高对比度(&amp;H)</translation>
  </message>
  <message>
   <location filename="gui/actions/table.py"></location>
   <source>Black or white grounds, a line round everything, strong colours</source>
   <translation>黑色或白色背景，所有元素带边线，颜色鲜明</translation>
  </message>
  <message>
   <location filename="gui/app/start.py"></location>
   <source>unexpected error</source>
   <translation>意外错误</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Repairs ({patterns});;All files (*)</source>
   <translation>修正 ({patterns});;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>What networks learnt ({patterns});;All files (*)</source>
   <translation>神经网络的训练结果 ({patterns});;所有文件 (*)</translation>
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
   <source>Save what was learnt</source>
   <translation>保存训练结果</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Saved what was learnt to {path}: open it on another recording of these players.</source>
   <translation>训练结果已保存到 {path}：请在这些演奏者的其他录音中打开它。</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Use what was learnt elsewhere</source>
   <translation>使用其他录音的训练结果</translation>
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
   <source>My {name}.safetensors</source>
   <translation>我的 {name}.safetensors</translation>
  </message>
  <message>
   <location filename="gui/files/exchange_commands.py"></location>
   <source>Nothing was learnt on this recording yet: teach it, and take it over.</source>
   <translation>此录音尚未学到任何内容：请先用它训练，再采用训练结果。</translation>
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
   <translation>从画面开始处起：分轨前加 {late:.2f} 秒静音</translation>
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
   <source>Note</source>
   <translation>提示</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <location filename="gui/files/messages.py"></location>
   <source>Error</source>
   <translation>错误</translation>
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
   <translation>首次使用之前：{licence}</translation>
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
   <source>Keep the other instruments: they share what the stems leave</source>
   <translation>保留其他乐器：由它们分配分轨剩下的部分</translation>
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
   <translation>“{name}”中的文本缺失或无法读取。</translation>
  </message>
  <message>
   <location filename="gui/look/settings.py"></location>
   <source>The settings in %s cannot be read: %s.</source>
   <translation>无法读取 %s 中的设置：%s。</translation>
  </message>
  <message>
   <location filename="gui/look/settings.py"></location>
   <source>Settings cannot be kept in %s: %s.</source>
   <translation>无法将设置保存到 %s：%s。</translation>
  </message>
  <message>
   <location filename="gui/look/spoken.py"></location>
   <source>More</source>
   <translation>更多</translation>
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
   <source>Plays nowhere</source>
   <translation>全程不演奏</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Plays {spans} and more</source>
   <translation>演奏于 {spans} 等处</translation>
  </message>
  <message>
   <location filename="gui/mixer/level_line.py"></location>
   <source>Plays {spans}</source>
   <translation>演奏于 {spans}</translation>
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
   <source>left</source>
   <translation>左</translation>
  </message>
  <message>
   <location filename="gui/mixer/master.py"></location>
   <source>right</source>
   <translation>右</translation>
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
   <location filename="gui/mixer/row.py"></location>
   <source>chosen</source>
   <translation>已选取</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Heard here: {instruments}</source>
   <translation>此处听到：{instruments}</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Nobody is heard here</source>
   <translation>此处没有听到乐器</translation>
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
   <source>Click on the other player</source>
   <translation>请单击另一位演奏者</translation>
  </message>
  <message>
   <location filename="gui/picture/heat_map.py"></location>
   <source>Click on one of the two players</source>
   <translation>请单击两位演奏者之一</translation>
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
   <location filename="gui/window/preferences.py"></location>
   <source>High</source>
   <translation>高</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>selected from {start} to {stop}, {length:.2f} seconds, {low} to {high}, {note}</source>
   <translation>已选择 {start} 至 {stop}，{length:.2f} 秒，{low} 至 {high}，{note}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>At {time}</source>
   <translation>在 {time}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who}, passage from {start} to {stop}, {length:.1f} seconds</source>
   <translation>{who}，乐段 {start} 至 {stop}，{length:.1f} 秒</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who}, {note}, {start}, {length:.2f} seconds</source>
   <translation>{who}，{note}，{start}，{length:.2f} 秒</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} has no notes of a pitch; Alt+Shift with an arrow goes from passage to passage.</source>
   <translation>{who}没有带音高的音符；Alt+Shift 加方向键可逐个乐段移动。</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>under the crosshair: {cell}</source>
   <translation>十字线下：{cell}</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>nothing is selected</source>
   <translation>未选择任何内容</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>not sure</source>
   <translation>不确定</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{cents} cents higher</source>
   <translation>高 {cents} 音分</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{cents} cents lower</source>
   <translation>低 {cents} 音分</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing higher sounds here.</source>
   <translation>此处没有更高的声音。</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing lower sounds here.</source>
   <translation>此处没有更低的声音。</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} plays no more after this.</source>
   <translation>{who}在此之后不再演奏。</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>{who} does not play before this.</source>
   <translation>{who}在此之前没有演奏。</translation>
  </message>
  <message>
   <location filename="gui/repair/spoken_view.py"></location>
   <source>Nothing is selected.</source>
   <translation>未选择任何内容。</translation>
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
   <location filename="gui/repair/tool_options.py"></location>
   <source>Nobody</source>
   <translation>未选</translation>
  </message>
  <message>
   <location filename="gui/repair/tool_options.py"></location>
   <source>1 to 9 choose the instrument, 0 chooses Other</source>
   <translation>按 1 至 9 选取乐器，按 0 选取“其余”</translation>
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
   <translation>正在查找下一个</translation>
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
   <location filename="gui/session/editing/players.py"></location>
   <source>The networks see no two players here. Click on one of them in the picture, then on the other.</source>
   <translation>神经网络在此未看到两位演奏者。请在画面中先单击其中一位，再单击另一位。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>Click on one of the two players in the picture, then on the other; Esc: leave it.</source>
   <translation>请在画面中先单击两位演奏者之一，再单击另一位；按 Esc 放弃。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>This recording has no picture; split by direction instead.</source>
   <translation>此录音没有画面；请改为按方向拆分。</translation>
  </message>
  <message>
   <location filename="gui/session/editing/players.py"></location>
   <source>The sound is still being read; try again in a moment.</source>
   <translation>仍在读取声音；请稍后再试。</translation>
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
   <translation>自动保存：%s</translation>
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
   <location filename="gui/session/separating/teaching.py"></location>
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
   <source>Separating with what was learnt</source>
   <translation>正在用训练结果分离</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>Nothing was taken over from taught networks.</source>
   <translation>没有采用过训练后的神经网络的结果。</translation>
  </message>
  <message>
   <location filename="gui/session/separating/teaching.py"></location>
   <source>“{name}” cannot be written: {why}.</source>
   <translation>无法写入“{name}”：{why}。</translation>
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
   <translation>半音</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Play higher or lower by semitones (the speed stays)</source>
   <translation>以半音升高或降低播放（速度不变）</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Cents</source>
   <translation>音分</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Fine tuning in cents, hundredths of a semitone</source>
   <translation>以音分微调，一音分为半音的百分之一</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Speed in per cent</source>
   <translation>速度百分比</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Play slower or faster (the pitch stays)</source>
   <translation>减慢或加快播放（音高不变）</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Faster each time</source>
   <translation>每次加快</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>How much faster the loop becomes each time it comes round</source>
   <translation>循环每重复一次加快多少</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Up to</source>
   <translation>直至</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>The speed at which the loop stops getting faster</source>
   <translation>循环停止加快时的速度</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Find beats</source>
   <translation>查找节拍</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap</source>
   <translation>敲击</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap the beat while it plays (D): four or more take the place of the beats</source>
   <translation>播放时敲击节拍 (D)：四下或更多将取代原有节拍</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Half as many beats</source>
   <translation>节拍减半</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <location filename="gui/window/practice_view.py"></location>
   <source>Twice as many beats</source>
   <translation>节拍加倍</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Beats in a bar</source>
   <translation>每小节拍数</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source> in a bar</source>
   <translation> 拍/小节</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Bar here</source>
   <translation>小节起点</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>A bar begins at the beat nearest to the playhead</source>
   <translation>小节从最接近播放头的节拍开始</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Click</source>
   <translation>节拍声</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Hear the beats as a click (C): it is never exported</source>
   <translation>以节拍声聆听节拍 (C)：不会被导出</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Count in</source>
   <translation>预备拍</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Equal loudness</source>
   <translation>等响度</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Compare at equal loudness: mix, original and network as loud as the softest</source>
   <translation>以相同响度比较：混音、原声和神经网络都与其中最轻的一样响</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tempo</source>
   <translation>曲速</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Transpose</source>
   <translation>移调</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Each round +</source>
   <translation>每轮 +</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>up to</source>
   <translation>直至</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Practise: sound</source>
   <translation>练习：声音</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Practise: beats</source>
   <translation>练习：节拍</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>{tempo:.1f} a minute</source>
   <translation>每分钟 {tempo:.1f} 拍</translation>
  </message>
  <message>
   <location filename="gui/transport/practice_bar.py"></location>
   <source>Tap {count}</source>
   <translation>敲击 {count}</translation>
  </message>
  <message>
   <location filename="gui/transport/scrub_bar.py"></location>
   <source>Position</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound &amp;output</source>
   <translation>声音输出(&amp;O)</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Look again</source>
   <translation>重新查找(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Find outputs that were connected meanwhile; possible while nothing plays</source>
   <translation>查找新接入的输出设备；仅在未播放时可用</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Picture and sound</source>
   <translation>画面与声音</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Some outputs, Bluetooth above all, are heard later than they say. Play something, and move the slider until picture and sound agree. It is remembered for this output.</source>
   <translation>有些输出，尤其是蓝牙，实际出声比其报告的要晚。请播放一段内容，移动滑块直到画面与声音一致。此设置会为该输出记住。</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound is heard later by, milliseconds</source>
   <translation>声音延迟，毫秒</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound is heard later by</source>
   <translation>声音延迟</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Reset</source>
   <translation>重置(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound earlier</source>
   <translation>声音提前</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>Sound later</source>
   <translation>声音延后</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source> (not connected)</source>
   <translation> (未连接)</translation>
  </message>
  <message>
   <location filename="gui/transport/sound_menu.py"></location>
   <source>&amp;Picture and sound…</source>
   <translation>画面与声音(&amp;P)…</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>Track {number}</source>
   <translation>音轨 {number}</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>{count} channels</source>
   <translation>{count} 声道</translation>
  </message>
  <message>
   <location filename="gui/transport/track_menu.py"></location>
   <source>Sound &amp;track</source>
   <translation>音轨(&amp;T)</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>About Soloist</source>
   <translation>关于 Soloist</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>{language}, not yet read by people who grew up with it</source>
   <translation>{language}，尚未经母语者校阅</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <location filename="gui/window/main_window.py"></location>
   <source>Networks</source>
   <translation>神经网络</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <location filename="gui/window/preferences.py"></location>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="gui/window/about.py"></location>
   <source>not loaded yet</source>
   <translation>尚未加载</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Exported {count} to {folder}{lowered}.</source>
   <translation>已导出 {count}到 {folder}{lowered}。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The report is copied; paste it where you tell of the fault. No names of files are in it.</source>
   <translation>报告已复制；请粘贴到您反馈问题之处。其中不含文件名。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>One recording is open at a time: “{name}” was left out.</source>
   <translation>一次只能打开一个录音：已略去“{name}”。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The recording is still being separated. The export begins by itself when that is done.</source>
   <translation>录音仍在分离中。分离完成后会自动开始导出。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The separation was stopped: what it did not reach goes to Other.</source>
   <translation>分离已停止：未处理到的部分归入“其余”。</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n} files</source>
   <extracomment>One: one file</extracomment>
   <translation>
    <numerusform>{n} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>, lowered by {lowered_db:.1f} dB</source>
   <translation>，降低了 {lowered_db:.1f} dB</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Removed what was kept of earlier separations ({freed:.0f} MB).</source>
   <translation>已移除保留的以前的分离结果（{freed:.0f} MB）。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>This is Soloist {version}. This copy names no page to look at; ask where you got it.</source>
   <translation>这是 Soloist {version}。此副本没有注明可查看的网页；请向提供者询问。</translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>One recording is open at a time: “{name}” and {n} more were left out.</source>
   <extracomment>One: One recording is open at a time: “{name}” and 1 more were left out.</extracomment>
   <translation>
    <numerusform>一次只能打开一个录音：已略去“{name}”和另外 {n} 个。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="gui/window/commands.py"></location>
   <source>{n:,} samples above full scale were cut off.</source>
   <extracomment>One: One sample above full scale was cut off.</extracomment>
   <translation>
    <numerusform>{n:,} 个超过满刻度的采样被削去。</numerusform>
   </translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>There is no other instrument that it could be merged into.</source>
   <translation>没有可与之合并的其他乐器。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Point at a place of the mask first.</source>
   <translation>请先指向蒙版上的一处。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The demo is not in this copy of Soloist.</source>
   <translation>此 Soloist 副本不含演示。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The export begins as soon as the recording is separated.</source>
   <translation>录音分离完成后立即开始导出。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>The manual is not in this copy of Soloist.</source>
   <translation>此 Soloist 副本不含手册。</translation>
  </message>
  <message>
   <location filename="gui/window/commands.py"></location>
   <source>Newer versions are told of at {page}</source>
   <translation>新版本发布于 {page}</translation>
  </message>
  <message>
   <location filename="gui/window/editing_view.py"></location>
   <source>Repair tools</source>
   <translation>修正工具</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Each colour is a player. Press Space to listen.</source>
   <translation>每种颜色代表一位演奏者。按空格键聆听。</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Press S beside an instrument to hear it alone.</source>
   <translation>按乐器旁的 S 可单独聆听。</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Press H and click a note to select it; Enter gives it to the chosen instrument.</source>
   <translation>按 H 并单击音符可将其选中；按 Enter 将其分配给选定的乐器。</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>No more hints</source>
   <translation>不再提示</translation>
  </message>
  <message>
   <location filename="gui/window/hints.py"></location>
   <source>Hint {number} of {count}: {said}</source>
   <translation>提示 {number}/{count}：{said}</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{seconds:.1f} h left</source>
   <translation>剩余 {seconds:.1f} 小时</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{count} s left</source>
   <translation>剩余 {count} 秒</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>{count} min left</source>
   <translation>剩余 {count} 分钟</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Stop this; an edit is taken back, other work keeps what is done</source>
   <translation>停止此任务；编辑会撤回，其他任务保留已完成的部分</translation>
  </message>
  <message>
   <location filename="gui/window/job_status.py"></location>
   <source>Cancel the work under way</source>
   <translation>取消正在进行的任务</translation>
  </message>
  <message>
   <location filename="gui/window/large_picture.py"></location>
   <source>The picture is shown large</source>
   <translation>画面正以大图显示</translation>
  </message>
  <message>
   <location filename="gui/window/large_picture.py"></location>
   <source>Show it here</source>
   <translation>在此处显示</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Read-only</source>
   <translation>只读</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>This project is open in another window; Save project as keeps your work</source>
   <translation>此工程已在另一个窗口中打开；用“工程另存为”可保留您的工作</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Float {panel}</source>
   <translation>浮动{panel}</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>Close {panel}</source>
   <translation>关闭{panel}</translation>
  </message>
  <message>
   <location filename="gui/window/main_window.py"></location>
   <source>read-only</source>
   <translation>只读</translation>
  </message>
  <message>
   <location filename="gui/window/manual.py"></location>
   <source>Manual</source>
   <translation>手册</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>measuring…</source>
   <translation>正在测量…</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>not measurable</source>
   <translation>无法测量</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>Marker</source>
   <translation>标记</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>A bar begins here</source>
   <translation>小节从此处开始</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>Remove a beat</source>
   <translation>移除一个节拍</translation>
  </message>
  <message>
   <location filename="gui/window/practice_view.py"></location>
   <source>{count} beats in a bar</source>
   <translation>每小节 {count} 拍</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Like the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Usual</source>
   <translation>正常</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Nothing moves but what plays</source>
   <translation>除播放内容外均不移动</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Tint</source>
   <translation>着色</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Outlines</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Hatch</source>
   <translation>斜线</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In time (46 ms)</source>
   <translation>时间上（46 ms）</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In both, as the mask (93 ms)</source>
   <translation>两者兼顾，与蒙版相同（93 ms）</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>In frequency (186 ms)</source>
   <translation>频率上（186 ms）</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Grey</source>
   <translation>灰度</translation>
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
   <translation>偏好设置</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>The spectrogram is sharp</source>
   <translation>频谱图清晰度</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>How long a moment each column looks at; the mask stays as it is</source>
   <translation>每一列涵盖的时间长度；蒙版不变</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>From the next start on. Not yet read by people who grew up with the language</source>
   <translation>下次启动时生效。尚未经母语者校阅</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask style</source>
   <translation>蒙版样式</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dynamic range</source>
   <translation>动态范围</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>How far below the loudest level the darkest is</source>
   <translation>最暗处比最高电平低多少</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Level of the click</source>
   <translation>节拍声电平</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Colours of the spectrogram</source>
   <translation>频谱图配色</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Contrast</source>
   <translation>对比度</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Motion</source>
   <translation>动态效果</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>La&amp;nguage, from the next start</source>
   <translation>语言(&amp;N)，下次启动时生效</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Look</source>
   <translation>外观(&amp;L)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Con&amp;trast</source>
   <translation>对比度(&amp;T)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mot&amp;ion</source>
   <translation>动态效果(&amp;I)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>&amp;Colours of the spectrogram</source>
   <translation>频谱图配色(&amp;C)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Dynamic &amp;range</source>
   <translation>动态范围(&amp;R)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>The spectrogram is &amp;sharp</source>
   <translation>频谱图清晰度(&amp;S)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Mask &amp;opacity</source>
   <translation>蒙版不透明度(&amp;O)</translation>
  </message>
  <message>
   <location filename="gui/window/preferences.py"></location>
   <source>Level of the clic&amp;k</source>
   <translation>节拍声电平(&amp;K)</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>Heard: {names}</source>
   <translation>正在聆听：{names}</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>Reading the picture…</source>
   <translation>正在读取画面…</translation>
  </message>
  <message>
   <location filename="gui/window/view_binding.py"></location>
   <source>nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Open a video of people playing together, see who plays what in the sound, solo any instrument, and take clean stems away.</source>
   <translation>打开众人合奏的视频，看清声音中谁在演奏什么，独奏任意乐器，取得干净的分轨。</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Drop a video, a sound file or a project here</source>
   <translation>将视频、音频文件或工程拖放到此处</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>MP4, MOV, MKV, WebM, WAV, FLAC, MP3 and most other formats</source>
   <translation>MP4、MOV、MKV、WebM、WAV、FLAC、MP3 及其他大多数格式</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Open a file…</source>
   <translation>打开文件…</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Try the demo</source>
   <translation>试用演示</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>New here? Watch a duet of twenty seconds come apart, and hear one player alone.</source>
   <translation>初次使用？请看一段二十秒的二重奏如何分开，并单独聆听一位演奏者。</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>A sound</source>
   <translation>声音</translation>
  </message>
  <message>
   <location filename="gui/window/welcome.py"></location>
   <source>Recent</source>
   <translation>最近</translation>
  </message>
  <message>
   <location filename="gui/work/board.py"></location>
   <source>the job %s did not stop within %.1f s</source>
   <translation>任务 %s 未在 %.1f 秒内停止</translation>
  </message>
  <message>
   <location filename="gui/work/jobs.py"></location>
   <source>job %d failed</source>
   <translation>任务 %d 失败</translation>
  </message>
 </context>
</TS>
