import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keptMailsQuery } from '../../api/digests.queries';
import { MailView } from './mail-view';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { useTimeFormat } from '../../i18n/use-time-format';
import './words';
import './mails.css';

/** For development: the mails that would have been sent, the newest first. */
export function MailsPage() {
  const { t } = useTranslation('mails');
  const formatTime = useTimeFormat();
  return (
    <div className="page mails-page">
      <PageTitle>{t('title')}</PageTitle>
      <h1>{t('title')}</h1>
      <p className="faint">{t('lede')}</p>
      <QueryView query={useQuery(keptMailsQuery())}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{t('none')}</p>}
            {items.map((mail) => (
              <details key={mail.name} className="kept-mail">
                <summary>
                  <time dateTime={mail.keptAt}>{formatTime(mail.keptAt)}</time> {mail.to} · {mail.subject}
                </summary>
                <MailView {...mail} />
              </details>
            ))}
          </>
        )}
      </QueryView>
    </div>
  );
}
