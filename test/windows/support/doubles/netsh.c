/* Stands in for netsh: applies the effect that Microsoft documents for the few commands that this program uses, to the
 * registry. Each call adds its words, one on each line and then an empty one, to C:\netsh-calls.txt, and its
 * environment replaces C:\netsh-environment.txt. While C:\netsh-waits exists it waits before it does anything; while
 * C:\netsh-stuck exists it has no effect. It ends with 1 always, so that nobody can rely on its exit code.
 */
#include <winsock2.h>
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

#define SERVICES L"SYSTEM\\CurrentControlSet\\Services\\"

static int words_are(int count, wchar_t **words, const wchar_t *const *wanted, int wanted_count)
{
    int index;
    for (index = 0; index < wanted_count; index++)
        if (index + 1 >= count || wcsicmp(words[index + 1], wanted[index])) return 0;
    return 1;
}
#define WORDS_ARE(...) words_are(count, words, (const wchar_t *const[]){__VA_ARGS__}, \
    sizeof((const wchar_t *const[]){__VA_ARGS__}) / sizeof(wchar_t *))

/* The value of the word "name=value", or NULL. */
static const wchar_t *option(int count, wchar_t **words, const wchar_t *name)
{
    size_t length = wcslen(name);
    int index;
    for (index = 1; index < count; index++)
        if (!wcsnicmp(words[index], name, length) && words[index][length] == '=') return words[index] + length + 1;
    return NULL;
}

static void set_number(const wchar_t *key, const wchar_t *name, DWORD number)
{
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, key, name, REG_DWORD, &number, sizeof number);
}

static void set_mtu(int family, const wchar_t *index, const wchar_t *mtu, const wchar_t *store)
{
    wchar_t name[64], key[256];
    swprintf(name, 64, L"ipv%d %ls", family, index);
    set_number(L"Software\\Doubles\\Mtu", name, _wtoi(mtu));
    if (wcscmp(store, L"persistent")) return;
    swprintf(key, 256, SERVICES L"Tcpip%ls\\Parameters\\Interfaces\\%ls", family == 6 ? L"6" : L"",
        wcscmp(index, L"7") ? L"{22222222-bbbb-4bbb-8bbb-2222222222bb}" : L"{11111111-aaaa-4aaa-8aaa-1111111111aa}");
    set_number(key, L"MTU", _wtoi(mtu));
}

static const wchar_t *rules = SERVICES L"SharedAccess\\Parameters\\FirewallPolicy\\FirewallRules";

/* Whether a rule says "|field=value|". */
static int says(const wchar_t *rule, const wchar_t *field, const wchar_t *value)
{
    wchar_t wanted[1024];
    size_t length = swprintf(wanted, 1024, L"|%ls=%ls|", field, value);
    for (; *rule; rule++)
        if (!wcsnicmp(rule, wanted, length)) return 1;
    return 0;
}

static void set_text(const wchar_t *name, const wchar_t *text)
{
    RegSetKeyValueW(HKEY_LOCAL_MACHINE, rules, name, REG_SZ, text, (wcslen(text) + 1) * sizeof *text);
}

/* Sets "Active" of every rule of the name and direction, as Windows does in the version of its own grammar. */
static void set_active(const wchar_t *name, const wchar_t *direction, const wchar_t *active)
{
    static wchar_t id[16384], text[32768], changed[32768];
    HKEY key;
    DWORD index;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, rules, 0, KEY_READ, &key)) return;
    for (index = 0;; index++) {
        DWORD id_length = 16384, size = sizeof text;
        const wchar_t *rest;
        if (RegEnumValueW(key, index, id, &id_length, NULL, NULL, (BYTE *)text, &size)) break;
        if ((wcsicmp(name, L"all") && !says(text, L"Name", name)) || !says(text, L"Dir", direction)) continue;
        rest = wcsstr(text, L"|Active=");
        if (!rest) continue;
        swprintf(changed, 32768, L"v2.31%.*ls|Active=%ls%ls", (int)(rest - wcschr(text, '|')), wcschr(text, '|'), active,
            wcschr(rest + 1, '|'));
        set_text(id, changed);
    }
    RegCloseKey(key);
}

static void add_rule(int count, wchar_t **words)
{
    wchar_t id[64], text[4096];
    const wchar_t *address = option(count, words, L"remoteip");
    swprintf(id, 64, L"{%08lX-0000-4000-8000-000000000000}", GetTickCount());
    swprintf(text, 4096, L"v2.31|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort=%ls|RA%d=%ls|App=%ls|Name=%ls|",
        option(count, words, L"remoteport"), wcschr(address, ':') ? 6 : 4, address, option(count, words, L"program"),
        option(count, words, L"name"));
    set_text(id, text);
}

static void delete_rules(const wchar_t *name, const wchar_t *direction)
{
    static wchar_t id[16384], text[32768];
    HKEY key;
    DWORD index = 0;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, rules, 0, KEY_READ | KEY_SET_VALUE, &key)) return;
    for (;;) {
        DWORD id_length = 16384, size = sizeof text;
        if (RegEnumValueW(key, index, id, &id_length, NULL, NULL, (BYTE *)text, &size)) break;
        if ((wcsicmp(name, L"all") && !says(text, L"Name", name)) || !says(text, L"Dir", direction)) index++;
        else RegDeleteValueW(key, id);
    }
    RegCloseKey(key);
}

