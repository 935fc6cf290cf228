; What the installer does beside copying files. electron-builder includes this in the installer and in the uninstaller;
; BUILD_UNINSTALLER tells which of the two is being compiled.
;
; Silent:  setup.exe /S            everything below with its default
;          /LINKS                  answer rdp-troubleshooter:// links
;          /RDPFILES               offer the app for .rdp files, beside Remote Desktop
; Uninstall silently:  "Uninstall RDP Troubleshooter.exe" /S   leaves changes as they are, and keeps their journal
;          /UNDO                   takes them back first

!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "nsDialogs.nsh"

!define RT_CONSOLE "$INSTDIR\rdp-troubleshooter-cli.exe"
!define RT_JOURNAL "$INSTDIR\journal"
!define RT_EVENTS "SYSTEM\CurrentControlSet\Services\EventLog\Application\RDP Troubleshooter"
!define RT_LINKS "Software\Classes\rdp-troubleshooter"
!define RT_RDP_CLASS "RDPTroubleshooter.rdp"

!ifndef BUILD_UNINSTALLER
  Var takesLinks
  Var takesFiles
  Var linksBox
  Var filesBox
!endif

!macro customHeader
  !ifndef BUILD_UNINSTALLER
    LangString rtChoices ${LANG_ENGLISH} "Links and files"
    LangString rtChoices ${LANG_GERMAN} "Links und Dateien"
    LangString rtChoicesText ${LANG_ENGLISH} "Both only fill the computer in. No check and no change ever starts by itself."
    LangString rtChoicesText ${LANG_GERMAN} "Beides trägt nur den Computer ein. Keine Prüfung und keine Änderung beginnt von selbst."
    LangString rtLinks ${LANG_ENGLISH} "Open rdp-troubleshooter:// links"
    LangString rtLinks ${LANG_GERMAN} "Links mit rdp-troubleshooter:// öffnen"
    LangString rtFiles ${LANG_ENGLISH} "Offer the app under “Open with” for .rdp files"
    LangString rtFiles ${LANG_GERMAN} "Die App unter „Öffnen mit“ für .rdp-Dateien anbieten"

    Function rtChoicesPage
      !insertmacro MUI_HEADER_TEXT "$(rtChoices)" ""
      nsDialogs::Create 1018
      Pop $0
      ${NSD_CreateLabel} 0 0 100% 24u "$(rtChoicesText)"
      Pop $0
      ${NSD_CreateCheckbox} 0 32u 100% 12u "$(rtLinks)"
      Pop $linksBox
      ${NSD_CreateCheckbox} 0 50u 100% 12u "$(rtFiles)"
      Pop $filesBox
      ${NSD_SetState} $linksBox $takesLinks
      ${NSD_SetState} $filesBox $takesFiles
      nsDialogs::Show
    FunctionEnd

    Function rtChoicesLeave
      ${NSD_GetState} $linksBox $takesLinks
      ${NSD_GetState} $filesBox $takesFiles
    FunctionEnd
  !else
    LangString rtUndo ${LANG_ENGLISH} "RDP Troubleshooter has changed settings of this computer that may still be in force.$\r$\n$\r$\nTake these changes back before it is removed? Without it they stay as they are."
    LangString rtUndo ${LANG_GERMAN} "RDP Troubleshooter hat Einstellungen dieses Computers geändert, die noch gelten können.$\r$\n$\r$\nSollen diese Änderungen zurückgenommen werden, bevor das Programm entfernt wird? Sonst bleiben sie, wie sie sind."
    LangString rtNotUndone ${LANG_ENGLISH} "Not all changes could be taken back. Their journal stays in $INSTDIR\journal; a later installation can still undo them."
    LangString rtNotUndone ${LANG_GERMAN} "Nicht alle Änderungen ließen sich zurücknehmen. Ihr Protokoll bleibt in $INSTDIR\journal; eine spätere Installation kann sie noch rückgängig machen."
  !endif
!macroend

!macro customPageAfterChangeDir
  Page custom rtChoicesPage rtChoicesLeave
!macroend

; Neither is taken unless somebody says so, here or by a switch.
!macro customInit
  StrCpy $takesLinks ${BST_UNCHECKED}
  StrCpy $takesFiles ${BST_UNCHECKED}
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/LINKS" $R1
  ${IfNot} ${Errors}
    StrCpy $takesLinks ${BST_CHECKED}
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/RDPFILES" $R1
  ${IfNot} ${Errors}
    StrCpy $takesFiles ${BST_CHECKED}
  ${EndIf}
  ClearErrors
