import { useTranslation } from 'react-i18next';
import type { IngestedDocument, Uploaded } from '../../api/upload-file';
import { ReportLink } from '../../components/report-link';
import { useLanguage } from '../../i18n/use-language';

type Report = IngestedDocument['reports'][number];

/** What became of one document: its reports, or why it was not taken or not read. */
export function DocumentFate({ uploaded, became }: { uploaded: Uploaded; became: IngestedDocument | undefined }) {
  const { t } = useTranslation('uploads');
  if (uploaded.problem) return <Trouble word={t('refused')} problems={[uploaded.problem]} />;
  return (
    <>
      {!uploaded.isNew && <span className="faint">{t('known')} </span>}
      {became ? <Read document={became} /> : <span className="faint">{t('reading')}</span>}
    </>
  );
}

function Read({ document: { state, problem, reports } }: { document: IngestedDocument }) {
  const { t } = useTranslation('uploads');
  if (state === 'received') return <span className="faint">{t('reading')}</span>;
  if (state === 'beside') return <span>{t('beside')}</span>;
  if (problem) return <Trouble word={t('unreadable')} problems={[problem]} />;
  if (reports.length === 0) return <span>{t('repeated')}</span>;
  return (
    <ul>
      {reports.map((report) => (
        <li key={report.id}>
          <ReportLink report={report} /> <ReportFate report={report} />
        </li>
      ))}
    </ul>
  );
}

function ReportFate({ report: { state, problems, current, shownFrom, claims } }: { report: Report }) {
  const { t } = useTranslation('uploads');
  if (!current) return <span>{t('superseded', { name: shownFrom })}</span>;
  if (state === 'reading') return <span className="faint">{t('reading')}</span>;
  if (state === 'ready') return <span>{t('ready', { count: claims })}</span>;
  return <Trouble word={t(state)} problems={problems} />;
}

function Trouble({ word, problems }: { word: string; problems: readonly { zh: string; en: string }[] }) {
  const language = useLanguage();
  return (
    <span className="upload-trouble">
      <b>{word}</b> {problems.map((problem) => problem[language]).join(' ')}
    </span>
  );
}
