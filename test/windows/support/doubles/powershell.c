/* Answers what systeminformation asks PowerShell: maker and model of a computer that does not exist. It says nothing
 * when somebody's environment came through, and nothing for two minutes when C:\powershell\hangs is there; whoever
 * waits for that finds C:\powershell\woke afterwards.
 */
#include <windows.h>
#include <stdio.h>
#include <wchar.h>

static int asks_for(const wchar_t *class)
{
    return wcsstr(GetCommandLineW(), class) != NULL;
}

int main(void)
{
    if (GetEnvironmentVariableA("COR_PROFILER", NULL, 0) != 0) return 1;
    if (GetFileAttributesA("C:\\powershell\\hangs") != INVALID_FILE_ATTRIBUTES) {
        Sleep(120000);
        fclose(fopen("C:\\powershell\\woke", "wb"));
    }
    if (asks_for(L"Win32_ComputerSystemProduct"))
        printf("\r\nName              : Example Book 14\r\nVendor            : Example Corp.\r\n"
               "Version           : 1\r\nIdentifyingNumber : SERIAL-4711\r\n"
               "UUID              : 00112233-4455-6677-8899-AABBCCDDEEFF\r\n\r\n");
    if (asks_for(L"Win32_bios"))
        printf("\r\nVersion  SerialNumber SMBIOSBIOSVersion\r\n-------  ------------ -----------------\r\n"
               "VRTUAL - 1  SERIAL-4711  1.2.3\r\n\r\n");
    return 0;
}
