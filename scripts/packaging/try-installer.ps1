# Installs what `npm run package` made, as an administrator would do it on many computers, starts the app and removes it
# again. For a Windows machine that may be thrown away; the workflow `app` runs it.
$ErrorActionPreference = 'Stop'
$installed = Join-Path $env:ProgramFiles 'RDP Troubleshooter'

function Wait-Until([string] $What, [scriptblock] $Test) {
    foreach ($attempt in 1..60) {
        if (& $Test) { return }
        Start-Sleep -Seconds 1
    }
    throw "Not within a minute: $What"
}

$setup = Get-Item dist/package/RDP-Troubleshooter-*-setup.exe
$done = Start-Process $setup.FullName -ArgumentList '/S', '/LINKS' -Wait -PassThru
if ($done.ExitCode -ne 0) { throw "The installer ended with $($done.ExitCode)" }
if (-not (Test-Path 'HKLM:\Software\Classes\rdp-troubleshooter')) { throw 'Links were asked for and are not there' }

& (Join-Path $installed 'rdp-troubleshooter-cli.exe') --version
if ($LASTEXITCODE -ne 0) { throw "The console program ended with $LASTEXITCODE" }

# Nobody but an administrator may exchange the helper.
$folder = (Get-Acl $installed).Access | Where-Object {
    $_.IdentityReference -match 'Users$' -and $_.FileSystemRights -match 'Write|Modify|FullControl'
}
if ($folder) { throw 'Users can write into the folder of the app' }

$data = Join-Path $env:TEMP 'rdp-troubleshooter-try'
$app = Start-Process (Join-Path $installed 'RDP Troubleshooter.exe') -ArgumentList "--user-data-dir=$data" -PassThru
Wait-Until 'the window can be used' {
    (Test-Path "$data\logs\app.log") -and (Select-String -Quiet 'window usable' "$data\logs\app.log")
}
Stop-Process -Id $app.Id
Get-Content "$data\logs\app.log"

$removed = Start-Process (Join-Path $installed 'Uninstall RDP Troubleshooter.exe') -ArgumentList '/S' -Wait -PassThru
if ($removed.ExitCode -ne 0) { throw "The uninstaller ended with $($removed.ExitCode)" }
Wait-Until 'nothing is left' { -not (Test-Path $installed) }
if (Test-Path 'HKLM:\Software\Classes\rdp-troubleshooter') { throw 'Links are still there' }