/* The catalog of a fresh Windows: one provider in each of its lists. */
static void reset_winsock(void)
{
    static const wchar_t *parameters = SERVICES L"WinSock2\\Parameters";
    static const wchar_t library[] = L"%SystemRoot%\\system32\\mswsock.dll";
    static BYTE item[888] = "%SystemRoot%\\system32\\mswsock.dll";
    HKEY key;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, parameters, 0, KEY_ALL_ACCESS, &key)) return;
    RegDeleteTreeW(key, L"Protocol_Catalog9");
    RegDeleteTreeW(key, L"NameSpace_Catalog5");
    item[300] = 1;
    RegSetKeyValueW(key, L"Protocol_Catalog9\\Catalog_Entries64\\000000000001", L"PackedCatalogItem", REG_BINARY,
        item, sizeof item);
    RegSetKeyValueW(key, L"NameSpace_Catalog5\\Catalog_Entries64\\000000000001", L"LibraryPath", REG_EXPAND_SZ,
        library, sizeof library);
    RegCloseKey(key);
}

/* Adapters ask the network for everything again; routes and tuning go. */
static void reset_ip(const wchar_t *service)
{
    static const wchar_t *by_hand[] = {L"IPAddress", L"SubnetMask", L"DefaultGateway", L"NameServer", L"MTU"};
    wchar_t path[256], id[256];
    HKEY key, adapter;
    DWORD index, name, asks = 1;
    swprintf(path, 256, SERVICES L"%ls\\Parameters", service);
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, path, 0, KEY_ALL_ACCESS, &key)) return;
    RegDeleteTreeW(key, L"PersistentRoutes");
    RegDeleteValueW(key, L"DefaultTTL");
    RegCloseKey(key);
    wcscat(path, L"\\Interfaces");
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, path, 0, KEY_ALL_ACCESS, &key)) return;
    for (index = 0;; index++) {
        DWORD length = 256;
        if (RegEnumKeyExW(key, index, id, &length, NULL, NULL, NULL, NULL)) break;
        if (RegOpenKeyExW(key, id, 0, KEY_ALL_ACCESS, &adapter)) continue;
        for (name = 0; name < 5; name++) RegDeleteValueW(adapter, by_hand[name]);
        RegSetValueExW(adapter, L"EnableDHCP", 0, REG_DWORD, (BYTE *)&asks, sizeof asks);
        RegCloseKey(adapter);
    }
    RegCloseKey(key);
}

/* Name resolution of old, by adapter: what was set by hand goes as well. */
static void reset_netbt(void)
{
    wchar_t id[256];
    HKEY key, adapter;
    DWORD index, as_the_network_says = 0;
    if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, SERVICES L"NetBT\\Parameters\\Interfaces", 0, KEY_ALL_ACCESS, &key)) return;
    for (index = 0;; index++) {
        DWORD length = 256;
        if (RegEnumKeyExW(key, index, id, &length, NULL, NULL, NULL, NULL)) break;
        if (RegOpenKeyExW(key, id, 0, KEY_ALL_ACCESS, &adapter)) continue;
        RegDeleteValueW(adapter, L"NameServerList");
        RegSetValueExW(adapter, L"NetbiosOptions", 0, REG_DWORD, (BYTE *)&as_the_network_says, sizeof(DWORD));
        RegCloseKey(adapter);
    }
    RegCloseKey(key);
}

static void log_call(int count, wchar_t **words)
{
    FILE *calls = fopen("C:\\netsh-calls.txt", "ab"), *environment = fopen("C:\\netsh-environment.txt", "wb");
    wchar_t *block = GetEnvironmentStringsW(), *line;
    char text[4096];
    int index;
    for (index = 1; index < count; index++) {
        WideCharToMultiByte(CP_UTF8, 0, words[index], -1, text, sizeof text, NULL, NULL);
        fprintf(calls, "%s\n", text);
    }
    fputs("\n", calls);
    fclose(calls);
    for (line = block; *line; line += wcslen(line) + 1) {
        WideCharToMultiByte(CP_UTF8, 0, line, -1, text, sizeof text, NULL, NULL);
        fprintf(environment, "%s\n", text);
    }
    fclose(environment);
}

int wmain(int count, wchar_t **words)
{
    log_call(count, words);
    while (GetFileAttributesA("C:\\netsh-waits") != INVALID_FILE_ATTRIBUTES) Sleep(20);
    if (GetFileAttributesA("C:\\netsh-stuck") != INVALID_FILE_ATTRIBUTES) return 1;
    if (WORDS_ARE(L"interface", L"ipv4", L"set", L"subinterface"))
        set_mtu(4, words[5], option(count, words, L"mtu"), option(count, words, L"store"));
    else if (WORDS_ARE(L"interface", L"ipv6", L"set", L"subinterface"))
        set_mtu(6, words[5], option(count, words, L"mtu"), option(count, words, L"store"));
    else if (WORDS_ARE(L"advfirewall", L"firewall", L"set", L"rule"))
        set_active(option(count, words, L"name"), option(count, words, L"dir"),
            wcscmp(option(count, words, L"enable"), L"yes") ? L"FALSE" : L"TRUE");
    else if (WORDS_ARE(L"advfirewall", L"firewall", L"add", L"rule")) add_rule(count, words);
    else if (WORDS_ARE(L"advfirewall", L"firewall", L"delete", L"rule"))
        delete_rules(option(count, words, L"name"), option(count, words, L"dir"));
    else if (WORDS_ARE(L"winsock", L"reset")) reset_winsock();
    else if (WORDS_ARE(L"interface", L"ipv4", L"reset")) {
        reset_ip(L"Tcpip");
        reset_netbt();
    }
    else if (WORDS_ARE(L"interface", L"ipv6", L"reset")) reset_ip(L"Tcpip6");
    return 1;
}
