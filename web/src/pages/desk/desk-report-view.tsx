import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskReport } from '../../api/desk-types';
import { PageTitle } from '../../components/page-title';
import { useLanguage } from '../../i18n/use-language';
import { ReportText } from '../report/report-text';
import { ConflictSheet } from './conflict-sheet';
import { CorrectionHistory } from './correction-history';
import { DeskBar } from './desk-bar';
import { DeskPanel } from './desk-panel';
import { DeskSheets } from './desk-sheets';
import { SaidNotice } from './said-notice';
import { SelectionBar } from './selection-bar';
import { useDesk } from './use-desk';
import { useDeskShortcuts } from './use-desk-shortcuts';

/** Left the text, right the claim in view, above what was just done and what can be undone. */
export function DeskReportView({ desk }: { desk: DeskReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = useRef<HTMLDivElement>(null);
  const work = useDesk(desk, columns);
  useDeskShortcuts(work);
  const { report, text, corrections } = desk;
  const title = report.title || t('report.unnamed');
  return (
    <article className="report desk-report">
      <PageTitle>{title}</PageTitle>
      <DeskBar desk={desk} work={work} />
      <h1 lang="zh-CN">{title}</h1>
      {report.problems.map((problem) => (
        <p key={problem.code} className="desk-problem">
          {problem[language]}
        </p>
      ))}
      <SaidNotice acts={work.acts} />
      <div className="report-columns" ref={columns}>
        <ReportText report={{ text, claims: work.viewed }} selection={work.selection} />
        <DeskPanel desk={desk} work={work} />
      </div>
      <SelectionBar work={work} />
      <CorrectionHistory corrections={corrections} work={work} />
      <DeskSheets desk={desk} work={work} />
      {work.acts.conflict && <ConflictSheet conflict={work.acts.conflict} acts={work.acts} done={work.settled} />}
    </article>
  );
}
