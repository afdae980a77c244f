import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
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
