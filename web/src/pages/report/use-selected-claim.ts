import { useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { ReportClaim } from '../../api/types';
import { claimAnchor, claimOfHash } from '../../components/claim-anchor';
import { orderClaims } from './order-claims';

export interface Selection {
  /** All claims in reading order. */
  ordered: readonly ReportClaim[];
  /** The claim that the address names. */
  chosen: ReportClaim | null;
  /** What the panel shows: the chosen claim, else the one under the pointer. */
  shown: ReportClaim | null;
  /** Kept once the address names it. */
  choose: (id: number | null) => Promise<void>;
  point: (id: number | null) => void;
}

/** Which claim is looked at. The chosen one stands in the address, so that it can be shared; pointing is passing. */
export function useSelectedClaim(claims: readonly ReportClaim[]): Selection {
  const navigate = useNavigate();
  const { hash, search } = useLocation();
  const [pointed, setPointed] = useState<number | null>(null);
  const ordered = useMemo(() => orderClaims(claims), [claims]);
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);

  const chosenId = claimOfHash(hash);
  const chosen = (chosenId !== null && byId.get(chosenId)) || null;
  const shown = chosen ?? ((pointed !== null && byId.get(pointed)) || null);
  return {
    ordered,
    chosen,
    shown,
    choose: async (id) => {
      if (id === chosenId) return;
      await navigate({ search, hash: id === null ? '' : claimAnchor(id) }, { replace: true, preventScrollReset: true });
    },
    point: setPointed,
  };
}
