import { existsSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/services/browser.mjs';
import { projectPath } from '../../src/config/paths';
import { ingestText } from '../support/ingest';
import { startTestApp, type TestApp } from '../support/test-app';
import { startTestWorker } from '../support/test-worker';

/** The running site and a browser before it. */
export interface Site {
  /** The application that it shows, for `signInBrowser`. */
  application: TestApp;
  /** Opens an address of the site in a window of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  closePages(): Promise<void>;
  /** Takes texts in and waits until they are read and judged. */
  ingest(reports: Record<string, string>): Promise<void>;
  close(): Promise<void>;
}

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export const browserPath = findBrowser();

/** @param start the application, where it is not the plain one */
export async function startSite(start: () => Promise<TestApp> = startTestApp): Promise<Site> {
  if (!existsSync(projectPath('web', 'dist', 'index.html')))
    throw new Error('web/dist is not built: run `npx vite build web` first.');
  const application = await start();
  const worker = await startTestWorker();
  const browser = await chromium.launch({
    executablePath: browserPath,
    // Chromium refuses its sandbox to root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return {
    application,
    open: (path, options) => open(browser, application.url, path, options),
    closePages: async () => void (await Promise.all(browser.contexts().map((context) => context.close()))),
    ingest: (reports) => ingest(application, reports),
    close: () => closeAll(browser, worker, application),
  };
}

async function open(browser: Browser, baseURL: string, path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: DESKTOP, baseURL, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

async function ingest({ app }: TestApp, reports: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(reports)) await ingestText(app, name, text);
}

async function closeAll(browser: Browser, worker: INestApplicationContext, { app }: TestApp): Promise<void> {
  await browser.close();
  await worker.close();
  await app.close();
}

/** How many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