!macroend

!macro customInstall
  ; The helper writes what it was asked for into the event log, under a name that Windows knows how to show.
  WriteRegExpandStr HKLM "${RT_EVENTS}" "EventMessageFile" "%SystemRoot%\System32\EventCreate.exe"
  WriteRegDWORD HKLM "${RT_EVENTS}" "TypesSupported" 7

  ${If} $takesLinks == ${BST_CHECKED}
    WriteRegStr HKLM "${RT_LINKS}" "" "URL:RDP Troubleshooter"
    WriteRegStr HKLM "${RT_LINKS}" "URL Protocol" ""
    WriteRegStr HKLM "${RT_LINKS}\DefaultIcon" "" '"$INSTDIR\RDP Troubleshooter.exe",0'
    WriteRegStr HKLM "${RT_LINKS}\shell\open\command" "" '"$INSTDIR\RDP Troubleshooter.exe" "%1"'
  ${EndIf}

  ${If} $takesFiles == ${BST_CHECKED}
    WriteRegStr HKLM "Software\Classes\${RT_RDP_CLASS}" "" "RDP Troubleshooter"
    WriteRegStr HKLM "Software\Classes\${RT_RDP_CLASS}\DefaultIcon" "" '"$INSTDIR\RDP Troubleshooter.exe",0'
    WriteRegStr HKLM "Software\Classes\${RT_RDP_CLASS}\shell\open\command" "" '"$INSTDIR\RDP Troubleshooter.exe" "%1"'
    ; One more program that can open them. Remote Desktop stays the one that does.
    WriteRegStr HKLM "Software\Classes\.rdp\OpenWithProgids" "${RT_RDP_CLASS}" ""
  ${EndIf}
!macroend

!macro customUnInstall
  ${IfNot} ${isUpdated}
    ${If} ${FileExists} "${RT_JOURNAL}\*.*"
      ClearErrors
      ${GetParameters} $R0
      ${GetOptions} $R0 "/UNDO" $R1
      ${If} ${Errors}
        StrCpy $R2 "no"
        MessageBox MB_YESNO|MB_ICONQUESTION "$(rtUndo)" /SD IDNO IDNO rtAsked
        StrCpy $R2 "yes"
      ${Else}
        StrCpy $R2 "yes"
      ${EndIf}
      rtAsked:
      ${If} $R2 == "yes"
        nsExec::ExecToLog '"${RT_CONSOLE}" undo --everything --yes'
        Pop $R3
        ; 3010: taken back, and it counts after a restart.
        ${If} $R3 == 3010
          SetRebootFlag true
          StrCpy $R3 0
        ${EndIf}
        ${If} $R3 == 0
          RMDir /r "${RT_JOURNAL}"
        ${Else}
          MessageBox MB_OK|MB_ICONEXCLAMATION "$(rtNotUndone)" /SD IDOK
        ${EndIf}
      ${EndIf}
    ${EndIf}
    DeleteRegKey HKLM "${RT_EVENTS}"
    DeleteRegKey HKLM "${RT_LINKS}"
    DeleteRegKey HKLM "Software\Classes\${RT_RDP_CLASS}"
    DeleteRegValue HKLM "Software\Classes\.rdp\OpenWithProgids" "${RT_RDP_CLASS}"
  ${EndIf}
!macroend

; Everything but the journal, also before a new version is put in: without it nothing could be taken back any more.
!macro customRemoveFiles
  SetOutPath $TEMP
  FindFirst $R0 $R1 "$INSTDIR\*.*"
  ${DoWhile} $R1 != ""
    ${If} $R1 != "."
    ${AndIf} $R1 != ".."
    ${AndIf} $R1 != "journal"
      ${If} ${FileExists} "$INSTDIR\$R1\*.*"
        RMDir /r "$INSTDIR\$R1"
      ${Else}
        Delete "$INSTDIR\$R1"
      ${EndIf}
    ${EndIf}
    FindNext $R0 $R1
  ${Loop}
  FindClose $R0
  ; Goes only when nothing is left in it.
  RMDir "$INSTDIR"
!macroend
