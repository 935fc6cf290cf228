/* Stands in for wevtapi.dll, whose functions do nothing in Wine. A channel is the folder C:\events: each file in it is
 * one event as UTF-16 XML, in the order of their names. Without the folder there is no such channel. A file named
 * "off" switches the channel off.
 */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

enum { most = 1000 };

struct handle {
    wchar_t *text;         /* of an event; NULL for a query or a channel */
    wchar_t *names[most];  /* of a query */
    int count, next;
};

static struct handle *channel(void)
{
    if (GetFileAttributesW(L"C:\\events") == INVALID_FILE_ATTRIBUTES) {
        SetLastError(ERROR_EVT_CHANNEL_NOT_FOUND);
        return NULL;
    }
    return calloc(1, sizeof(struct handle));
}

static int by_name_backwards(const void *a, const void *b)
{
    return wcscmp(*(wchar_t *const *)b, *(wchar_t *const *)a);
}

__declspec(dllexport) HANDLE WINAPI EvtOpenChannelConfig(HANDLE session, const wchar_t *path, DWORD flags)
{
    return channel();
}

__declspec(dllexport) BOOL WINAPI EvtGetChannelConfigProperty(HANDLE config, int property, DWORD flags, DWORD size,
                                                              void *variant, DWORD *used)
{
    ZeroMemory(variant, size);
    *(DWORD *)variant = GetFileAttributesW(L"C:\\events\\off") == INVALID_FILE_ATTRIBUTES;
    *used = 16;
    return TRUE;
}

__declspec(dllexport) HANDLE WINAPI EvtQuery(HANDLE session, const wchar_t *path, const wchar_t *query, DWORD flags)
{
    WIN32_FIND_DATAW found;
    HANDLE search;
    struct handle *results = channel();
    if (results == NULL) return NULL;
    search = FindFirstFileW(L"C:\\events\\*.xml", &found);
    if (search == INVALID_HANDLE_VALUE) return results;
    do {
        if (results->count < most) results->names[results->count++] = _wcsdup(found.cFileName);
    } while (FindNextFileW(search, &found));
    FindClose(search);
    qsort(results->names, results->count, sizeof results->names[0], by_name_backwards);
    return results;
}

static struct handle *load(const wchar_t *name)
{
    wchar_t path[MAX_PATH] = L"C:\\events\\";
    struct handle *event = calloc(1, sizeof *event);
    HANDLE file;
    DWORD size;
    wcscat(path, name);
    file = CreateFileW(path, GENERIC_READ, FILE_SHARE_READ, NULL, OPEN_EXISTING, 0, NULL);
    size = GetFileSize(file, NULL);
    event->text = calloc(1, size + sizeof(wchar_t));
    ReadFile(file, event->text, size, &size, NULL);
    CloseHandle(file);
    return event;
}

__declspec(dllexport) BOOL WINAPI EvtNext(HANDLE handle, DWORD size, HANDLE *events, DWORD timeout, DWORD flags,
                                          DWORD *returned)
{
    struct handle *results = handle;
    *returned = 0;
    while (*returned < size && results->next < results->count)
        events[(*returned)++] = load(results->names[results->next++]);
    if (*returned > 0) return TRUE;
    SetLastError(ERROR_NO_MORE_ITEMS);
    return FALSE;
}

__declspec(dllexport) BOOL WINAPI EvtRender(HANDLE context, HANDLE handle, DWORD flags, DWORD size, void *buffer,
                                            DWORD *used, DWORD *count)
{
    struct handle *event = handle;
    *used = (wcslen(event->text) + 1) * sizeof(wchar_t);
    *count = 0;
    if (*used > size) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return FALSE;
    }
    memcpy(buffer, event->text, *used);
    return TRUE;
}

__declspec(dllexport) BOOL WINAPI EvtClose(HANDLE handle)
{
    free(handle);
    return TRUE;
}
