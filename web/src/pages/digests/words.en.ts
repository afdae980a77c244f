import type { zh } from './words.zh';

type Texts<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };

/** What the editors' page of digests says, in English. */
export const en: Texts<typeof zh> = {
  title: 'Digests',
  lede: 'One a week, on the day that a subscriber chose; its window ends at midnight in China, mails are written at seven. None where nothing changed.',
  notSending: 'No mail server is configured: mails are kept in a folder and not sent.',
  seeMails: 'See the kept mails',
  subscribers: 'Subscribers',
  state: { active: 'active', pending: 'to confirm', left: 'left', bounced: 'bounced' },
  bounces: 'Bounces of thirty days',
  hard: 'no such mailbox',
  soft: 'refused otherwise',
  runs: 'Runs',
  noRuns: 'There is no run yet. The first comes on the day that a confirmed subscriber chose.',
  window: 'Window',
  stateOfRun: 'State',
  runState: { waiting: 'to be written', making: 'being written', sending: 'being sent', done: 'sent' },
  paused: 'paused',
  mail: { sent: 'sent', waiting: 'waiting', none: 'no news', failed: 'failed', withdrawn: 'left' },
  actions: 'Actions',
  pause: 'Pause',
  resume: 'Resume',
  lastError: 'Why mails wait',
  preview: 'Preview',
  previewLede: 'What one who follows this region would get of the last seven days.',
  region: 'Region: name or code',
  nation: 'China',
  below: 'All below it too',
  language: 'Language',
  nothing: 'Nothing changed within the last seven days: there would be no digest.',
  test: 'Send a test',
  address: 'Mail address',
  send: 'Send',
  sent: 'Handed to the queue.',
};
