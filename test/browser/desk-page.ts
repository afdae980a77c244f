import type { Page } from 'playwright-core';
import { signInBrowser } from '../support/sign-in';
import { holdRequests } from './hold-requests';
import type { Site } from './site';

/** A page of the desk, opened by an editor of its own. */
export async function openAsEditor(site: Site, path: string, options?: Parameters<Site['open']>[1]): Promise<Page> {
  const page = await site.open('/', options);
  await signInBrowser(page, site.application, 'editor');
  await page.goto(path);
  return page;
}

/** The address of each report at the desk, by its year. */
export async function deskAddresses({ application }: Site): Promise<Record<number, string>> {
  const response = await fetch(`${application.url}/api/v1/reports`);
  const { items } = (await response.json()) as { items: { id: number; year: number }[] };
  return Object.fromEntries(items.map(({ id, year }) => [year, `/desk/reports/${id}`]));
}

export const panel = (page: Page) => page.getByRole('complementary', { name: '所选表述' });
export const said = (page: Page) => page.locator('.desk-said');
/** The name of the claim in view. */
export const nameInView = (page: Page) => panel(page).getByRole('heading', { level: 2 });

/** Goes by keyboard to the claim of this name. */
export async function walkTo(page: Page, name: string): Promise<void> {
  await page.locator('.desk-bar').waitFor();
  for (let step = 1; step < 20; step += 1) {
    await page.keyboard.press('j');
    await panel(page).getByText(`第 ${step} 条，共`).waitFor();
    if ((await nameInView(page).innerText()) === name) return;
  }
  throw new Error(`No claim is named ${name}.`);
}

interface Act {
  corrections: { kind: string; claimId: number }[];
}

/** Holds what the page asks to be kept, act by act. */
export const holdActs = (page: Page) => holdRequests<Act>(page, '**/api/v1/desk/acts');

/** Selects words of the report's text as with the mouse. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate(`(${SELECT})(${JSON.stringify(words)})`);
  await page.getByRole('toolbar', { name: '所选文字' }).waitFor();
}

// Runs in the page, of whose types the tests know nothing.
const SELECT = `(words) => {
  const paragraphs = [...document.querySelectorAll('.report-text [data-offset]')];
  const paragraph = paragraphs.find(({ textContent }) => textContent.includes(words));
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const from = paragraph.textContent.indexOf(words);
  const to = from + words.length;
  const range = document.createRange();
  for (let at = 0, node = walker.nextNode(); node; at += node.length, node = walker.nextNode()) {
    if (from >= at && from < at + node.length) range.setStart(node, from - at);
    if (to > at && to <= at + node.length) range.setEnd(node, to - at);
  }
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}`;
