import { useTranslation } from 'react-i18next';
import type { RevisionDifference } from '../../api/types';
import { ChangeSign } from './change-sign';

/** What stands unchanged is folded away from this many characters on. */
const LONG = 160;

/** The text with what came and what went, in whole sentences. */
export function ChangedText({ difference }: { difference: RevisionDifference }) {
  const { t } = useTranslation();
  const { from, to, complete } = difference;
  const pieces = difference.pieces
    .map(({ kind, text }) => ({ kind, text: text.trim() }))
    .filter(({ text }) => text.length > 0);
  const differs = pieces.some(({ kind }) => kind !== 'same');
  return (
    <section aria-labelledby="text">
      <h2 id="text">{t('revisions.text')}</h2>
      {!complete && <p role="status">{t('revisions.incomplete', { from: from.seq, to: to.seq })}</p>}
      {!differs && <p>{t('revisions.noText')}</p>}
      {pieces.map((piece, index) => (
        <Piece key={index} {...piece} />
      ))}
    </section>
  );
}

function Piece({ kind, text }: RevisionDifference['pieces'][number]) {
  const { t } = useTranslation();
  if (kind === 'same') {
    const words = (
      <p className="piece" lang="zh-CN">
        {text}
      </p>
    );
    if (text.length < LONG) return words;
    return (
      <details className="piece-folded">
        <summary>{t('revisions.same', { count: text.length })}</summary>
        {words}
      </details>
    );
  }
  const Words = kind === 'added' ? 'ins' : 'del';
  return (
    <p className="piece" data-kind={kind}>
      <ChangeSign kind={kind} />
      <Words lang="zh-CN">{text}</Words>
    </p>
  );
}
