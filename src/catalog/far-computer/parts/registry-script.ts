import { scriptEnd, scriptHead } from './prelude.ts';

/** One number of the registry, and what a healthy host has there. */
export interface WatchedValue {
  readonly path: string;
  readonly name: string;
  /** A PowerShell condition on `$Value`, a number that is there. An absent value is always fine: Windows has its own. */
  readonly isFine: string;
  /** What a repair writes; null: it is only told, because a policy decides it. */
  readonly wanted: number | null;
  /** In plain words, what is wrong with another value. */
  readonly words: string;
}

interface RegistryScript {
  readonly id: string;
  readonly synopsis: string;
  readonly description: readonly string[];
  readonly values: readonly WatchedValue[];
  /** Told after a repair and after an undo. */
  readonly after: string;
}

/**
 * A script that watches a fixed list of numbers of the registry. All that it holds comes from the catalogue; an undo
 * accepts from its backup only values of this list.
 */
export function registryScript({ id, synopsis, description, values, after }: RegistryScript): string {
  const rows = values.map(
    ({ path, name, isFine, wanted, words }) => String.raw`    @{
        Path   = '${path}'
        Name   = '${name}'
        IsFine = { param($Value) ${isFine} }
        Wanted = ${wanted === null ? '$null' : String(wanted)}
        Words  = '${words}'
    }`,
  );
  return (
    scriptHead({ id, synopsis, description }) +
    String.raw`
# All that this script looks at. It never touches anything else.
$Watched = @(
${rows.join('\n')}
)

# The number, or nothing where there is none.
function Get-Number {
    param([string] $Path, [string] $Name)
    if (-not (Test-Path -LiteralPath $Path)) {
        return $null
    }
    return (Get-Item -LiteralPath $Path).GetValue($Name, $null)
}

function Find-Problem {
    foreach ($entry in $Watched) {
        $value = Get-Number -Path $entry.Path -Name $entry.Name
        # Windows takes a value that is no number for an absent one.
        if ($value -is [int] -and -not (& $entry.IsFine $value)) {
            $words = $entry.Name + ' is ' + $value + '. ' + $entry.Words
            if ($null -eq $entry.Wanted) {
                $words = $words + ' A group policy sets it, so it has to be changed there.'
            }
            [pscustomobject]@{ Path = $entry.Path; Name = $entry.Name; Before = $value; After = $entry.Wanted; Words = $words }
        }
    }
}

function Start-Repair {
    param([object[]] $Problems)
    $changes = @($Problems | Where-Object { $null -ne $_.After })
    if ($changes.Count -eq 0) {
        Write-Output 'There is nothing here that this script may change.'
        return
    }
    Save-Backup -Items $changes
    foreach ($change in $changes) {
        $what = 'set ' + $change.Name + ' from ' + $change.Before + ' to ' + $change.After
        if ($PSCmdlet.ShouldProcess($change.Path, $what)) {
            Set-ItemProperty -LiteralPath $change.Path -Name $change.Name -Value $change.After -Type DWord
        }
    }
    Write-Output '${after}'
}

function Undo-Repair {
    param([object[]] $Items)
    foreach ($item in $Items) {
        $known = @($Watched | Where-Object { $_.Path -eq $item.Path -and $_.Name -eq $item.Name })
        if ($known.Count -ne 1) {
            throw 'The backup holds a value that this script never changes.'
        }
        $current = Get-Number -Path $item.Path -Name $item.Name
        if ($current -ne $item.After) {
            Write-Warning ($item.Name + ' was changed since, to ' + $current + ', and stays as it is.')
        } elseif ($PSCmdlet.ShouldProcess($item.Path, 'set ' + $item.Name + ' back to ' + $item.Before)) {
            Set-ItemProperty -LiteralPath $item.Path -Name $item.Name -Value ([int] $item.Before) -Type DWord
        }
    }
    Write-Output '${after}'
}
` +
    scriptEnd
  );
}
