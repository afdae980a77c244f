/** What people may do, each role also what those before it may. */
export const ROLES = ['reader', 'editor', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

/** Whether `role` may do what `minimum` may. */
export function includesRole(role: Role, minimum: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(minimum);
}
