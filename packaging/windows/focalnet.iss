; Inno Setup's recipe: an installer for one user, without administrator's rights, from the frozen program in dist\focalnet.
; Called by packaging\windows\build.ps1, which gives Version.
#ifndef Version
  #error Give the version: iscc /DVersion=1.2.3 focalnet.iss
#endif

[Setup]
AppId={{5B1E3C0A-7B7F-4E0C-9C44-6A2B0B3F5D11}
AppName=focalnet
AppVersion={#Version}
AppPublisher=The focalnet authors
DefaultDirName={autopf}\focalnet
DefaultGroupName=focalnet
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=focalnet-{#Version}-windows
SetupIconFile=..\..\build\focalnet.ico
UninstallDisplayIcon={app}\focalnet.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Files]
Source: "..\..\dist\focalnet\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[Icons]
Name: "{autoprograms}\focalnet"; Filename: "{app}\focalnet.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.focalnet"; ValueType: string; ValueData: "focalnet.network"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\focalnet.network"; ValueType: string; ValueData: "Gender network"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\focalnet.network\DefaultIcon"; ValueType: string; ValueData: "{app}\focalnet.exe,0"
Root: HKA; Subkey: "Software\Classes\focalnet.network\shell\open\command"; ValueType: string; ValueData: """{app}\focalnet.exe"" ""%1"""

[Run]
Filename: "{app}\focalnet-cli.exe"; Parameters: "check --self"; Flags: runhidden; StatusMsg: "Checking the program"
Filename: "{app}\focalnet.exe"; Description: "{cm:LaunchProgram,focalnet}"; Flags: nowait postinstall skipifsilent
