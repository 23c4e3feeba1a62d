import { existsSync } from 'node:fs';

const PLACES = [
  ...(process.env.CHROMIUM_PATH ?? '').split(':').filter((path) => path !== ''),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where there is a browser; undefined where there is none. */
export const chromiumPath = (): string | undefined => PLACES.find((path) => existsSync(path));
