import type { Actor } from './actor.js';
import type { TestApp } from './app.js';

/** An organisation with its membership. */
export interface Member {
  readonly id: string;
  readonly membershipId: string;
  readonly name: string;
}

/** A thing that was set up, with the version it has. */
export interface Made {
  readonly id: string;
  readonly version: number;
}

/** A network with an active member of each kind, each of a sector of its own, and a coordinator. */
export interface Frame {
  readonly app: TestApp;
  readonly id: string;
  readonly slug: string;
  readonly coordinator: Actor;
  /** VOLUNTARY, CULTURE_AND_SPORT. */
  readonly club: Member;
  /** MUNICIPAL_UNIT, HEALTH_AND_CARE. */
  readonly health: Member;
  /** PARTNER, BUSINESS. */
  readonly company: Member;
}
