import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Claim } from '../../api/types';
import { useParamsAddress } from '../../components/use-params-setter';
import { ClaimItem } from './claim-item';

interface Props {
  targets: readonly Claim[];
  year: number;
}

/** The main targets one by one; the others stand in the tables above, to which a link leads. */
export function UnreportedItems({ targets, year }: Props) {
  const { t } = useTranslation('region');
  const address = useParamsAddress();
  const main = targets.filter(({ headline }) => headline);
  const others = targets.length - main.length;
  return (
    <>
      {main.map((target) => (
        <ClaimItem key={target.id} claim={target} expectedYear={year} />
      ))}
      {others > 0 && (
        <li className="silence-more">
          <Link to={address({ verdict: 'unreported' })}>
            {t(main.length > 0 ? 'silence.others' : 'silence.commitments', { count: others })}
          </Link>
        </li>
      )}
    </>
  );
}
