import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../../../../../scripts/pinned-tools.ts';

/** A text in the sources that people read, taken apart where a value is put in. */
export interface ShownText {
  readonly file: string;
  readonly parts: readonly string[];
}

/** Every file below these that is TypeScript. */
export function shownTexts(paths: readonly string[]): ShownText[] {
  return paths.flatMap((path) => filesBelow(path).flatMap(textsIn));
}

function filesBelow(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => {
    const inside = `${path}/${name}`;
    return statSync(join(root, inside)).isDirectory() || name.endsWith('.ts') ? filesBelow(inside) : [];
  });
}

function textsIn(file: string): ShownText[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const texts: ShownText[] = [];
  const visit = (node: ts.Node): void => {
    if (isForPrograms(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      texts.push({ file, parts: [node.text] });
    if (ts.isTemplateExpression(node))
      texts.push({ file, parts: [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)] });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts.filter(({ parts }) => parts.some((part) => /\p{L}[^ ]* +[^ ]/u.test(part)));
}

function isForPrograms(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    // Thrown to us, who made the mistake.
    (ts.isNewExpression(node) && /^(?:Type|Range|CheckGraph)?Error$/u.test(node.expression.getText())) ||
    (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') ||
    // Where a number of a cause comes from stands in docs/verdict.md, not in the app.
    (ts.isPropertyAssignment(node) && node.name.getText() === 'source')
  );
}
