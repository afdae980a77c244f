import { viewPage, viewText } from '../../../../src/reports/fetch/page-view';
import { recognizePage } from '../../../../src/reports/fetch/recognize-page';

const sentence = '河道整治完成二十六公里，沿线七个村告别内涝。';
const report = (title: string, extra = '') => `<title>${title}</title>${extra}<p>${sentence.repeat(90)}</p>`;
const links = (count: number) => '<li><a href="/x.html">街道办事处便民公告</a></li>'.repeat(count);

describe('recognizePage', () => {
  it.each([
    ['error-page', '<title>404</title>'],
    ['error-page', '<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr>nginx'],
    ['error-page', '<title>404错误_某县人民政府</title><a href="/">返回首页</a>'],
    ['error-page', '<title>某县人民政府</title><p>抱歉，您要找的文章已删除，请返回首页</p>'],
    ['error-page', '<title>某县人民政府</title><p>没有找到相关的页面</p>'],
    ['error-page', '<title>出错了</title><p>请联系管理员</p>'],
    ['error-page', '<p>系统繁忙，请稍后再试</p>'],
    ['error-page', '<title>502 Bad Gateway</title>'],
    ['error-page', '<html><body><div id="app"></div><script>boot()</script></body></html>'],
    ['error-page', 'No input file specified.'],
    ['login-page', '<title>后台登录</title><form><input name=u><input type="password"></form>'],
    ['login-page', '<title>办公系统</title><p>用户名 密码</p><input type=PASSWORD>'],
    ['login-page', '<title>Sign in</title><p>Use your account</p>'],
    ['blocked-page', '<title>提示</title><p>您的访问请求可能对网站造成威胁，已被拦截</p>'],
    ['blocked-page', '<title>403 Forbidden</title>'],
    ['blocked-page', '<title>人机验证</title><p>拖动滑块完成拼图</p>'],
    ['blocked-page', '<title>Just a moment...</title><p>Checking your browser</p>'],
    ['blocked-page', '<script>$_ts=window["$_ts"];</script><meta content="x">'],
    ['blocked-page', '<p>您的IP 10.2.3.4 已被列入黑名单</p>'],
  ])('tells the %s %s', (kind, html) => {
    expect(recognizePage(viewPage(html))?.kind).toBe(kind);
  });

  it.each([
    ['a report', report('政府工作报告')],
    [
      'a report whose head has a login link and form',
      report('政府工作报告', '<a href="/login">登录</a><input type="password">'),
    ],
    [
      'a report that speaks of errors and accounts',
      report('政府工作报告', '<p>页面不存在等问题已整改，统一登录平台上线</p>'),
    ],
    ['a report in which a gateway left its script', report('政府工作报告', '<script>acw_sc__v2=1</script>')],
    [
      'a title with a figure like a status',
      '<title>404个村通上5G</title><p>全县四百零四个行政村已通网络，山区信号覆盖明显改善。</p>',
    ],
    ['a short list of reports', `<title>政府工作报告_某县</title>${links(8)}`],
    ['a long list with a login box', `<title>信息公开</title>${links(40)}登录<input type="password">`],
    ['a short notice', '<title>关于开放文化馆的公告</title><p>文化馆自本周六起免费开放，欢迎前来参观。</p>'],
    ['a frame with the document in it', '<title>政府工作报告</title><iframe src="/r.pdf"></iframe>'],
    ['pages of a scan', '<img src="/1.jpg"><img src="/2.jpg">'],
  ])('does not take for one: %s', (_name, html) => {
    expect(recognizePage(viewPage(html))).toBeUndefined();
  });

  it('says which words gave it away, in both languages', () => {
    expect(recognizePage(viewPage('<title>页面找不到</title>'))?.reason).toEqual({
      zh: '标题是“页面找不到”',
      en: 'its title is “页面找不到”',
    });
  });

  it('reads a text without markup by its first line', () => {
    expect(recognizePage(viewText('404 Not Found\nnginx'))?.kind).toBe('error-page');
    expect(recognizePage(viewText(`政府工作报告\n${sentence.repeat(90)}`))).toBeUndefined();
  });
});
