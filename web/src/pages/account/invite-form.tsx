import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invitePerson } from '../../api/people.queries';
import type { ListedPerson } from '../../api/types';
import { Refusal } from '../../components/action-button';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import type { NewLink } from './new-link';
import { useRoleOptions } from './use-role-options';

/** Adds someone, whose password link is given to `onLink`. */
export function InviteForm({ onLink }: { onLink: (link: NewLink) => void }) {
  const { t } = useTranslation('account');
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [role, setRole] = useState<ListedPerson['role']>('editor');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => invitePerson(name, role),
    onSuccess: ({ person, link }) => {
      setName('');
      onLink({ name: person.name, ...link });
      return client.invalidateQueries({ queryKey: ['people'] });
    },
  });
  return (
    <form
      className="invite-form"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <TextField label={t('name')} value={name} onChange={setName} autoComplete="off" maxLength={60} required />
      <SelectField label={t('roleLabel')} value={role} options={useRoleOptions()} onChange={setRole} />
      <button type="submit" className="button button-main" disabled={isPending}>
        {t('invite')}
      </button>
      <Refusal error={error} />
    </form>
  );
}
