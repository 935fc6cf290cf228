import type { JournalScope } from '../../../shared/journal.ts';

export interface ReturnTask {
  readonly at: string;
  readonly scope: JournalScope;
  /** The account that is to run it, where it is not the system itself. */
  readonly userSid: string;
  /** The console program, by its whole path. */
  readonly program: string;
}

const words = 'undo --due --yes';
const system = 'S-1-5-18';
const namespace = 'http://schemas.microsoft.com/windows/2004/02/mit/task';
/** A computer that is off all that time takes the fix back when the program is next opened. */
const keptForMs = 30 * 24 * 60 * 60 * 1000;

/**
 * A task that runs once, late rather than never, and that Windows deletes in the end by itself (Task Scheduler Schema
 * 1.2). It can do nothing but what is due by then according to the journal.
 */
export function returnTaskXml({ at, scope, userSid, program }: ReturnTask): string {
  const principal =
    scope === 'machine'
      ? `<UserId>${system}</UserId><RunLevel>HighestAvailable</RunLevel>`
      : `<UserId>${escaped(userSid)}</UserId><LogonType>InteractiveToken</LogonType><RunLevel>LeastPrivilege</RunLevel>`;
  return [
    `<Task version="1.2" xmlns="${namespace}">`,
    '<RegistrationInfo><Author>RDP Troubleshooter</Author>',
    '<Description>Takes back a fix that was made for a limited time.</Description></RegistrationInfo>',
    `<Triggers><TimeTrigger><StartBoundary>${toSecond(at)}</StartBoundary>`,
    `<EndBoundary>${toSecond(new Date(Date.parse(at) + keptForMs).toISOString())}</EndBoundary>`,
    '<Enabled>true</Enabled></TimeTrigger></Triggers>',
    `<Principals><Principal id="Author">${principal}</Principal></Principals>`,
    '<Settings><MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>',
    '<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries><StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>',
    '<StartWhenAvailable>true</StartWhenAvailable><ExecutionTimeLimit>PT1H</ExecutionTimeLimit>',
    '<DeleteExpiredTaskAfter>PT0S</DeleteExpiredTaskAfter></Settings>',
    '<Actions Context="Author"><Exec>',
    `<Command>${escaped(`"${program}"`)}</Command><Arguments>${words}</Arguments>`,
    '</Exec></Actions></Task>',
  ].join('');
}

/** In UTC, which Windows turns into the time of its own zone. A second later, so that the time is up by then. */
function toSecond(isoDate: string): string {
  return new Date(Math.ceil(Date.parse(isoDate) / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
