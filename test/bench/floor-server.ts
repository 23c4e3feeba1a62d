// Program: the floor. A bare Fastify that answers the nested read and the tree of a plan by SQL written for them, and nothing else.
import fastify from 'fastify';
import pg from 'pg';
import { nestedRead } from './floor.read.js';
import { treeRead } from './tree.read.js';

const server = fastify({ logger: false });
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 8 });
server.post('/graphql', async (request, reply) => {
  const { variables } = request.body as { variables: { slug: string } | { plan: string } };
  const secret = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const data =
    'plan' in variables ? await treeRead(pool, variables.plan) : await nestedRead(pool, secret, variables.slug);
  return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ data }));
});
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());
process.send?.(await server.listen({ host: '127.0.0.1', port: 0 }));
