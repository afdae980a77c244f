import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Claim } from '../../api/types';
import { ClaimItem } from './claim-item';

interface Props {
  targets: readonly Claim[];
  year: number;
}

/** The main targets one by one; the others stand in the tables above, to which a link leads. */
export function UnreportedItems({ targets, year }: Props) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const main = targets.filter(({ headline }) => headline);
  const others = targets.length - main.length;
  const address = new URLSearchParams(params);
  address.set('verdict', 'unreported');
  return (
    <>
      {main.map((target) => (
        <ClaimItem key={target.id} claim={target} expectedYear={year} />
      ))}
      {others > 0 && (
        <li className="silence-more">
          <Link to={`?${address}`}>
            {t(main.length > 0 ? 'silence.others' : 'silence.commitments', { count: others })}
          </Link>
        </li>
      )}
    </>
  );
}
