import path from 'node:path';
import { defineConfig } from 'vite';
import { markdownSections } from './markdown-sections.mjs';
import { pagePaths } from './page-paths.mjs';
import { precompress } from './precompress.mjs';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [markdownSections(), pagePaths(path.join(import.meta.dirname, 'src/app/router.tsx')), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The charts' library, in kB: loaded only where there is a chart.
    chunkSizeWarningLimit: 700,
    // Browsers without modulepreload are older than what the styles need.
    modulePreload: { polyfill: false },
    // "use client" in libraries means nothing to pages that are all client.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  // `vite web` while the application serves the API: pages reload as they are edited.
  server: { proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
});
