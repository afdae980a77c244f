import type { Bilingual } from '../../common/errors';
import type { WrongPage } from './fetch-outcome';
import type { PageView } from './page-view';

export interface RecognizedPage {
  kind: WrongPage['kind'];
  reason: Bilingual;
}

interface PageRule {
  kind: WrongPage['kind'];
  /** The words that give the page away; undefined where the rule says nothing. */
  find: (page: PageView) => string | undefined;
  reason: (found: string) => Bilingual;
}

// A work report has thousands of characters, and a list of reports has links.
const NOTE = 400;
const SHORT = 1_500;
const FEW_LINKS = 30;
const NO_TEXT = 20;

/** Scripts by which gateways of Chinese and other makers test a browser before they let it through. */
const CHALLENGE =
  /__jsl_clearance|\$_ts\b|acw_sc__v2|aliyun_waf|yunsuo_session|__cf_chl|challenge-platform|_waf_|safeline|wzws_cid/i;
const BLOCKED =
  /访问(请求)?(被|已被|遭到?)(拒绝|拦截|阻断|禁止)|(请求|访问)[^。]{0,20}(威胁|攻击)|安全验证|人机验证|访问验证|滑动验证|(请|需要?)输入验证码|(您|你)的?(IP|ip)[^。]{0,20}(禁止|限制|黑名单)|(访问|请求)(过于|太)频繁|请开启\s?javascript|enable javascript|access denied|request blocked|403 forbidden|attention required|just a moment/i;
const LOGIN_TITLE =
  /(用户|系统|后台|统一|身份|账号)?(登录|登陆|身份认证|认证平台|单点登录)\s*$|^(用户|系统|后台|统一身份)?(登录|登陆)|\b(sign|log) ?in\b/i;
const LOGIN_WORDS = /登录|登陆|密码|用户名|账号|password/i;
const ERROR_TITLE =
  /^\s*(40\d|410|50\d)(?=$|[\s:：,，.。|_—–-]|错误|页面)|(http|错误|error)[\s:：]*(40\d|410|50\d)\b|页面?(不存在|找不到|未找到|没有找到|无法访问|无法显示|已(被)?删除|丢失|走丢|出错)|(系统|服务器|网站|访问)(内部)?(错误|出错|异常|维护)|出错了|错误(页面|提示|信息)|not found|server error|bad gateway|service unavailable/i;
const ERROR_WORDS =
  /(页面|网页|文件|文章|内容|信息|资源)[^。]{0,12}(不存在|找不到|未找到|没有找到|已(被)?删除|已下线|无法访问|走丢|已失效)|(找不到|没有找到|未找到)[^。]{0,12}(页面|网页|文件|文章|内容|信息|资源)|(系统|服务器|网站)[^。]{0,8}(错误|出错|异常|繁忙|维护)|not found|server error|bad gateway|service unavailable|no input file specified/i;

const quoted = (zh: string, en: string) => (found: string) => ({ zh: `${zh}“${found}”`, en: `${en} “${found}”` });

/** The first that finds something decides. */
const RULES: readonly PageRule[] = [
  {
    kind: 'blocked-page',
    find: ({ source, text }) => (text.length <= NOTE ? found(CHALLENGE, source) : undefined),
    reason: quoted('网页只有浏览器验证脚本', 'the page is but a script that tests the browser,'),
  },
  {
    kind: 'blocked-page',
    find: (page) => (isShort(page) ? (found(BLOCKED, page.title) ?? found(BLOCKED, page.text)) : undefined),
    reason: quoted('短短的网页上写着', 'the page is short and says'),
  },
  {
    kind: 'login-page',
    find: (page) => (isShort(page) ? found(LOGIN_TITLE, page.title) && page.title : undefined),
    reason: quoted('标题是', 'its title is'),
  },
  {
    kind: 'login-page',
    find: (page) => (page.asksForPassword && isShort(page) ? found(LOGIN_WORDS, page.text) : undefined),
    reason: quoted('网页要求输入密码，写着', 'the page asks for a password and says'),
  },
  {
    kind: 'error-page',
    find: (page) => (page.text.length <= SHORT ? found(ERROR_TITLE, page.title) && page.title : undefined),
    reason: quoted('标题是', 'its title is'),
  },
  {
    kind: 'error-page',
    find: ({ text }) => (text.length <= NOTE ? found(ERROR_WORDS, text) : undefined),
    reason: quoted('短短的网页上写着', 'the page is short and says'),
  },
  {
    kind: 'error-page',
    find: ({ text, links, embeds }) => (text.length < NO_TEXT && links === 0 && !embeds ? text : undefined),
    reason: (text) =>
      text === ''
        ? { zh: '网页上没有文字', en: 'there is no text on the page' }
        : { zh: `网页上只有“${text}”`, en: `there is nothing on the page but “${text}”` },
  },
];

/**
 * Tells a page that a server shows instead of what was asked for, by its words.
 * @returns undefined for a page that may be what was asked for
 */
export function recognizePage(page: PageView): RecognizedPage | undefined {
  for (const { kind, find, reason } of RULES) {
    const words = find(page);
    if (words !== undefined) return { kind, reason: reason(words.slice(0, 40)) };
  }
  return undefined;
}

function isShort({ text, links }: PageView): boolean {
  return text.length <= SHORT && links < FEW_LINKS;
}

function found(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.[0].trim();
}
