/** A text as people paste it, and the pair that must be read from it. */
export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly code: number | null;
  readonly extendedCode: number | null;
}

const pair =
  (code: number | null, extendedCode: number | null) =>
  (name: string, text: string): Sample => ({
    name,
    text,
    code,
    extendedCode,
  });
const closed = pair(0x904, 7);
const unreachable = pair(0x204, 0);

/** mstsc dialogs in the languages of Windows. */
export const dialogs: readonly Sample[] = [
  closed(
    'English',
    "Remote Desktop Connection\nThis computer can't connect to the remote computer.\nTry connecting again.\n\nError code: 0x904\nExtended error code: 0x7\nTimestamp (UTC): 11/21/26 08:00:00 AM\nPress Ctrl+C to copy.",
  ),
  closed(
    'English, activity id',
    'Error code: 0x904\r\nExtended error code: 0x7\r\nActivity ID: {f4202980-eb91-4034-840d-8601f6850000}\r\nTimestamp (UTC): 11/21/26 08:00:00 AM',
  ),
  closed(
    'German',
    'Remotedesktopverbindung\nVerbindung mit dem Remotecomputer ist nicht möglich.\nFehlercode: 0x904\nErweiterter Fehlercode: 0x7\nZeitstempel (UTC): 21.11.26 08:00:00\nDrücken Sie STRG+C, um den Text zu kopieren.',
  ),
  closed(
    'French',
    'Connexion Bureau à distance\nCode d’erreur : 0x904\nCode d’erreur étendu : 0x7\nHorodatage (UTC) : 21/11/26 08:00:00',
  ),
  closed('French, decomposed accents', 'Code d’erreur : 0x904\nCode d’erreur e\u0301tendu : 0x7'),
  closed(
    'Spanish',
    'Código de error: 0x904\nCódigo de error extendido: 0x7\nMarca de tiempo (UTC): 21/11/26 8:00:00',
  ),
  closed('Italian', 'Codice errore: 0x904\nCodice errore esteso: 0x7\nTimestamp (UTC): 21/11/26 08:00:00'),
  closed(
    'Portuguese',
    'Código de erro: 0x904\nCódigo de erro estendido: 0x7\nCarimbo de data/hora (UTC): 21/11/2026 08:00',
  ),
  closed('Dutch', 'Foutcode: 0x904\nUitgebreide foutcode: 0x7\nTijdstempel (UTC): 21-11-26 08:00:00'),
  closed('Swedish', 'Felkod: 0x904\nUtökad felkod: 0x7\nTidsstämpel (UTC): 2026-11-21 08:00:00'),
  closed('Danish', 'Fejlkode: 0x904\nUdvidet fejlkode: 0x7\nTidsstempel (UTC): 21-11-26 08.00.00'),
  closed('Finnish', 'Virhekoodi: 0x904\nLaajennettu virhekoodi: 0x7\nAikaleima (UTC): 21.11.2026 8.00.00'),
  closed(
    'Polish',
    'Kod błędu: 0x904\nRozszerzony kod błędu: 0x7\nSygnatura czasowa (UTC): 21.11.2026 08:00:00',
  ),
  closed('Czech', 'Kód chyby: 0x904\nRozšířený kód chyby: 0x7\nČasové razítko (UTC): 21. 11. 2026 8:00:00'),
  closed('Hungarian', 'Hibakód: 0x904\nKiterjesztett hibakód: 0x7\nIdőbélyeg (UTC): 2026. 11. 21. 8:00:00'),
  closed(
    'Turkish',
    'Hata kodu: 0x904\nGenişletilmiş hata kodu: 0x7\nZaman damgası (UTC): 21.11.2026 08:00:00',
  ),
  closed(
    'Russian',
    'Подключение к удаленному рабочему столу\nКод ошибки: 0x904\nРасширенный код ошибки: 0x7\nМетка времени (UTC): 21.11.26 08:00:00',
  ),
  closed('Russian, retyped with a Cyrillic letter', 'Код ошибки: 0х904\nРасширенный код ошибки: 0х7'),
  closed('Ukrainian', 'Код помилки: 0x904\nРозширений код помилки: 0x7\nМітка часу (UTC): 21.11.26 08:00:00'),
  closed(
    'Greek',
    'Κωδικός σφάλματος: 0x904\nΕκτεταμένος κωδικός σφάλματος: 0x7\nΧρονική σήμανση (UTC): 21/11/26 08:00:00 πμ',
  ),
  closed(
    'Japanese',
    'リモート デスクトップ接続\nこのコンピューターはリモート コンピューターに接続できません。\nエラー コード: 0x904\n拡張エラー コード: 0x7\nタイムスタンプ (UTC): 2026年11月21日 8時00分00秒',
  ),
  closed(
    'Japanese, full width',
    'エラー　コード：０ｘ９０４\n拡張エラー　コード：０ｘ７\nタイムスタンプ（ＵＴＣ）：２０２６／１１／２１　８：００',
  ),
  closed('Chinese, simplified', '错误代码: 0x904\n扩展错误代码: 0x7\n时间戳(UTC): 2026年11月21日 8点00分'),
  closed('Chinese, simplified, no spaces', '远程桌面连接出错，错误代码：0x904，扩展错误代码：0x7。'),
  closed('Chinese, traditional', '錯誤碼: 0x904\n延伸錯誤碼: 0x7\n時間戳記 (UTC): 2026/11/21 上午 08:00:00'),
  closed('Korean', '오류 코드: 0x904\n확장 오류 코드: 0x7\n타임스탬프(UTC): 2026년 11월 21일 오전 8:00:00'),
  closed(
    'Arabic, with direction marks',
    '\u200Fرمز الخطأ: \u200E0x904\u200F\nرمز الخطأ الموسع: \u200E0x7\u200F\nالطابع الزمني (UTC): 21/11/26 08:00:00 ص',
  ),
  closed('Arabic, Arabic-Indic digits', 'رمز الخطأ: ٢٣٠٨\nرمز الخطأ الموسع: ٧'),
  closed('Persian digits', 'کد خطا: ۲۳۰۸\nکد خطای توسعه‌یافته: ۷'),
  closed('Hebrew', 'קוד שגיאה: \u200E0x904\nקוד שגיאה מורחב: \u200E0x7\nחותמת זמן (UTC): 21/11/26 08:00:00'),
  closed('Hindi', 'त्रुटि कोड: 0x904\nविस्तारित त्रुटि कोड: 0x7'),
  closed('Thai', 'รหัสข้อผิดพลาด: 0x904\nรหัสข้อผิดพลาดแบบขยาย: 0x7'),
  closed('Vietnamese', 'Mã lỗi: 0x904\nMã lỗi mở rộng: 0x7'),
  unreachable(
    'English, list of reasons',
    "Remote Desktop can't connect to the remote computer for one of these reasons:\n\n1) Remote access to the server is not enabled\n2) The remote computer is turned off\n3) The remote computer is not available on the network\n\nMake sure the remote computer is turned on.\n\nError code: 0x204\nExtended error code: 0x0\nTimestamp (UTC): 01/02/26 10:11:12 PM",
  ),
  unreachable(
    'German, list of reasons',
    'Der Remotedesktop kann aus einem der folgenden Gründe keine Verbindung herstellen:\n1. Der Remotezugriff ist nicht aktiviert.\n2. Der Remotecomputer ist ausgeschaltet.\nFehlercode: 0x204\nErweiterter Fehlercode: 0x0',
  ),
  unreachable(
    'non-breaking spaces',
    'Error\u00A0code:\u00A00x204\u00A0Extended\u202Ferror\u00A0code:\u00A00x0',
  ),
  pair(0x3, 0x11)(
    'session ended',
    'Your Remote Desktop Services session has ended.\nError code: 0x3\nExtended error code: 0x11',
  ),
  pair(0x3000007, 0)('gateway', 'Error code: 0x3000007\nExtended error code: 0x0'),
  pair(0x1104, null)(
    'protocol error in a sentence',
    'Because of a protocol error detected at the client (code 0x1104), this session will be disconnected.',
  ),
  pair(0x112f, null)(
    'protocol error of the server',
    'Because of a protocol error (code: 0x112f), the remote session will be disconnected.',
  ),
  pair(0x80004005, null)(
    'authentication error',
    'An authentication error has occurred (Code: 0x80004005).\nRemote computer: server01',
  ),
];

