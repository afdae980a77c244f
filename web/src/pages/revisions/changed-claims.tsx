import { useTranslation } from 'react-i18next';
import type { Claim, RevisionDifference } from '../../api/types';
import { ClaimName } from '../../components/claim-name';
import { FigureView } from '../../components/figure-view';
import { ChangeSign } from './change-sign';

/** Claims that only one of the two revisions makes. */
export function ChangedClaims({ claims }: { claims: RevisionDifference['claims'] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('revisions.claimChanges')}</h2>
      {claims.removed.length + claims.added.length === 0 && <p>{t('revisions.noClaims')}</p>}
      <ul className="changed-claims">
        {(['removed', 'added'] as const).flatMap((kind) =>
          claims[kind].map((claim) => <ChangedClaim key={claim.id} kind={kind} claim={claim} />),
        )}
      </ul>
    </section>
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
