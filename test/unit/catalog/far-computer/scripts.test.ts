import { beforeAll, describe, expect, it } from 'vitest';
import type { Parser } from 'web-tree-sitter';
import { causes } from '../../../../src/catalog/causes/index.ts';
import { farRepairs, findFarRepair } from '../../../../src/catalog/far-computer/index.ts';
import { lintScript, makeParser } from './support/powershell.ts';

let parser: Parser;
beforeAll(async () => {
  parser = await makeParser();
});

const scriptOf = (id: string): string => farRepairs.find((repair) => repair.id === id)!.script;

describe('scripts for the owner of the far computer', () => {
  it.each(farRepairs.map(({ id, script }) => [id, script] as const))('%s keeps every rule', (_, script) => {
    expect(lintScript(parser, script)).toEqual([]);
  });

  it.each(farRepairs.map(({ id, script }) => [id, script] as const))(
    '%s is short enough to be read',
    (_, script) => {
      const lines = script.split('\n');
      expect(lines.length).toBeLessThanOrEqual(220);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(190);
      expect(script).not.toMatch(/undefined|\[object |\$\{/u);
    },
  );

  it.each(farRepairs.map(({ id, script }) => [id, script] as const))(
    '%s stays as it was approved',
    (id, script) => {
      expect(script).toMatchSnapshot(id);
    },
  );

  it('are there for every cause whose fix runs on the far computer', () => {
    const there = causes.filter(({ fixes }) => fixes.some(({ where }) => where === 'far-computer'));
    expect(there.length).toBeGreaterThan(4);
    for (const { id } of there) expect(findFarRepair(id), id).not.toBeNull();
  });

  it('belong to one cause each, and bear its id as their name', () => {
    const all = farRepairs.flatMap((repair) => repair.causes);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(farRepairs.map(({ id }) => id)).size).toBe(farRepairs.length);
    for (const { id, script } of farRepairs) expect(script).toContain(`$ScriptName = '${id}'`);
  });
});

describe('the rules', () => {
  it.each<[what: string, change: (script: string) => string, finding: RegExp]>([
    [
      'a script that cannot be parsed',
      (script) => script.replace('if ($Undo) {', 'if ($Undo {'),
      /not PowerShell/u,
    ],
    [
      'a change without asking',
      (script) => script.replaceAll(/\$PSCmdlet\.ShouldProcess\([^{]*\) \{/gu, '$true) {'),
      /without asking/u,
    ],
    [
      'a change while looking',
      (script) =>
        script.replace(
          'function Find-Problem {',
          "function Find-Problem {\n    Remove-Item -LiteralPath 'C:\\x'",
        ),
      /outside of a repair/u,
    ],
    [
      'a repair without -Repair',
      (script) => script.replace('        if ($Repair) {', '        if ($true) {'),
      /repairs without -Repair/u,
    ],
    [
      'an undo without -Undo',
      (script) => script.replace('if ($Undo) {', 'if ($true) {'),
      /undoes without -Undo/u,
    ],
    ['text that is run', (script) => `${script}Invoke-Expression $x\n`, /run text as code/u],
    ['a call of something unknown', (script) => `${script}& $x\n`, /runs & \$x/u],
    ['a program', (script) => `${script}reg.exe delete HKLM\\x\n`, /reg\.exe is not among/u],
    ['a download', (script) => `${script}$x = New-Object Net.WebClient\n`, /of a network/u],
    [
      'another type',
      (script) => `${script}[Diagnostics.Process]::Start('x')\n`,
      /Diagnostics\.Process is not among/u,
    ],
    ['a letter that is no ASCII', (script) => `${script}# \u2018x\u2019\n`, /ASCII/u],
    ['no strict mode', (script) => script.replace('Set-StrictMode -Version 2.0\n', ''), /strict mode/u],
    [
      'going on after errors',
      (script) => script.replace("$ErrorActionPreference = 'Stop'", "$ErrorActionPreference = 'Continue'"),
      /after an error/u,
    ],
    [
      'a verb of its own',
      (script) => `${script}function Frob-It {\n    Write-Output 'x'\n}\n`,
      /Frob is no approved verb/u,
    ],
    ['taking ownership', (script) => `${script}# takeown\n`, /never does/u],
  ])('find %s', (_, change, finding) => {
    const script = scriptOf('listener-settings');
    const changed = change(script);
    expect(changed).not.toBe(script);
    expect(lintScript(parser, changed).join('\n')).toMatch(finding);
  });
});
