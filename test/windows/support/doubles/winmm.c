/* Stands in for a library that every Node loads, so as to be inside its process, and ends that process without warning
 * before, or in the middle of, one of the calls by which a program changes the disk, the registry or the vault.
 * KILLED_AT says which of them, from 1; with 0 the process lives, and C:\calls.txt says how many there were.
 * CLOCK_AHEAD says by how many seconds the process sees another time than it is.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <wincred.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static LONG passed, killed_at;
static LONGLONG clock_ahead;

DWORD WINAPI timeGetTime(void)
{
    return GetTickCount();
}

static BOOL is_last(void)
{
    return InterlockedIncrement(&passed) == killed_at;
}

static void die(void)
{
    TerminateProcess(GetCurrentProcess(), 99);
}

#define BEFORE(result, name, parameters, arguments) \
    static result WINAPI before_##name parameters \
    { \
        if (is_last()) die(); \
        return name arguments; \
    }

BEFORE(BOOL, FlushFileBuffers, (HANDLE file), (file))
BEFORE(BOOL, MoveFileExW, (const WCHAR *from, const WCHAR *to, DWORD flags), (from, to, flags))
BEFORE(BOOL, CreateDirectoryW, (const WCHAR *path, SECURITY_ATTRIBUTES *security), (path, security))
BEFORE(BOOL, SetFileInformationByHandle, (HANDLE file, FILE_INFO_BY_HANDLE_CLASS kind, void *information, DWORD size),
    (file, kind, information, size))
BEFORE(BOOL, CreateProcessW, (const WCHAR *program, WCHAR *words, SECURITY_ATTRIBUTES *process,
    SECURITY_ATTRIBUTES *thread, BOOL inherit, DWORD flags, void *environment, const WCHAR *folder, STARTUPINFOW *start,
    PROCESS_INFORMATION *started), (program, words, process, thread, inherit, flags, environment, folder, start, started))
BEFORE(LSTATUS, RegCreateKeyExW, (HKEY key, const WCHAR *path, DWORD reserved, WCHAR *class, DWORD options, REGSAM access,
    SECURITY_ATTRIBUTES *security, HKEY *made, DWORD *how),
    (key, path, reserved, class, options, access, security, made, how))
BEFORE(LSTATUS, RegSetValueExW, (HKEY key, const WCHAR *name, DWORD reserved, DWORD type, const BYTE *data, DWORD size),
    (key, name, reserved, type, data, size))
BEFORE(LSTATUS, RegDeleteValueW, (HKEY key, const WCHAR *name), (key, name))
BEFORE(LSTATUS, RegDeleteKeyExW, (HKEY key, const WCHAR *path, REGSAM view, DWORD reserved), (key, path, view, reserved))
BEFORE(BOOL, CredWriteW, (CREDENTIALW *credential, DWORD flags), (credential, flags))
BEFORE(BOOL, CredDeleteW, (const WCHAR *target, DWORD type, DWORD flags), (target, type, flags))

/* Of what is written, the first half is there and the rest is not. */
static BOOL WINAPI before_WriteFile(HANDLE file, const void *data, DWORD size, DWORD *written, OVERLAPPED *where)
{
    BOOL is_said = file == GetStdHandle(STD_OUTPUT_HANDLE) || file == GetStdHandle(STD_ERROR_HANDLE);
    if (!is_said && GetFileType(file) == FILE_TYPE_DISK) {
        if (is_last()) die();
        if (is_last()) {
            WriteFile(file, data, size / 2, written, where);
            die();
        }
    }
    return WriteFile(file, data, size, written, where);
}

static void WINAPI before_GetSystemTimeAsFileTime(FILETIME *time)
{
    ULARGE_INTEGER now;
    GetSystemTimeAsFileTime(time);
    now.LowPart = time->dwLowDateTime;
    now.HighPart = time->dwHighDateTime;
    now.QuadPart += clock_ahead * 10000000;
    time->dwLowDateTime = now.LowPart;
    time->dwHighDateTime = now.HighPart;
}

typedef struct {
    const char *name;
    void *instead;
} replacement;
#define INSTEAD(name) {#name, (void *)before_##name}

