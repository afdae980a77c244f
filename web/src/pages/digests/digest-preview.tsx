import { useMutation, useQuery } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { digestPreviewQuery, type PreviewOf, sendTestDigest } from '../../api/digests.queries';
import type { MailLanguage } from '../../api/subscription.queries';
import { MailView } from '../../components/mail-view';
import { QueryView } from '../../components/query-view';
import { useLanguage } from '../../i18n/use-language';
import { ProblemText } from '../../subscribe/problem-text';

const NATION = '000000';

/** The digest as it would be now, and a way to have it in one's own mail program. */
export function DigestPreview() {
  const { t } = useTranslation('digests');
  const language = useLanguage();
  const [of, setOf] = useState<PreviewOf>({ region: NATION, below: true, language });
  const isCode = /^\d{6}$/.test(of.region);
  return (
    <section className="subscribe-form">
      <h2>{t('preview')}</h2>
      <p className="faint">{t('previewLede')}</p>
      <p className="subscribe-choices">
        <label>
          {t('region')}{' '}
          <input
            className="digests-code"
            inputMode="numeric"
            maxLength={6}
            value={of.region}
            onChange={(event) => setOf({ ...of, region: event.target.value })}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={of.below}
            onChange={(event) => setOf({ ...of, below: event.target.checked })}
          />
          {t('below')}
        </label>
        <label>
          {t('language')}{' '}
          <select
            value={of.language}
            onChange={(event) => setOf({ ...of, language: event.target.value as MailLanguage })}
          >
            <option value="zh">中文</option>
            <option value="en">English</option>
          </select>
        </label>
      </p>
      {isCode && <Preview of={of} />}
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
    <form onSubmit={submit}>
      <h3>{t('test')}</h3>
      <p className="subscribe-choices">
        <label>
          {t('address')}{' '}
          <input
            type="email"
            required
            value={address}
            onChange={(event) => {
              setAddress(event.target.value);
              sending.reset();
            }}
          />
        </label>
        <button className="button" disabled={sending.isPending}>
          {t('send')}
        </button>
        {sending.isSuccess && <span role="status">{t('sent')}</span>}
      </p>
      <ProblemText error={sending.error} />
    </form>
  );
}
