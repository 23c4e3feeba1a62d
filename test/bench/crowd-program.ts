// Program: many sockets that follow networks, and check what they hear.
import { randomUUID } from 'node:crypto';
import type { CrowdOrder, CrowdReport } from './crowd.js';
import { FrugalSocket } from './frugal-socket.js';

/** Connecting at once, so that the server is not asked for all of them in one instant. */
const AT_ONCE = 200;
/** Milliseconds at least from one look at the sockets to the next: the ten thousand stand for devices elsewhere, and a server need not wake those one by one. */
const LOOK_EVERY = 5;

/** Nobody ever changes it: to wait for. */
const STILL = new Int32Array(new SharedArrayBuffer(4));

const listeners: Listener[] = [];
let [heard, wrong, at] = [0, 0, 0];
let delays: number[] = [];
let waiting: (() => void) | undefined;

class Listener {
  private socket: FrugalSocket | undefined;
  /** Of each client's own choosing, as graphql-ws does. */
  private readonly id = randomUUID();
  last: number;

  constructor(
    private readonly order: Extract<CrowdOrder, { do: 'come' }>,
    readonly network: string,
    private readonly number: number,
  ) {
    this.last = order.each?.[network] ?? order.after;
  }

  /** Resolves when it is let in. */
  come(): Promise<void> {
    return new Promise((resolve) => {
      const socket = new FrugalSocket(this.order.url, 'graphql-transport-ws', {
        open: () => {
          const { secrets } = this.order;
          const payload = secrets === undefined ? {} : { authorization: `Bearer ${secrets}${this.number}` };
          socket.send(JSON.stringify({ type: 'connection_init', payload }));
        },
        text: (text) => {
          if (text.startsWith('{"id":')) this.hear(text);
          else if (text.includes('connection_ack')) {
            this.subscribe(socket);
            resolve();
          }
        },
        close: () => {
          if (this.socket === socket) setTimeout(() => void this.come().then(resolve), 100 + Math.random() * 400);
        },
      });
      this.socket = socket;
    });
  }

  drop(): void {
    this.socket?.terminate();
  }

  stopReading(): void {
    this.socket?.pause();
  }

  private subscribe(socket: FrugalSocket): void {
    const variables = { network: this.network, after: this.last };
    socket.send(JSON.stringify({ id: this.id, type: 'subscribe', payload: { query: this.order.query, variables } }));
  }

  private hear(text: string): void {
    const start = text.indexOf('"sequence":') + '"sequence":'.length;
    const sequence = Number.parseInt(text.slice(start, start + 10));
    if (sequence !== this.last + 1) wrong += 1;
    this.last = sequence;
    heard += 1;
    at = Date.now();
    const stamp = text.indexOf('"at":"') + '"at":"'.length;
    if (stamp > start) delays.push(at - instantOf(text.slice(stamp, stamp + 24)));
    waiting?.();
  }
}

/** Many hear the same event one after the other. */
let latest = { stamp: '', instant: 0 };

function instantOf(stamp: string): number {
  if (stamp !== latest.stamp) latest = { stamp, instant: Date.parse(stamp) };
  return latest.instant;
}

async function carryOut(order: CrowdOrder): Promise<void> {
  if (order.do === 'come') await come(order);
  else if (order.do === 'drop') for (const listener of listeners.slice(0, order.count)) listener.drop();
  else if (order.do === 'stop reading') for (const listener of listeners.splice(0, order.count)) listener.stopReading();
  else if (order.do === 'until') await until(order);
}

async function come(order: Extract<CrowdOrder, { do: 'come' }>): Promise<void> {
  const { count, networks } = order;
  for (let begun = 0; begun < count; begun += AT_ONCE) {
    const wave = Array.from({ length: Math.min(AT_ONCE, count - begun) }, (_, index) => {
      const listener = new Listener(order, networks[(begun + index) % networks.length] ?? '', begun + index);
      listeners.push(listener);
      return listener.come();
    });
    await Promise.all(wave);
  }
}

function until({ last, each = {} }: Extract<CrowdOrder, { do: 'until' }>): Promise<void> {
  let ready = 0;
  const isReady = ({ network, last: seen }: Listener) => seen >= (each[network] ?? last);
  return new Promise((resolve) => {
    const look = () => {
      // who was ready stays so: each is looked at about once
      for (; ready < listeners.length; ready += 1) if (!isReady(listeners[ready] as Listener)) return;
      waiting = undefined;
      resolve();
    };
    waiting = look;
    look();
  });
}

process.on('message', (order: CrowdOrder) => {
  void carryOut(order).then(() => {
    const report: CrowdReport = { at, heard, wrong, delays: order.do === 'tell' ? delays.sort((a, b) => a - b) : [] };
    if (order.do === 'tell') [heard, wrong, delays] = [0, 0, []];
    process.send?.(report);
  });
});

/** Sleeps what is left of a turn; who has more to do than fits in one does not sleep. */
function rest(began: number): void {
  const left = LOOK_EVERY - (performance.now() - began);
  if (left > 0) Atomics.wait(STILL, 0, 0, left);
  const begins = performance.now();
  setImmediate(() => {
    rest(begins);
  });
}

rest(performance.now());
