import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = { target: process.env.SAMAN_URL ?? 'http://localhost:3000' };

/**
 * What every page begins with travels in two files: libraries, which stay the same from release to release, and our own, with all of src/ui: many
 * small files would wait for each other.
 */
const groups = [
  {
    name: 'libraries',
    test: /node_modules[\\/](?:react|react-dom|scheduler|react-router|i18next|react-i18next|use-sync-external-store|@?urql|@0no-co|wonka|graphql-ws|idb)[\\/]/,
    priority: 2,
  },
  { name: 'app', test: /src[\\/](?:app[\\/]main|ui[\\/][\w-]+)\.tsx?$/, priority: 1 },
];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  build: {
    outDir: 'dist',
    // nothing is inlined but the icons in the style sheet: the page's policy lets data: through for images alone
    assetsInlineLimit: 0,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild === true ? {} : { output: { codeSplitting: { groups } } },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: { '/graphql': { ...api, ws: true }, '/health': api, '/base-map.json': api },
  },
}));
