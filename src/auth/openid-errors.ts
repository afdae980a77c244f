import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError, UnavailableError } from '../common/errors';

/** There is no OpenID provider here. */
export const openIdNotConfigured = () =>
  new NotFoundError('openid.not_configured', {
    zh: '本站没有设置机构账号登录（OIDC_ISSUER）；请用名字和密码登录。',
    en: 'This site has no sign-in with an organisation’s account (OIDC_ISSUER): sign in with name and password.',
  });

export const openIdUnavailable = (cause: unknown) =>
  new UnavailableError(
    'openid.unavailable',
    {
      zh: '机构的登录服务没有应答；请稍后再试，或用名字和密码登录。',
      en: 'Your organisation’s sign-in does not answer: try again later, or use name and password.',
    },
    { cause },
  );

/** The browser came back a second time, too late, as another browser, or with a state that was not given to it. */
export const openIdStale = () =>
  new InvalidInputError('openid.stale', {
    zh: '这次登录已过期、已用过，或不是从这个浏览器开始的；请重新登录。',
    en: 'This sign-in is too old, was used already, or did not begin at this browser: begin again.',
  });

export const openIdCancelled = () =>
  new ForbiddenError('openid.cancelled', {
    zh: '登录在机构那边被取消了。',
    en: 'The sign-in was cancelled at your organisation.',
  });

export const openIdRefused = (cause: unknown) =>
  new ForbiddenError(
    'openid.refused',
    {
      zh: '机构的登录服务给出的答复未通过核验；请重新登录，若再次发生请告诉管理员。',
      en: 'What your organisation’s sign-in answered could not be verified: begin again, and tell an administrator if it recurs.',
    },
    { cause },
  );

export const openIdUnknown = () =>
  new ForbiddenError('openid.unknown', {
    zh: '这个机构账号在本站还没有对应的人；请管理员邀请，再从邀请链接里用机构账号进入。',
    en: 'Nobody here belongs to this organisation’s account: ask an administrator for an invitation, and take it with the account.',
  });

export const openIdDisabled = () =>
  new ForbiddenError('openid.disabled', {
    zh: '这个账户已停用；请找管理员。',
    en: 'This account is disabled: ask an administrator.',
  });

export const openIdNameTaken = () =>
  new ConflictError('openid.name_taken', {
    zh: '本站已有同名的人，没有自动合并；若就是您，请先用密码登录，再在账户页关联机构账号，否则请管理员邀请。',
    en: 'Someone here has your name already. If that is you, sign in with the password and link the account on your account’s page; else ask an administrator for an invitation.',
  });

export const identityTaken = () =>
  new ConflictError('openid.taken', {
    zh: '这个机构账号已经属于本站的另一个人；请退出机构账号换一个，或找管理员。',
    en: 'This organisation’s account belongs to somebody else here: use another one, or ask an administrator.',
  });
