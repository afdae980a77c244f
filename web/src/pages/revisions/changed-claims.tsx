import { useTranslation } from 'react-i18next';
import type { Claim, RevisionDifference } from '../../api/types';
import { ClaimName } from '../../components/claim-name';
import { FigureView } from '../../components/figure-view';
import { formatFigure } from '../../../../src/figures/format-figure';
import { useLanguage } from '../../i18n/use-language';
import { ChangeSign } from './change-sign';

/** Claims that only one of the two revisions makes; those of the same thing as one change. */
export function ChangedClaims({ claims: { changed, removed, added } }: { claims: RevisionDifference['claims'] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('revisions.claimChanges')}</h2>
      {changed.length + removed.length + added.length === 0 && <p>{t('revisions.noClaims')}</p>}
      <ul className="changed-claims">
        {changed.map(({ from, to }) => (
          <RevisedClaim key={from.id} from={from} to={to} />
        ))}
        {removed.map((claim) => (
          <ChangedClaim key={claim.id} kind="removed" claim={claim} />
        ))}
        {added.map((claim) => (
          <ChangedClaim key={claim.id} kind="added" claim={claim} />
        ))}
      </ul>
    </section>
  );
}

/** What was claimed of one thing before and after: both figures where they differ, and both sentences. */
function RevisedClaim({ from, to }: { from: Claim; to: Claim }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isSame = JSON.stringify(formatFigure(from, language)) === JSON.stringify(formatFigure(to, language));
  return (
    <li className="piece" data-kind="changed">
      <span className="change-sign" aria-hidden="true">
        ≠
      </span>
      <span className="changed-claim">
        <span className="only-read-aloud">{t('revisions.changed')}</span>
        <ClaimName claim={to} />
        {isSame ? (
          <span>
            <FigureView figure={to} /> <span className="faint">{t('revisions.reworded')}</span>
          </span>
        ) : (
          <span className="changed-figure">
            <FigureView figure={from} />
            <span aria-hidden="true">→</span>
            <span className="only-read-aloud">{t('change.to')}</span>
            <FigureView figure={to} />
          </span>
        )}
        <q className="changed-from" lang="zh-CN">
          {from.quote}
        </q>
        <q lang="zh-CN">{to.quote}</q>
      </span>
    </li>
  );
}

function ChangedClaim({ kind, claim }: { kind: 'added' | 'removed'; claim: Claim }) {
  return (
    <li className="piece" data-kind={kind}>
      <ChangeSign kind={kind} />
      <span className="changed-claim">
        <ClaimName claim={claim} />
        <FigureView figure={claim} />
        <q lang="zh-CN">{claim.quote}</q>
      </span>
    </li>
  );
}
