// jest runs what was built: what is tested is what ships.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const rootDir = import.meta.dirname;
const kit = (file) => [join(rootDir, 'test/dist/kit', file)].find(existsSync);

export default {
  rootDir,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{libs,apps}/*/dist/**/*.spec.js', '<rootDir>/test/dist/**/*.spec.js'],
  transform: {},
  testRunner: join(rootDir, 'test/checks/runner.mjs'),
  maxWorkers: 2,
  // files that have run stay in memory: a worker that grows beyond this would be slowed down by looking through it, and begins anew
  workerIdleMemoryLimit: '700MB',
  testSequencer: join(rootDir, 'test/checks/longest-first.mjs'),
  // several people, each in a browser of their own, on a machine that does more besides
  testTimeout: 90_000,
  // Rules are tested without a database, also before the kit has been built.
  globalSetup: kit('global-setup.js'),
  globalTeardown: kit('global-teardown.js'),
};
