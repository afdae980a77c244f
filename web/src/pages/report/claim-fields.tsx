import { useTranslation } from 'react-i18next';
import type { ReportClaim } from '../../api/types';

const FIELDS = ['subject', 'measure', 'unit', 'start', 'end', 'role'] as const;

/** The fields of a claim that its words do not show by themselves. */
export function ClaimFields({ claim }: { claim: ReportClaim }) {
  const { t } = useTranslation();
  const { start, end } = claim;
  // Start and end of the period are one field to a reader.
  const implied = [
    ...new Set(FIELDS.filter((field) => !claim.stated.includes(field)).map((field) => t(`claim.field.${field}`))),
  ];
  const fields: [label: string, value: string, lang?: string][] = [
    [
      t('claim.period'),
      start === end ? t('scorecard.periodYear', { year: end }) : t('scorecard.period', { start, end }),
    ],
    [t('claim.scope'), claim.scope, 'zh-CN'],
    [t('claim.implied'), implied.join(t('claim.separator'))],
    [t('claim.rule'), claim.rule],
    [t('claim.confidence'), `${Math.round(claim.confidence * 100)}%`],
  ];
  return (
    <dl className="claim-fields">
      {fields
        .filter(([, value]) => value !== '')
        .map(([label, value, lang]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
