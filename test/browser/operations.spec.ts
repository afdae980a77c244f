import { signInBrowser } from '../support/sign-in';
import { REPORT_2021 } from './reports';
import { browserPath, overflow, PHONE, type Site, startSite } from './site';

const SOURCES = 'kind,address,region\nurl,http://127.0.0.1:9/one,530621\npage,http://127.0.0.1:9/two,\n';

(browserPath ? describe : describe.skip)('the pages of operators, in a browser', () => {
  let site: Site;

  beforeAll(async () => {
    process.env.FETCH_CONTACT = 'https://example.org/contact';
    site = await startSite();
  }, 90_000);
  afterEach(() => site.closePages());
  afterAll(() => site?.close());

  async function open(path: string, role: 'editor' | 'administrator', options = {}) {
    const page = await site.open('/', options);
    await signInBrowser(page, site.application, role);
    await page.goto(path);
    return page;
  }

  it('show what runs, and let the stock be judged again', async () => {
    const page = await open('/operations', 'administrator');
    await page.getByRole('heading', { level: 1, name: '运行情况' }).waitFor();
    await page.getByText('1 个在运行').waitFor();
    await page.getByRole('button', { name: '开始: 重新评判全部结论' }).click();
    await page
      .getByText(/开始于/)
      .first()
      .waitFor();
    expect(await page.locator('.throughput-kind').count()).toBe(4);
  });

  it('are closed to others, and say so', async () => {
    const page = await open('/operations', 'editor');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.operations').count()).toBe(0);
    const uploads = await site.open('/uploads');
    await uploads.getByText('登录后可以上传').waitFor();
  });

  it('check a file of sources before it is taken, then take what is right', async () => {
    const page = await open('/sources', 'administrator');
    await page.getByText('还没有来源').waitFor();
    const file = { name: '来源.csv', mimeType: 'text/csv', buffer: Buffer.from(SOURCES) };
    await page.getByLabel('CSV 文件').setInputFiles(file);
    await page.getByRole('button', { name: '检查' }).click();
    await page.getByText('可用 1 行，其中新的 1 行；有误 1 处').waitFor();
    expect(await page.locator('.source-list li').count()).toBe(0);
    await page.getByRole('button', { name: '略过有误的行，添加 1 个来源' }).click();
    await page.getByText('新增 1 个来源').waitFor();
    await page.getByRole('link', { name: 'http://127.0.0.1:9/one' }).click();
    await page
      .getByText(/拒绝访问/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: '停用' }).click();
    await page.getByText('已停用').waitFor();
    await page.getByText('删除', { exact: true }).click();
    await page.getByRole('button', { name: '确认删除' }).click();
    await page.getByText('还没有来源').waitFor();
  });

  it('take files, and tell what became of each', async () => {
    const page = await open('/uploads', 'editor');
    await page.locator('input[type=file]').setInputFiles([
      { name: '昭通2021.txt', mimeType: 'text/plain', buffer: Buffer.from(REPORT_2021) },
      { name: '空.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
    ]);
    await page.getByText('共 2 个文件，已完成 2 个').waitFor();
    const items = await page.locator('.upload-list > li').allInnerTexts();
    expect(items).toEqual([
      expect.stringMatching(/昭通2021\.txt[^]*已读出，\d+ 条表述/),
      expect.stringMatching(/空\.txt[^]*拒收/),
    ]);
  });

  it.each(['/operations', '/sources', '/uploads'])('fit a phone without scrolling sideways: %s', async (path) => {
    const page = await open(path, 'administrator', { viewport: PHONE });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await overflow(page)).toBe(0);
  });
});
