// PostgreSQL refuses to run as root. Started by root, its programs run as another account, which may be unable to enter the checkout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartProblem } from './start-problem.js';

export interface Account {
  uid: number;
  gid: number;
}

/** Who runs the database whose folder is `cluster`: its owner or else `postgres`; undefined: ourselves, who are not root. */
export function accountFor(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const postgres = lookUp() ?? (spawnSync('useradd', ['--system', '--no-create-home', 'postgres']), lookUp());
  if (postgres) return postgres;
  throw new StartProblem(
    'PostgreSQL does not run as root, and there is no user named postgres to run it. ' +
      'Start Saman as an ordinary user, or set DATABASE_URL to a database of your own.',
  );
}

function lookUp(): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, 'postgres'], { encoding: 'utf8' }));
  return uid?.status === 0 && gid?.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

/** Whether the account can enter this folder or run this file. */
export function reaches(account: Account | undefined, path: string): boolean {
  return !account || spawnSync('test', ['-x', path], { ...account, cwd: '/' }).status === 0;
}

/**
 * A folder that every account can enter, for what belongs to `path`. Only root asks for one; since only root can write in it,
 * nobody can put programs or data there for us. /var/tmp, other than /tmp, survives a restart of the machine.
 */
export function sharedFolder(path: string): string {
  const folder = join('/var/tmp', `saman-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const { uid, mode } = lstatSync(folder);
  if (uid === 0 && (mode & 0o170022) === 0o040000) return folder;
  throw new StartProblem(
    `${folder} belongs to somebody else. Remove it, or set DATABASE_URL to a database of your own.`,
  );
}
