// Deeds drawn at random, to be done all at once to the things of one network by its coordinator.
import type { Database } from '@saman/platform';
import fc from 'fast-check';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { Member, Outcome, Town } from '../kit/index.js';

/** A deed and the places in the lists of what there is that it is done to. */
export interface Drawn {
  readonly deed: keyof typeof DEEDS;
  readonly one: number;
  readonly other: number;
  readonly quantity: number;
}

interface Row {
  id: string;
  version: number;
  status: string;
}

/** What a deed is done to: rows are read anew, so that it is seldom stale. */
export class Field {
  constructor(
    private readonly town: Town,
    private readonly members: readonly Member[],
    /** The one that leaves and comes back. */
    readonly wanderer: Member,
  ) {}

  async pick(table: string, index: number, filter: Sql = sql`true`): Promise<Row> {
    const rows = await (this.town.app.database satisfies Database).read<Row>(
      `pick ${table}`,
      sql`SELECT id, version, status FROM ${raw(table === 'need' ? NEED : table)} AS t
        WHERE network_id = ${this.town.id} AND ${filter} ORDER BY id`,
    );
    const row = rows[index % Math.max(rows.length, 1)];
    if (!row) throw new Error(`no ${table}`);
    return row;
  }

  organisation(index: number): string {
    return this.members[index % this.members.length]?.id ?? '';
  }

  mutate(deed: string, args: object): Promise<Outcome> {
    return this.town.coordinator.mutate(deed, args, { select: 'id version' });
  }
}

const NEED = `(SELECT id, version, network_id, CASE WHEN is_closed THEN 'CLOSED' ELSE 'OPEN' END AS status FROM need)`;

type Deed = (field: Field, drawn: Drawn) => Promise<Outcome>;

/** A deed to a contribution. */
const toGift =
  (name: string, more: (drawn: Drawn) => object = () => ({})): Deed =>
  async (field, drawn) => {
    const { id, version } = await field.pick('contribution', drawn.one);
    return field.mutate(name, { contribution: id, version, ...more(drawn) });
  };

const pledgeTo =
  (table: 'need' | 'activity' | 'campaign'): Deed =>
  async (field, { one, other, quantity }) => {
    const target = { [table]: (await field.pick(table, one)).id };
    const contribution = { kind: 'EQUIPMENT', quantity, ...target };
    return field.mutate('pledgeContribution', { organisation: field.organisation(other), contribution });
  };

const partnership =
  (name: string): Deed =>
  async (field, { one, other, quantity }) =>
    field.mutate(name, {
      ...{ campaign: (await field.pick('campaign', one)).id, organisation: field.organisation(other) },
      accept: quantity % 4 !== 0,
    });

const membership =
  (deed: (field: Field, row: Row) => Promise<Outcome>): Deed =>
  async (field) =>
    deed(field, await field.pick('membership', 0, sql`organisation_id = ${field.wanderer.id}`));

const DEEDS = {
  pledge: pledgeTo('need'),
  pledgeAgain: pledgeTo('need'),
  pledgeToActivity: pledgeTo('activity'),
  pledgeToCampaign: pledgeTo('campaign'),
  changeContribution: toGift('changeContribution', ({ quantity }) => ({ quantity })),
  confirm: toGift('confirmContribution'),
  confirmAgain: toGift('confirmContribution'),
  decline: toGift('declineContribution', () => ({ reason: 'Nei takk.' })),
  deliver: toGift('deliverContribution', () => ({ deliveredOn: '2026-03-01' })),
  deliverPart: toGift('deliverContribution', () => ({ deliveredOn: '2026-03-01', quantity: 1 })),
  withdraw: toGift('withdrawContribution'),
  openNeed: async (field, { one, quantity }) => {
    const activity = (await field.pick('activity', one)).id;
    const need = { activity, title: 'Ski', kind: 'EQUIPMENT', quantity, eachOccurrence: quantity === 1 };
    return field.mutate('openNeed', { need });
  },
  changeNeed: async (field, { one, quantity }) => {
    const { id, version } = await field.pick('need', one);
    return field.mutate('changeNeed', { need: id, version, changes: { quantity } });
  },
  closeNeed: async (field, { one }) => {
    const { id, version } = await field.pick('need', one);
    return field.mutate('closeNeed', { need: id, version });
  },
  moveActivity: async (field, { one, other }) => {
    const { id, version } = await field.pick('activity', one);
    const campaign = other % 3 === 0 ? null : (await field.pick('campaign', other)).id;
    return field.mutate('changeActivity', { activity: id, version, changes: { campaign } });
  },
  cancelActivity: async (field, { one }) => {
    const { id, version } = await field.pick('activity', one);
    return field.mutate('cancelActivity', { activity: id, version, reason: 'Storm.' });
  },
  cancelOccurrence: async (field, { one }) => {
    const { id, version } = await field.pick('occurrence', one);
    return field.mutate('cancelOccurrence', { occurrence: id, version, reason: 'Storm.' });
  },
  moveCampaign: async (field, { one, quantity }) => {
    const { id, version, status } = await field.pick('campaign', one);
    const next = { PROPOSED: 'PLANNED', PLANNED: 'ACTIVE' }[status] ?? 'CANCELLED';
    return field.mutate('moveCampaign', { campaign: id, version, to: quantity === 1 ? 'CANCELLED' : next });
  },
  invite: partnership('invitePartner'),
  answer: partnership('answerInvitation'),
  leaveCampaign: partnership('leaveCampaign'),
  leaveNetwork: membership((field, { id }) => field.mutate('leaveNetwork', { membership: id })),
} satisfies Record<string, Deed>;

export const drawn: fc.Arbitrary<Drawn> = fc.record({
  deed: fc.constantFrom(...(Object.keys(DEEDS) as (keyof typeof DEEDS)[])),
  one: fc.nat(30),
  other: fc.nat(30),
  quantity: fc.integer({ min: 1, max: 4 }),
});

export const carryOut = (field: Field, one: Drawn): Promise<Outcome> => DEEDS[one.deed](field, one);
