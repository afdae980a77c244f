import { useMutation } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  changeSubscription,
  type FollowView,
  type Preferences,
  type Subscription,
} from '../../api/subscription.queries';
import { Refusal } from '../../components/action-button';
import { PreferenceFields } from '../../subscribe/preference-fields';
import { FollowName } from './follow-name';
import { LeaveView } from './leave-view';

interface Props {
  token: string;
  subscription: Subscription;
  /** What stands above it. */
  children?: ReactNode;
}

const keyOf = ({ region, indicator }: FollowView) => `${region.code} ${indicator?.code ?? ''}`;

/** All of a subscription, to be changed or ended. */
export function ManageView({ token, subscription, children }: Props) {
  const { t } = useTranslation('subscribe');
  const [follows, setFollows] = useState(subscription.follows);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const [preferences, setPreferences] = useState<Preferences>(subscription);
  const kept = follows.filter((follow) => !removed.has(keyOf(follow)));
  const saving = useMutation({
    mutationFn: () =>
      changeSubscription(
        token,
        { language: preferences.language, weekday: preferences.weekday, kinds: preferences.kinds },
        kept.map(({ region, below, indicator }) => ({
          region: region.code,
          below,
          indicator: indicator?.code ?? null,
        })),
      ),
    onSuccess: (saved) => {
      setFollows(saved.follows);
      setRemoved(new Set());
    },
  });
  const toggle = (key: string) => {
    const next = new Set(removed);
    if (!next.delete(key)) next.add(key);
    setRemoved(next);
    saving.reset();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate();
  };

  return (
    <LeaveView token={token} label={t('leaveAll')}>
      {children}
      <p>{t('manageLede', { address: subscription.address })}</p>
      <form className="subscribe-form" onSubmit={submit}>
        <h2>{t('following')}</h2>
        <ul className="subscription-follows">
          {follows.map((follow) => {
            const isRemoved = removed.has(keyOf(follow));
            return (
              <li key={keyOf(follow)} data-removed={isRemoved}>
                <FollowName follow={follow} />
                {isRemoved && <small className="faint">{t('removed')}</small>}
                <button type="button" className="button" onClick={() => toggle(keyOf(follow))}>
                  {t(isRemoved ? 'restore' : 'remove')}
                </button>
              </li>
            );
          })}
        </ul>
        {kept.length === 0 && <p role="alert">{t('none')}</p>}
        <p className="faint">{t('addMore')}</p>
        <PreferenceFields
          value={preferences}
          onChange={(value) => {
            setPreferences(value);
            saving.reset();
          }}
        />
        <Refusal error={saving.error} />
        <p>
          <button className="button" disabled={saving.isPending || kept.length === 0 || preferences.kinds.length === 0}>
            {t('save')}
          </button>{' '}
          {saving.isSuccess && <span role="status">{t('saved')}</span>}
        </p>
      </form>
      <section>
        <h2>{t('leaveTitle')}</h2>
        <p>{t('leaveLede')}</p>
      </section>
    </LeaveView>
  );
}
