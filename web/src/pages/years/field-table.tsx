import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fieldsQuery } from '../../api/comparison.queries';
import type { TrackRecord } from '../../api/comparison.types';
import type { Scorecard } from '../../api/types';
import { useParamsAddress } from '../../components/use-params-setter';
import { totalOf } from '../../components/verdict-shares';
import { useNameOf } from '../../i18n/use-name-of';
import { VERDICTS } from '../../verdicts/verdicts';
import { CountsTable } from './counts-table';

/** How the targets of all years came out, by field of policy; a field leads to its targets below. */
export function FieldTable({ record }: { record: TrackRecord }) {
  const { t } = useTranslation('years');
  const nameOf = useNameOf();
  const address = useParamsAddress();
  const { data } = useQuery(fieldsQuery());
  const rows = (data?.items ?? [])
    .map((field) => ({
      key: field.code,
      name: (
        <Link to={`${address({ field: field.code })}#series`} preventScrollReset>
          {nameOf(field)}
        </Link>
      ),
      counts: sumOf(record.fields.filter((each) => each.field === field.code)),
    }))
    .filter(({ counts }) => totalOf(counts) > 0);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{t('fields')}</h2>
      <p className="years-lede">{t('fieldsLede')}</p>
      <CountsTable of={t('field')} rows={rows} />
    </section>
  );
}

function sumOf(groups: readonly { counts: Scorecard['counts'] }[]): Scorecard['counts'] {
  const sum = { met: 0, missed: 0, pending: 0, unreported: 0, incomparable: 0 };
  for (const { counts } of groups) for (const verdict of VERDICTS) sum[verdict] += counts[verdict];
  return sum;
}
