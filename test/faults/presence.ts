// People who are at a campaign and say so, and somebody who sees who is.
import { setTimeout as pause } from 'node:timers/promises';
import type { Balancer } from './balancer.js';
import type { Caller } from './caller.js';
import { Conversation } from './conversation.js';

const AGAIN_EVERY_MS = 2_000;
const BE_HERE = 'mutation ($campaign: ID!, $doing: Doing!) { beHere(campaign: $campaign, doing: $doing) }';
const WHO = 'subscription ($campaign: ID!) { presence(campaign: $campaign) { doing person { id } } }';

/** Says that somebody is there, on whichever server, until stopped. */
export async function stay(caller: Caller, campaign: string, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    await caller.say(BE_HERE, { campaign, doing: 'EDITING' });
    await pause(AGAIN_EVERY_MS, undefined, { signal: stopped }).catch(() => undefined);
  }
}

/** Sees who is at a campaign, and comes back when it is cut off. */
export class Onlooker {
  /** How many were there when it was last told; unknown while it is cut off. */
  seen: number | undefined;
  private conversation: Conversation<unknown> | undefined;
  private isDone = false;

  constructor(
    private readonly balancer: Balancer,
    private readonly secret: string,
    private readonly campaign: string,
  ) {}

  async run(): Promise<void> {
    while (!this.hasToEnd()) {
      const server = await this.balancer.pick();
      const hear = ({ presence }: { presence: readonly object[] }) => {
        this.seen = presence.length;
      };
      const talk = { server, secret: this.secret, query: WHO, variables: { campaign: this.campaign } };
      this.conversation = new Conversation({ ...talk, hear });
      await this.conversation.over;
      this.seen = undefined;
    }
  }

  end(): void {
    this.isDone = true;
    this.conversation?.leave();
  }

  private hasToEnd(): boolean {
    return this.isDone;
  }
}
