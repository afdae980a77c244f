import { useTranslation } from 'react-i18next';
import type { IngestedDocument } from '../../api/upload-file';
import { Refusal } from '../../components/action-button';
import { LOCALES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { DocumentFate } from './document-fate';
import type { Upload } from './use-uploads';

interface Props {
  upload: Upload;
  became: ReadonlyMap<number, IngestedDocument>;
  cancel: () => void;
  again: () => void;
}

/** One file: how far it is, and what became of each document in it. */
export function UploadItem({ upload, became, cancel, again }: Props) {
  const { t } = useTranslation('uploads');
  const { file, state, documents, error } = upload;
  const isPacked = documents.length !== 1 || documents[0]!.name !== file.name;
  return (
    <div className="upload-item">
      <h3>{file.name}</h3>
      {(state === 'waiting' || state === 'sending') && (
        <div className="upload-progress">
          <Sending upload={upload} />
          <button type="button" className="button" aria-label={`${t('cancel')}: ${file.name}`} onClick={cancel}>
            {t('cancel')}
          </button>
        </div>
      )}
      {state === 'failed' && <Refusal error={error} />}
      {state === 'cancelled' && <p className="faint">{t('cancelled')}</p>}
      {(state === 'failed' || state === 'cancelled') && (
        <p>
          <button type="button" className="button" aria-label={`${t('again')}: ${file.name}`} onClick={again}>
            {t('again')}
          </button>
        </p>
      )}
      <ul className="upload-documents">
        {documents.map((document, at) => (
          <li key={at}>
            {isPacked && <span className="upload-document-name">{document.name}</span>}
            <DocumentFate uploaded={document} became={document.id === null ? undefined : became.get(document.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sending({ upload: { file, state, share } }: { upload: Upload }) {
  const { t } = useTranslation('uploads');
  const percent = new Intl.NumberFormat(LOCALES[useLanguage()], { style: 'percent' }).format(share);
  if (state === 'waiting') return <span className="faint">{t('waiting')}</span>;
  return (
    <>
      <progress aria-label={file.name} max={1} value={share} />
      <span>{share < 1 ? t('sending', { percent }) : t('stored')}</span>
    </>
  );
}
