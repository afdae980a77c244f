import { useTranslation } from 'react-i18next';
import type { ScorecardRow } from '../api/types';
import { useLanguage } from '../i18n/use-language';
import { VerdictLabel } from '../verdicts/verdict-label';
import { useScrollToHash } from '../components/use-scroll-to-hash';
import { MadeBy } from './made-by';
import './words';
import './corrections.css';

/** What editors decided on a verdict, its claims and their link, beside what the rules alone say. */
export function LaidCorrections({
  row: { corrections, computed },
}: {
  row: Pick<ScorecardRow, 'corrections' | 'computed'>;
}) {
  const { t } = useTranslation('corrections');
  const language = useLanguage();
  useScrollToHash();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections" tabIndex={-1}>
        {t('laid')}
      </h2>
      <ul className="laid-corrections">
        {corrections.map(({ id, kind, person, at, reason }) => (
          <li key={id}>
            <b>{t(`kinds.${kind}`)}</b> <MadeBy person={person} at={at} />
            {reason && (
              <p>
                <span className="correction-label">{t('reason')}</span> {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
      {computed && (
        <p className="rules-alone">
          <span className="correction-label">{t('rulesAlone')}</span> <VerdictLabel verdict={computed.verdict} />{' '}
          <span>{computed.reason[language]}</span>
        </p>
      )}
    </section>
  );
}
