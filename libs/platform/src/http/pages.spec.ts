import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { readConfig } from '../config/config.js';
import { servePages } from './pages.js';

/** More than sockets take in before somebody reads. */
const LARGE = 32 * 1024 * 1024;

describe('a reader who leaves in the middle of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saman-pages-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has had their answer: nobody looks for another one', async () => {
    writeFileSync(join(folder, 'large.js'), Buffer.alloc(LARGE, ' '));
    const config = readConfig({ DATABASE_URL: 'postgresql://localhost/saman' });
    const server = fastify();
    const lookedFor: string[] = [];
    server.setNotFoundHandler(({ url }, reply) => {
      lookedFor.push(url);
      return reply.status(404).send();
    });
    const left = new Promise((resolve) => {
      server.addHook('onRequest', (_request, reply, done) => {
        reply.raw.once('close', resolve);
        done();
      });
    });
    servePages(server, { app: folder }, { config, make: undefined });
    await server.listen({ port: 0, host: '127.0.0.1' });
    const reader = connect((server.server.address() as AddressInfo).port, '127.0.0.1');
    reader.write('GET /large.js HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(reader, 'data');
    reader.destroy();
    await left;
    // whatever the answer's end sets off comes before this
    await new Promise(setImmediate);
    await server.close();
    expect(lookedFor).toEqual([]);
  });
});
