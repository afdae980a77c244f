import { useQuery } from '@tanstack/react-query';
import { indicatorsQuery } from '../api/queries';
import { useNameOf } from '../i18n/use-name-of';

/** The indicators of the catalogue, as the options of a list. */
export function IndicatorOptions() {
  const nameOf = useNameOf();
  const { data } = useQuery(indicatorsQuery());
  return data?.items.map((indicator) => (
    <option key={indicator.code} value={indicator.code}>
      {nameOf(indicator)}
    </option>
  ));
}
