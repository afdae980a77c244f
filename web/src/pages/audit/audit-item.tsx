import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AuditEntry } from '../../api/corrections.queries';
import { MadeBy } from '../../corrections/made-by';
import { ValueChangesView } from '../../corrections/value-changes-view';

/** One entry of the log: who did what to which correction, when and why, what stood there before and what after. */
export function AuditItem({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('corrections');
  const { action, kind, region, year, quote, before, after, person, at, reason } = entry;
  return (
    <article className="correction">
      <header>
        <h2>
          {t(`actions.${action}`)}
          {t('colon')}
          {t(`kinds.${kind}`)}{' '}
          <Link to={`/corrections?region=${region.code}&year=${year}`}>
            <span lang="zh-CN">{region.name}</span> {t('reportOf', { year })}
          </Link>
        </h2>
        <MadeBy person={person} at={at} />
      </header>
      {quote && <blockquote lang="zh-CN">{quote}</blockquote>}
      <ValueChangesView kind={kind} before={before} after={after} />
      {reason && (
        <p>
          <span className="correction-label">{t('reason')}</span> {reason}
        </p>
      )}
    </article>
  );
}
