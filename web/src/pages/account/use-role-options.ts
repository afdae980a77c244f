import { useTranslation } from 'react-i18next';
import type { ListedPerson } from '../../api/types';

type Role = ListedPerson['role'];

const ROLES: readonly Role[] = ['reader', 'editor', 'administrator'];

/** The roles with their names, for a field to choose from. */
export function useRoleOptions(): [Role, string][] {
  const { t } = useTranslation('account');
  return ROLES.map((role) => [role, t(`role.${role}`)]);
}
