/*
 * Stands in for Electron's program where only packing is tested: it has the places in which the packer writes fuses,
 * version and checksums, and does nothing.
 */
#include <windows.h>

/* The fuse wire: its mark, version 1, nine fuses as Electron 45 ships them. */
static const volatile char fuses[] = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX"
                                     "\x01\x09"
                                     "101100011";

int WINAPI WinMain(HINSTANCE instance, HINSTANCE previous, LPSTR words, int show) {
  (void)instance;
  (void)previous;
  (void)words;
  (void)show;
  return fuses[0] == 'd' ? 0 : 1;
}
