import { describe, expect, it } from 'vitest';
import { returnTaskXml } from '../../../../src/windows/operations/support/return-task.ts';

const userSid = 'S-1-5-21-1-2-3-1001';
const program = String.raw`C:\Program Files\R&D <Müller>\rdp-troubleshooter-cli.exe`;
const at = '2026-11-25T20:00:00.500Z';

describe('the task that takes a fix back', () => {
  it('runs as the user, with no more rights than the user has', () => {
    const xml = returnTaskXml({ at, scope: 'user', userSid, program });
    expect(xml).toContain(`<UserId>${userSid}</UserId><LogonType>InteractiveToken</LogonType>`);
    expect(xml).toContain('<RunLevel>LeastPrivilege</RunLevel>');
  });

  it('runs as the system for what only an administrator can take back', () => {
    const xml = returnTaskXml({ at, scope: 'machine', userSid, program });
    expect(xml).toContain('<UserId>S-1-5-18</UserId>');
    expect(xml).not.toContain(userSid);
  });

  it('starts when the time is up, in any time zone, and goes a month later', () => {
    const xml = returnTaskXml({ at, scope: 'user', userSid, program });
    expect(xml).toContain('<StartBoundary>2026-11-25T20:00:01Z</StartBoundary>');
    expect(xml).toContain('<EndBoundary>2026-12-25T20:00:01Z</EndBoundary>');
    expect(xml).toContain('<DeleteExpiredTaskAfter>PT0S</DeleteExpiredTaskAfter>');
  });

  it('names the program by its whole path, whatever letters that has', () => {
    const xml = returnTaskXml({ at, scope: 'user', userSid, program });
    const escaped = String.raw`&quot;C:\Program Files\R&amp;D &lt;Müller&gt;\rdp-troubleshooter-cli.exe&quot;`;
    expect(xml).toContain(`<Command>${escaped}</Command><Arguments>undo --due --yes</Arguments>`);
  });
});
