import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../api/queries';
import { useNameOf } from '../i18n/use-name-of';

interface Props {
  /** Code of the indicator that is chosen; empty for none. */
  chosen: string;
  /** What stands for none. */
  none: string;
  choose: (code: string) => void;
}

/** A list of the catalogue's indicators; what is chosen shows by its code until they have come. */
export function IndicatorSelect({ chosen, none, choose }: Props) {
  const nameOf = useNameOf();
  const { data } = useQuery(indicatorsQuery());
  return (
    <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      <option value="">{none}</option>
      {!data && chosen !== '' && <option value={chosen}>{chosen}</option>}
      {data?.items.map((indicator) => (
        <option key={indicator.code} value={indicator.code}>
          {nameOf(indicator)}
        </option>
      ))}
    </select>
  );
}
