import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { previewAct } from '../../api/desk.queries';
import type { ActRequest } from '../../api/desk-types';
import type { Claim } from '../../api/types';
import { FigureView } from '../../components/figure-view';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { percent } from './percent';
import { Sheet } from './sheet';
import type { Acts } from './use-acts';

/** A claim that may be confirmed among others. */
export type Acceptable = Claim;

interface Props {
  claims: readonly Acceptable[];
  acts: Acts;
  onClose: () => void;
}

/** Many readings confirmed at once, after a look at all of them and at what would change: one act a report. */
export function AcceptSheet({ claims, acts, onClose }: Props) {
  const { t } = useTranslation('desk');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const chosen = claims.filter(({ id }) => !left.has(id));
  const requests = requestsOf(chosen);
  const preview = useQuery({
    queryKey: ['desk', 'preview', chosen.map(({ id }) => id)],
    queryFn: async () => (await Promise.all(requests.map(previewAct))).flatMap(({ verdictChanges }) => verdictChanges),
    enabled: chosen.length > 0,
    retry: false,
  });

  const save = async () => {
    for (const request of requests) if (!(await acts.act(request))) break;
    onClose();
  };
  const toggle = (id: number) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });

  return (
    <Sheet title={t('accept.title')} onClose={onClose}>
      <p>{claims.length === 0 ? t('accept.none') : t('accept.lede')}</p>
      <ul className="accept-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <label className="check">
              <input type="checkbox" checked={!left.has(claim.id)} onChange={() => toggle(claim.id)} />
              <span>
                <b lang="zh-CN">{claim.name}</b> <FigureView figure={claim} />{' '}
                <span className="faint">
                  {t(`role.${claim.role}`)} · {claim.start === claim.end ? claim.end : `${claim.start}–${claim.end}`} ·{' '}
                  {percent(claim.confidence)}
                </span>
                <q lang="zh-CN">{claim.quote}</q>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <section className="accept-preview" aria-live="polite">
          <h3>{t('accept.changes')}</h3>
          {preview.isPending && <p>{t('accept.checking')}</p>}
          {preview.data?.length === 0 && <p>{t('accept.noChanges')}</p>}
          <ul>
            {preview.data?.map(({ name, from, to }, index) => (
              <li key={index}>
                <span lang="zh-CN">{name}</span> {from && <VerdictLabel verdict={from} />} →{' '}
                {to ? <VerdictLabel verdict={to} /> : t('said.gone')}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="sheet-actions">
        <button
          type="button"
          className="button primary"
          disabled={chosen.length === 0 || acts.busy}
          onClick={() => void save()}
        >
          {t('accept.save', { count: chosen.length })}
        </button>
      </p>
    </Sheet>
  );
}

/** One act for each report. */
function requestsOf(claims: readonly Acceptable[]): ActRequest[] {
  const reports = [...new Set(claims.map(({ reportId }) => reportId))];
  return reports.map((reportId) => ({
    reportId,
    reason: '',
    corrections: claims
      .filter((claim) => claim.reportId === reportId)
      .map(({ id }) => ({ kind: 'confirm' as const, claimId: id, seen: null })),
  }));
}
