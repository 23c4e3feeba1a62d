// Looks once a second, for all in this process who follow some campaign, who is there. What other processes heard stands in the same table.
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Bell } from './bell.js';
import { PresenceQueries, type PresenceRow } from './presence.queries.js';

const LOOK_EVERY_MS = 1_000;

interface Scene {
  /** Absent before the first look. */
  rows?: readonly PresenceRow[];
  readonly bells: Set<{ ring(): void }>;
}

@Injectable()
export class Lookout implements OnApplicationShutdown {
  private readonly logger = new Logger(Lookout.name);
  private readonly scenes = new Map<string, Scene>();
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(PresenceQueries) private readonly queries: PresenceQueries) {}

  /** Gives the value at once and each time that those at the campaign change. */
  follow<Value>(campaignId: string, value: Value): Bell<Value> {
    const scene: Scene = this.scenes.get(campaignId) ?? { bells: new Set() };
    this.scenes.set(campaignId, scene);
    const bell = new Bell(value, (gone) => {
      scene.bells.delete(gone);
      if (scene.bells.size === 0) this.scenes.delete(campaignId);
    });
    scene.bells.add(bell);
    if (scene.rows) bell.ring();
    else this.lookSoon(0);
    return bell;
  }

  /** As of the last look. */
  at(campaignId: string): readonly PresenceRow[] {
    return this.scenes.get(campaignId)?.rows ?? [];
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
    this.scenes.clear();
  }

  private lookSoon(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), pause);
  }

  private async look(): Promise<void> {
    try {
      const now = await this.queries.now([...this.scenes.keys()]);
      for (const [campaignId, scene] of this.scenes) show(scene, now.get(campaignId));
    } catch (error) {
      // looked again in a moment
      this.logger.warn(`who is where could not be read: ${String(error)}`);
    }
    if (this.scenes.size > 0) this.lookSoon(LOOK_EVERY_MS);
  }
}

/** `rows` are absent for a campaign that is followed since after the look began. */
function show(scene: Scene, rows: readonly PresenceRow[] | undefined): void {
  if (!rows || (scene.rows && JSON.stringify(scene.rows) === JSON.stringify(rows))) return;
  scene.rows = rows;
  for (const bell of scene.bells) bell.ring();
}
