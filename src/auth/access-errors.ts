import { ForbiddenError, UnauthorizedError } from '../common/errors';
import type { Role } from './role';

export const notSignedIn = (minimum: Role) =>
  new UnauthorizedError(
    'session.none',
    minimum === 'administrator'
      ? {
          zh: '请先登录，或在请求头中写 Authorization: Bearer 和运维令牌。',
          en: 'Sign in first, or send the header Authorization: Bearer with the operators’ token.',
        }
      : { zh: '请先登录；登录可能已过期。', en: 'Sign in first; you may have been signed out meanwhile.' },
  );

const NAMES: Record<Role, { zh: string; en: string }> = {
  reader: { zh: '读者', en: 'reader' },
  editor: { zh: '编辑', en: 'editor' },
  administrator: { zh: '管理员', en: 'administrator' },
};

export const roleNeeded = (minimum: Role, actual: Role) =>
  new ForbiddenError('session.role', {
    zh: `这一操作需要“${NAMES[minimum].zh}”的权限，您的角色是“${NAMES[actual].zh}”；请找管理员。`,
    en: `This needs the role “${NAMES[minimum].en}”, yours is “${NAMES[actual].en}”: ask an administrator.`,
  });

export const crossSite = () =>
  new ForbiddenError('request.cross_site', {
    zh: '这一请求来自别的网站，未予执行；请在本站页面上操作。',
    en: 'This request comes from another site and was not carried out: do it on the pages of this one.',
  });

export const csrfTokenNeeded = () =>
  new ForbiddenError('session.csrf', {
    zh: '请求没有带上本次登录的校验值，未予执行；请刷新页面再试。',
    en: 'The request lacks the token of this session and was not carried out: load the page again.',
  });

export const operatorTokenNotConfigured = () =>
  new ForbiddenError('operator.not_configured', {
    zh: '服务器没有设置运维令牌：请设置 OPERATOR_TOKEN（16 个以上字符）并重新启动，或登录，或改用命令行。',
    en: 'The server has no operators’ token: set OPERATOR_TOKEN (16 characters or more) and start again, sign in, or use the command line.',
  });

export const operatorTokenWrong = () =>
  new UnauthorizedError('operator.token', {
    zh: '运维令牌不对：请在请求头中写 Authorization: Bearer 和 OPERATOR_TOKEN 的值。',
    en: 'The operators’ token is wrong: send the header Authorization: Bearer with the value of OPERATOR_TOKEN.',
  });
