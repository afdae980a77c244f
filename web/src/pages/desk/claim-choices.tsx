import type { DeskClaim } from '../../api/desk-types';
import { FigureView } from '../../components/figure-view';

interface Props {
  claims: readonly DeskClaim[];
  choose: (claim: DeskClaim) => void;
  /** Id of the one that is chosen now. */
  current?: number | undefined;
  disabled?: boolean;
}

/** Claims of which one is to be chosen. */
export function ClaimChoices({ claims, choose, current, disabled = false }: Props) {
  return (
    <ul className="claim-choices">
      {claims.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            className="button"
            disabled={disabled}
            aria-current={claim.id === current}
            onClick={() => choose(claim)}
          >
            <b lang="zh-CN">{claim.name}</b> <FigureView figure={claim} /> <q lang="zh-CN">{claim.quote}</q>
          </button>
        </li>
      ))}
    </ul>
  );
}
