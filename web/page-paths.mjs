import fs from 'node:fs';

/**
 * Writes the first parts of all addresses of pages (regions, changes …) beside the pages, so that the server can tell an
 * address that is a page's from one that is none. They are read from the router's source, where each is a word.
 */
export function pagePaths(router) {
  return {
    name: 'page-paths',
    generateBundle() {
      const paths = [...fs.readFileSync(router, 'utf8').matchAll(/path: '([a-z][a-z-]*)/g)].map(([, first]) => first);
      if (paths.length === 0) this.error(`${router} names no path of a page.`);
      this.emitFile({ type: 'asset', fileName: 'page-paths.json', source: JSON.stringify([...new Set(paths)]) });
    },
  };
}
