import type { Config } from '@saman/platform';
import { StartProblem } from '../start/start-problem.js';

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|\[::1\])$/;

/** Refuses to let other machines reach demo accounts, whose password everybody knows. */
export function checkReach({ host, allowDemoOnNetwork }: Config): void {
  if (allowDemoOnNetwork || LOOPBACK.test(host)) return;
  throw new StartProblem(
    `This database has demo accounts, whose password everybody knows, and HOST=${host} lets other machines reach them. ` +
      'Set HOST=127.0.0.1, or ALLOW_DEMO_ON_NETWORK=1 if that is what you want.',
  );
}
