import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison } from '../../api/comparison.types';

/** The regions that can't be in the table, because what they would be compared by is not here. */
export function RegionsWithoutReport({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const { regions, year } = comparison;
  const missing = regions.filter((region) =>
    year === null ? region.reportYears.length === 0 : region.report === null,
  );
  if (missing.length === 0) return null;
  return (
    <p className="compare-note">
      {year === null ? t('noReports') : t('noReport', { year })}{' '}
      <span lang="zh-CN">
        {missing.map(({ code, name }, index) => (
          <Fragment key={code}>
            {index > 0 && '、'}
            <Link to={`/regions/${code}`}>{name}</Link>
          </Fragment>
        ))}
      </span>
    </p>
  );
}
