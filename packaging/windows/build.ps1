# Freezes the program on Windows, checks it, and makes what the installed tools can: Inno Setup's installer, WiX's .msi.
# Usage, in a checkout, with Python 3.11 or later:  powershell -File packaging\windows\build.ps1
param([string]$Python = "python")
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
function Invoke-Checked { & $args[0] $args[1..$args.Length]; if ($LASTEXITCODE -ne 0) { throw "$($args -join ' ') ended with $LASTEXITCODE" } }

$version = (Select-String -Path focalnet\__init__.py -Pattern '^__version__ = "(.*)"').Matches[0].Groups[1].Value
$venv = "build\package-venv"
if (-not (Test-Path "$venv\Scripts\python.exe")) { Invoke-Checked $Python -m venv $venv }
Invoke-Checked "$venv\Scripts\python.exe" -m pip install --quiet --require-hashes -r packaging\requirements-package.txt
Invoke-Checked "$venv\Scripts\python.exe" -m pip install --quiet --no-deps --no-build-isolation --force-reinstall .
Invoke-Checked "$venv\Scripts\python.exe" packaging\icons.py resources\icons\focalnet.svg build\focalnet.ico
Invoke-Checked "$venv\Scripts\python.exe" -O -m PyInstaller --log-level WARN --noconfirm --distpath dist --workpath build packaging\focalnet.spec
Invoke-Checked dist\focalnet\focalnet-cli.exe check --self

if (Get-Command iscc -ErrorAction SilentlyContinue) { Invoke-Checked iscc "/DVersion=$version" packaging\windows\focalnet.iss }
else { Write-Output "Inno Setup (iscc) is not installed: no installer." }
if (Get-Command wix -ErrorAction SilentlyContinue) {
    Invoke-Checked wix build -arch x64 -d "Version=$version" -o "dist\focalnet-$version.msi" packaging\windows\focalnet.wxs
} else { Write-Output "WiX (wix) is not installed: no .msi." }
