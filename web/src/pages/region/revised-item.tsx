import type { Silence } from '../../api/types';
import { ClaimName } from '../../components/claim-name';
import { FromTo } from '../../components/from-to';
import { formatMargin } from '../../../../src/figures/quantity';
import { useLanguage } from '../../i18n/use-language';

/** An outcome that a later report gives with another figure. */
export function RevisedItem({ revised }: { revised: Silence['revised'][number] }) {
  const language = useLanguage();
  return (
    <li className="silence-item">
      <ClaimName claim={revised.now} />
      <FromTo from={revised.before} to={revised.now} />
      <span className="silence-change">{formatMargin(revised.difference, revised.differenceUnit, language)}</span>
    </li>
  );
}
