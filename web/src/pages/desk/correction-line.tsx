import { useTranslation } from 'react-i18next';
import type { CorrectionView } from '../../api/desk-types';
import { useTimeFormat } from '../../i18n/use-time-format';

/** A correction in two lines: what was done to which words, by whom, when and why. */
export function CorrectionLine({ correction }: { correction: CorrectionView }) {
  const { t } = useTranslation('desk');
  const formatTime = useTimeFormat();
  const { kind, state, quote, before, after, outcome, person, at, reason } = correction;
  const changes = changedFields(before, after);
  return (
    <div className="correction-line" data-state={state}>
      <p>
        <b>{t(`did.${kind}`)}</b> <span className="tag">{t(`history.${state}`)}</span>{' '}
        <span className="faint">{t('claim.by', { name: person.name, time: formatTime(at) })}</span>
      </p>
      {quote && <q lang="zh-CN">{quote}</q>}
      {outcome && (
        <>
          {' ↔ '}
          <q lang="zh-CN">{outcome.quote}</q>
        </>
      )}
      {changes.length > 0 && (
        <p lang="zh-CN">{changes.map(([field, from, to]) => `${field}: ${from} → ${to}`).join(' · ')}</p>
      )}
      {reason && <p>{reason}</p>}
    </div>
  );
}

type Values = CorrectionView['before'];

function changedFields(before: Values, after: Values): [field: string, from: string, to: string][] {
  if (!before || !after) return [];
  return Object.keys(after)
    .filter((field) => String(before[field as never] ?? '') !== String(after[field as never] ?? ''))
    .map((field) => [field, String(before[field as never] ?? '—'), String(after[field as never] ?? '—')]);
}
