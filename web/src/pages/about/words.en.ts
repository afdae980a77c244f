import type { zh } from './words.zh';

/** What the page about the site says, in English. */
export const en: typeof zh = {
  title: 'About',
  lede: 'Every year the governments of more than three thousand places in China tell their people’s congress what they will reach, and what became of what they said the year before. The two sentences stand in two reports, a year apart. Here they stand side by side.',
  what: 'What this is',
  whatBody:
    'Duixian reads government work reports, takes out every target and outcome that has a figure, sets the two sentences on one thing side by side, and says by public rules whether the target was met. Every figure stands in its own words, every verdict with the words of both reports. Where nothing is said, it says so.',
  method: 'The method and all rules',
  accuracy: 'Accuracy',
  accuracyBody:
    'Measured on reports that people have read and labelled. These are only some; others may be read less well. F1 weighs finding all against finding nothing wrong; 1 is perfect.',
  sets: 'Statements read',
  links: 'Links and verdicts',
  linksBody:
    '“Reversed” counts met told for missed, or missed for met, where the report gives the figure: there must be none.',
  limits: 'Known limits',
  limit: {
    truth: 'What reports say is taken as said: whether their figures are true is not examined.',
    wording: 'A commitment that is worded otherwise a year later counts as unreported rather than being guessed.',
    tables: 'Figures in tables and pictures are not read; poor scans can be misread.',
    codes: 'Changes of regions follow the published division codes; earlier ones are incomplete.',
    missing: 'Only reports that could be found are here: one that is missing may well have been published.',
  },
  data: 'Data and citation',
  dataBody:
    'Verdicts, statements and corrections can be taken from the API; name Duixian and the version of the rules as the source. The reports’ texts belong to the governments that published them. The page of each verdict says how to cite it, at an address that lasts.',
  dataApi: 'The API, described',
  dataFeeds: 'Follow all changes',
  contact: 'Contact',
  contactBody: 'Found something misread or wrongly linked, or a report that is missing? Tell us:',
  contactNone: 'The people who run this site have given no address.',
};
