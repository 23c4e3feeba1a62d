// Program: the floor. A bare Fastify that answers the nested read, the tree of a plan and the mandates' counts by SQL written for them, and nothing else.
import fastify from 'fastify';
import pg from 'pg';
import { nestedRead } from './floor.read.js';
import { mandatesRead } from './mandates.read.js';
import { treeRead } from './tree.read.js';

const server = fastify({ logger: false });
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 8 });
server.post('/graphql', async (request, reply) => {
  const { variables } = request.body as { variables: Asked };
  const secret = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const data = await answer(secret, variables);
  return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ data }));
});
type Asked = { slug: string } | { plan: string } | { standings: string };

async function answer(secret: string, asked: Asked): Promise<object> {
  if ('plan' in asked) return treeRead(pool, asked.plan);
  if ('standings' in asked) return { mandates: await mandatesRead(pool, asked.standings) };
  return nestedRead(pool, secret, asked.slug);
}

process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());
process.send?.(await server.listen({ host: '127.0.0.1', port: 0 }));
