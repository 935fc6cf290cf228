/*
 * In the place of our console program where only the installer is tested: adds the words that it was started with to
 * C:\started.txt, and ends with the number that stands in C:\exit-code.txt, or with 0.
 */
#include <stdio.h>
#include <wchar.h>

int wmain(int count, wchar_t **words) {
  FILE *started = _wfopen(L"C:\\started.txt", L"a");
  for (int at = 1; at < count; at += 1) fwprintf(started, at == 1 ? L"%ls" : L" %ls", words[at]);
  fwprintf(started, L"\n");
  fclose(started);
  int code = 0;
  FILE *wanted = _wfopen(L"C:\\exit-code.txt", L"r");
  if (wanted != NULL) {
    if (fwscanf(wanted, L"%d", &code) != 1) code = 0;
    fclose(wanted);
  }
  return code;
}
