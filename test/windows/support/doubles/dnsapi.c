/* Stands in for the DNS client: a cache of the names in C:\dns-cache.txt, one on each line, that a flush empties, but
 * for names that end in ".hosts", as Windows keeps those of the hosts file. A flush says that it worked and
 * does nothing while C:\dns-stuck exists, and fails while C:\dns-refuses does.
 */
#include <windows.h>
#include <stdio.h>
#include <string.h>

typedef struct entry {
    struct entry *next;
    wchar_t *name;
    WORD type, length;
    DWORD flags;
} entry;

static const char *cache = "C:\\dns-cache.txt";

static BOOL next_name(FILE *file, char *line, int size)
{
    if (!file || !fgets(line, size, file)) return FALSE;
    line[strcspn(line, "\r\n")] = 0;
    return TRUE;
}

BOOL WINAPI DnsGetCacheDataTable(entry *first)
{
    FILE *file = fopen(cache, "r");
    char line[256];
    entry *last = first;
    if (!file) return FALSE;
    first->next = NULL;
    while (next_name(file, line, sizeof line)) {
        entry *found = LocalAlloc(LPTR, sizeof *found);
        found->name = LocalAlloc(LPTR, sizeof line * sizeof(wchar_t));
        MultiByteToWideChar(CP_UTF8, 0, line, -1, found->name, sizeof line);
        found->type = 1;
        last = last->next = found;
    }
    fclose(file);
    return TRUE;
}

void WINAPI DnsFree(void *memory, int kind)
{
    LocalFree(memory);
}

BOOL WINAPI DnsFlushResolverCache(void)
{
    char kept[4096] = "", line[256];
    FILE *file;
    if (GetFileAttributesA("C:\\dns-refuses") != INVALID_FILE_ATTRIBUTES) return FALSE;
    if (GetFileAttributesA("C:\\dns-stuck") != INVALID_FILE_ATTRIBUTES) return TRUE;
    file = fopen(cache, "r");
    while (next_name(file, line, sizeof line)) {
        size_t length = strlen(line);
        if (length < 6 || strcmp(line + length - 6, ".hosts")) continue;
        strcat(strcat(kept, line), "\n");
    }
    if (file) fclose(file);
    file = fopen(cache, "w");
    fputs(kept, file);
    fclose(file);
    return TRUE;
}
