import type { Bilingual } from '../../common/errors';
import { formatDateTime } from '../../common/time';
import type { Broken, Charset, Finding, Journey, Refused, SlowStage } from './fetch-outcome';

const STAGES: Readonly<Record<SlowStage, Bilingual>> = {
  resolve: { zh: '查询域名', en: 'finding its address' },
  connect: { zh: '建立连接', en: 'connecting' },
  'first-byte': { zh: '等待应答', en: 'waiting for an answer' },
  body: { zh: '等待后续内容', en: 'waiting for more of the page' },
  total: { zh: '下载全文', en: 'loading the whole' },
};

const FAULTS: Readonly<Record<Broken['fault'], Bilingual>> = {
  'no-such-host': { zh: '域名不存在', en: 'there is no such host' },
  'name-service': { zh: '域名解析暂时失败', en: 'the name service did not answer' },
  unreachable: { zh: '服务器连接不上', en: 'the server can’t be reached' },
  reset: { zh: '连接被服务器中断', en: 'the server dropped the connection' },
  truncated: { zh: '内容没有传完', en: 'the page broke off before its end' },
  tls: { zh: '加密连接或证书有误', en: 'the encryption or the certificate is wrong' },
  protocol: { zh: '应答不符合 HTTP', en: 'the answer is no proper HTTP' },
  encoding: { zh: '内容与所声明的压缩方式不符', en: 'the content is not compressed as it says' },
  'redirect-loop': { zh: '跳转绕回了原处', en: 'its redirects go in a circle' },
  'too-many-redirects': { zh: '跳转次数过多', en: 'there are too many redirects' },
};

const REFUSALS: Readonly<Record<Refused['why'], Bilingual>> = {
  url: { zh: '不是有效的网址', en: 'this is no web address' },
  scheme: { zh: '只能访问 http 和 https 网址，不能访问', en: 'only http and https are asked, not' },
  credentials: { zh: '网址中不能带有用户名或密码', en: 'an address must not hold a user name or password' },
  port: { zh: '不访问这个端口', en: 'this port is not asked:' },
  address: { zh: '网址指向内部或保留的网络地址', en: 'the address lies in a private or reserved network' },
};

/** One line that says what came of a look, in Chinese and English. */
export function describeOutcome(finding: Finding, journey: Journey): Bilingual {
  const main = describe(finding, journey);
  const asides = [askingRobots(journey), wrongCharset(charsetOf(finding)), downgrade(journey)].filter(
    (aside) => aside !== undefined,
  );
  return {
    zh: `${[main.zh, ...asides.map(({ zh }) => zh)].join('；')}。`,
    en: `${[main.en, ...asides.map(({ en }) => en)].join('; ')}.`,
  };
}

