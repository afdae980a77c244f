import type { zh } from './words.zh';

/** What the page of a verdict says, in English. */
export const en: typeof zh = {
  title: '{{name}}, {{region}} {{year}}',
  titleStanding: '{{name}}, {{region}} {{year}}: {{verdict}}',
  ofYear: 'targets of {{year}}',
  target: 'Target',
  outcome: 'Outcome',
  inReport: 'work report of {{year}}',
  inText: 'See it in the report',
  margin: 'Margin',
  why: 'Why this verdict',
  reason: 'Reason',
  rule: 'Rule',
  method: 'All rules',
  basis: 'Basis',
  confidence: 'Confidence',
  confidenceNote: 'that target and outcome speak of the same thing',
  tolerance: 'Tolerance',
  toleranceUsed:
    'The target says “about”; it is met only thanks to the tolerance for that. Read strictly, it was missed.',
  computed: 'Computed',
  versions: 'rules {{version}}',
  runnersUp: 'Considered, not taken',
  runnersUpNote: 'Alike by name, but not surely the same thing, or closer to another target.',
  history: 'History',
  cite: 'Cite',
  citeNote: 'This address lasts: however often verdicts are computed, it names the same target.',
  citeText: 'Text',
  citation:
    'Duixian. “{{name}}”, target of {{region}} for {{year}}: {{verdict}} (rules {{version}}, {{computed}}). {{address}}, accessed {{today}}.',
  ladder: 'From nation to county',
  scorecard: 'All targets of {{region}} for {{year}}',
  goneTitle: 'This target no longer stands in its report',
  gone: 'Since {{time}} the report of {{year}} is no longer read as setting this target: the report has a new revision, or a correction or new rules read it otherwise. What became of it until then is below.',
};
