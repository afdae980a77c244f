import type { zh } from './words.zh';

/** What the page of changes says, in English. */
export const en: typeof zh = {
  title: 'Changes of verdicts',
  lede: 'Which targets got a verdict, and which verdicts changed with a new report, a new revision, a correction or new rules; the latest first.',
  filters: 'Filters',
  region: 'Region',
  regionClear: 'All regions',
  regionOf: '{{name}} and all below',
  indicator: 'Indicator',
  cause: 'Cause',
  from: 'From',
  to: 'To',
  any: 'Any',
  new: 'New target',
  gone: 'No longer listed',
  causes: {
    new_report: 'New report',
    new_revision: 'New revision of a report',
    correction: 'Correction',
    new_rules: 'New rules',
  },
  clear: 'Clear filters',
  more: 'Earlier changes',
  none: 'There are no such changes.',
  noneYet: 'No changes yet: once reports of two years are here, the verdict on each target is listed.',
  ofYear: 'targets of {{year}}',
  fold: '{{count}} more',
  feeds: 'Follow these changes',
};
