import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { fieldsQuery } from '../../api/comparison.queries';
import type { TrackRecord } from '../../api/comparison.types';
import type { Scorecard } from '../../api/types';
import { totalOf, VerdictBar, VerdictCount } from '../../components/verdict-shares';
import { useLanguage } from '../../i18n/use-language';
import { VERDICTS } from '../../verdicts/verdicts';

/** How the targets of all years came out, by field of policy; a field leads to its targets below. */
export function FieldTable({ record }: { record: TrackRecord }) {
  const { t } = useTranslation('years');
  const verdictWord = useTranslation().t;
  const language = useLanguage();
  const [params] = useSearchParams();
  const { data } = useQuery(fieldsQuery());
  const rows = (data?.items ?? [])
    .map((field) => ({ ...field, counts: sumOf(record.fields.filter((each) => each.field === field.code)) }))
    .filter(({ counts }) => totalOf(counts) > 0);
  if (rows.length === 0) return null;
  const address = (field: string) => {
    const next = new URLSearchParams(params);
    next.set('field', field);
    return `?${next}#series`;
  };
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{t('fields')}</h2>
      <p className="years-lede">{t('fieldsLede')}</p>
      <table className="record" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('field')}
            </th>
            <th role="columnheader" scope="col">
              {t('total')}
            </th>
            {VERDICTS.map((verdict) => (
              <th key={verdict} role="columnheader" scope="col">
                {verdictWord(`verdict.${verdict}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ code, nameZh, nameEn, counts }) => (
            <tr key={code} role="row">
              <th role="rowheader" scope="row">
                <Link to={address(code)} preventScrollReset>
                  {language === 'en' ? nameEn : nameZh}
                </Link>
              </th>
              <td role="cell" className="record-total">
                <VerdictBar counts={counts} />
                <span>{totalOf(counts)}</span>
              </td>
              {VERDICTS.map((verdict) => (
                <td key={verdict} role="cell" className="record-count">
                  <VerdictCount counts={counts} verdict={verdict} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sumOf(groups: readonly { counts: Scorecard['counts'] }[]): Scorecard['counts'] {
  const sum = { met: 0, missed: 0, pending: 0, unreported: 0, incomparable: 0 };
  for (const { counts } of groups) for (const verdict of VERDICTS) sum[verdict] += counts[verdict];
  return sum;
}
