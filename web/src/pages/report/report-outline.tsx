import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { passageAnchor } from '../../components/claim-anchor';
import { outlineOf } from './outline-of';
import './report-outline.css';

/** The report's headings, each leading to its place in the text; nothing where the text has fewer than two. */
export function ReportOutline({ text }: { text: string }) {
  const { t } = useTranslation();
  const headings = useMemo(() => outlineOf(text), [text]);
  if (headings.length < 2) return null;
  return (
    <details className="report-outline screen-only">
      <summary>{t('report.outline', { count: headings.length })}</summary>
      <nav aria-label={t('report.outlineName')}>
        <ol lang="zh-CN">
          {headings.map((heading) => (
            <li key={heading.offset} data-kind={heading.kind}>
              <Link to={{ hash: passageAnchor(heading.offset, heading.text.length) }} replace preventScrollReset>
                {heading.text}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
