/* Puts into a Wine prefix what no program of Wine can: credentials, and keys that nobody may read.
 *   seed credential <target> <type> <user> <persistence> [<secret>]
 *   seed forget <target> <type>
 *   seed deny <path below HKEY_LOCAL_MACHINE>
 * And saves everything that a computer and its user have in the registry, in a hundredth of the time of reg.exe:
 *   seed save <file for the computer> <file for the user>
 */
#include <windows.h>
#include <wincred.h>
#include <stdio.h>
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

/* Windows saves a key in a form of its own, Wine as text; both only for who has this privilege switched on. */
static void switch_on_backup_privilege(void)
{
    HANDLE token;
    TOKEN_PRIVILEGES privileges = {1};
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &token)) return;
    LookupPrivilegeValueW(NULL, L"SeBackupPrivilege", &privileges.Privileges[0].Luid);
    privileges.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
    AdjustTokenPrivileges(token, FALSE, &privileges, 0, NULL, NULL);
    CloseHandle(token);
}

static int save(const wchar_t *computer, const wchar_t *user)
{
    switch_on_backup_privilege();
    DeleteFileW(computer);
    DeleteFileW(user);
    return RegSaveKeyW(HKEY_LOCAL_MACHINE, computer, NULL) || RegSaveKeyW(HKEY_CURRENT_USER, user, NULL);
}

int wmain(int count, wchar_t **words)
{
    if ((count == 6 || count == 7) && wcscmp(words[1], L"credential") == 0)
        return write_credential(words[2], _wtoi(words[3]), words[4], _wtoi(words[5]), count == 7 ? words[6] : L"secret");
    if (count == 4 && wcscmp(words[1], L"forget") == 0) return CredDeleteW(words[2], _wtoi(words[3]), 0) ? 0 : 1;
    if (count == 3 && wcscmp(words[1], L"deny") == 0) return deny_key(words[2]);
    if (count == 4 && wcscmp(words[1], L"save") == 0) return save(words[2], words[3]);
    return 2;
}
