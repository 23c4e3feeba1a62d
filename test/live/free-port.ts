import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that a machine gives to whoever connects somewhere: nobody else comes by one before it is used. */
const [FIRST, COUNT] = [20_000, 10_000];

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * COUNT);
    const server = createServer().listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    server.close();
    if (isFree) return port;
  }
}
