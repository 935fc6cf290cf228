import type { RepairInvocation } from '../arguments/repair-invocation.ts';

const program = 'rdp-troubleshooter-cli';

const choice = `  --target <host[:port]>     the computer that the connection is about
  --report <file>            take what the fix needs to know from a saved report
  --all-targets              clear-saved-credentials: of every computer, not of one
  --interface <id>           set-interface-mtu: the adapter, by its id in a report
  --family <4 or 6>          set-interface-mtu: IPv4 or IPv6 (4)
  --mtu <bytes>              set-interface-mtu: the largest packet, 1280 to 1500
  --timeout <ms>             time for each check of the connection (15000)
  --practice-computer <file> work on a recorded machine in a file instead of this computer
  --json                     print one JSON document`;

export const repairTopics: Readonly<Record<RepairInvocation['command'], string>> = {
  fixes: `Lists what can be repaired on this computer: what each fix changes, what may stop working, and when it does not
help. With a report, those that fit what was found come first.

Usage
  ${program} fixes [--report <file>] [--json]

Options
  --report <file>   a report that check --json printed
  --json            print one JSON document
`,

  plan: `Tells exactly what a fix would capture and change on this computer as it is now, and what an undo could bring
back. Changes nothing.

Usage
  ${program} plan <fix> [<fix> ...] [options]

Options
${choice}

Example
  ${program} plan clear-saved-credentials --target server01
`,

  apply: `Carries a fix out: what was there is written down first, a failure takes everything back, and the connection is
checked before and after. Asks before it changes anything.

Usage
  ${program} apply <fix> [<fix> ...] [options]

Options
${choice}
  --yes                      do not ask whether to go on
  --elevate                  let Windows ask for the rights of an administrator
  --revert-after <time>      undo it by itself after a time, such as 30m, 1h or 2d

Exit codes
  0  done, or it was so already        4  blocked by a policy
  1  it could not be done              5  failed, and everything was taken back
  3  needs the rights of an administrator    3010  done, restart needed
`,

  undo: `Takes a fix back: puts back what was there before. What somebody changed since is shown and not overwritten
without a question.

Usage
  ${program} undo <id> [options]         one fix or plan, by its id in the history
  ${program} undo --last [options]       what was done last
  ${program} undo --everything [options]
  ${program} undo --due [options]        what was to last for a time that is up
  ${program} undo --unfinished [options] what a crash or a power cut left half done

Options
  --yes                      do not ask whether to go on
  --elevate                  let Windows ask for the rights of an administrator
  --if-changed <what>        restore or keep values that somebody changed since, without a question
  --practice-computer <file> work on a recorded machine in a file instead of this computer
  --json                     print one JSON document

Exit codes
  0  done, or nothing to undo          1  not all of it could be taken back
  3  needs the rights of an administrator    4  blocked by a policy
  3010  done, restart needed
`,

  history: `Shows what was changed on this computer by this program, and whether it is still as it was left.

Usage
  ${program} history [--json]

Options
  --practice-computer <file> show that of a practice computer
  --json                     print one JSON document
`,
};
