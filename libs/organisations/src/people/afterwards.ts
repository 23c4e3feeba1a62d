import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';

/**
 * Work that goes on after the answer, so that the answer tells nothing about it: one after the other, and finished before the server ends.
 * What fails is logged.
 */
@Injectable()
export class Afterwards implements OnApplicationShutdown {
  private readonly logger = new Logger(Afterwards.name);
  private latest: Promise<void> = Promise.resolve();

  start(work: () => Promise<void>): void {
    this.latest = this.latest.then(work).catch((error: unknown) => this.logger.error(error));
  }

  /** Everything begun so far is done. */
  done(): Promise<void> {
    return this.latest;
  }

  onApplicationShutdown(): Promise<void> {
    return this.done();
  }
}
