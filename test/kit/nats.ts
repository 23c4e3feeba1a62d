import { spawnSync } from 'node:child_process';

/** The nats-server program: NATS_SERVER, one in the path, or Debian's, whose folder is in root's path alone; undefined: there is none. */
export function natsServer(): string | undefined {
  const places = [process.env['NATS_SERVER'] ?? '', 'nats-server', '/usr/sbin/nats-server'];
  return places.find((file) => file !== '' && spawnSync(file, ['--version']).status === 0);
}
