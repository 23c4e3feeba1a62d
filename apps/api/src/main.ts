// The server: `npm start` runs it on the embedded database, a container on the one that DATABASE_URL names.
import { fileURLToPath } from 'node:url';
import { assemble, type Config, listen, readConfig } from '@saman/platform';
import { appModule } from './app.module.js';
import { loadDemo } from './demo/load/load-demo.js';
import { checkReach } from './demo/reach.js';
import { watchDemo } from './demo/readiness.js';
import { sentenceOf } from './sentence.js';
import { settingUp } from './set-up.js';
import { stopWithParent } from './start/parent.js';
import { welcome } from './welcome.js';

const editor = fileURLToPath(new URL('../editor/dist', import.meta.url));

try {
  await start(readConfig());
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const { app, hasDemo } = await settingUp(config.databaseUrl, async ({ isDemo, isNew }) => {
    const getsDemo = config.isEmbedded && isNew;
    const hasDemo = isDemo || getsDemo;
    if (hasDemo) checkReach(config);
    const app = await assemble(appModule(config), config, editor);
    stopWithParent(app);
    if (getsDemo) {
      console.log('Loading the demo networks (only this once).');
      await loadDemo(app, config.demoPassword);
    }
    return { app, hasDemo };
  });
  watchDemo(app);
  console.log(welcome(await listen(app, config), hasDemo ? config.demoPassword : null));
}
