// A whole process of the server, from its configuration to its end; or the one that leads several.
import { fork } from 'node:child_process';
import cluster from 'node:cluster';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { assemble, type Config, listen, serveMetricsOfAll } from '@saman/platform';
import { appModule, type Own } from './app.module.js';
import { configuration } from './configuration.js';
import { checkReach } from './demo/reach.js';
import { watchDemo } from './demo/readiness.js';
import { sentenceOf } from './sentence.js';
import { pages } from './pages/pages.js';
import { migrate } from './set-up.js';
import { stopWithParent, tellParent } from './start/parent.js';
import { StartProblem } from './start/start-problem.js';
import { Team } from './start/team.js';
import { welcome } from './welcome.js';

/** Until it is asked to end. What cannot be started ends the process with a sentence that says why. Tests bring means of their `own`. */
export async function runServer(own: Own = {}): Promise<void> {
  try {
    const config = configuration();
    const hasDemo = await prepare(config);
    if (cluster.isPrimary && config.processes > 1) await lead(config);
    else await serve(config, hasDemo, own);
  } catch (error) {
    console.error(sentenceOf(error));
    process.exit(1);
  }
}

/** Migrates, and loads the demo into a new embedded database. Returns whether the database has a demo. */
async function prepare(config: Config): Promise<boolean> {
  const { isDemo, isNew } = await migrate(config.databaseUrl);
  const getsDemo = config.isEmbedded && isNew;
  if (isDemo || getsDemo) checkReach(config);
  if (getsDemo) await loadDemo();
  return isDemo || getsDemo;
}

async function serve(config: Config, hasDemo: boolean, own: Own): Promise<void> {
  const app = await assemble(appModule(config, own), config, pages);
  if (cluster.isPrimary) stopWithParent(app);
  watchDemo(app);
  const address = await listen(app, config);
  if (cluster.isPrimary) tellParent();
  // of several processes one tells
  if (cluster.isPrimary || cluster.worker?.id === 1)
    console.log(welcome(address, hasDemo ? config.demoPassword : null));
}

/** Several processes that serve on one port. */
async function lead(config: Config): Promise<void> {
  const team = new Team(config.drainMs);
  // however often it is asked
  const end = () => void team.close().then(() => process.exit());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
  stopWithParent(team);
  cluster.once('listening', tellParent);
  await serveMetricsOfAll(config);
  team.start(config.processes);
}

/** In a process of its own, so that the server does not keep the memory that it takes. */
async function loadDemo(): Promise<void> {
  console.log('Loading the demo networks (only this once).');
  const [code] = (await once(fork(fileURLToPath(new URL('demo.js', import.meta.url))), 'exit')) as [number | null];
  if (code !== 0) throw new StartProblem('The demo networks could not be loaded.');
}
