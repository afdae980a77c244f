import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Operations } from '../../api/operations.queries';
import { useTimeFormat } from '../../i18n/use-time-format';

/** How the last weekly digest goes. */
export function LastDigest({ digest }: { digest: Operations['digest'] }) {
  const { t } = useTranslation('operations');
  return (
    <section aria-labelledby="digest">
      <h2 id="digest">{t('digest')}</h2>
      {digest ? <Run digest={digest} /> : <p>{t('noDigest')}</p>}
      <p>
        <Link to="/digests">{t('digestsPage')}</Link>
      </p>
    </section>
  );
}

function Run({
  digest: { windowEnd, state, paused, mails, lastError },
}: {
  digest: NonNullable<Operations['digest']>;
}) {
  const { t } = useTranslation('operations');
  const formatTime = useTimeFormat();
  return (
    <>
      <p>
        <b>{t(`digestState.${paused ? 'paused' : state}`)}</b> {t('digestMails', mails)}
      </p>
      <p className="faint">{t('digestUpTo', { time: formatTime(windowEnd) })}</p>
      {lastError && <p className="failed-reason">{t('digestError', { reason: lastError })}</p>}
    </>
  );
}
