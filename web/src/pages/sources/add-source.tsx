import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addSource } from '../../api/sources.queries';
import { ActionButton } from '../../components/action-button';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { type Declaration, isComplete, SourceFields, UNDECLARED } from './source-fields';
import { SOURCES } from './source-item';

/** Adds one source, which is then looked at. */
export function AddSource() {
  const { t } = useTranslation('sources');
  const [kind, setKind] = useState<'url' | 'listing'>('url');
  const [address, setAddress] = useState('');
  const [declared, setDeclared] = useState<Declaration>(UNDECLARED);
  const add = () =>
    addSource({
      kind,
      address: address.trim(),
      rhythm: declared.rhythm,
      ...(declared.region && { region: declared.region }),
      ...(declared.year && { year: Number(declared.year) }),
    });
  return (
    <section aria-labelledby="add">
      <h2 id="add">{t('add')}</h2>
      <p className="faint">{t('addHint')}</p>
      <div className="fields">
        <TextField label={t('address')} type="url" placeholder="http://" value={address} onChange={setAddress} />
        <SelectField
          label={t('kind')}
          value={kind}
          options={(['url', 'listing'] as const).map((each) => [each, t(`kinds.${each}`)] as const)}
          onChange={setKind}
        />
        <SourceFields value={declared} onChange={setDeclared} />
      </div>
      <p>
        <ActionButton
          label={t('add')}
          action={add}
          refresh={SOURCES}
          done={t('added')}
          onDone={() => setAddress('')}
          disabled={address.trim() === '' || !isComplete(declared)}
        />
      </p>
    </section>
  );
}
