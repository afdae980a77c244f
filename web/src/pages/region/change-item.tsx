import { useTranslation } from 'react-i18next';
import type { TargetChange } from '../../api/types';
import { ClaimName } from '../../components/claim-name';
import { FromTo } from '../../components/from-to';
import { formatQuantity } from '../../../../src/figures/quantity';
import { useLanguage } from '../../i18n/use-language';

const MARKS = { raised: '▲', lowered: '▼', kept: '＝', restated: '≠' } as const;

/** How a target changed: what it was, what it is, and by how much it asks for more or less. */
export function ChangeItem({ change }: { change: TargetChange }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, before, now, difference, differenceUnit } = change;
  return (
    <li className="silence-item">
      <ClaimName claim={now} />
      <FromTo from={before} to={now} />
      <span className="silence-change">
        <span aria-hidden="true">{MARKS[kind]}</span>{' '}
        {difference === null
          ? t(`change.${kind}`)
          : t(`change.${kind}By`, { value: formatQuantity(Math.abs(difference), differenceUnit, language) })}
      </span>
    </li>
  );
}
