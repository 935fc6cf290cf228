import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import type { Node } from 'web-tree-sitter';

const require = createRequire(import.meta.url);

/** Commands that only look. */
const looking = new Set([
  'Get-Acl',
  'Get-ChildItem',
  'Get-Content',
  'Get-Date',
  'Get-Item',
  'Get-Service',
  'Test-Path',
  'Join-Path',
  'Split-Path',
  'Sort-Object',
  'Where-Object',
  'ForEach-Object',
  'New-Object',
  'ConvertTo-Json',
  'ConvertFrom-Json',
  'Set-StrictMode',
  'Start-Sleep',
  'Write-Output',
  'Write-Warning',
]);
/** Commands that change something; each has to be asked about first. */
const changing = new Set([
  'Set-Acl',
  'Set-Content',
  'Set-ItemProperty',
  'Set-Service',
  'Start-Service',
  'Restart-Service',
  'New-Item',
  'Remove-Item',
  'Remove-ItemProperty',
  'Rename-Item',
]);
/** The backup itself is what makes a change safe; what it writes is its own. */
const backup = new Set(['Save-Backup', 'Close-Backup']);

/** Verbs that PowerShell approves, as far as they are used here. */
const verbs = new Set(['Assert', 'Close', 'Find', 'Get', 'Read', 'Save', 'Start', 'Undo']);

/** Types that may be named; none of them reaches a network, another process or compiled code. */
const types = new Set([
  'CmdletBinding',
  'Parameter',
  'switch',
  'string',
  'int',
  'byte[]',
  'object[]',
  'pscustomobject',
  'Environment',
  'Convert',
  'BitConverter',
  'Security.Principal.WindowsIdentity',
  'Security.Principal.WindowsBuiltInRole',
  'Security.Principal.SecurityIdentifier',
  'Security.AccessControl.FileSecurity',
  'Security.AccessControl.FileSystemRights',
  'Security.Cryptography.X509Certificates.X509Certificate2',
]);
const newObjects = new Set([
  'Security.Principal.WindowsPrincipal',
  'Security.Principal.SecurityIdentifier',
  'Security.AccessControl.FileSystemAccessRule',
  'Security.AccessControl.FileSecurity',
]);

/** Parses with the grammar of PowerShell that editors use. */
export async function makeParser(): Promise<Parser> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
  );
  return parser;
}

/** What is wrong with a script, one sentence each; empty when it keeps all rules of docs/far-computer.md. */
export function lintScript(parser: Parser, script: string): string[] {
  const tree = parser.parse(script);
  if (tree === null) return ['It cannot be parsed.'];
  const findings: string[] = [];
  const say = (node: Node, words: string): void => {
    findings.push(`line ${node.startPosition.row + 1}: ${words}`);
  };
  lintText(script, findings);
  const functions = new Set(all(tree.rootNode, 'function_statement').map(functionName));
  for (const node of everyNode(tree.rootNode)) {
    if (node.isError || node.isMissing) say(node, `not PowerShell: ${node.text.slice(0, 40)}`);
    if (node.type === 'command') lintCommand(node, functions, say);
  }
  for (const [, type = ''] of codeOf(script).matchAll(/\[([A-Za-z][\w.]*(?:\[\])?)\]?(?=[\]:(\s$])/gu)) {
    if (!types.has(type)) findings.push(`The type ${type} is not among those that may be used.`);
  }
  for (const node of all(tree.rootNode, 'function_statement')) {
    const [verb = ''] = functionName(node).split('-');
    if (!verbs.has(verb)) say(node, `${verb} is no approved verb.`);
  }
  return findings;
}

function lintText(script: string, findings: string[]): void {
  if (/[^\n\u0020-\u007E]/u.test(script)) findings.push('It holds something else than printable ASCII.');
  if (!script.includes('\nSet-StrictMode -Version 2.0\n')) findings.push('It does not set strict mode.');
  if (!script.includes("\n$ErrorActionPreference = 'Stop'\n")) findings.push('It goes on after an error.');
  if (!script.includes("CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High'"))
    findings.push('It does not ask before changes.');
  if (/https?:|ftp:|\bNet\.|WebRequest|WebClient|DownloadString|BitsTransfer/iu.test(script))
    findings.push('It names something of a network.');
  if (
    /\biex\b|Invoke-|Add-Type|ScriptBlock\]|EncodedCommand|FromBase64String\([^)]*\)\)?\s*\|/iu.test(script)
  )
    findings.push('It could run text as code.');
  if (/takeown|SetOwner|icacls|AllowEncryptionOracle/iu.test(script))
    findings.push('It names something that this project never does.');
}

function lintCommand(
  node: Node,
  functions: ReadonlySet<string>,
  say: (node: Node, words: string) => void,
): void {
  const name = node.childForFieldName('command_name')?.text ?? node.child(0)?.text ?? '';
  if (node.text.startsWith('&')) {
    // A condition of the list of values, written in this very script.
    if (!/^& \$entry\.IsFine \$value$/u.test(node.text.trim())) say(node, `runs ${node.text}`);
    return;
  }
  if (name === 'New-Object') {
    const type = /^New-Object ([\w.]+)/u.exec(node.text)?.[1] ?? '';
    if (!newObjects.has(type)) say(node, `makes a ${type}`);
  }
  const owner = enclosing(node, 'function_statement');
  const ownerName = owner === null ? '' : functionName(owner);
  if (changing.has(name)) {
    if (backup.has(ownerName)) return;
    if (ownerName !== 'Start-Repair' && ownerName !== 'Undo-Repair')
      say(node, `${name} changes something outside of a repair.`);
    if (!isAsked(node)) say(node, `${name} changes something without asking.`);
    return;
  }
  if (functions.has(name)) {
    if (name === 'Start-Repair' && !isUnder(node, /^\(?\$Repair\)?$/u)) say(node, 'repairs without -Repair.');
    if (name === 'Undo-Repair' && !isUnder(node, /^\(?\$Undo\)?$/u)) say(node, 'undoes without -Undo.');
    return;
  }
  if (!looking.has(name)) say(node, `${name} is not among the commands that may be used.`);
}

const isAsked = (node: Node): boolean => isUnder(node, /\$PSCmdlet\.ShouldProcess\(/u);

/** Whether the node stands in the body of an `if` or `elseif` whose own condition matches. */
function isUnder(node: Node, condition: RegExp): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent) {
    const parent: Node | null = at.parent;
    if (parent === null || at.type !== 'statement_block') continue;
    if (parent.type !== 'if_statement' && parent.type !== 'elseif_clause') continue;
    // The condition is what stands right before the block.
    const index = parent.children.findIndex((child) => child.id === at.id);
    const before = parent.children
      .slice(0, index)
      .filter((child) => child.type !== 'comment' && child.type !== ')' && child.type !== '(')
      .at(-1);
    if (before !== undefined && condition.test(before.text.trim())) return true;
  }
  return false;
}

function functionName(node: Node): string {
  return all(node, 'function_name')[0]?.text ?? '';
}

function enclosing(node: Node, type: string): Node | null {
  for (let at = node.parent; at !== null; at = at.parent) if (at.type === type) return at;
  return null;
}

function all(node: Node, type: string): Node[] {
  return [...everyNode(node)].filter((each) => each.type === type);
}

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* everyNode(child);
}

/** Without help and comments, and without what stands in quotation marks. */
function codeOf(script: string): string {
  return script
    .replace(/<#.*?#>/su, '')
    .replaceAll(/^\s*#.*$/gmu, '')
    .replaceAll(/'[^']*'/gu, "''");
}
