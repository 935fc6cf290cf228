export const shell = {
  appName: 'RDP Troubleshooter',
  navigation: 'Pages',
  pages: { check: 'Check', history: 'History', report: 'Report', settings: 'Settings' },
  skipToContent: 'Go to the content',
  back: 'Back',
  close: 'Close',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  showMore: 'Show more',
  justNow: 'just now',
  loading: 'One moment',
  crash: {
    title: 'This page stopped working',
    body: 'Nothing on this computer was changed by that. Show the page again; if it happens again, close the program and start it again.',
    again: 'Show the page again',
    detail: 'Technical detail',
  },
  noBridge: 'This page belongs to RDP Troubleshooter and works only inside it. Start the program instead.',
  restarted: {
    title: 'The window had to be started again',
    body: 'It ended unexpectedly. A check that was running is lost; changes on this computer are not, they stand in the history.',
  },
  preview: {
    title: 'Preview in a browser window',
    body: 'Everything works except changes that need an administrator.',
  },
  practice: {
    title: 'Practice computer',
    body: 'What is checked and changed is a recording called {{name}}, not this computer.',
  },
  unfinished: {
    title: 'Work was cut short last time',
    body_one:
      'One change was not finished or not taken back completely. Put it right before anything else is changed.',
    body_other:
      '{{count}} changes were not finished or not taken back completely. Put them right before anything else is changed.',
    action: 'Put it right',
  },
  drop: {
    title: 'Drop it here',
    body: 'An .rdp file fills in the computer. A report shows what somebody else saw.',
    tooLarge: 'This file is too large to be an .rdp file or a report of this program. Nothing was opened.',
    noReport: 'This file is no report. Choose a report that this program saved as JSON.',
    unreadable: 'This file could not be read. Save it again and drop the new copy.',
  },
  refused: 'This could not be opened',
};
