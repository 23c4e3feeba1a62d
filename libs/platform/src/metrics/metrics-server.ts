// Where Prometheus reads: a port of its own, so that it is never open to those who use Saman.
import cluster from 'node:cluster';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AggregatorRegistry, type Registry } from 'prom-client';
import { type Config, CONFIG } from '../config/config.js';
import { Metrics } from './metrics.js';

@Injectable()
export class MetricsServer implements OnApplicationBootstrap, OnApplicationShutdown {
  private server: Server | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { registry } = this.metrics;
    // one of several processes: the first one asks all of them
    if (cluster.isWorker) answerFirst(registry);
    else this.server = await serve(this.config, registry.contentType, () => registry.metrics());
  }

  onApplicationShutdown(): void {
    this.server?.close();
  }
}

/** For the first of several processes: their metrics added up. Does nothing where no port is set. */
export async function serveMetricsOfAll(config: Config): Promise<void> {
  const all = new AggregatorRegistry();
  await serve(config, all.contentType, () => all.clusterMetrics());
}

function answerFirst(registry: Registry): void {
  AggregatorRegistry.setRegistries(registry);
  // listens for the question
  new AggregatorRegistry();
}

async function serve(
  { metrics }: Config,
  contentType: string,
  read: () => Promise<string>,
): Promise<Server | undefined> {
  if (metrics === null) return undefined;
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    read().then(
      (text) => response.writeHead(200, { 'content-type': contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(metrics.port, metrics.host);
  await once(server, 'listening');
  return server.unref();
}
