import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unjudgedReportsQuery } from '../../api/queries';
import { ReportLink } from '../../components/report-link';
import { useLanguage } from '../../i18n/use-language';

/** Reports that are kept but not judged, with the reason: shown only where there are any. */
export function HeldReports({ reports }: { reports: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answers = useQueries({
    queries: [unjudgedReportsQuery('held', reports), unjudgedReportsQuery('failed', reports)],
  });
  const found = answers.flatMap(({ data }) => data?.items ?? []);
  if (found.length === 0) return null;
  return (
    <section className="held-reports" aria-labelledby="held">
      <h2 id="held">{t('home.heldTitle')}</h2>
      <ul>
        {found.map((report) => (
          <li key={report.id}>
            <ReportLink report={report} />
            {report.problems.map((problem) => (
              <p key={problem.code}>{problem[language]}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
