import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StandingVerdict, VerdictDetail } from '../../api/verdicts.queries';
import { ClaimName } from '../../components/claim-name';
import { FigureView } from '../../components/figure-view';
import { QuoteLink } from '../../components/quote-link';
import { LaidCorrections } from '../../corrections/laid-corrections';
import { formatMargin } from '../../../../src/figures/quantity';
import { useLanguage } from '../../i18n/use-language';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { QuoteInContext } from './quote-in-context';
import { VerdictGrounds } from './verdict-grounds';

interface Props {
  verdict: VerdictDetail;
  standing: StandingVerdict;
}

/** A verdict that stands: what it says, both quotes among their sentences, why, and what else was considered. */
export function StandingView({ verdict, standing }: Props) {
  const { t } = useTranslation('verdict');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { region, year } = verdict;
  const { target, indicator, margin, marginUnit, runnersUp } = standing;
  const hasLadder = indicator !== null && target.start === year && target.end === year;
  return (
    <>
      <div className="verdict-statement" data-verdict={standing.verdict}>
        <p className="verdict-said">
          <VerdictLabel verdict={standing.verdict} />
        </p>
        <p className="verdict-meaning">{common(`verdictMeaning.${standing.verdict}`)}</p>
        {margin !== null && (
          <p className="verdict-margin">
            {t('margin')} <b>{formatMargin(margin, marginUnit, language)}</b>
          </p>
        )}
      </div>
      <div className="verdict-quotes">
        <QuoteInContext role="target" verdict={verdict} standing={standing} />
        <QuoteInContext role="outcome" verdict={verdict} standing={standing} />
      </div>
      <VerdictGrounds standing={standing} />
      <LaidCorrections row={standing} />
      <p className="verdict-links screen-only">
        <Link to={`/regions/${region.code}?year=${year}#claim-${target.id}`}>
          {t('scorecard', { region: region.name, year })}
        </Link>
        {hasLadder && (
          <Link to={`/indicators/${indicator.code}/ladder?region=${region.code}&year=${year}`}>{t('ladder')}</Link>
        )}
      </p>
      {runnersUp.length > 0 && (
        <section aria-labelledby="runners-up">
          <h2 id="runners-up">{t('runnersUp')}</h2>
          <p className="verdict-note">{t('runnersUpNote')}</p>
          <ul className="runners-up">
            {runnersUp.map(({ claim, confidence }) => (
              <li key={claim.id}>
                <ClaimName claim={claim} />
                <FigureView figure={claim} />
                <QuoteLink claim={claim} expectedYear={target.end + 1} />
                <span className="faint">
                  {t('confidence')} {Math.round(confidence * 100)}%
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
