import type { FarRepair } from './far-repair.ts';
import { listener } from './parts/places.ts';
import { scriptEnd, scriptHead } from './parts/prelude.ts';

/** The right of the listener to read the key of its own certificate. */
export const keyPermissions: FarRepair = {
  id: 'key-permissions',
  causes: ['certificate-key-unreadable'],
  fixes: ['repair-host-key-permissions'],
  title:
    'Checks whether the Remote Desktop service may read the key of its certificate, and gives it that right',
  effect: 'One entry in the rights of one file; the service reads the key at the next connection.',
  script:
    scriptHead({
      id: 'key-permissions',
      synopsis: 'Checks, and on request corrects, who may read the key of the Remote Desktop certificate.',
      description: [
        'Remote Desktop Services run as NETWORK SERVICE. When that account cannot read the key file, the listener',
        'ends every connection at the first TLS message. The file is the one in MachineKeys that belongs to the',
        'certificate which Windows makes for Remote Desktop.',
        'A repair adds one entry, read for NETWORK SERVICE, to that one file, and takes away an entry that denies it.',
        'The folder, its other files and the owner are never touched.',
      ],
    }) +
    String.raw`
$Listener = '${listener}'
$Folder = Join-Path ([Environment]::GetFolderPath('CommonApplicationData')) 'Microsoft\Crypto\RSA\MachineKeys'
$NetworkService = New-Object Security.Principal.SecurityIdentifier('S-1-5-20')

# Windows names the file by a fixed number and the GUID of this computer.
function Get-KeyFile {
    $guid = (Get-Item -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Cryptography').GetValue('MachineGuid', $null)
    return Join-Path $Folder ('f686aace6942fb7f7ceb231212eef4a4_' + $guid)
}

# The entries of the file for NETWORK SERVICE, of the type Allow or Deny.
function Get-OwnRule {
    param([Security.AccessControl.FileSecurity] $Acl, [string] $Type)
    $rules = $Acl.GetAccessRules($true, $true, [Security.Principal.SecurityIdentifier])
    return @($rules | Where-Object { $_.IdentityReference -eq $NetworkService -and $_.AccessControlType -eq $Type })
}

function Find-Problem {
    if ($null -ne (Get-Item -LiteralPath $Listener).GetValue('SSLCertificateSHA1Hash', $null)) {
        Write-Warning 'Somebody chose a certificate for Remote Desktop, so its key is another file, which this script leaves alone.'
        Write-Warning 'Open certlm.msc, find it under Personal, and give NETWORK SERVICE the right to read: All Tasks, Manage Private Keys.'
        return
    }
    $file = Get-KeyFile
    if (-not (Test-Path -LiteralPath $file)) {
        Write-Warning 'The key file is not there. Windows makes a new one together with a new certificate: use the script for the certificate.'
        return
    }
    $acl = Get-Acl -LiteralPath $file -Audit
    $denied = @(Get-OwnRule -Acl $acl -Type 'Deny').Count -gt 0
    $allowed = $false
    foreach ($rule in (Get-OwnRule -Acl $acl -Type 'Allow')) {
        if (($rule.FileSystemRights -band [Security.AccessControl.FileSystemRights]::ReadData) -ne 0) {
            $allowed = $true
        }
    }
    if ($denied -or -not $allowed) {
        $words = 'NETWORK SERVICE may not read the key of the Remote Desktop certificate.'
        if ($denied) {
            $words = 'An entry denies NETWORK SERVICE the key of the Remote Desktop certificate.'
        }
        $bytes = [Convert]::ToBase64String($acl.GetSecurityDescriptorBinaryForm())
        [pscustomobject]@{ File = $file; Before = $bytes; After = ''; Words = $words }
    }
}

function Start-Repair {
    param([object[]] $Problems)
    foreach ($problem in $Problems) {
        $acl = Get-Acl -LiteralPath $problem.File -Audit
        foreach ($rule in (Get-OwnRule -Acl $acl -Type 'Deny')) {
            $acl.RemoveAccessRuleSpecific($rule)
        }
        $read = New-Object Security.AccessControl.FileSystemAccessRule($NetworkService, 'Read', 'Allow')
        $acl.AddAccessRule($read)
        Save-Backup -Items @($problem)
        if ($PSCmdlet.ShouldProcess($problem.File, 'let NETWORK SERVICE read it')) {
            Set-Acl -LiteralPath $problem.File -AclObject $acl
            # As Windows stored it, so that an undo can tell whether somebody changed it since.
            $stored = Get-Acl -LiteralPath $problem.File -Audit
            $problem.After = [Convert]::ToBase64String($stored.GetSecurityDescriptorBinaryForm())
            Save-Backup -Items @($problem)
        }
    }
    Write-Output 'Try to connect again. If it fails as before, restart Remote Desktop Services when nobody is connected.'
}

function Undo-Repair {
    param([object[]] $Items)
    foreach ($item in $Items) {
        $file = Get-KeyFile
        if ($item.File -ne $file) {
            throw 'The backup is of another file than the key of this computer.'
        }
        $current = [Convert]::ToBase64String((Get-Acl -LiteralPath $file -Audit).GetSecurityDescriptorBinaryForm())
        $acl = New-Object Security.AccessControl.FileSecurity
        $acl.SetSecurityDescriptorBinaryForm([Convert]::FromBase64String($item.Before))
        if ($current -ne $item.After) {
            Write-Warning 'The rights of the file were changed since, and stay as they are.'
        } elseif ($PSCmdlet.ShouldProcess($file, 'put its rights back as they were')) {
            Set-Acl -LiteralPath $file -AclObject $acl
        }
    }
}
` +
    scriptEnd,
};
