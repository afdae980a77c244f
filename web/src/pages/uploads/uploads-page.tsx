import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type IngestedDocument, ingestedQuery, isSettled } from '../../api/upload-file';
import { Loading } from '../../components/loading';
import { PageTitle } from '../../components/page-title';
import { RegionField } from '../../components/region-field';
import { TextField } from '../../components/text-field';
import { useIsEditor } from '../../session/use-is-editor';
import { useSession } from '../../session/use-session';
import { DropZone } from './drop-zone';
import { UploadItem } from './upload-item';
import { type Upload, useUploads } from './use-uploads';
import './words';
import '../../components/notice.css';
import './uploads.css';

/** For editors and administrators: hands in files, and tells what becomes of each. */
export function UploadsPage() {
  const { t } = useTranslation('uploads');
  const session = useSession();
  const isEditor = useIsEditor();
  if (!session) return <Loading />;
  if (!isEditor)
    return (
      <div className="page">
        <div className="notice" role="alert">
          <PageTitle>{t('title')}</PageTitle>
          <h1>{t('title')}</h1>
          <p>{t('editorsOnly')}</p>
        </div>
      </div>
    );
  return <Uploads />;
}

function Uploads() {
  const { t } = useTranslation('uploads');
  const [region, setRegion] = useState<string | null>('');
  const [year, setYear] = useState('');
  const { uploads, add, cancel, again, remove } = useUploads();
  const ids = uploads.flatMap(({ documents }) => documents.flatMap(({ id }) => (id === null ? [] : [id])));
  const { data } = useQuery(ingestedQuery(ids));
  const became = new Map(data?.items.map((document) => [document.id, document]));
  const done = uploads.filter((upload) => isDone(upload, became));
  const isDeclared = region !== null && /^(\d{4})?$/.test(year);

  return (
    <div className="page">
      <article className="uploads">
        <PageTitle>{t('title')}</PageTitle>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('lede')}</p>
        </header>
        <section className="uploads-declared" aria-label={t('region')}>
          <p className="faint">{t('declared')}</p>
          <div className="fields">
            <RegionField
              label={t('region')}
              hint={region === null ? t('regionUnknown') : t('regionHint')}
              onChange={setRegion}
            />
            <TextField label={t('year')} inputMode="numeric" maxLength={4} value={year} onChange={setYear} />
          </div>
        </section>
        <DropZone disabled={!isDeclared} onFiles={(files) => add(files, { region: region ?? '', year })} />
        {uploads.length > 0 && (
          <section aria-labelledby="files">
            <h2 id="files">{t('files')}</h2>
            <p role="status">{t('summary', { count: uploads.length, done: done.length })}</p>
            <ul className="upload-list">
              {uploads.map((upload) => (
                <li key={upload.key}>
                  <UploadItem
                    upload={upload}
                    became={became}
                    cancel={() => cancel(upload.key)}
                    again={() => again(upload.key)}
                  />
                </li>
              ))}
            </ul>
            {done.length > 0 && (
              <p>
                <button type="button" className="button" onClick={() => remove(new Set(done.map(({ key }) => key)))}>
                  {t('clear')}
                </button>
              </p>
            )}
          </section>
        )}
      </article>
    </div>
  );
}

function isDone({ state, documents }: Upload, became: ReadonlyMap<number, IngestedDocument>): boolean {
  if (state !== 'stored') return state === 'failed' || state === 'cancelled';
  return documents.every(({ id }) => {
    const document = id === null ? undefined : became.get(id);
    return id === null || (document !== undefined && isSettled(document));
  });
}