static const replacement of_registry[] = {
    INSTEAD(RegCreateKeyExW), INSTEAD(RegSetValueExW), INSTEAD(RegDeleteValueW), INSTEAD(RegDeleteKeyExW),
    INSTEAD(CredWriteW), INSTEAD(CredDeleteW),
};

/* By this the bridge to Windows' libraries finds them. */
static FARPROC WINAPI before_GetProcAddress(HMODULE library, const char *name)
{
    size_t index;
    if ((ULONG_PTR)name > 0xffff)
        for (index = 0; index < sizeof of_registry / sizeof *of_registry; index++)
            if (!strcmp(name, of_registry[index].name)) return (FARPROC)of_registry[index].instead;
    return GetProcAddress(library, name);
}

static void replace(BYTE *image, const replacement *list, size_t count)
{
    IMAGE_NT_HEADERS *headers = (IMAGE_NT_HEADERS *)(image + ((IMAGE_DOS_HEADER *)image)->e_lfanew);
    IMAGE_DATA_DIRECTORY *directory = &headers->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT];
    IMAGE_IMPORT_DESCRIPTOR *from = (IMAGE_IMPORT_DESCRIPTOR *)(image + directory->VirtualAddress);
    for (; directory->Size && from->Name; from++) {
        IMAGE_THUNK_DATA *name = (IMAGE_THUNK_DATA *)(image + from->OriginalFirstThunk);
        IMAGE_THUNK_DATA *place = (IMAGE_THUNK_DATA *)(image + from->FirstThunk);
        for (; name->u1.AddressOfData; name++, place++) {
            size_t index;
            DWORD access;
            if (IMAGE_SNAP_BY_ORDINAL(name->u1.Ordinal)) continue;
            for (index = 0; index < count; index++) {
                const char *text = (const char *)((IMAGE_IMPORT_BY_NAME *)(image + name->u1.AddressOfData))->Name;
                if (strcmp(text, list[index].name)) continue;
                VirtualProtect(place, sizeof *place, PAGE_READWRITE, &access);
                place->u1.Function = (ULONG_PTR)list[index].instead;
                VirtualProtect(place, sizeof *place, access, &access);
            }
        }
    }
}

static const replacement of_bridge[] = {INSTEAD(GetProcAddress)};

static HMODULE WINAPI before_LoadLibraryExW(const WCHAR *path, HANDLE file, DWORD flags)
{
    HMODULE loaded = LoadLibraryExW(path, file, flags);
    size_t length = wcslen(path);
    if (loaded && length > 5 && !wcsicmp(path + length - 5, L".node"))
        replace((BYTE *)loaded, of_bridge, sizeof of_bridge / sizeof *of_bridge);
    return loaded;
}

static const replacement of_program[] = {
    INSTEAD(WriteFile), INSTEAD(FlushFileBuffers), INSTEAD(MoveFileExW), INSTEAD(CreateDirectoryW),
    INSTEAD(SetFileInformationByHandle), INSTEAD(CreateProcessW), INSTEAD(LoadLibraryExW),
};

static const replacement of_clock[] = {INSTEAD(GetSystemTimeAsFileTime)};

static void tell_passed(void)
{
    FILE *file = fopen("C:\\calls.txt", "w");
    if (!file) return;
    fprintf(file, "%ld\n", passed);
    fclose(file);
}

#define REPLACE(list) replace((BYTE *)GetModuleHandleW(NULL), list, sizeof list / sizeof *list)

BOOL WINAPI DllMain(HINSTANCE library, DWORD reason, void *reserved)
{
    char text[16];
    if (reason == DLL_PROCESS_ATTACH && GetEnvironmentVariableA("CLOCK_AHEAD", text, sizeof text)) {
        clock_ahead = atoi(text);
        REPLACE(of_clock);
    }
    if (!GetEnvironmentVariableA("KILLED_AT", text, sizeof text)) return TRUE;
    if (reason == DLL_PROCESS_ATTACH) {
        killed_at = atoi(text);
        REPLACE(of_program);
    }
    if (reason == DLL_PROCESS_DETACH) tell_passed();
    return TRUE;
}
