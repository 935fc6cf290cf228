/* Stands in for two network adapters: index 7 with the id {11111111-...} speaks both protocols, index 8 with
 * {22222222-...} IPv4 alone. Their packet sizes lie in the registry, where the double of netsh sets them. Everything
 * leaves by the first.
 */
#include <winsock2.h>
#include <ws2ipdef.h>
#include <iphlpapi.h>
#include <netioapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    IP_ADAPTER_ADDRESSES adapter;
    char name[40];
    wchar_t text[16];
} stored;

static void fill(stored *to, int index, int ipv6_index, const char *name, stored *next)
{
    memset(to, 0, sizeof *to);
    strcpy(to->name, name);
    wcscpy(to->text, L"Ethernet");
    to->adapter.Length = sizeof to->adapter;
    to->adapter.IfIndex = index;
    to->adapter.Ipv6IfIndex = ipv6_index;
    to->adapter.AdapterName = to->name;
    to->adapter.FriendlyName = to->adapter.Description = to->text;
    to->adapter.IfType = IF_TYPE_ETHERNET_CSMACD;
    to->adapter.OperStatus = IfOperStatusUp;
    to->adapter.Mtu = 1500;
    to->adapter.Next = next ? &next->adapter : NULL;
}

ULONG WINAPI GetAdaptersAddresses(ULONG family, ULONG flags, void *reserved, IP_ADAPTER_ADDRESSES *to, ULONG *size)
{
    stored *list = (stored *)to;
    if (*size < 2 * sizeof *list) return *size = 2 * sizeof *list, ERROR_BUFFER_OVERFLOW;
    fill(list, 7, 7, "{11111111-AAAA-4AAA-8AAA-1111111111AA}", list + 1);
    fill(list + 1, 8, 0, "{22222222-bbbb-4bbb-8bbb-2222222222bb}", NULL);
    return NO_ERROR;
}

ULONG WINAPI GetIpInterfaceEntry(MIB_IPINTERFACE_ROW *row)
{
    wchar_t name[32];
    DWORD mtu = 1500, size = sizeof mtu;
    BOOL is_ipv6 = row->Family == AF_INET6;
    if (row->InterfaceIndex != 7 && (row->InterfaceIndex != 8 || is_ipv6)) return ERROR_NOT_FOUND;
    swprintf(name, 32, L"ipv%d %lu", is_ipv6 ? 6 : 4, row->InterfaceIndex);
    RegGetValueW(HKEY_LOCAL_MACHINE, L"Software\\Doubles\\Mtu", name, RRF_RT_REG_DWORD, NULL, &mtu, &size);
    row->NlMtu = mtu;
    return NO_ERROR;
}

DWORD WINAPI GetIpForwardTable2(ADDRESS_FAMILY family, MIB_IPFORWARD_TABLE2 **table)
{
    MIB_IPFORWARD_TABLE2 *made = calloc(1, sizeof *made);
    made->NumEntries = 1;
    made->Table[0].InterfaceIndex = 7;
    made->Table[0].DestinationPrefix.Prefix.si_family = AF_INET;
    made->Table[0].NextHop.si_family = AF_INET;
    made->Table[0].NextHop.Ipv4.sin_addr.s_addr = 0x010200c0; /* 192.0.2.1 */
    *table = made;
    return NO_ERROR;
}

/* Wine's own network driver asks when Windows starts, and must not come to grief: then no saved sign-in is found either. */
DWORD WINAPI GetIfTable2(MIB_IF_TABLE2 **table)
{
    *table = calloc(1, sizeof **table);
    return NO_ERROR;
}

void WINAPI FreeMibTable(void *table)
{
    free(table);
}
