// What browsers get: the app and the query editor, which builds have put into folders, and pages that come with their words in them.
import { fileURLToPath } from 'node:url';
import type { PageSources } from '@saman/platform';
import { pageMaker } from './page-maker.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const app = folder('../../../web/dist');

export const pages: PageSources = {
  app,
  editor: folder('../../editor/dist'),
  make: (means) => pageMaker({ ...means, app, program: folder('../../../web/server/dist/render.js') }),
};
