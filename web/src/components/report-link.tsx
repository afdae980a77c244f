import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** A report by its title, or as one without. */
export function ReportLink({ report: { id, title } }: { report: { id: number; title: string } }) {
  const { t } = useTranslation();
  return (
    <Link to={`/reports/${id}`} lang="zh-CN">
      {title || t('report.unnamed')}
    </Link>
  );
}
