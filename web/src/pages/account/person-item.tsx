import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changePerson, renewLink, signPersonOut } from '../../api/people.queries';
import type { ListedPerson } from '../../api/types';
import { ActionButton, Refusal } from '../../components/action-button';
import { useTimeFormat } from '../../i18n/use-time-format';
import type { NewLink } from './new-link';
import { useRoleOptions } from './use-role-options';

interface Props {
  person: ListedPerson;
  isOwn: boolean;
  onLink: (link: NewLink) => void;
}

/** Someone, with what an administrator can do about them. */
export function PersonItem({ person, isOwn, onLink }: Props) {
  const { t } = useTranslation('account');
  const formatTime = useTimeFormat();
  const { id, name, state, seenAt, linkExpiresAt } = person;
  const isDisabled = state === 'disabled';
  const renew = async () => onLink({ name, ...(await renewLink(id)) });
  return (
    <li className="person" data-state={state}>
      <div>
        <b>{name}</b> <span className="person-state">{t(`state.${state}`)}</span>
        <p className="faint">
          {seenAt ? t('seenAt', { time: formatTime(seenAt) }) : t('neverSeen')}
          {linkExpiresAt && ` · ${t('linkOpen', { time: formatTime(linkExpiresAt) })}`}
        </p>
      </div>
      <RoleChoice person={person} />
      <div className="account-actions">
        {!isDisabled && <ActionButton label={t('newLink')} subject={name} action={renew} refresh={['people']} />}
        {seenAt && !isOwn && (
          <ActionButton
            label={t('signPersonOut')}
            subject={name}
            action={() => signPersonOut(id)}
            refresh={['people']}
            done={t('signedOut')}
          />
        )}
        {!isOwn && (
          <ActionButton
            label={t(isDisabled ? 'enable' : 'disable')}
            subject={name}
            action={() => changePerson(id, { disabled: !isDisabled })}
            refresh={['people']}
          />
        )}
      </div>
    </li>
  );
}

function RoleChoice({ person: { id, name, role, state } }: { person: ListedPerson }) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (next: ListedPerson['role']) => changePerson(id, { role: next }),
    onSettled: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
  return (
    <div>
      <select
        className="role-choice"
        aria-label={t('roleOf', { name })}
        value={role}
        disabled={isPending || state === 'disabled'}
        onChange={(event) => mutate(event.currentTarget.value as ListedPerson['role'])}
      >
        {useRoleOptions().map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      <Refusal error={error} />
    </div>
  );
}
