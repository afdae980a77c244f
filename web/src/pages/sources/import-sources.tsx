import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importSources, type SourcesImport } from '../../api/sources.queries';
import { Refusal } from '../../components/action-button';
import { useLanguage } from '../../i18n/use-language';
import { SOURCES } from './source-item';

type Mode = 'check' | 'all' | 'right';

/** Takes a CSV file of sources in, after its check was seen. */
export function ImportSources() {
  const { t } = useTranslation('sources');
  const id = useId();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const { mutate, reset, data, error, isPending } = useMutation({
    mutationFn: (mode: Mode) => importSources(file!, mode),
    onSuccess: () => client.invalidateQueries({ queryKey: SOURCES }),
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    reset();
  };
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('import')}</h2>
      <p className="faint">{t('importHint')}</p>
      <p className="field">
        <label htmlFor={id}>{t('file')}</label>
        <input
          id={id}
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </p>
      <p>
        <button type="button" className="button" disabled={!file || isPending} onClick={() => mutate('check')}>
          {t('check')}
        </button>
      </p>
      <Refusal error={error} />
      {data && <Checked result={data} isPending={isPending} take={mutate} />}
    </section>
  );
}

function Checked({
  result: { lines, errors, added },
  isPending,
  take,
}: {
  result: SourcesImport;
  isPending: boolean;
  take: (mode: Mode) => void;
}) {
  const { t } = useTranslation('sources');
  const fresh = lines.filter(({ isKnown }) => !isKnown).length;
  if (added !== null) return <p role="status">{t('imported', { count: added })}</p>;
  return (
    <div className="source-import">
      <p role="status">{t('checked', { right: lines.length, fresh, errors: errors.length })}</p>
      {errors.length > 0 && <Errors errors={errors} />}
      {lines.length > 0 && <Lines lines={lines} />}
      {fresh === 0 ? (
        <p>{t('nothingNew')}</p>
      ) : (
        <p>
          <button
            type="button"
            className="button"
            disabled={isPending}
            onClick={() => take(errors.length === 0 ? 'all' : 'right')}
          >
            {errors.length === 0 ? t('take', { count: fresh }) : t('takeRight', { count: fresh })}
          </button>
        </p>
      )}
    </div>
  );
}

function Errors({ errors }: { errors: SourcesImport['errors'] }) {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  return (
    <table className="source-lines">
      <caption>{t('errors')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('error')}</th>
        </tr>
      </thead>
      <tbody>
        {errors.map(({ line, text }, at) => (
          <tr key={at}>
            <th scope="row">{line}</th>
            <td>{text[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines }: { lines: SourcesImport['lines'] }) {
  const { t } = useTranslation('sources');
  return (
    <table className="source-lines">
      <caption>{t('right')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('line')}</th>
          <th scope="col">{t('address')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('region')}</th>
          <th scope="col">{t('year')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, address, kind, region, year, isKnown }) => (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td>{address}</td>
            <td>{t(`kinds.${kind}`)}</td>
            <td>{region}</td>
            <td>{year}</td>
            <td>{isKnown ? t('isKnown') : t('isNew')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
