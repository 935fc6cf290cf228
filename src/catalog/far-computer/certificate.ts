import type { FarRepair } from './far-repair.ts';
import { listener } from './parts/places.ts';
import { scriptEnd, scriptHead } from './parts/prelude.ts';

/** The certificate that Windows makes for Remote Desktop by itself. */
export const certificate: FarRepair = {
  id: 'certificate',
  causes: [
    'certificate-expired',
    'server-has-no-certificate',
    'certificate-not-yet-valid',
    'certificate-weak',
    'certificate-name-mismatch',
  ],
  fixes: ['regenerate-host-certificate'],
  title:
    'Checks the certificate of Remote Desktop, and has Windows make a new one where it is of no use any more',
  effect: 'Whoever connects is asked once more whether to trust the computer; nobody loses a session.',
  script:
    scriptHead({
      id: 'certificate',
      synopsis: 'Checks, and on request renews, the certificate that Windows makes for Remote Desktop.',
      description: [
        'Looks at the store "Remote Desktop" of this computer and at a certificate that somebody chose for the listener.',
        'A repair takes those out of that store that are expired, too weak or for another name, and a choice that',
        'leads nowhere out of the listener, then starts the service SessionEnv again, which makes a new certificate within seconds.',
        'Certificates of a company, in the store "Personal", are never touched.',
      ],
    }) +
    String.raw`
$Listener = '${listener}'
$StoreKey = 'HKLM:\SOFTWARE\Microsoft\SystemCertificates\Remote Desktop\Certificates'

# The thumbprint that somebody chose for the listener, or nothing.
function Get-ChosenThumbprint {
    $bytes = (Get-Item -LiteralPath $Listener).GetValue('SSLCertificateSHA1Hash', $null)
    if ($null -eq $bytes) {
        return $null
    }
    return [BitConverter]::ToString($bytes).Replace('-', '')
}

# Why a certificate of the store "Remote Desktop" is of no use any more, or nothing.
function Get-Fault {
    param([Security.Cryptography.X509Certificates.X509Certificate2] $Certificate)
    if ($Certificate.NotAfter -le (Get-Date)) {
        return 'ended on ' + $Certificate.NotAfter.ToString('yyyy-MM-dd') + '.'
    }
    if ($Certificate.PublicKey.Oid.FriendlyName -eq 'RSA' -and $Certificate.PublicKey.Key.KeySize -lt 2048) {
        return 'has a key that is too short: ' + $Certificate.PublicKey.Key.KeySize + ' bits.'
    }
    $name = $Certificate.GetNameInfo('DnsName', $false)
    if ($name.Split('.')[0] -ne $env:COMPUTERNAME) {
        return 'is for ' + $name + ', and this computer is called ' + $env:COMPUTERNAME + '.'
    }
    return ''
}

function Find-Problem {
    $now = Get-Date
    $chosen = Get-ChosenThumbprint
    if ($null -ne $chosen) {
        $places = 'Cert:\LocalMachine\My', 'Cert:\LocalMachine\Remote Desktop'
        $found = @(Get-ChildItem -Path $places -ErrorAction SilentlyContinue | Where-Object { $_.Thumbprint -eq $chosen })
        $usable = @($found | Where-Object { $_.NotAfter -gt $now })
        if ($found.Count -eq 0) {
            [pscustomobject]@{ Kind = 'choice'; Name = $chosen; Blob = ''; Words = 'The listener was told to use a certificate that is not there any more.' }
        } elseif ($usable.Count -eq 0) {
            Write-Warning 'The certificate that somebody chose for Remote Desktop is expired. Renew it, then choose the new one; this script does not decide that.'
        }
    }
    $certificates = @(Get-ChildItem -Path 'Cert:\LocalMachine\Remote Desktop' -ErrorAction SilentlyContinue)
    if ($certificates.Count -eq 0 -and $null -eq $chosen) {
        [pscustomobject]@{ Kind = 'none'; Name = ''; Blob = ''; Words = 'There is no certificate for Remote Desktop.' }
    }
    foreach ($certificate in $certificates) {
        $fault = Get-Fault -Certificate $certificate
        if ($fault -ne '') {
            $key = Get-Item -LiteralPath (Join-Path $StoreKey $certificate.Thumbprint)
            $blob = [Convert]::ToBase64String($key.GetValue('Blob', $null))
            $words = 'The certificate ' + $certificate.Thumbprint + ' ' + $fault
            [pscustomobject]@{ Kind = 'unfit'; Name = $certificate.Thumbprint; Blob = $blob; Words = $words }
        } elseif ($certificate.NotBefore -gt $now) {
            Write-Warning ('A certificate begins only on ' + $certificate.NotBefore.ToString('yyyy-MM-dd') + '. Look at the date of this computer first.')
        }
    }
}

function Start-Repair {
    param([object[]] $Problems)
    Save-Backup -Items $Problems
    foreach ($problem in $Problems) {
        if ($problem.Kind -eq 'unfit' -and $PSCmdlet.ShouldProcess($problem.Name, 'take the certificate out of the store "Remote Desktop"')) {
            Remove-Item -LiteralPath (Join-Path $StoreKey $problem.Name)
        }
        if ($problem.Kind -eq 'choice' -and $PSCmdlet.ShouldProcess($problem.Name, 'forget the choice of a certificate that is not there')) {
            Remove-ItemProperty -LiteralPath $Listener -Name 'SSLCertificateSHA1Hash'
        }
    }
    if ($PSCmdlet.ShouldProcess('SessionEnv', 'start it again, so that it makes a new certificate')) {
        Restart-Service -Name 'SessionEnv'
        for ($second = 0; $second -lt 30 -and @(Get-ChildItem -Path 'Cert:\LocalMachine\Remote Desktop').Count -eq 0; $second++) {
            Start-Sleep -Seconds 1
        }
        foreach ($certificate in @(Get-ChildItem -Path 'Cert:\LocalMachine\Remote Desktop')) {
            Write-Output ('There is now: ' + $certificate.Thumbprint + ', until ' + $certificate.NotAfter.ToString('yyyy-MM-dd'))
        }
    }
    Write-Output 'Try to connect again. If the old certificate still comes, restart Remote Desktop Services when nobody is connected.'
}

function Undo-Repair {
    param([object[]] $Items)
    foreach ($item in $Items) {
        if ($item.Kind -eq 'none') {
            continue
        }
        if ($item.Kind -notin 'unfit', 'choice' -or $item.Name -notmatch '^[0-9A-F]{40}$') {
            throw 'The backup holds something that this script never changes.'
        }
        $key = Join-Path $StoreKey $item.Name
        if ($item.Kind -eq 'unfit' -and -not (Test-Path -LiteralPath $key)) {
            if ($PSCmdlet.ShouldProcess($item.Name, 'put the certificate back into the store "Remote Desktop"')) {
                $null = New-Item -Path $key
                Set-ItemProperty -LiteralPath $key -Name 'Blob' -Value ([Convert]::FromBase64String($item.Blob)) -Type Binary
            }
        }
        if ($item.Kind -eq 'choice' -and $null -ne (Get-ChosenThumbprint)) {
            Write-Warning 'Somebody chose another certificate since, and that choice stays.'
        } elseif ($item.Kind -eq 'choice' -and $PSCmdlet.ShouldProcess($item.Name, 'choose that certificate again')) {
            $pairs = @($item.Name -split '(..)' | Where-Object { $_ })
            $bytes = [byte[]] @($pairs | ForEach-Object { [Convert]::ToByte($_, 16) })
            Set-ItemProperty -LiteralPath $Listener -Name 'SSLCertificateSHA1Hash' -Value $bytes -Type Binary
        }
    }
}
` +
    scriptEnd,
};
