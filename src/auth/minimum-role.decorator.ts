import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Role } from './role';

export const MINIMUM_ROLE = 'minimum-role';

/**
 * Lets only people of this role, or one that includes it, call a controller or a handler; the handler's word counts
 * before the controller's. Where administrators are asked for, the operators' token does too. Without it a route is
 * open to everyone.
 */
export function MinimumRole(role: Role) {
  return applyDecorators(
    SetMetadata(MINIMUM_ROLE, role),
    ApiCookieAuth(),
    ...(role === 'administrator' ? [ApiBearerAuth()] : []),
    ApiExtension('x-minimum-role', role),
  );
}
