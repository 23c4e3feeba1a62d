// What is counted and timed in this process, for Prometheus.
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { OperationNames } from './operation-names.js';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How things stand with live delivery at the moment of asking. */
export interface LiveState {
  readonly sockets: number;
  readonly subscribers: number;
  readonly groups: number;
  /** By how many events the tail that is furthest behind was behind its log when last looked at. */
  readonly behindEvents: number;
  /** For how long the tail that has been behind the longest has been so; looks are a second apart. */
  readonly behindSeconds: number;
}

export class Metrics {
  readonly registry = new Registry();
  private readonly names = new OperationNames();
  private readonly operations = this.histogram('saman_operation_seconds', 'Deeds and queries, by type and operation', [
    'type',
    'operation',
  ]);
  private readonly delays = this.histogram('saman_live_delay_seconds', "From a batch's oldest event to its delivery");
  private readonly deliveries = this.counter('saman_live_deliveries_total', 'Events that were sent to subscribers');
  private readonly wakeUps = this.counter('saman_live_wakeups_total', 'Wake-ups by other processes');
  private readonly drops = this.counter('saman_live_drops_total', 'Sockets that the server closed, by reason', [
    'reason',
  ]);

  /** `oldest`: when the oldest of the events happened; absent for those who were behind. */
  told(oldest: Date | undefined, deliveries: number): void {
    this.deliveries.inc(deliveries);
    if (oldest) this.delays.observe((Date.now() - oldest.getTime()) / 1000);
  }

  wokenUp(): void {
    this.wakeUps.inc();
  }

  /** Too slow, no room for it, no sign of life, or its session has ended. */
  dropped(reason: 'slow' | 'full' | 'silent' | 'ended'): void {
    this.drops.inc({ reason });
  }

  /** `name` as the client gave it, `field` the root field. */
  answered({ type, name, field }: { type: string; name: string | undefined; field: string }, seconds: number): void {
    this.operations.observe({ type, operation: this.names.labelOf(name, field) }, seconds);
  }

  /** `state` is asked for whenever somebody reads. */
  watch(state: () => LiveState): void {
    const gauge = (name: string, help: string, read: (now: LiveState) => number, aggregator: 'sum' | 'max' = 'sum') => {
      const collect = function (this: Gauge) {
        this.set(read(state()));
      };
      new Gauge({ name: `saman_live_${name}`, help, registers: [this.registry], collect, aggregator });
    };
    gauge('sockets', 'Open sockets', ({ sockets }) => sockets);
    gauge('subscribers', 'Subscriptions to logs', ({ subscribers }) => subscribers);
    gauge('groups', 'Groups of subscriptions for which an event is rendered once', ({ groups }) => groups);
    const when = 'when last looked at';
    gauge('behind_events', `Events that the slowest tail lacked of its log ${when}`, (now) => now.behindEvents, 'max');
    gauge('behind_seconds', `For how long a tail has lacked events ${when}`, (now) => now.behindSeconds, 'max');
  }

  private counter(name: string, help: string, labelNames: string[] = []): Counter {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private histogram(name: string, help: string, labelNames: string[] = []): Histogram {
    return new Histogram({ name, help, labelNames, buckets: SECONDS, registers: [this.registry] });
  }
}