function describe(finding: Finding, { finalUrl }: Journey): Bilingual {
  switch (finding.kind) {
    case 'new':
      return { zh: `首次取得，${bytes(finding)}`, en: `Taken for the first time, ${bytes(finding)}` };
    case 'changed':
      return {
        zh: `内容有变化，已取得新内容，${bytes(finding)}`,
        en: `Changed; the new content is taken, ${bytes(finding)}`,
      };
    case 'unchanged':
      return finding.because === 'not-modified'
        ? { zh: '没有变化（服务器答复未修改）', en: 'Unchanged: the server says so' }
        : { zh: '没有变化（内容与上次相同）', en: 'Unchanged: the content is the same as before' };
    case 'moved': {
      const found = describe(finding.found, { finalUrl } as Journey);
      return {
        zh: `网址已永久改为 ${finding.to}；${found.zh}`,
        en: `Moved for good to ${finding.to}; ${lowerFirst(found.en)}`,
      };
    }
    case 'vanished':
      return finding.status === 410
        ? { zh: '网页已被撤下（410）', en: 'The page was taken away (410)' }
        : { zh: `网页不存在（${finding.status}）`, en: `The page is not there (${finding.status})` };
    case 'error-page':
      return wrong('取到的是出错页面', 'An error page came instead', finding);
    case 'login-page':
      return wrong('取到的是登录页面', 'A login page came instead', finding);
    case 'blocked-page':
      return wrong('访问被网站的防护拦下', 'The site’s gateway did not let us through', finding);
    case 'busy': {
      const [zh, en] = finding.retryAt
        ? [
            `请 ${formatDateTime(finding.retryAt)} 之后再来`,
            `come back after ${formatDateTime(finding.retryAt)} (China)`,
          ]
        : ['请稍后再来', 'come back later'];
      return { zh: `网站繁忙（${finding.status}），${zh}`, en: `The site is busy (${finding.status}); ${en}` };
    }
    case 'slow': {
      const { zh, en } = STAGES[finding.stage];
      return {
        zh: `太慢：${zh}超过 ${seconds(finding.ms)} 秒`,
        en: `Too slow: ${en} took more than ${seconds(finding.ms)} s`,
      };
    }
    case 'endless':
      return finding.decompressed
        ? {
            zh: `太大：解压后超过 ${size(finding.limitBytes)}，已停止`,
            en: `Too large: more than ${size(finding.limitBytes)} when decompressed; stopped`,
          }
        : {
            zh: `太大：超过 ${size(finding.limitBytes)}，已停止`,
            en: `Too large: more than ${size(finding.limitBytes)}; stopped`,
          };
    case 'broken': {
      const { zh, en } = FAULTS[finding.fault];
      return { zh: `没有取到：${zh}（${finding.detail}）`, en: `Not taken: ${en} (${finding.detail})` };
    }
    case 'refused': {
      const { zh, en } = REFUSALS[finding.why];
      return { zh: `拒绝访问：${zh}（${finding.detail}）`, en: `Refused: ${en} (${finding.detail})` };
    }
    case 'disallowed':
      return finding.because === 'rule'
        ? {
            zh: `网站不许抓取此页（${finding.robots}）`,
            en: `The site does not want this page fetched (${finding.robots})`,
          }
        : {
            zh: `网站的抓取规则读取失败，暂不访问（${finding.robots}）`,
            en: `The site’s rules can’t be read, so it is not asked now (${finding.robots})`,
          };
  }
}

function wrong(zh: string, en: string, { status, reason }: { status: number; reason: Bilingual }): Bilingual {
  return { zh: `${zh}（${status}）：${reason.zh}`, en: `${en} (${status}): ${reason.en}` };
}

function askingRobots({ url, finalUrl }: Journey): Bilingual | undefined {
  return finalUrl.endsWith('/robots.txt') && finalUrl !== url
    ? { zh: '当时正在读取 robots.txt', en: 'this was when robots.txt was asked for' }
    : undefined;
}

function downgrade({ redirects }: Journey): Bilingual | undefined {
  return redirects.some(({ downgraded }) => downgraded)
    ? { zh: '途中由 https 降为 http', en: 'on the way https was given up for http' }
    : undefined;
}

function charsetOf(finding: Finding): Charset | undefined {
  if (finding.kind === 'moved') return charsetOf(finding.found);
  return 'document' in finding ? finding.document.charset : undefined;
}

function wrongCharset(charset: Charset | undefined): Bilingual | undefined {
  return charset?.contradicted
    ? {
        zh: `声明的编码 ${charset.declared} 与内容不符`,
        en: `the declared encoding ${charset.declared} does not fit the content`,
      }
    : undefined;
}

const bytes = ({ document }: { document: { bytes: Uint8Array } }) => size(document.bytes.length);

function size(count: number): string {
  if (count < 1024) return `${count} B`;
  return count < 1_048_576 ? `${round(count / 1024)} kB` : `${round(count / 1_048_576)} MB`;
}

const seconds = (ms: number) => round(ms / 1000);
const round = (value: number) => String(Math.round(value * 10) / 10);
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
