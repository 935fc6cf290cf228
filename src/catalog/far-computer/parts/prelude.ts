interface ScriptHead {
  readonly id: string;
  readonly synopsis: string;
  /** Lines of plain text: what is looked at, what a repair changes, what it never does. */
  readonly description: readonly string[];
}

/** The beginning that every script shares: its help, its two switches, and its backups. Explained in docs/far-computer.md. */
export function scriptHead({ id, synopsis, description }: ScriptHead): string {
  const file = `.\\${id}.ps1`;
  return String.raw`#Requires -Version 5.1
<#
.SYNOPSIS
    ${synopsis}
.DESCRIPTION
${description.map((line) => `    ${line}`).join('\n')}

    Without a switch it only looks. It loads nothing from anywhere and sends nothing to anybody.
.EXAMPLE
    ${file}
    Only looks.
.EXAMPLE
    ${file} -Repair
    Writes a backup, then corrects what was found; asks before every change.
.EXAMPLE
    ${file} -Undo
    Puts back what the newest backup holds; asks before every change.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High', DefaultParameterSetName = 'Look')]
param(
    [Parameter(Mandatory = $true, ParameterSetName = 'Repair')]
    [switch] $Repair,

    [Parameter(Mandatory = $true, ParameterSetName = 'Undo')]
    [switch] $Undo
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$ScriptName = '${id}'
# Below Program Files only administrators can write: what -Undo reads must not come from anybody else.
$BackupFolder = Join-Path ([Environment]::GetFolderPath('ProgramFiles')) 'RDP Troubleshooter\script-backup'

function Assert-Administrator {
    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object Security.Principal.WindowsPrincipal($identity)
    if (-not $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
        throw 'Start this script in a PowerShell that runs as administrator.'
    }
}

# One file for each run: a second call in the same run writes it again.
$BackupFile = Join-Path $BackupFolder ($ScriptName + '-' + (Get-Date).ToUniversalTime().ToString('yyyyMMdd-HHmmss-fff') + '.json')

function Save-Backup {
    param([object[]] $Items)
    $null = New-Item -ItemType Directory -Path $BackupFolder -Force
    ConvertTo-Json -InputObject @($Items) -Depth 4 | Set-Content -LiteralPath $BackupFile -Encoding UTF8
    Write-Output ('Backup written: ' + $BackupFile)
}

function Get-NewestBackup {
    $files = @()
    if (Test-Path -LiteralPath $BackupFolder) {
        $files = @(Get-ChildItem -LiteralPath $BackupFolder -Filter ($ScriptName + '-*.json') | Sort-Object -Property Name)
    }
    if ($files.Count -eq 0) {
        throw ('There is no backup of this script in ' + $BackupFolder)
    }
    return $files[-1].FullName
}

function Read-Backup {
    param([string] $File)
    $items = ConvertFrom-Json -InputObject (Get-Content -LiteralPath $File -Raw -Encoding UTF8)
    foreach ($item in $items) {
        $item
    }
}

# So that the next -Undo takes the backup before this one.
function Close-Backup {
    param([string] $File)
    Rename-Item -LiteralPath $File -NewName ((Split-Path -Path $File -Leaf) + '.undone')
}
`;
}

/** The end that every script shares: which of the three it is asked to do. */
export const scriptEnd = String.raw`
Assert-Administrator
if ($Undo) {
    $file = Get-NewestBackup
    Undo-Repair -Items (Read-Backup -File $file)
    if (-not $WhatIfPreference) {
        Close-Backup -File $file
    }
} else {
    $problems = @(Find-Problem)
    if ($problems.Count -eq 0) {
        Write-Output 'Nothing to repair was found.'
    } else {
        foreach ($problem in $problems) {
            Write-Output ('Found: ' + $problem.Words)
        }
        if ($Repair) {
            Start-Repair -Problems $problems
        } else {
            Write-Output 'Nothing was changed. To repair, run the script again with -Repair.'
        }
    }
}
`;
