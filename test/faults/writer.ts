// Does what people do, over and over: registers an activity, opens a need, is given something for it, changes their mind.
import { setTimeout as pause } from 'node:timers/promises';
import type { Caller, Outcome } from './caller.js';
import type { Ledger } from './ledger.js';
import type { Pulse } from './pulse.js';
import type { Scene } from './world.js';

/** Between two deeds of one writer: as much load as two cores carry together with those who listen. */
const REST_MS = 100;

interface Means {
  readonly name: string;
  readonly scene: Scene;
  readonly caller: Caller;
  readonly ledger: Ledger;
  readonly pulse: Pulse;
  /** Of the activities; what is hidden from strangers is not delivered to them. */
  readonly visibility: 'PUBLIC' | 'NETWORK';
  /** A need of all writers, of which there is never enough; they open another when it is covered. */
  readonly scarce: { id: string | null };
}

export class Writer {
  constructor(private readonly means: Means) {
    means.pulse.enter(means.name, 'deeds');
  }

  /** Until it is stopped; ends with a whole deed. */
  async run(stopped: AbortSignal): Promise<void> {
    for (let number = 1; !stopped.aborted; number += 1) {
      await this.tell(this.story(number), stopped);
    }
  }

  private async tell(story: AsyncGenerator<void, void>, stopped: AbortSignal): Promise<void> {
    while (!stopped.aborted && !(await story.next()).done) await pause(REST_MS);
  }

  /** A deed at a time; nothing that was refused is gone on with. */
  private async *story(number: number): AsyncGenerator<void, void> {
    const activity = await this.register(`${this.means.name}-${number}-tur`);
    yield;
    const open = { activity: activity?.id, kind: 'EQUIPMENT', title: 'Termosar', quantity: 5 };
    const need = activity && (await this.do('openNeed', 'NEED_OPENED', { need: open }));
    yield;
    const gift = { organisation: this.means.scene.companyId, contribution: { need: need?.id, quantity: 2 } };
    const pledge = async () => need && (await this.do('pledgeContribution', 'CONTRIBUTION_PLEDGED', gift));
    const kept = await pledge();
    yield;
    yield* this.delivered(kept);
    await this.step('withdrawContribution', 'CONTRIBUTION_WITHDRAWN', await pledge());
    yield;
    const changes = { description: 'Ta med niste og termos.' };
    const change = { activity: activity?.id, version: activity?.version, changes };
    if (activity) await this.do('changeActivity', 'ACTIVITY_CHANGED', change);
    yield;
    await this.compete();
    yield;
  }

  /** In two parts. */
  private async *delivered(gift: Outcome | null): AsyncGenerator<void, void> {
    const confirmed = await this.step('confirmContribution', 'CONTRIBUTION_CONFIRMED', gift);
    yield;
    const part = { deliveredOn: '2026-01-31', quantity: 1 };
    const begun = await this.step('deliverContribution', 'CONTRIBUTION_DELIVERED', confirmed, part);
    yield;
    await this.step('deliverContribution', 'CONTRIBUTION_DELIVERED', begun, part);
    yield;
  }

  private async register(title: string): Promise<Outcome | null> {
    const { scene, visibility, ledger } = this.means;
    const times = { startsAt: '2034-05-01T10:00:00Z', endsAt: '2034-05-01T12:00:00Z' };
    const activity = { title, description: 'Ein roleg tur.', visibility, campaign: scene.campaignId, ...times };
    const args = { network: scene.id, organisation: scene.clubId, activity };
    const done = await this.do('registerActivity', 'ACTIVITY_REGISTERED', args);
    ledger.told.push({ network: scene.id, title });
    return done;
  }

  /** Pledges what others want to pledge as well. */
  private async compete(): Promise<void> {
    const { scene, scarce } = this.means;
    const need = scarce.id;
    const gift = { organisation: scene.companyId, contribution: { need, quantity: 3 } };
    const pledged = need && (await this.do('pledgeContribution', 'CONTRIBUTION_PLEDGED', gift, 'MORE_THAN_LACKING'));
    if (pledged || scarce.id !== need) return;
    const open = { campaign: scene.campaignId, kind: 'EQUIPMENT', title: 'Telt', quantity: 20 };
    scarce.id = (await this.do('openNeed', 'NEED_OPENED', { need: open }))?.id ?? null;
  }

  private async step(deed: string, kind: string, gift: Outcome | null, more: object = {}): Promise<Outcome | null> {
    return gift && this.do(deed, kind, { contribution: gift.id, version: gift.version, ...more });
  }

  private async do(deed: string, kind: string, args: object, mayBe?: string): Promise<Outcome | null> {
    const { caller, ledger, pulse, scene, name } = this.means;
    const done = await caller.do(deed, args, mayBe);
    if (!done) return null;
    ledger.acknowledge({ network: scene.id, kind, subject: done.id });
    pulse.beat(name, done.begunAt);
    return done;
  }
}
