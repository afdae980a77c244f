import type { Claim } from '../../api/types';
import { ClaimName } from '../../components/claim-name';
import { FigureView } from '../../components/figure-view';
import { QuoteLink } from '../../components/quote-link';

interface Props {
  claim: Claim;
  note?: string;
  /** Year of the report that the heading names; none where the quote is to say it. */
  expectedYear?: number;
}

/** A claim by its name, figure and words. */
export function ClaimItem({ claim, note, expectedYear }: Props) {
  return (
    <li className="silence-item">
      <ClaimName claim={claim} />
      <FigureView figure={claim} />
      <QuoteLink claim={claim} expectedYear={expectedYear ?? 0} />
      {note && <span className="silence-item-note">{note}</span>}
    </li>
  );
}
