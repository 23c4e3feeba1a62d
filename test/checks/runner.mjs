// Carries out a file of tests in the worker's own world, not in one made for each file: what a worker has loaded once, above all the application,
// serves all its files. These still come one after the other, each with its own tests, its own beginning and end, and its own environment variables.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';

const require = createRequire(import.meta.resolve('jest-circus/runner'));

/** Where jest-circus keeps whom it tells of what happens. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');

/** What keeps one file's tests knows nothing of the file before. */
function loadAnew(path) {
  Reflect.deleteProperty(globalThis, LISTENERS);
  Reflect.deleteProperty(require.cache, path);
  return require(path);
}

function putBack(variables) {
  const added = Object.keys(process.env).filter((name) => !(name in variables));
  for (const name of added) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, variables);
}

export default async function run(globalConfig, config, environment, runtime, ...rest) {
  const variables = { ...process.env };
  Object.assign(runtime, {
    requireInternalModule: loadAnew,
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (file) => import(pathToFileURL(file).href),
  });
  try {
    return await circus.default(globalConfig, config, { global: globalThis }, runtime, ...rest);
  } finally {
    putBack(variables);
  }
}
