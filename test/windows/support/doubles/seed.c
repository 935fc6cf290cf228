/* Puts into a Wine prefix what no program of Wine can: credentials, and keys that nobody may read.
 *   seed credential <target> <type> <user> <persistence> [<secret>]
 *   seed forget <target> <type>
 *   seed deny <path below HKEY_LOCAL_MACHINE>
 */
#include <windows.h>
#include <wincred.h>
#include <wchar.h>

static int write_credential(wchar_t *target, DWORD type, wchar_t *user, DWORD persistence, wchar_t *secret)
{
    CREDENTIALW credential = {0};
    credential.TargetName = target;
    credential.Type = type;
    credential.UserName = user;
    credential.Persist = persistence;
    credential.CredentialBlob = (BYTE *)secret;
    credential.CredentialBlobSize = wcslen(secret) * sizeof(wchar_t);
    return CredWriteW(&credential, 0) ? 0 : 1;
}

static int deny_key(const wchar_t *path)
{
    SECURITY_DESCRIPTOR descriptor;
    BYTE list[64];
    HKEY key;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, path, 0, WRITE_DAC | KEY_WOW64_64KEY, &key) != ERROR_SUCCESS) return 1;
    /* A list without entries lets nobody in. */
    InitializeSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION);
    InitializeAcl((ACL *)list, sizeof list, ACL_REVISION);
    SetSecurityDescriptorDacl(&descriptor, TRUE, (ACL *)list, FALSE);
    return RegSetKeySecurity(key, DACL_SECURITY_INFORMATION, &descriptor) == ERROR_SUCCESS ? 0 : 1;
}

int wmain(int count, wchar_t **words)
{
    if ((count == 6 || count == 7) && wcscmp(words[1], L"credential") == 0)
        return write_credential(words[2], _wtoi(words[3]), words[4], _wtoi(words[5]), count == 7 ? words[6] : L"secret");
    if (count == 4 && wcscmp(words[1], L"forget") == 0) return CredDeleteW(words[2], _wtoi(words[3]), 0) ? 0 : 1;
    if (count == 3 && wcscmp(words[1], L"deny") == 0) return deny_key(words[2]);
    return 2;
}
