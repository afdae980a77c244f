import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { formatQuantity } from '../../../../src/figures/quantity';
import { indicatorYearQuery } from '../../api/comparison.queries';
import type { IndicatorDetail, IndicatorFilter, IndicatorYear } from '../../api/comparison.types';
import type { ChartColours } from '../../charts/chart-colours';
import { ChartView } from '../../charts/chart-view';
import { Finding } from '../../components/finding';
import { VerdictBar, VerdictCount } from '../../components/verdict-shares';
import { useLanguage } from '../../i18n/use-language';
import { VERDICTS } from '../../verdicts/verdicts';
import { distributionOption } from './distribution-option';

interface Props {
  indicator: IndicatorDetail;
  name: string;
  year: number;
  scope: IndicatorFilter;
}

/** How the verdicts, targets and outcomes of a year spread. */
export function IndicatorYearSection({ indicator, name, year, scope }: Props) {
  const { t } = useTranslation('indicators');
  const query = useQuery(indicatorYearQuery(indicator.code, year, scope));
  return (
    <section aria-labelledby="distribution">
      <h2 id="distribution">{t('distribution', { year })}</h2>
      <Finding query={query}>
        {(found) => (
          <>
            {found.targets > 0 && (
              <div className="indicator-counts">
                <VerdictBar counts={found.counts} />
                {VERDICTS.map((verdict) => (
                  <VerdictWord key={verdict} counts={found.counts} verdict={verdict} />
                ))}
              </div>
            )}
            {found.distribution ? (
              <Distribution name={name} year={year} found={found.distribution} />
            ) : (
              found.targets > 0 && <p className="indicator-lede">{t('notComparable')}</p>
            )}
          </>
        )}
      </Finding>
    </section>
  );
}

function VerdictWord({ counts, verdict }: { counts: IndicatorYear['counts']; verdict: (typeof VERDICTS)[number] }) {
  const { t } = useTranslation();
  return (
    <span className="indicator-count">
      <span aria-hidden="true">{t(`verdict.${verdict}`)}</span> <VerdictCount counts={counts} verdict={verdict} />
    </span>
  );
}

interface DistributionProps {
  name: string;
  year: number;
  found: NonNullable<IndicatorYear['distribution']>;
}

function Distribution({ name, year, found }: DistributionProps) {
  const { t } = useTranslation(['indicators', 'charts']);
  const language = useLanguage();
  const { unit, from, step, targets, outcomes } = found;
  const title = t('ofYear', { name, year });
  const amount = (value: number) => formatQuantity(value, unit, language);
  const intervals = targets.counts.map((_, index) => from + index * step);
  const optionFor = useCallback(
    (colours: ChartColours, width: number) =>
      distributionOption(found, colours, width, {
        title,
        source: t('source', { ns: 'charts' }),
        target: t('target', { ns: 'charts' }),
        outcome: t('outcome', { ns: 'charts' }),
        regions: t('regions', { ns: 'charts' }),
        amount: (value) => formatQuantity(value, unit, language),
      }),
    [found, title, unit, language, t],
  );
  return (
    <>
      <p className="indicator-lede">
        {t('distributionLede', { targets: targets.figures, outcomes: outcomes.figures })}{' '}
        {targets.median !== null &&
          t('medians', {
            target: amount(targets.median),
            outcome: outcomes.median === null ? t('noOutcome') : amount(outcomes.median),
          })}
      </p>
      <ChartView label={title} optionFor={optionFor} points={intervals.length} />
      <details className="chart-table">
        <summary>{t('asTable')}</summary>
        <table className="plain-table" aria-label={t('distributionTable', { name: title })}>
          <thead>
            <tr>
              <th scope="col">{t('interval')}</th>
              <th scope="col">{t('targets')}</th>
              <th scope="col">{t('outcomes')}</th>
            </tr>
          </thead>
          <tbody>
            {intervals.map((start, index) => (
              <tr key={start}>
                <th scope="row">{t('intervalOf', { from: amount(start), to: amount(start + step) })}</th>
                <td>{targets.counts[index]}</td>
                <td>{outcomes.counts[index]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
