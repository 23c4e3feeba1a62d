import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = { target: process.env.SAMAN_URL ?? 'http://localhost:3000' };

export default defineConfig({
  plugins: [react()],
  // nothing is inlined but the icons in the style sheet: the page's policy lets data: through for images alone
  build: { outDir: 'dist', assetsInlineLimit: 0, target: 'es2022', modulePreload: { polyfill: false } },
  server: { port: 5173, strictPort: true, proxy: { '/graphql': { ...api, ws: true }, '/health': api } },
});
