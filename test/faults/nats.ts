import { freePort } from '../live/free-port.js';
import { Program } from './program.js';

/** A NATS server, by its program, that listens on the port from soon on. */
export async function startNats(file: string): Promise<{ program: Program; port: number }> {
  const port = await freePort();
  const program = new Program('nats', { file, args: ['-a', '127.0.0.1', '-p', String(port)] });
  program.start();
  return { program, port };
}
