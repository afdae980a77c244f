import type { Meant } from './shortcuts';

const waiting: Meant[] = [];

/**
 * What was pressed while the page was still on its way to where the press before led, in order. It outlives the page on
 * which it was pressed: it is meant for the one that comes.
 */
export const waitingKeys = {
  add: (meant: Meant): void => void waiting.push(meant),
  first: (): Meant | undefined => waiting[0],
  takeFirst: (): Meant | undefined => waiting.shift(),
  /** @returns how many there were */
  drop: (): number => waiting.splice(0).length,
};
