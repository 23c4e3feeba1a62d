import { type Config, readConfig } from '@saman/platform';
import { StartProblem } from './start/start-problem.js';

/** The configuration; a wrong variable is a StartProblem that names it. */
export function configuration(): Config {
  try {
    return readConfig();
  } catch (error) {
    throw new StartProblem(`Saman cannot start with this configuration.\n${(error as Error).message}`);
  }
}
