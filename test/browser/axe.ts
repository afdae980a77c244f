import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, levels A and AA. */
const RULES: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/**
 * What axe finds against WCAG 2.2 AA in a page as it stands: one line an element, with the rule, where it is and what
 * is wrong; empty where it finds nothing. Wait until the page shows what is to be looked at.
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script, which the site's content security policy would refuse.
  await page.evaluate(`'axe' in window || (() => { ${AXE} })()`);
  const { violations, passes } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(RULES)})`);
  if (passes.length === 0) throw new Error(`axe found nothing to check at ${page.url()}: the page is empty.`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${help}. ${failureSummary ?? ''}`),
  );
}
