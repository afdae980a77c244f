import { Window } from './window';

export type FigureGroup = readonly [Window, ...Window[]];

/** Units that the last of a list has for all: 5.8万亿、4.9万亿元. */
function withSharedUnit(group: FigureGroup): FigureGroup {
  const last = group[group.length - 1] as Window;
  if (last.figure.kind !== 'money') return group;
  const base = last.figure.unit.replace(/^[万亿]+/, '');
  const shared = group.map((window) => {
    const { figure } = window;
    if (figure.kind !== 'people' || !/^[万亿]+$/.test(figure.unit)) return window;
    return { ...window, figure: { ...figure, unit: figure.unit + base, kind: last.figure.kind } };
  });
  return shared as unknown as FigureGroup;
}

/** Figures in a row (9%、12%) belong together; every other one stands alone. */
export function groupFigures(windows: readonly Window[]): FigureGroup[] {
  const groups: Window[][] = [];
  for (const window of windows) {
    const last = groups[groups.length - 1];
    if (window.listed && last && last[0]?.clause === window.clause) last.push(window);
    else groups.push([window]);
  }
  return groups.map((group) => withSharedUnit(group as unknown as FigureGroup));
}
