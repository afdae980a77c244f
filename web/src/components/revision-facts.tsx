import { useTranslation } from 'react-i18next';
import type { Revision } from '../api/types';
import { useTimeFormat } from '../i18n/use-time-format';
import './revision-facts.css';

/** Which revision this is, when and where it was taken, its hash and whether it is the one that counts. */
export function RevisionFacts({ revision }: { revision: Revision }) {
  const { t } = useTranslation();
  const formatTime = useTimeFormat();
  const { seq, current, takenAt, hash, address, document, claims } = revision;
  return (
    <p className="revision-facts">
      <b>{t('revisions.seq', { seq })}</b>
      {current && <span className="revision-current">{t('revisions.current')}</span>}
      <time dateTime={takenAt}>{formatTime(takenAt)}</time>
      <code title={hash}>{hash.slice(0, 10)}</code>
      <span>{claims === null ? t('revisions.unread') : t('revisions.claims', { count: claims })}</span>
      <span className="revision-address">
        {address === null ? (
          document.name
        ) : (
          <a href={address} rel="noreferrer">
            {address}
          </a>
        )}
      </span>
    </p>
  );
}
