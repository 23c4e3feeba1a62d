// The server: `npm start` runs it on the embedded database, a container on the one that DATABASE_URL names.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { assemble, type Config, listen } from '@saman/platform';
import { appModule } from './app.module.js';
import { configuration } from './configuration.js';
import { checkReach } from './demo/reach.js';
import { watchDemo } from './demo/readiness.js';
import { sentenceOf } from './sentence.js';
import { migrate } from './set-up.js';
import { stopWithParent } from './start/parent.js';
import { StartProblem } from './start/start-problem.js';
import { welcome } from './welcome.js';

const editor = fileURLToPath(new URL('../editor/dist', import.meta.url));

try {
  await start(configuration());
} catch (error) {
  console.error(sentenceOf(error));
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const { isDemo, isNew } = await migrate(config.databaseUrl);
  const getsDemo = config.isEmbedded && isNew;
  if (isDemo || getsDemo) checkReach(config);
  if (getsDemo) await loadDemo();
  const app = await assemble(appModule(config), config, editor);
  stopWithParent(app);
  watchDemo(app);
  console.log(welcome(await listen(app, config), isDemo || getsDemo ? config.demoPassword : null));
}

/** In a process of its own, so that the server does not keep the memory that it takes. */
async function loadDemo(): Promise<void> {
  console.log('Loading the demo networks (only this once).');
  const [code] = (await once(fork(fileURLToPath(new URL('demo.js', import.meta.url))), 'exit')) as [number | null];
  if (code !== 0) throw new StartProblem('The demo networks could not be loaded.');
}
