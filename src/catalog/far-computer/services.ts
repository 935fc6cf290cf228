import type { FarRepair } from './far-repair.ts';
import { scriptEnd, scriptHead } from './parts/prelude.ts';

/** The services without which no connection comes about. */
export const services: FarRepair = {
  id: 'services',
  causes: ['host-service-stopped', 'silent-listener'],
  fixes: ['restart-remote-desktop-services'],
  title: 'Checks the services of Remote Desktop, and starts what is stopped or disabled',
  effect: 'Services start that were stopped; none that runs is stopped or started again.',
  script:
    scriptHead({
      id: 'services',
      synopsis: 'Checks, and on request corrects, the services that a Remote Desktop host needs.',
      description: [
        'A service that waits to be needed is no fault. Faults are: one that is disabled, and Remote Desktop Services',
        '(TermService) not running. A repair gives a disabled one the start type that Windows gives it, and starts',
        'TermService. No service that runs is stopped, so nobody loses a session.',
      ],
    }) +
    String.raw`
# The services, and the start type that Windows gives each.
$Needed = @(
    @{ Name = 'TermService'; StartType = 'Manual'; MustRun = $true }
    @{ Name = 'SessionEnv'; StartType = 'Manual'; MustRun = $false }
    @{ Name = 'UmRdpService'; StartType = 'Manual'; MustRun = $false }
    @{ Name = 'CertPropSvc'; StartType = 'Manual'; MustRun = $false }
    @{ Name = 'KeyIso'; StartType = 'Manual'; MustRun = $false }
    @{ Name = 'CryptSvc'; StartType = 'Automatic'; MustRun = $false }
)

function Find-Problem {
    foreach ($need in $Needed) {
        $service = Get-Service -Name $need.Name
        $isDisabled = $service.StartType -eq 'Disabled'
        $isMissing = $need.MustRun -and $service.Status -ne 'Running'
        if ($isDisabled -or $isMissing) {
            $words = $need.Name + ' is ' + $service.Status + ', and its start type is ' + $service.StartType + '.'
            [pscustomobject]@{
                Name      = $need.Name
                StartType = [string] $service.StartType
                Running   = $service.Status -eq 'Running'
                NewType   = $need.StartType
                MustRun   = $need.MustRun
                Words     = $words
            }
        }
    }
}

function Start-Repair {
    param([object[]] $Problems)
    Save-Backup -Items $Problems
    foreach ($problem in $Problems) {
        if ($problem.StartType -eq 'Disabled') {
            if ($PSCmdlet.ShouldProcess($problem.Name, 'set its start type to ' + $problem.NewType)) {
                Set-Service -Name $problem.Name -StartupType $problem.NewType
            }
        }
        if ($problem.MustRun -and -not $problem.Running) {
            if ($PSCmdlet.ShouldProcess($problem.Name, 'start it')) {
                Start-Service -Name $problem.Name
            }
        }
    }
    Write-Output 'Done. Try to connect again.'
}

function Undo-Repair {
    param([object[]] $Items)
    foreach ($item in $Items) {
        $known = @($Needed | Where-Object { $_.Name -eq $item.Name })
        if ($known.Count -ne 1 -or $item.StartType -notin 'Disabled', 'Manual', 'Automatic') {
            throw 'The backup holds a service that this script never changes.'
        }
        $service = Get-Service -Name $item.Name
        if ($item.StartType -eq 'Disabled' -and [string] $service.StartType -ne $item.NewType) {
            Write-Warning ($item.Name + ' was changed since, and stays as it is.')
        } elseif ($PSCmdlet.ShouldProcess($item.Name, 'set its start type back to ' + $item.StartType)) {
            Set-Service -Name $item.Name -StartupType $item.StartType
            Write-Output ($item.Name + ' runs on until the computer is started again, so that nobody loses a session.')
        }
    }
}
` +
    scriptEnd,
};
