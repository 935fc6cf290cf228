/* Puts into a Wine prefix what no program of Wine can: credentials, and keys that nobody may read.
 *   seed credential <target> <type> <user> <persistence> [<secret>]
 *   seed forget <target> <type>
 *   seed deny <path below HKEY_LOCAL_MACHINE>
 * And tells everything that a computer and its user have in the registry, in a hundredth of the time of reg.exe:
 *   seed dump <file>
 */
#include <windows.h>
#include <wincred.h>
#include <stdio.h>
#include <stdlib.h>
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

/* A line for each key, and one for each value with its type and its bytes. The other view is not looked at: it is a
 * link to the same. */
static void dump_key(FILE *file, HKEY parent, const wchar_t *name, const wchar_t *parent_path)
{
    HKEY key;
    DWORD index, key_chars, name_chars, data_bytes;
    wchar_t *path = malloc((wcslen(parent_path) + wcslen(name) + 2) * sizeof *path), *found, *digits;
    BYTE *data;
    swprintf(path, wcslen(parent_path) + wcslen(name) + 2, L"%ls\\%ls", parent_path, name);
    fwrite(path, sizeof *path, wcslen(path), file);
    fwrite(L"\n", sizeof *path, 1, file);
    if (!RegOpenKeyExW(parent, name, 0, KEY_READ | KEY_WOW64_64KEY, &key)) {
        RegQueryInfoKeyW(key, NULL, NULL, NULL, NULL, &key_chars, NULL, NULL, &name_chars, &data_bytes, NULL, NULL);
        found = malloc((max(key_chars, name_chars) + 1) * sizeof *found);
        data = malloc(data_bytes + 1);
        digits = malloc((data_bytes * 2 + 1) * sizeof *digits);
        for (index = 0;; index++) {
            DWORD chars = name_chars + 1, size = data_bytes, type, at;
            wchar_t number[16];
            if (RegEnumValueW(key, index, found, &chars, NULL, &type, data, &size)) break;
            fwrite(L" ", sizeof *found, 1, file);
            fwrite(found, sizeof *found, chars, file);
            fwrite(number, sizeof *number, swprintf(number, 16, L"=%lx:", type), file);
            for (at = 0; at < size; at++) {
                digits[at * 2] = L"0123456789abcdef"[data[at] >> 4];
                digits[at * 2 + 1] = L"0123456789abcdef"[data[at] & 15];
            }
            digits[size * 2] = '\n';
            fwrite(digits, sizeof *digits, size * 2 + 1, file);
        }
        for (index = 0;; index++) {
            DWORD chars = key_chars + 1;
            if (RegEnumKeyExW(key, index, found, &chars, NULL, NULL, NULL, NULL)) break;
            if (wcsicmp(found, L"Wow6432Node")) dump_key(file, key, found, path);
        }
        free(found);
        free(data);
        free(digits);
        RegCloseKey(key);
    }
    free(path);
}

static int dump(const wchar_t *to)
{
    FILE *file = _wfopen(to, L"wb");
    if (!file) return 1;
    setvbuf(file, NULL, _IOFBF, 1 << 20);
    dump_key(file, HKEY_LOCAL_MACHINE, L"", L"HKLM");
    dump_key(file, HKEY_CURRENT_USER, L"", L"HKCU");
    return fclose(file) ? 1 : 0;
}

int wmain(int count, wchar_t **words)
{
    if ((count == 6 || count == 7) && wcscmp(words[1], L"credential") == 0)
        return write_credential(words[2], _wtoi(words[3]), words[4], _wtoi(words[5]), count == 7 ? words[6] : L"secret");
    if (count == 4 && wcscmp(words[1], L"forget") == 0) return CredDeleteW(words[2], _wtoi(words[3]), 0) ? 0 : 1;
    if (count == 3 && wcscmp(words[1], L"deny") == 0) return deny_key(words[2]);
    if (count == 3 && wcscmp(words[1], L"dump") == 0) return dump(words[2]);
    return 2;
}
