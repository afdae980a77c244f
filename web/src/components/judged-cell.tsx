import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Figure } from '../../../src/figures/figure';
import { formatFigure } from '../../../src/figures/format-figure';
import type { JudgedFigure } from '../api/comparison.types';
import { useLanguage } from '../i18n/use-language';
import { VerdictMark } from '../verdicts/verdict-mark';
import './judged-cell.css';

/** A verdict in a cell of a large table: its shape, the outcome or the verdict's word, and the target below; leads to its page. */
export function JudgedCell({ judged }: { judged: JudgedFigure }) {
  const { t } = useTranslation();
  const { verdict, target, outcome } = judged;
  const word = t(`verdict.${verdict}`);
  return (
    <Link className="judged-cell" data-verdict={verdict} to={`/verdicts/${judged.key}`} title={judged.name}>
      <span className="judged-outcome">
        <VerdictMark verdict={verdict} />
        {outcome ? (
          <>
            <span className="only-read-aloud">{word} </span>
            <PlainFigure figure={outcome} />
          </>
        ) : (
          word
        )}
      </span>
      <span className="judged-target">
        <PlainFigure figure={target} />
      </span>
    </Link>
  );
}

/** A figure in one line, as it stands in tables. */
export function PlainFigure({ figure }: { figure: Figure & { hedge: string } }) {
  const { lead, text } = formatFigure(figure, useLanguage());
  return <>{[figure.hedge, lead, text].filter(Boolean).join(' ')}</>;
}
