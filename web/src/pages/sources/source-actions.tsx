import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { changeSource, lookAtSource, removeSource, type SourceDetail } from '../../api/sources.queries';
import { ActionButton } from '../../components/action-button';
import { isComplete, SourceFields } from './source-fields';
import { SOURCES } from './source-item';

/** What can be done with a source: look now, switch it off or on, change it, delete it. */
export function SourceActions({ source }: { source: SourceDetail }) {
  const { t } = useTranslation('sources');
  const { id, enabled } = source;
  return (
    <section className="source-actions" aria-label={t('edit')}>
      <p className="source-buttons">
        <ActionButton label={t('lookNow')} action={() => lookAtSource(id)} refresh={SOURCES} />
        <ActionButton
          key={String(enabled)}
          label={enabled ? t('switchOff') : t('switchOn')}
          action={() => changeSource(id, { enabled: !enabled })}
          refresh={SOURCES}
        />
      </p>
      <details>
        <summary>{t('edit')}</summary>
        <Edit source={source} />
      </details>
      <details>
        <summary>{t('remove')}</summary>
        <Remove id={id} />
      </details>
    </section>
  );
}

function Edit({ source: { id, region, year, rhythm } }: { source: SourceDetail }) {
  const { t } = useTranslation('sources');
  const [value, setValue] = useState({ rhythm, region: region?.code ?? '', year: String(year ?? '') });
  const [declared, setDeclared] = useState<Parameters<typeof isComplete>[0]>(value);
  const save = () =>
    changeSource(id, {
      rhythm: declared.rhythm,
      // What is sent is taken again, so only what is another is.
      ...(declared.region !== value.region && { region: declared.region || null }),
      ...(declared.year !== value.year && { year: declared.year ? Number(declared.year) : null }),
    });
  return (
    <>
      <div className="fields">
        <SourceFields
          value={declared}
          initialRegion={region ? `${region.code} ${region.name}` : ''}
          onChange={setDeclared}
        />
      </div>
      <p>
        <ActionButton
          label={t('save')}
          action={save}
          refresh={SOURCES}
          done={t('saved')}
          onDone={() => setValue({ ...declared, region: declared.region ?? '' })}
          disabled={!isComplete(declared)}
        />
      </p>
    </>
  );
}

function Remove({ id }: { id: number }) {
  const { t } = useTranslation('sources');
  const navigate = useNavigate();
  return (
    <>
      <p className="faint">{t('removeHint')}</p>
      <p>
        <ActionButton
          label={t('removeConfirm')}
          action={() => removeSource(id)}
          refresh={[...SOURCES, 'list']}
          onDone={() => void navigate('/sources')}
        />
      </p>
    </>
  );
}
