import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { revisionsQuery } from '../../api/queries';
import type { ReportDetails } from '../../api/types';

/** Where the text that is shown was found on the web, and its document as it was taken. */
export function ReportSource({ report: { id, revision } }: { report: ReportDetails }) {
  const { t } = useTranslation();
  const shown = useQuery(revisionsQuery(id)).data?.items.find((each) => each.id === revision.id);
  if (!shown) return null;
  return (
    <>
      {shown.address !== null && (
        <a href={shown.address} rel="noreferrer">
          {t('report.address')}
        </a>
      )}
      <a className="screen-only" href={`/api/v1/documents/${shown.document.id}/content`} download>
        {t('report.download')}
      </a>
    </>
  );
}
