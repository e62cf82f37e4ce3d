; Inno Setup: dist\soloist → Soloist-VERSION-setup.exe. For one person, without administrator's rights, unless asked.
;   iscc /DVersion=0.1.0 /DSource=C:\…\dist\soloist /DOutput=C:\… soloist.iss
; Signing: iscc /Ssign="signtool sign … $f" and the line SignTool below.
[Setup]
AppId={{6F0E1E58-6A0B-4B0E-9C8B-0C6E3B7C5A11}
AppName=Soloist
AppVersion={#Version}
AppPublisher=The Soloist authors
DefaultDirName={autopf}\Soloist
DefaultGroupName=Soloist
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile={#Source}\LICENSE
OutputDir={#Output}
OutputBaseFilename=Soloist-{#Version}-setup
SetupIconFile={#Source}\_internal\resources\soloist.ico
UninstallDisplayIcon={app}\soloist.exe
Compression=lzma2/max
SolidCompression=yes
; SignTool=sign

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: path; Description: "Make the command soloist-cli known to terminals"; Flags: unchecked

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Soloist"; Filename: "{app}\soloist.exe"
Name: "{autodesktop}\Soloist"; Filename: "{app}\soloist.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.soloist"; ValueType: string; ValueData: "Soloist.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Soloist.Project"; ValueType: string; ValueData: "Soloist project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Soloist.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\soloist.exe,0"
Root: HKA; Subkey: "Software\Classes\Soloist.Project\shell\open\command"; ValueType: string; ValueData: """{app}\soloist.exe"" ""%1"""
; “Open with” for videos and sound, without taking them from anybody.
Root: HKA; Subkey: "Software\Classes\Applications\soloist.exe\shell\open\command"; ValueType: string; ValueData: """{app}\soloist.exe"" ""%1"""; Flags: uninsdeletekey
#dim Extensions[14] {".mp4", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".wav", ".flac", ".mp3", ".m4a", ".ogg", ".opus", ".aif", ".aiff"}
#define public i
#sub Supported
Root: HKA; Subkey: "Software\Classes\Applications\soloist.exe\SupportedTypes"; ValueType: string; ValueName: "{#Extensions[i]}"; ValueData: ""
#endsub
#for {i = 0; i < DimOf(Extensions); i++} Supported
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotInPath

[Run]
Filename: "{app}\soloist.exe"; Description: "{cm:LaunchProgram,Soloist}"; Flags: nowait postinstall skipifsilent

[Code]
function NotInPath(): Boolean;
var Path: string;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Path) then Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;
