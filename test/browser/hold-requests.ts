import type { Page, Route } from 'playwright-core';

/** What a page asks of an address, held on its way to the server. */
export interface HeldRequests<Body> {
  /** What was asked so far. */
  asked: Body[];
  /** The next that is held, once it is asked. */
  next(): Promise<Route>;
  /** Lets the next that is held go on. */
  release(): Promise<void>;
}

export async function holdRequests<Body>(page: Page, address: string): Promise<HeldRequests<Body>> {
  const asked: Body[] = [];
  const held: Route[] = [];
  let arrived = () => {};
  await page.route(address, (route) => {
    asked.push(route.request().postDataJSON() as Body);
    held.push(route);
    arrived();
  });
  const next = async () => {
    while (held.length === 0) await new Promise<void>((resolve) => (arrived = resolve));
    return held.shift()!;
  };
  return { asked, next, release: async () => (await next()).continue() };
}
