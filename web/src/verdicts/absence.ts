/** The words that stand in place of an outcome where there is none, by verdict. */
export const ABSENCE = {
  met: 'scorecard.noOutcome',
  missed: 'scorecard.noOutcome',
  unreported: 'scorecard.noOutcome',
  pending: 'scorecard.noOutcomePending',
  incomparable: 'scorecard.noOutcomeFigure',
} as const;
