import { useMutation, useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { digestPreviewQuery, type PreviewOf, sendTestDigest } from '../../api/digests.queries';
import { NATION } from '../../api/nation';
import { Refusal } from '../../components/action-button';
import { QueryView } from '../../components/query-view';
import { RegionField } from '../../components/region-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { MailView } from '../mails/mail-view';

/** The digest as it would be now, and a way to have it in one's own mail program. */
export function DigestPreview() {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const [of, setOf] = useState<PreviewOf>({ region: NATION, below: true, language });
  return (
    <section className="digest-preview">
      <h2>{t('preview')}</h2>
      <p className="faint">{t('previewLede')}</p>
      <div className="fields">
        <RegionField
          label={t('region')}
          initial={`${NATION} ${t('nation')}`}
          onChange={(region) => region && setOf({ ...of, region })}
        />
        <SelectField
          label={t('language')}
          value={of.language}
          options={LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]])}
          onChange={(chosen) => setOf({ ...of, language: chosen })}
        />
      </div>
      <p>
        <label className="digest-below">
          <input
            type="checkbox"
            checked={of.below}
            onChange={(event) => setOf({ ...of, below: event.target.checked })}
          />
          {t('below')}
        </label>
      </p>
      <Preview of={of} />
    </section>
  );
}

function Preview({ of }: { of: PreviewOf }) {
  const { t } = useTranslation('digests');
  return (
    <QueryView query={useQuery(digestPreviewQuery(of))}>
      {(preview) =>
        preview.items === 0 ? (
          <p>{t('nothing')}</p>
        ) : (
          <>
            <MailView {...preview} />
            <TestForm of={of} />
          </>
        )
      }
    </QueryView>
  );
}

function TestForm({ of }: { of: PreviewOf }) {
  const { t } = useTranslation('digests');
  const [address, setAddress] = useState('');
  const sending = useMutation({ mutationFn: () => sendTestDigest(address, of) });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <form className="digest-test" onSubmit={submit}>
      <h3>{t('test')}</h3>
      <TextField
        label={t('address')}
        type="email"
        required
        autoComplete="email"
        value={address}
        onChange={(typed) => {
          setAddress(typed);
          sending.reset();
        }}
      />
      <p>
        <button className="button" disabled={sending.isPending}>
          {t('send')}
        </button>{' '}
        {sending.isSuccess && <span role="status">{t('sent')}</span>}
      </p>
      <Refusal error={sending.error} />
    </form>
  );
}
