// Program: the whole application, which also appends events and tells what it holds in memory. With FLOOR=1 a bare `ws` server instead, which
// sends one prepared text to all its sockets.
import { appModule } from '@saman/api';
import { assemble, Database, event, Events, listen, readConfig, system } from '@saman/platform';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LiveOrder } from './live-process.js';

const orders = process.env['FLOOR'] ? await floor() : await application();
process.on('message', (order: LiveOrder) => void orders(order).then((answer) => process.send?.(answer)));
process.once('disconnect', () => process.exit());

type CarryOut = (order: LiveOrder) => Promise<number>;

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024;
}

async function application(): Promise<CarryOut> {
  const config = readConfig();
  const app = await assemble(appModule(config), config);
  const [database, events] = [app.get(Database), app.get(Events)];
  process.send?.(await listen(app, config));
  return async (order) => {
    if (order.do === 'memory') return memory();
    if (order.do === 'peak') return process.resourceUsage().maxRSS;
    const { networkId, campaignId, count } = order;
    const subject = { type: 'Campaign', id: campaignId };
    const changes = [{ field: 'status', before: 'PLANNED', after: 'ACTIVE' }];
    for (let time = 0; time < count; time += 1) {
      const draft = event({ kind: 'CAMPAIGN_CHANGED', networkId, subject, changes });
      await database.write(system, (tx) => events.append(tx, [draft]));
    }
    return count;
  };
}

async function floor(): Promise<CarryOut> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  const sockets = new Set<WebSocket>();
  let sequence = 0;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('message', (data: Buffer) => {
      if (data.toString().includes('connection_init')) socket.send('{"type":"connection_ack"}');
    });
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  process.send?.(`http://127.0.0.1:${port}`);
  return async (order) => {
    if (order.do !== 'append') return memory();
    for (let time = 0; time < order.count; time += 1) {
      const text = order.text.replace('SEQUENCE', String((sequence += 1)));
      for (const socket of sockets) socket.send(text);
      await new Promise((resolve) => setImmediate(resolve));
    }
    return order.count;
  };
}
