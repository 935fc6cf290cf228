import { expect, it } from 'vitest';
import { credentialType, saveCredential } from '../support/seed-program.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { exportKey } from './support/registry-export.ts';

const kind = 'credential';
/** Where Wine keeps the vault. A credential's bytes in it, but for the time at which it was written. */
const vault = String.raw`HKCU\Software\Wine\Credential Manager`;
const target = 'TERMSRV/ünïcödé 東京.example';
const generic = { targetName: target, credentialType: 'generic' };
const domain = { targetName: target, credentialType: 'domain-password' };
const user = String.raw`CORP\Zoë O'Neil`;
const secret = 'correct horse';
/** All forms in which the secret could show in the journal. */
const secretForms = [
  secret,
  Buffer.from(secret, 'utf16le').toString('base64'),
  Buffer.from(secret, 'utf16le').toString('hex'),
];

describeWindows('the operation credential', () => {
  const windows = useWindows();
  const operations = useOperations(windows);
  const vaultContent = async (): Promise<string> =>
    ((await exportKey(windows.prefix, vault)) ?? '').replaceAll(/"LastWritten"=.*\r\n/gu, '');
  const save = (type: number, name = target, userName = user): Promise<void> =>
    saveCredential(windows.prefix, { target: name, type, user: userName, secret });

  it('puts a generic sign-in back whole, and keeps its secret encrypted', async () => {
    await save(credentialType.generic);
    await save(credentialType.domainPassword);
    await save(credentialType.generic, 'TERMSRV/other');
    const start = await vaultContent();
    expect(start).toContain('"Password"');
    const { before, reversibility } = await operations.apply(kind, generic);
    expect(reversibility).toEqual({ how: 'fully' });
    expect(before).toMatchObject({ userName: user, persistence: 2, secret: { protectedBy: 'dpapi-user' } });
    for (const form of secretForms) expect(JSON.stringify(before)).not.toContain(form);
    expect(await vaultContent()).not.toBe(start);
    await operations.restore(kind, generic, before);
    expect(await vaultContent()).toBe(start);
    await operations.restore(kind, generic, before);
    expect(await vaultContent()).toBe(start);
  });

  it('puts a domain sign-in back without its password, and says so before and after', async () => {
    await save(credentialType.domainPassword);
    const lost = [`The password of ${user} saved for ${target}: the next connection asks for it again.`];
    const { before, reversibility } = await operations.apply(kind, domain);
    expect(reversibility).toEqual({ how: 'partly', lost });
    expect(before).toMatchObject({ userName: user, secret: null });
    const { restored, compared, after } = await operations.call({
      do: 'restore',
      kind,
      request: domain,
      before,
    });
    expect(restored).toEqual({ ok: true, lost });
    expect(compared).toBe('same');
    expect(after).toMatchObject({ image: { userName: user, persistence: 2 } });
  });

  it('has nothing to do where nothing is saved', async () => {
    const request = { targetName: 'TERMSRV/nobody', credentialType: 'generic' };
    const start = await vaultContent();
    const { before, reversibility } = await operations.apply(kind, request);
    expect({ before, reversibility }).toEqual({ before: null, reversibility: { how: 'fully' } });
    await save(credentialType.generic, 'TERMSRV/nobody');
    await operations.restore(kind, request, before);
    expect(await vaultContent()).toBe(start);
  });

  it('tells another user and another password from what was there', async () => {
    await save(credentialType.generic);
    const { before, after } = await operations.apply(kind, generic);
    expect(after).toBeNull();
    const compare = async () =>
      (await operations.call({ do: 'compare', kind, request: generic, with: before })).compared;
    expect(await compare()).toBe('different');
    await save(credentialType.generic);
    expect(await compare()).toBe('same');
    await save(credentialType.generic, target, 'somebody');
    expect(await compare()).toBe('different');
    await saveCredential(windows.prefix, { target, type: credentialType.generic, user, secret: 'another' });
    expect(await compare()).toBe('different');
  });

  it('does not put a secret back that was changed in the journal', async () => {
    await save(credentialType.generic);
    const { before } = await operations.apply(kind, generic);
    const image = structuredClone(before) as { secret: { base64: string } };
    const bytes = Buffer.from(image.secret.base64, 'base64');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    image.secret.base64 = bytes.toString('base64');
    const request = generic;
    const { restored, after } = await operations.call({
      do: 'restore',
      kind,
      request,
      before: image as never,
    });
    expect(restored).toMatchObject({ ok: false, problem: { problem: 'failed' } });
    expect(after).toMatchObject({ image: null });
  });

  it('touches nothing but sign-ins of Remote Desktop', async () => {
    const request = { targetName: 'git:https://example.com', credentialType: 'generic' };
    const { captured } = await operations.call({ do: 'apply', kind, request });
    expect(captured).toMatchObject({ ok: false, problem: { problem: 'not-understood' } });
  });
});
