import type { CommandName } from '../arguments/invocation.ts';
import { repairTopics } from './repair-topics.ts';

const program = 'rdp-troubleshooter-cli';

const overview = `Finds out why Remote Desktop does not connect, without signing in anywhere.

Usage
  ${program} <command> [options]

Commands
  check <host[:port]>   follow the connection to one computer and say where it fails
  decode "<text>"       what the codes in an error dialog mean, and what they do not prove
  fixes                 what can be repaired on this computer
  plan <fix>            exactly what a fix would change, without changing it
  apply <fix>           carry a fix out, and check whether it helped
  undo <id>             take a fix back
  history               what was changed on this computer, and whether it is still so
  pause-test <host>     a guided test whether a security product of this computer is the reason
  scan <file or ->      check many computers and say what the failing ones share
  replay <report>       judge a saved report again with the rules of this version
  compare <a> <b>       two saved reports: what differs, and which side is at fault
  report <report>       a saved report for people, as one HTML file; names taken out on request
  practice [scenario]   a practice host on this computer that plays a known failure
  help [command]        more about one command

Examples
  ${program} check server01
  ${program} check [2001:db8::10]:3390 --error "0x904 0x7"
  ${program} check server01 --json > report.json

Exit codes
  0  healthy, or done                         4  blocked by a policy
  1  issues found                             5  failed, taken back
  2  the command could not be understood      6  an error inside this program
  3  needs the rights of an administrator     3010  done, restart needed

  --version prints the version; NO_COLOR=1 switches colour off.
`;

const exitCodesOfCheck = `Exit codes
  0  nothing would keep Remote Desktop from connecting, up to the sign-in
  1  something would, or the check was stopped
`;

const topics: Readonly<Record<Exclude<CommandName, 'help'>, string>> = {
  check: `Follows the connection to one computer, station by station, and says where it fails and why.
No user name or password is ever sent, and nothing is changed.

Usage
  ${program} check <host[:port]> [options]

The host is a name or an address. Without a port it is 3389. An IPv6 address stands in square
brackets: [2001:db8::10] or [2001:db8::10]:3390.

Options
  --json             print the report as one JSON document, with what was changed on this computer and undone;
                     progress goes to stderr
  --timeout <ms>     time for the whole check, 100 to 600000 milliseconds (15000)
  --error "<text>"   the codes or the text of the dialog that you saw; kept in the report
  --network-only     ask only the network, not the settings of this computer
  --machine <file>   take the settings from a recorded machine instead of this computer
  --practice-computer <file>   the same, with what fixes changed on it
  --repeat <n>       2 to 50 rounds, to see what comes and goes: the first is the whole check, each later
                     one opens a single connection; --timeout then holds for each round
  --pause <ms>       time between two rounds, 1000 to 600000 milliseconds (5000)

${exitCodesOfCheck}`,

  decode: `Explains the codes of a Remote Desktop error: what they mean, what they do not prove, and where to look.
The text may be the whole dialog, in any language, or only the numbers.

Usage
  ${program} decode "<dialog text or codes>" [--json]

Examples
  ${program} decode "Error code: 0x904, extended error code: 0x7"
  ${program} decode 2308 7
  ${program} decode -2147467259

Exit codes
  0  explained             2  no code in the text
`,

  scan: `Checks many computers at once, prints a line as each one finishes, and says at the end what the failing
ones have in common that the healthy ones lack. Ctrl+C ends it with what is known so far.

Usage
  ${program} scan <file or -> [options]

The list has one host on each line, written as for check, or a range of IPv4 addresses such as
10.0.0.0/24 or 10.0.0.0/24:3390, up to /20. A # starts a comment. - reads standard input.

Options
  --json              print one JSON document at the end; lines go to stderr
  --csv               print a table for spreadsheets at the end; lines go to stderr
  --concurrency <n>   hosts at a time, 1 to 1000 (64)
  --timeout <ms>      time for each host, 100 to 600000 milliseconds (10000)

Exit codes
  0  all hosts are healthy       1  some are not, or it was stopped
`,

  ...repairTopics,

  'pause-test': `Finds out whether a security product of this computer is the reason, where a verdict names one: you pause it in its
own window, the connection is checked again by itself, and you are reminded until it is on again. This program
switches no protection off or on.

Usage
  ${program} pause-test <host[:port]> [options]

Options
  --product <id>     the product to pause, by its id in a report (the most likely one)
  --timeout <ms>     time for each check (15000)
  --machine <file>   take the settings from a recorded machine instead of this computer

Exit codes
  0  the test was made, or nothing is wrong       1  it was not made
`,

  replay: `Judges a saved report again with the rules of this version, without asking the network.

Usage
  ${program} replay <report.json> [--json]

The report is what check --json printed. When today's verdict differs from the saved one, it says so.

${exitCodesOfCheck}`,

  compare: `Puts two saved reports side by side and says what differs and which side is at fault. The two may be from
the same computer yesterday and today, from two computers to one target, from one computer to two targets, or
from the computer that connects and the far one.

Usage
  ${program} compare <one.json> <other.json> [--json]

To find out what one of many computers has that the others lack, scan the whole list instead.

Exit codes
  0  nothing fails in either     1  something does
`,

  report: `Writes a saved report as one HTML file, to read, print or send; it holds no script and loads nothing. And
writes to the owner of the far computer what to do there.

Usage
  ${program} report <report.json> [options]

The report is what check --json printed. It is shown as it was saved; replay judges it again.

Options
  --html <file>          where the report for people goes; - is standard output
  --json <file>          the report as JSON, with the same things taken out
  --owner-text <file>    a letter to the owner of the far computer, when the cause lies there
  --owner-script <file>  the PowerShell script that goes with it; it only looks until told to repair
  --redact               take out names, domains, addresses, users and thumbprints before it is written
  --redact=<list>        take out only these: names, domain, addresses, users, thumbprints

The same name becomes the same other name everywhere, and the verdict stays the same.

Exit codes
  0  written               2  the report cannot be read, a file not be written, or nothing lies there
`,

  practice: `Starts a Remote Desktop host on this computer that plays one known failure, to see this program at work.
Without a scenario it lists them.

Usage
  ${program} practice [scenario] [options]

Options
  --port <n>   listen on this port (any free one)
  --list       list the scenarios
  --json       print for programs instead of people
`,
};

/** The help of one command, or the overview. */
export function helpText(topic: CommandName | null): string {
  return topic === null || topic === 'help' ? overview : topics[topic];
}
