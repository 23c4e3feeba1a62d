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

const DATABASE_URL = 'postgresql://localhost/saman';
const MAP = { MAP_TILES: 'https://tiles.example.org:8443/{z}/{x}/{y}.png?key=1', MAP_CREDIT: 'The map makers' };

describe('what maps lie on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saman-pages-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['nothing', {}, "img-src 'self' data:;"],
    ['tiles, from their own origin alone', MAP, "img-src 'self' data: https://tiles.example.org:8443;"],
  ])('is %s: pages may ask for that, and for nothing else elsewhere', async (_what, variables, images) => {
    writeFileSync(join(folder, 'index.html'), '<p>Saman</p>');
    const server = fastify();
    servePages(server, { app: folder }, { config: readConfig({ DATABASE_URL, ...variables }), make: undefined });
    const { headers } = await server.inject({ url: '/voss/activities', headers: { accept: 'text/html' } });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(images);
    expect(policy.match(/https?:/g)?.length ?? 0).toBe(images.includes('https') ? 1 : 0);
    await server.close();
  });

  it.each([
    ['no address', 'tiles/{z}/{x}/{y}.png'],
    ['not by the web', 'file:///tiles/{z}/{x}/{y}.png'],
    ['not by numbers', 'https://tiles.example.org/{z}/{x}.png'],
    [
      'more than an address',
      "https://tiles.example.org; script-src 'unsafe-inline'; img-src https://e.org/{z}/{x}/{y}.png",
    ],
    ['two origins', 'https://tiles.example.org, https://other.example.org/{z}/{x}/{y}.png'],
  ])('is refused at start: %s', (_what, MAP_TILES) => {
    expect(() => readConfig({ DATABASE_URL, ...MAP, MAP_TILES })).toThrow(/^MAP_TILES: must be an/);
  });

  it('is not shown without saying whose it is', () => {
    expect(() => readConfig({ DATABASE_URL, ...MAP, MAP_CREDIT: ' ' })).toThrow('MAP_CREDIT');
    expect(() => readConfig({ DATABASE_URL, ...MAP, MAP_CREDIT: '' })).toThrow('MAP_CREDIT: must say whose map');
  });
});

describe('a reader who leaves in the middle of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saman-pages-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has had their answer: nobody looks for another one', async () => {
    writeFileSync(join(folder, 'large.js'), Buffer.alloc(LARGE, ' '));
    const config = readConfig({ DATABASE_URL });
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
