import { useTranslation } from 'react-i18next';
import type { CorrectionView } from '../../api/desk-types';
import { MadeBy } from '../../corrections/made-by';
import { ValueChangesView } from '../../corrections/value-changes-view';
import '../../corrections/corrections.css';

/** A correction in a few lines: what was done to which words, by whom, when and why, and what became of it. */
export function CorrectionLine({ correction }: { correction: CorrectionView }) {
  const { t } = useTranslation('corrections');
  const { kind, state, why, quote, before, after, outcome, person, at, reason } = correction;
  return (
    <div className="correction-line" data-state={state}>
      <p>
        <b>{t(`kinds.${kind}`)}</b> <span className="tag">{t(`states.${state}`)}</span>{' '}
        <MadeBy person={person} at={at} />
      </p>
      {quote && <q lang="zh-CN">{quote}</q>}
      {outcome && (
        <>
          {' ↔ '}
          <q lang="zh-CN">{outcome.quote}</q>
        </>
      )}
      <ValueChangesView kind={kind} before={before} after={after} />
      {reason && <p>{reason}</p>}
      {why && <p className="correction-note">{t(`why.${why}`)}</p>}
    </div>
  );
}
