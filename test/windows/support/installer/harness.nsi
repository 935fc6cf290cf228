; Puts the macros of assets/installer.nsh where electron-builder's template puts them, in the same order, so that they
; can be compiled and run without what electron-builder would fetch. As there, it is compiled twice: with
; BUILD_UNINSTALLER the program only writes the uninstaller.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SetCompress off
Name "RDP Troubleshooter"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\RDP Troubleshooter"

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"

; The template asks a plug-in for this.
!macro _isUpdated _a _b _t _f
  Push $R9
  ClearErrors
  ${GetParameters} $R9
  ${GetOptions} $R9 "--updated" $R9
  Pop $R9
  IfErrors `${_f}` `${_t}`
!macroend
!define isUpdated `"" isUpdated ""`

!include "${INCLUDE}"

!ifndef BUILD_UNINSTALLER
  !insertmacro customPageAfterChangeDir
  !insertmacro MUI_PAGE_INSTFILES
!else
  !insertmacro MUI_UNPAGE_INSTFILES
!endif
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro customHeader

Function .onInit
  SetRegView 64
  !ifndef BUILD_UNINSTALLER
    !insertmacro customInit
  !endif
FunctionEnd

Section "install"
  SetOutPath $INSTDIR
  !ifdef BUILD_UNINSTALLER
    WriteUninstaller "$INSTDIR\Uninstall.exe"
  !else
    File "/oname=rdp-troubleshooter-cli.exe" "${CONSOLE}"
    File "/oname=RDP Troubleshooter.exe" "${CONSOLE}"
    SetOutPath "$INSTDIR\resources"
    File "/oname=app.asar" "${INCLUDE}"
    !insertmacro customInstall
  !endif
SectionEnd

!ifdef BUILD_UNINSTALLER
  Function un.onInit
    SetRegView 64
  FunctionEnd

  Section "un.Uninstall"
    !insertmacro customUnInstall
    !insertmacro customRemoveFiles
  SectionEnd
!endif
