import type { Texts } from '../../i18n/texts';
import type { zh } from './words.zh';

/** What the sections below a region's scorecard say, in English. */
export const en: Texts<typeof zh> = {
  silence: {
    title: 'What is not said, and what was changed',
    unreported: 'Targets that the {{next}} report does not mention',
    dropped: 'In the list of {{before}}, not in that of {{year}}',
    usual: 'Usual in earlier lists, without a figure in {{year}}',
    changed: 'Targets changed against {{before}}',
    revised: 'Outcomes of {{year}} that the {{later}} report revises',
    listedIn: 'listed in {{years}}',
    others: 'and {{count}} other commitments',
    others_one: 'and {{count}} other commitment',
    commitments: '{{count}} other commitments; all main targets are mentioned',
    commitments_one: '{{count}} other commitment; all main targets are mentioned',
    nothing: 'Nothing was found in the reports before and after.',
    noPrevious: 'The report of {{year}} is not here, so there is no list to compare with.',
    noNext: 'The report of {{year}} is not here, so outcomes are not known yet.',
    noLater: 'The report of {{year}} is not here, so it is not known whether these outcomes were revised.',
  },
  said: {
    said: 'The {{year}} report says of itself',
    ofPlan: '(of the five-year plan)',
    computed: 'Computed one by one',
    total: '{{count}} targets of the year',
    total_one: '{{count}} target of the year',
  },
  plans: {
    title: 'Progress of plans',
    lede: 'Targets of multi-year plans, by the figures that each year’s report gives. Where a year has none, nothing is guessed.',
    untold: '{{count}} further plan targets, of which the reports so far do not tell enough',
    untold_one: '{{count}} further plan target, of which the reports so far do not tell enough',
    years: 'Figures by year',
    noReport: 'There is no report yet that would tell.',
    untellable: 'Up to {{year}}, the reports do not give enough figures to tell.',
    soFar: 'By {{year}}: {{value}}.',
    evenPace: 'At an even pace: {{value}}.',
    required: 'Needed in each remaining year: {{value}}.',
    requiredGrowth: 'Growth needed in each remaining year: {{value}}.',
    silent: 'no figure',
    absent: 'no report',
    toCome: '–',
  },
};
