/**
 * Words before a number, in the languages of mstsc dialogs. They only help: hexadecimal numbers in a dialog
 * are understood in any language, by their order.
 */

const codeWords = [
  'code|kode|kod|kód|code d.erreur|codice|código|codigo|код|コード|代码|代碼|코드|رمز|كود|קוד|कोड|รหัส|mã',
  'error|err|erreur|errore|erro|fehler|fout|fel|fejl|feil|virhe|hiba|chyba|błąd|hata|ошибк|помилк|エラー|错误|錯誤|오류|خطأ|שגיאה|त्रुटि|lỗi',
  'reason|ursache|grund|raison|motivo|причин|理由|原因|السبب',
].join('|');

const extendedWords =
  'exten|ext|erweitert|étendu|estes|ampliad|расширен|розширен|拡張|扩展|擴充|延伸|확장|موس|genişlet|rozszerz|uitgebreid|utökad|utvidet|udvidet|laajen|rozšíř|kiterjeszt|מורחב|विस्तारित|ขยาย|mở rộng';

/** The end of a label: what may stand between its last word and the number. */
const toNumber = '[\\p{L}\\p{M}]{0,12}[\\s:=#("\'»>.-]{0,6}$';

const codeLabel = new RegExp(`(?:${codeWords})${toNumber}`, 'iu');
const punctuationLabel = /[:=("'>«「]\s{0,4}$/u;
const extendedLabel = new RegExp(`(?<![\\p{Lu}\\p{Ll}])(?:${extendedWords})`, 'iu');

/** Is the number that follows this text called a code, by a word or by the form `...: 7`? */
export function endsWithCodeLabel(before: string): boolean {
  return punctuationLabel.test(before) || codeLabel.test(before);
}

/** Is the number that follows this text called an extended code? */
export function hasExtendedLabel(before: string): boolean {
  return extendedLabel.test(before);
}
