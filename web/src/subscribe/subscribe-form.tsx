import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Follow, type Preferences, subscribe } from '../api/subscription.queries';
import { Refusal } from '../components/action-button';
import '../components/fold.css';
import { TextField } from '../components/text-field';
import { useLanguage } from '../i18n/use-language';
import { KINDS, PreferenceFields } from './preference-fields';
import './words';
import './subscribe.css';

interface Props {
  /** What is followed: a region, or several where they are compared, of all indicators or of one. */
  follows: Omit<Follow, 'below'>[];
  /** The same in words: the name of a region or of an indicator. */
  what: string;
  /** Whether there are regions below that can be followed too. */
  hasBelow?: boolean;
  /** Whether they are followed unless the reader says otherwise. */
  belowAtFirst?: boolean;
}

/** Subscribing to the weekly digest from the page of what is followed; opens when it is wanted. */
export function SubscribeForm({ follows, what, hasBelow = false, belowAtFirst = false }: Props) {
  const { t } = useTranslation('subscribe');
  return (
    <details className="fold subscribe screen-only">
      <summary>{t('open')}</summary>
      <Fields follows={follows} what={what} hasBelow={hasBelow} belowAtFirst={belowAtFirst} />
    </details>
  );
}

function Fields({ follows, what, hasBelow, belowAtFirst }: Required<Props>) {
  const { t } = useTranslation('subscribe');
  const language = useLanguage();
  const [address, setAddress] = useState('');
  const [below, setBelow] = useState(belowAtFirst);
  const [preferences, setPreferences] = useState<Preferences>({ language, weekday: 1, kinds: [...KINDS] });
  const asking = useMutation({
    mutationFn: () =>
      subscribe(
        address,
        preferences,
        follows.map((follow) => ({ ...follow, below: hasBelow && below })),
      ),
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    asking.mutate();
  };

  if (asking.isSuccess)
    return (
      <div className="subscribe-done" role="status">
        <p>
          <b>{t('asked')}</b>
        </p>
        <p>{t('askedText', { address })}</p>
      </div>
    );
  return (
    <form className="subscribe-form" onSubmit={submit}>
      <p className="faint">{t('lede')}</p>
      <p>{t('what', { what })}</p>
      <TextField
        label={t('address')}
        type="email"
        required
        autoComplete="email"
        maxLength={254}
        value={address}
        onChange={setAddress}
      />
      {hasBelow && (
        <label>
          <input type="checkbox" checked={below} onChange={(event) => setBelow(event.target.checked)} /> {t('below')}
        </label>
      )}
      <PreferenceFields value={preferences} onChange={setPreferences} />
      <Refusal error={asking.error} />
      <p>
        <button className="button" disabled={asking.isPending || preferences.kinds.length === 0}>
          {asking.isPending ? t('submitting') : t('submit')}
        </button>
      </p>
      <p className="faint">
        {t('privacy')}
        <br />
        {t('already')} <Link to="/subscription/link">{t('sendLink')}</Link>
      </p>
    </form>
  );
}
