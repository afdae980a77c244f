import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Role } from '../../src/auth/role';
import { projectPath } from '../../src/config/paths';
import { signInBrowser } from '../support/sign-in';
import { accessibilityProblems } from './axe';
import { fillSite, prepareSettings } from './fill-site';
import { browserPath, DESKTOP, overflow, PHONE, type Site, startSite } from './site';

type Visitor = Role | 'anyone';

/** The pages of the site by who looks at them, each with what is there once it has been loaded. */
const PAGES: readonly [visitor: Visitor, address: string, shown: string][] = [
  ['anyone', '/', '.covered-region'],
  ['anyone', '/?within=530000', '.covered-region'],
  ['anyone', '/regions/530600?year=2021', '.target-row'],
  ['anyone', '/regions/530600/years', '.matrix'],
  ['anyone', '/compare?parent=530000&year=2021', '.judged-cell'],
  ['anyone', '/reports/:report', '.report-revisions'],
  ['anyone', '/reports/:report/revisions/:from/:to', 'ins'],
  ['anyone', '/verdicts/:verdict', '.verdict-grounds'],
  ['anyone', '/indicators', '.indicator-fields a'],
  ['anyone', '/indicators/gdp?year=2021', '.region-table'],
  ['anyone', '/indicators/gdp/ladder?region=530600&year=2021', 'table.ladder'],
  ['anyone', '/changes', '.change-group'],
  ['anyone', '/changes?to=met&region=530600', '.change-group'],
  ['anyone', '/corrections', '.correction-links'],
  ['anyone', '/method', '.rules'],
  ['anyone', '/about', '.document'],
  ['anyone', '/data', '.data-table'],
  ['anyone', '/subscription/link', '.subscription-page form'],
  ['anyone', '/subscription/confirm#:confirm', '.subscription-page .button'],
  ['anyone', '/subscription/manage#:manage', '.subscription-follows'],
  ['anyone', '/subscription/leave#:leave', '.subscription-page .button'],
  ['anyone', '/mails', '.kept-mail'],
  ['anyone', '/sign-in', '.account-form'],
  ['anyone', '/invitation', 'main h1'],
  ['anyone', '/desk', '.notice'],
  ['anyone', '/uploads', '[role=alert]'],
  ['anyone', '/operations', '[role=alert]'],
  ['anyone', '/nowhere', '[role=alert]'],
  ['anyone', '/embed/regions/530600?year=2021', 'h1'],
  ['anyone', '/embed/regions/530600?year=1999', 'h1'],
  ['anyone', '/embed/verdicts/:verdict', 'dl'],
  ['editor', '/account', '.session-list li'],
  ['editor', '/desk', '.queue-bar'],
  ['editor', '/desk/reports/:report', 'a.claim'],
  ['editor', '/uploads', '.drop-zone'],
  ['editor', '/audit', '.correction-filters'],
  ['editor', '/digests', '.digests-counts'],
  ['administrator', '/operations', '.throughput-kind'],
  ['administrator', '/sources', '.source-list li'],
  ['administrator', '/sources/:source', '.source-list li'],
  ['administrator', '/people', '.people-list li'],
];

(browserPath ? describe : describe.skip)('every page, for people who see or move otherwise', () => {
  let site: Site;
  let given: Record<string, string | number>;
  const windows = new Map<Visitor, Page>();

  beforeAll(async () => {
    prepareSettings();
    site = await startSite();
    given = await fillSite(site);
    for (const visitor of ['anyone', 'editor', 'administrator'] as const) {
      const page = await site.open('/');
      if (visitor !== 'anyone') await signInBrowser(page, site.application, visitor);
      windows.set(visitor, page);
    }
  }, 120_000);
  afterAll(() => site?.close());

  /** The address with what this site has in the places of its names, in a language. */
  function fill(address: string, language: string): string {
    const url = new URL(address, site.application.url);
    const put = (part: string) => part.replace(/:(\w+)/g, (_, name: string) => String(given[name]));
    url.searchParams.set('lang', language);
    return `${put(url.pathname)}${url.search}${put(url.hash)}`;
  }

  it('finds what is wrong where something is', async () => {
    const page = windows.get('anyone')!;
    await page.goto('/');
    await page.locator('.covered-region').first().waitFor();
    await page.evaluate(`document.querySelector('h1').insertAdjacentHTML('afterend', '<img src="/favicon.svg">')`);
    expect(await accessibilityProblems(page)).toEqual([expect.stringMatching(/^image-alt: img/)]);
  });

  it('leaves out no page that the site has', () => {
    const paths = JSON.parse(readFileSync(projectPath('web', 'dist', 'page-paths.json'), 'utf8')) as string[];
    const walked = PAGES.map(([, address]) => address.split(/[/?#]/)[1]!);
    expect(paths.filter((path) => !walked.includes(path))).toEqual([]);
  });

  describe.each([
    ['zh', DESKTOP],
    ['en', DESKTOP],
    ['zh', PHONE],
    ['en', PHONE],
  ] as const)('in %s, %j', (language, size) => {
    it.each(PAGES)('%s: %s', async (visitor, address, shown) => {
      const page = windows.get(visitor)!;
      await page.setViewportSize(size);
      // Another # alone would load nothing.
      await page.goto('about:blank');
      await page.goto(fill(address, language));
      await page.locator(shown).first().waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
  });
});