/** Everything else: log lines, numbers alone, numbers among others. */
export const otherForms: readonly Sample[] = [
  closed('hex pair', '0x904 0x7'),
  closed('hex pair with a slash', '0x904/0x7'),
  closed('capital X', '0X904 / 0X7'),
  closed('leading zeros', '0x00000904 0x00000007'),
  closed('decimal pair', '2308 7'),
  closed('decimal pair with a slash', '2308/7'),
  closed('decimal pair with commas', '2308, 7'),
  closed('multiplication sign', '0×904 0×7'),
  closed('labelled decimals', 'code: 2308 extended: 7'),
  closed('labels in the other order', 'extended: 7, code: 2308'),
  closed('main code only known by its size', '2308 extended 7'),
  closed('hex, then a plain extended code', 'Error 0x904, extended error 7'),
  closed('the other way round', '0x7 0x904'),
  closed('in both forms', '0x904 (2308), extended 0x7 (7)'),
  closed('in a sentence', 'After the update I get 0x904 with 0x7 on 3 of 9 servers since 2024.'),
  closed('with a host, port and address', 'server01.contoso.com:3390 (192.0.2.10:3389) failed: 0x904 0x7'),
  closed('with an IPv6 address', '[fe80::1%12]:3389 and 2001:db8::10 failed with 0x904 / 0x7'),
  closed(
    'with versions and builds',
    'Windows 11 24H2 26100.5547, mstsc 10.0.26100.5074, KB5051987: 0x904 0x7',
  ),
  closed(
    'pasted twice',
    'Error code: 0x904 Extended error code: 0x7\nError code: 0x904 Extended error code: 0x7',
  ),
  pair(2308, null)('event 1026', 'RDP ClientActiveX has been disconnected (Reason= 2308)'),
  pair(2308, null)(
    'event 1026 with its head',
    'Log Name: Microsoft-Windows-TerminalServices-RDPClient/Operational\nDate: 6/24/2020 7:26:58 PM\nEvent ID: 1026\nTask Category: Connection Sequence\nUser: CLIENT-07\\Arnold\nDescription:\nRDP ClientActiveX has been disconnected (Reason= 2308)',
  ),
  pair(2308, null)(
    'German event 1026',
    'Ereignis-ID: 1026\nRDP ClientActiveX wurde getrennt (Ursache= 2308)',
  ),
  pair(2308, null)(
    'event as XML',
    '<Event><System><EventID>1026</EventID><Version>0</Version><Level>4</Level><Execution ProcessID="1268" ThreadID="2192"/></System><EventData><Data Name="Name">Disconnect Reason</Data><Data Name="Value">2308</Data></EventData></Event>',
  ),
  pair(0x904, null)('code alone', '0x904'),
  pair(null, 7)('extended code alone, by its label', 'Extended error code: 0x7'),
  pair(null, 7)('a number that only the extended list has', '7'),
  pair(3, 3)('the same number twice is a pair', '0x3 0x3'),
  pair(3, null)('a number that both lists have', '3'),
  pair(0x80004005, null)('HRESULT, signed', '-2147467259'),
  pair(0x80004005, null)('HRESULT, unsigned', '2147500037'),
  pair(0x80004005, null)('HRESULT, Unicode minus', '\u22122147467259'),
  pair(0x80090304, null)('HRESULT without 0x', 'Error code: 80090304'),
  pair(0xc000006d, null)('NTSTATUS without 0x', 'Status: C000006D'),
  pair(0x8009030c, null)('two HRESULTs are no pair', 'failed with 0x8009030C, then 0x80004005'),
  pair(50331655, null)('gateway in decimal', 'exit with error code 50331655'),
  pair(2308, null)('thousands with a comma', '2,308'),
  pair(2308, null)('thousands with a space', '2 308'),
  pair(2308, null)('thousands with a non-breaking space', '2\u00A0308'),
  pair(2308, null)('thousands with an apostrophe', "2'308"),
  pair(2308, null)('thousands with a curly apostrophe', 'code 2’308'),
  pair(2308, null)('thousands in event 1026', 'RDP ClientActiveX has been disconnected (Reason= 2,308)'),
  pair(0x80004005, null)('an HRESULT with thousands', '2,147,500,037'),
  pair(0x80004005, null)('a signed HRESULT with thousands', '-2,147,467,259'),
  pair(3, 256)('a space that separates codes, not thousands', '3 256'),
  pair(260, null)('a comma that separates codes, not thousands', '260,516'),
  closed('without 0x, as the dialog shows it', '904/7'),
  closed('without 0x, the other way round', '7 904'),
  pair(0x904, null)('one code without 0x', '904'),
  pair(0x904, null)('one code without 0x, with its label', 'Error code: 904'),
  pair(0x904, 0x10)('both without 0x', '904 10'),
  pair(0x204, 0)('a decimal number that is no code, but one in hexadecimal', '204/0'),
  pair(516, null)('a decimal number that is a code as it stands', '516'),
  pair(0x904, null)('a result of the layer below first', '0x8009030e 0x904'),
  closed('a result of the layer below, then the pair', '0x8009030E, 0x904, 0x7'),
  pair(0x204, null)('a code and then a pair', '0x204\n0x904\n0x7'),
  closed('several pairs', '0x904 0x7\n0x204 0x0'),
  pair(10060, null)('Windows Sockets', 'Winsock error 10060'),
];

/** Texts with numbers, or without, and no code. */
export const withoutCode: readonly string[] = [
  '',
  ' \n\t',
  'Remote Desktop cannot connect',
  'server01',
  'server01:3390',
  'localhost:3389',
  '192.0.2.10',
  '192.0.2.10:3389',
  '[2001:db8::10]:3390',
  'fe80::1',
  'DESKTOP-07',
  'Timestamp (UTC): 11/21/26 08:00:00 AM',
  '2026-11-21T08:00:00Z',
  '21. 11. 2026 8:00:00',
  '2026年11月21日 8時00分',
  'Activity ID: f4202980-eb91-4034-840d-8601f6850000',
  'Port: 3390',
  'ポート番号: 3390',
  'Event ID: 1026',
  'Windows 10.0.26100.5547',
  'KB5051987',
  '1) Remote access is off 2) The computer is off',
  'I tried 3 times in 30 minutes',
  '0x',
  '0x123456789',
  'Nothing after 20 seconds, 50 % loss',
  'server01 has 904 users and 204 printers',
];
