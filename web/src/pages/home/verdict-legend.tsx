import { useTranslation } from 'react-i18next';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { VERDICTS } from '../../verdicts/verdicts';

/** What the five verdicts mean. */
export function VerdictLegend() {
  const { t } = useTranslation();
  return (
    <section className="verdict-legend" aria-labelledby="verdicts">
      <h2 id="verdicts">{t('home.verdictsTitle')}</h2>
      <p>{t('home.verdictsLede')}</p>
      <dl>
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictLabel verdict={verdict} />
            </dt>
            <dd>{t(`verdictMeaning.${verdict}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
