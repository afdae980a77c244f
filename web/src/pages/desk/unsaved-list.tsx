import { useTranslation } from 'react-i18next';
import type { DeskReport } from '../../api/desk-types';
import type { Desk } from './use-desk';
import { workKey } from './work';

/** Work that was begun elsewhere in this report and not saved: it waits here, also after a reload or a new sign-in. */
export function UnsavedList({ desk, work }: { desk: DeskReport; work: Desk }) {
  const { t } = useTranslation('desk');
  const here = work.current && workKey(work.current);
  const others = Object.entries(work.works).filter(([key]) => key !== here);
  if (others.length === 0) return null;
  const known = new Set(desk.claims.map(({ id }) => id));
  return (
    <section className="unsaved">
      <h3>{t('claim.unsavedList')}</h3>
      <ul>
        {others.map(([key, { claimIds, drafts }]) => (
          <li key={key}>
            {key === 'add' || known.has(claimIds[0] ?? -1) ? (
              <button type="button" lang="zh-CN" onClick={() => work.resume(key)}>
                {drafts[0]?.name || drafts[0]?.quote}
              </button>
            ) : (
              <span lang="zh-CN">{drafts[0]?.quote}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
