import { useTranslation } from 'react-i18next';

/** + or −, and the same in words for those who listen. */
export function ChangeSign({ kind }: { kind: 'added' | 'removed' }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="change-sign" aria-hidden="true">
        {kind === 'added' ? '+' : '−'}
      </span>
      <span className="only-read-aloud">{t(`revisions.${kind}`)}</span>
    </>
  );
}
