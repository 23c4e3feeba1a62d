// Program: the floor. A bare Fastify that answers the nested read by SQL written for it, and nothing else.
import fastify from 'fastify';
import pg from 'pg';
import { nestedRead } from './floor.read.js';

const server = fastify({ logger: false });
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 8 });
server.post('/graphql', async (request, reply) => {
  const { variables } = request.body as { variables: { slug: string } };
  const secret = request.headers.authorization?.slice('Bearer '.length) ?? '';
  const data = await nestedRead(pool, secret, variables.slug);
  return reply.header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ data }));
});
process.once('disconnect', () => process.exit());
process.once('SIGTERM', () => process.exit());
process.send?.(await server.listen({ host: '127.0.0.1', port: 0 }));
