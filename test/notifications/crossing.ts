// The way to the database, which may be cut: then nothing comes through any more and nobody is told so.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export class Crossing {
  private readonly links = new Set<[Socket, Socket]>();

  private constructor(
    /** The database's address by this way. */
    readonly databaseUrl: string,
    readonly close: () => Promise<void>,
  ) {}

  static async to(databaseUrl: string): Promise<Crossing> {
    const { hostname, port } = new URL(databaseUrl);
    const server = createServer((near) => {
      crossing.join(near, connect(Number(port), hostname));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = new URL(databaseUrl);
    address.hostname = '127.0.0.1';
    address.port = String((server.address() as AddressInfo).port);
    const crossing = new Crossing(address.href, () => {
      for (const socket of [...crossing.links].flat()) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    });
    return crossing;
  }

  /** Whether a connection from this port, as PostgreSQL sees it, goes by this way. */
  has(port: number): boolean {
    return [...this.links].some(([, far]) => far.localPort === port);
  }

  /** What is connected now hears no more of the other side, not even of its end. What is connected later comes through. */
  cut(): void {
    for (const [near, far] of this.links) {
      near.unpipe(far).removeAllListeners('close').pause();
      far.unpipe(near).removeAllListeners('close').pause();
    }
  }

  private join(near: Socket, far: Socket): void {
    const link: [Socket, Socket] = [near, far];
    this.links.add(link);
    near.pipe(far);
    far.pipe(near);
    for (const [own, other] of [link, [far, near] as const]) {
      own.on('error', () => undefined);
      own.on('close', () => {
        other.destroy();
        this.links.delete(link);
      });
    }
  }
}
