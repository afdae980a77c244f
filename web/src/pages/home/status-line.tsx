import { useTranslation } from 'react-i18next';
import type { Status } from '../../api/types';
import { useLanguage } from '../../i18n/use-language';

/** How much is here, and whether more is being read. */
export function StatusLine({ status }: { status: Status }) {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLanguage());
  const { waiting, refused } = status.documents;
  return (
    <div className="status-line" aria-live="polite">
      {status.reports > 0 && (
        <ul className="status-counts">
          {(['reports', 'claims', 'verdicts'] as const).map((kind) => (
            <li key={kind}>
              <b>{number.format(status[kind])}</b> {t(`home.${kind}`, { count: status[kind] })}
            </li>
          ))}
        </ul>
      )}
      {waiting > 0 && <p className="status-reading">{t('home.reading', { count: waiting })}</p>}
      {refused > 0 && <p>{t('home.refused', { count: refused })}</p>}
    </div>
  );
}
