import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StandingVerdict } from '../../api/verdicts.queries';
import { useLanguage } from '../../i18n/use-language';
import { useTimeFormat } from '../../i18n/use-time-format';

/** Why a verdict is what it is: reason, rule, basis, tolerance, how sure the link is, and by which version. */
export function VerdictGrounds({ standing }: { standing: StandingVerdict }) {
  const { t } = useTranslation('verdict');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const formatTime = useTimeFormat();
  const { reason, rule, ruleWords, basis, withinTolerance, confidence, computedAt, judgementVersion } = standing;
  const grounds: [name: string, value: ReactNode][] = [
    [t('reason'), reason[language]],
    [
      t('rule'),
      <>
        {ruleWords?.[language]} <code>{rule}</code>{' '}
        <Link className="screen-only" to={`/method#rule-${rule}`}>
          {t('method')}
        </Link>
      </>,
    ],
    [t('tolerance'), withinTolerance && t('toleranceUsed')],
    [t('basis'), basis && common(`scorecard.basis.${basis}`)],
    [
      t('confidence'),
      <>
        {Math.round(confidence * 100)}% <span className="faint">{t('confidenceNote')}</span>
      </>,
    ],
    [
      t('computed'),
      <>
        <time dateTime={computedAt}>{formatTime(computedAt)}</time>{' '}
        <span className="faint">{t('versions', { version: judgementVersion })}</span>
      </>,
    ],
  ];
  return (
    <section aria-labelledby="why">
      <h2 id="why">{t('why')}</h2>
      <dl className="verdict-grounds">
        {grounds
          .filter(([, value]) => Boolean(value))
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
