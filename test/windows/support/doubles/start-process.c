/* Stands in for PowerShell's Start-Process with -Verb runAs, for the batch files of sudo-prompt: runs command.bat as its
 * execute.bat would, whose last line Wine's cmd.exe cannot do, when the person says yes; it does not wait for that.
 * While C:\consent-declined exists the person says no.
 */
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

static void run(const wchar_t *command, DWORD flags, HANDLE out, HANDLE err, DWORD *code)
{
    STARTUPINFOW startup = {sizeof startup};
    PROCESS_INFORMATION process;
    static wchar_t line[16384];
    wcscpy(line, command);
    startup.dwFlags = out ? STARTF_USESTDHANDLES : 0;
    startup.hStdOutput = out;
    startup.hStdError = err;
    if (!CreateProcessW(NULL, line, NULL, NULL, out != NULL, flags, NULL, NULL, &startup, &process)) exit(3);
    if (!code) return;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, code);
}

static HANDLE make(const wchar_t *folder, const wchar_t *name)
{
    SECURITY_ATTRIBUTES inherited = {sizeof inherited, NULL, TRUE};
    wchar_t path[4096];
    swprintf(path, 4096, L"%ls\\%ls", folder, name);
    return CreateFileW(path, GENERIC_WRITE, FILE_SHARE_READ, &inherited, CREATE_ALWAYS, 0, NULL);
}

/* The second process: what execute.bat says. */
static int execute(wchar_t *folder)
{
    wchar_t command[8192];
    char status[16];
    DWORD code, written;
    HANDLE out = make(folder, L"stdout"), err = make(folder, L"stderr"), file;
    swprintf(command, 8192, L"cmd.exe /d /c \"\"%ls\\command.bat\"\"", folder);
    run(command, CREATE_NO_WINDOW, out, err, &code);
    CloseHandle(out);
    CloseHandle(err);
    file = make(folder, L"status");
    WriteFile(file, status, sprintf(status, "%lu \r\n", code), &written, NULL);
    CloseHandle(file);
    return 0;
}

int main(void)
{
    static wchar_t folder[4096], command[8192], self[4096];
    wchar_t *words = GetCommandLineW(), *start = wcschr(words, '\''), *end = start ? wcschr(start + 1, '\'') : NULL;
    wchar_t *own = wcsstr(words, L" --execute ");
    if (own) return execute(own + 11);
    if (!end || !wcsstr(words, L"-Verb runAs")) return 2;
    if (GetFileAttributesA("C:\\consent-declined") != INVALID_FILE_ATTRIBUTES) return 1;
    wcsncpy(folder, start + 1, end - start - 1);
    *wcsrchr(folder, '\\') = 0;
    GetModuleFileNameW(NULL, self, 4096);
    swprintf(command, 8192, L"\"%ls\" --execute %ls", self, folder);
    run(command, DETACHED_PROCESS, NULL, NULL, NULL);
    return 0;
}
