import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = { target: process.env.SAMAN_URL ?? 'http://localhost:3000' };

/**
 * What every page begins with travels in two files: libraries, which stay the same from release to release, and our own, with most of src/ui: many
 * small files would wait for each other. Two more are what forms need besides, and small parts that stand on many pages.
 */
const groups = [
  {
    name: 'libraries',
    test: /node_modules[\\/](?:react|react-dom|scheduler|react-router|i18next|react-i18next|use-sync-external-store|@?urql|@0no-co|wonka|graphql-ws|idb)[\\/]/,
    priority: 3,
  },
  {
    name: 'app',
    test: /src[\\/](?:app[\\/]main|ui[\\/](?!typed-field|versions|pick-many|stepper|confirm)[\w-]+)\.tsx?$/,
    priority: 2,
  },
  { name: 'forms', test: /src[\\/]ui[\\/][\w-]+\.tsx?$/, priority: 1 },
  {
    name: 'parts',
    test: /[\\/](?:contributions[\\/](?:need|amount|givers)|when-in-words|organisation-name|attendance[\\/]sum|use-deed)\.tsx?$/,
    priority: 0,
  },
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
