// Stands between two processes, so that what lies between them can break.
import { createServer, type Server, Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export class Proxy {
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private isRefusing = false;
  private isStalled = false;

  private constructor(
    private readonly server: Server,
    private readonly target: () => number,
  ) {}

  /** `target`: the port that connections are for, as of when they are made. */
  static async open(target: () => number): Promise<Proxy> {
    const server = createServer();
    const proxy = new Proxy(server, target);
    server.on('connection', (near: Socket) => {
      proxy.receive(near);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Every connection breaks; new ones can be made. */
  cut(): void {
    for (const pair of this.pairs) for (const end of pair) end.resetAndDestroy();
  }

  /** Every connection breaks, and no new one comes about until `mend`. */
  cutOff(): void {
    this.isRefusing = true;
    this.cut();
  }

  /** Nothing passes until `mend`; then all of it does. */
  stall(): void {
    this.isStalled = true;
    for (const pair of this.pairs) hold(pair);
  }

  /** Whoever is at the near end hears nothing ever again on the connections there are, not even that they are gone. */
  silence(): void {
    for (const pair of this.pairs) {
      const [near, far] = pair;
      hold(pair);
      this.pairs.delete(pair);
      // what it says is swallowed
      near.resume();
      far.resetAndDestroy();
    }
  }

  mend(): void {
    this.isRefusing = false;
    if (!this.isStalled) return;
    this.isStalled = false;
    for (const pair of this.pairs) pass(pair);
  }

  close(): void {
    this.cutOff();
    this.server.close();
  }

  private receive(near: Socket): void {
    near.on('error', () => undefined);
    if (this.isRefusing) {
      near.resetAndDestroy();
      return;
    }
    const far = new Socket();
    const pair = [near, far] as const;
    this.pairs.add(pair);
    const over = () => {
      // of a silenced pair the near end has been left alone
      if (!this.pairs.delete(pair)) return;
      near.destroy();
      far.destroy();
    };
    near.on('close', over);
    far.on('error', () => undefined).on('close', over);
    far.connect(this.target(), '127.0.0.1');
    if (!this.isStalled) pass(pair);
  }
}

function pass([near, far]: readonly [Socket, Socket]): void {
  near.pipe(far);
  far.pipe(near);
}

function hold([near, far]: readonly [Socket, Socket]): void {
  near.unpipe(far).pause();
  far.unpipe(near).pause();
}
