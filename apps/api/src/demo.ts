// `npm run demo`: loads the demo networks into the empty database that DATABASE_URL names.
import { assemble, type Config } from '@saman/platform';
import { appModule } from './app.module.js';
import { configuration } from './configuration.js';
import { loadDemo } from './demo/load/load-demo.js';
import { checkReach } from './demo/reach.js';
import { sentenceOf } from './sentence.js';
import { settingUp } from './set-up.js';
import { StartProblem } from './start/start-problem.js';

// started by a server, it ends with it; what it leaves half done is thrown away by the next start
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

try {
  const config = configuration();
  checkReach(config);
  await settingUp(config.databaseUrl, ({ isNew }) => load(config, isNew));
  console.log('The demo networks Voss, Sør-Varanger and Øvre Eiker are loaded.');
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}

async function load(config: Config, isNew: boolean): Promise<void> {
  if (!isNew) {
    throw new StartProblem(
      'The database is not empty: the demo networks are loaded only where there is nobody and nothing yet.',
    );
  }
  const app = await assemble(appModule(config), config);
  try {
    await loadDemo(app, config.demoPassword);
  } finally {
    await app.close();
  }
}
