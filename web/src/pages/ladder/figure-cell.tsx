import { useTranslation } from 'react-i18next';
import type { Claim } from '../../api/types';
import { FigureView } from '../../components/figure-view';
import { QuoteLink } from '../../components/quote-link';
import { formatQuantity } from '../../../../src/figures/quantity';
import { useLanguage } from '../../i18n/use-language';
import { barWidth } from './rungs';

interface Props {
  claim: Claim;
  kind: 'target' | 'outcome';
  /** The figure whose bar is as long as the cell; null where figures of the levels have no common scale. */
  longest: number | null;
  difference: number | null;
  unit: string;
  /** Name of the level that the difference is to; undefined where it says nothing. */
  above: string | undefined;
}

/** A level's figure with a bar as long as it is large, its sentence, and how it stands to the level above, in words. */
export function FigureCell({ claim, kind, longest, difference, unit, above }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const width = barWidth(claim, longest);
  const key = difference === null || difference === 0 ? 'same' : difference > 0 ? 'more' : 'less';
  return (
    <>
      <span className="cell-label" aria-hidden="true">
        {t(`ladder.${kind}Short`)}
      </span>
      <FigureView figure={claim} />
      {width > 0 && <span className="ladder-bar" data-kind={kind} style={{ width: `${width}%` }} aria-hidden="true" />}
      {difference !== null && above && (
        <span className="ladder-difference">
          {t(`ladder.${key}`, { region: above, value: formatQuantity(Math.abs(difference), unit, language) })}
        </span>
      )}
      <QuoteLink claim={claim} expectedYear={claim.reportYear} />
    </>
  );
}
