import type { DemoActivity, DemoContribution, DemoNeed, DemoNetwork, DemoRole } from './demo.types.js';
import { firstDay } from './demo.when.js';
import { ovreEiker } from './ovre-eiker/index.js';
import { sorVaranger } from './sor-varanger/index.js';
import { voss } from './voss/index.js';

type Holder = { key: string; needs: DemoNeed[]; contributions?: DemoContribution[]; over: boolean };

function must<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the demo refers to something that is not there');
  return thing;
}

const counts = (status: string): boolean => status === 'CONFIRMED' || status === 'DELIVERED';
const covers = (one: DemoContribution): boolean => one.status !== 'WITHDRAWN' && one.status !== 'DECLINED';
const given = (holder: Holder): DemoContribution[] => [
  ...(holder.contributions ?? []),
  ...holder.needs.flatMap((need) => need.contributions),
];
const covered = (need: DemoNeed): number =>
  need.contributions.filter(covers).reduce((sum, one) => sum + one.quantity, 0);

/** Whatever lacks or is given something; `over` where a cancellation has withdrawn what was promised. */
function holders(demo: DemoNetwork): Holder[] {
  const campaigns = demo.campaigns.map((one) => ({ ...one, over: one.status === 'CANCELLED' }));
  return [...campaigns, ...demo.activities.map((one) => ({ ...one, over: one.cancelled === true }))];
}

/** The kinds and sectors a campaign is counted by: its owner's, and its accepted partners' that gave something. */
function counted(demo: DemoNetwork, key: string): { kinds: number; sectors: number } {
  const campaign = must(demo.campaigns.find((one) => one.key === key));
  const gifts = [campaign, ...demo.activities.filter((one) => one.campaign === key)]
    .flatMap((one) => given({ ...one, over: false }))
    .filter((one) => counts(one.status))
    .map((one) => one.organisation);
  const partners = campaign.partners.filter((one) => one.status === 'ACCEPTED' && gifts.includes(one.organisation));
  const keys = [campaign.owner, ...partners.map((one) => one.organisation)];
  const members = demo.organisations.filter((one) => keys.includes(one.key));
  return {
    kinds: new Set(members.map((one) => one.kind)).size,
    sectors: new Set(members.map((one) => one.sector)).size,
  };
}

/** What its rule says about the first day, as far as one can read it off the rule. */
function agrees(activity: DemoActivity, today: string): boolean {
  const day = firstDay(activity.first, today);
  const rule = new Map((activity.recurrence ?? '').split(';').map((part) => part.split('=') as [string, string]));
  const byDay = rule.get('BYDAY')?.replace(/-?\d/g, '').split(',');
  const weekday = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][new Date(day).getUTCDay()] ?? '';
  const skipped = (activity.exceptInWeeks ?? []).every((week) => week % Number(rule.get('INTERVAL') ?? 1) === 0);
  if (byDay && !byDay.includes(weekday)) return false;
  if (rule.has('BYMONTHDAY') && Number(rule.get('BYMONTHDAY')) !== Number(day.slice(8))) return false;
  return skipped && (!activity.exceptInWeeks || rule.get('FREQ') === 'WEEKLY');
}

describe.each([
  ['voss', voss, 'NN'],
  ['sor-varanger', sorVaranger, 'NB'],
  ['ovre-eiker', ovreEiker, 'NB'],
] as const)('the demo network %s', (slug, demo, language) => {
  const members = new Map(demo.organisations.filter((one) => one.membership === 'ACTIVE').map((one) => [one.key, one]));
  const all = holders(demo);
  const needs = all.flatMap((holder) => holder.needs);
  const gifts = all.flatMap(given);

  it('is named, in its own language, and unique in its keys', () => {
    expect(demo.network).toMatchObject({ slug, language, timeZone: 'Europe/Oslo' });
    for (const things of [demo.organisations, demo.campaigns, demo.activities]) {
      expect(new Set(things.map((one) => one.key)).size).toBe(things.length);
    }
    const titles = demo.activities.map((one) => one.title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has members of all kinds, one that asks and one that is asked', () => {
    expect(members.size).toBeGreaterThanOrEqual(12);
    expect(new Set([...members.values()].map((one) => one.kind)).size).toBe(3);
    expect(new Set(demo.organisations.map((one) => one.membership))).toEqual(new Set(['ACTIVE', 'APPLIED', 'INVITED']));
  });

  it('has the people to sign in as, an ADMIN everywhere and an observer', () => {
    const roleOf = (name: string): DemoRole =>
      must(must(demo.people.find((one) => one.email === `${name}@${slug}.example.org`)).roles[0]);
    const organisationOf = (name: string) => {
      const role = roleOf(name);
      return must(members.get('organisation' in role ? role.organisation : ''));
    };
    expect(roleOf('coordinator')).toEqual({ network: 'COORDINATOR' });
    for (const name of ['volunteer', 'unit', 'partner']) expect(roleOf(name)).toMatchObject({ role: 'EDITOR' });
    expect(roleOf('admin')).toEqual({ organisation: organisationOf('volunteer').key, role: 'ADMIN' });
    const three = ['volunteer', 'unit', 'partner'].map(organisationOf);
    expect(three.map((one) => one.kind)).toEqual(['VOLUNTARY', 'MUNICIPAL_UNIT', 'PARTNER']);
    expect(new Set(three.map((one) => one.sector)).size).toBe(3);
    expect(demo.campaigns.some((one) => one.owner === organisationOf('unit').key && one.status === 'ACTIVE')).toBe(
      true,
    );

    const roles = demo.people.flatMap((one) => one.roles);
    const ruled = roles.flatMap((role) => ('organisation' in role && role.role === 'ADMIN' ? [role.organisation] : []));
    expect(ruled.sort()).toEqual(demo.organisations.map((one) => one.key).sort());
    expect(roles).toContainEqual({ network: 'OBSERVER' });
    for (const role of roles) {
      if ('organisation' in role) expect(demo.organisations.map((one) => one.key)).toContain(role.organisation);
    }
  });

  it('reaches nobody real: mail and web under example.org, invented telephones', () => {
    const text = JSON.stringify(demo);
    const addresses = text.match(/[^"\s]+@[^"\s]+|https?:\/\/[^/"]+/g) ?? [];
    for (const address of addresses) expect(address).toMatch(/\.example\.org$/);
    for (const phone of text.match(/\+\d[\d ]+/g) ?? []) expect(phone).toMatch(/^\+47 99 00 0\d \d\d$/);
    expect(text.match(/(?<=": ?")( [^"]*|[^"]* )(?=")/)).toBeNull();
    expect(new Set(demo.people.map((one) => one.email)).size).toBe(demo.people.length);
  });

  it('refers to active members alone, and puts activities under campaigns of their own or their partners', () => {
    const referred = [
      ...demo.campaigns.flatMap((one) => [one.owner, ...one.partners.map((partner) => partner.organisation)]),
      ...demo.activities.map((one) => one.organiser),
      ...gifts.map((one) => one.organisation),
    ];
    expect(referred.filter((key) => !members.has(key))).toEqual([]);
    for (const activity of demo.activities.filter((one) => one.campaign)) {
      const campaign = must(demo.campaigns.find((one) => one.key === activity.campaign));
      const accepted = campaign.partners.filter((one) => one.status === 'ACCEPTED').map((one) => one.organisation);
      expect([campaign.owner, ...accepted]).toContain(activity.organiser);
    }
  });

  it('never covers a need beyond its quantity, and shows every state of cover', () => {
    expect(needs.filter((need) => covered(need) > need.quantity)).toEqual([]);
    const open = needs.filter((need) => !need.closed && covered(need) < need.quantity);
    expect(open.some((need) => covered(need) === 0)).toBe(true);
    expect(open.some((need) => covered(need) / need.quantity >= 0.75)).toBe(true);
    expect(needs.some((need) => !need.closed && covered(need) === need.quantity)).toBe(true);
    expect(needs.some((need) => need.closed)).toBe(true);
    expect(needs.filter((need) => (need.kind === 'MONEY') !== (need.unit === 'KRONER'))).toEqual([]);
    const repeated = demo.activities.filter((one) => one.needs.some((need) => need.eachOccurrence));
    expect(repeated.length).toBeGreaterThan(0);
    expect(repeated.filter((one) => !one.recurrence || one.cancelNext)).toEqual([]);
  });

  it('has contributions in every status, whole and explained', () => {
    const statuses = ['PLEDGED', 'CONFIRMED', 'DELIVERED', 'WITHDRAWN', 'DECLINED'];
    expect(new Set(gifts.map((one) => one.status))).toEqual(new Set(statuses));
    for (const gift of gifts) {
      expect(Boolean(gift.reason)).toBe(gift.status === 'DECLINED');
      if (gift.delivered !== undefined) expect(gift.status).toBe('CONFIRMED');
      expect(gift.delivered ?? 0).toBeLessThan(gift.quantity);
    }
    const direct = all.flatMap((holder) => holder.contributions ?? []);
    expect(direct.filter((one) => !one.kind || !one.unit)).toEqual([]);
    const left = all.filter((holder) => holder.over).flatMap(given);
    expect(left.filter((one) => one.status === 'PLEDGED' || one.status === 'CONFIRMED')).toEqual([]);
  });

  it('has campaigns on their way, carried out across sectors, and given up', () => {
    const statuses = new Set(demo.campaigns.map((one) => one.status));
    expect(demo.campaigns.length).toBeGreaterThanOrEqual(6);
    for (const status of ['PROPOSED', 'PLANNED', 'ACTIVE', 'COMPLETED']) expect(statuses).toContain(status);
    const wide = (key: string): boolean => Math.min(...Object.values(counted(demo, key))) >= 2;
    const keys = (status: string) => demo.campaigns.filter((one) => one.status === status).map((one) => one.key);
    expect(keys('COMPLETED').some(wide)).toBe(true);
    expect(keys('ACTIVE').every(wide)).toBe(false);
    expect(demo.campaigns.filter((one) => (one.status === 'CANCELLED') !== Boolean(one.reason))).toEqual([]);
    expect(demo.campaigns.filter((one) => one.endsInDays <= one.startsInDays)).toEqual([]);
  });

  it('has sixty activities around today, in many rhythms, some cancelled and some not for all eyes', () => {
    expect(demo.activities.length).toBeGreaterThanOrEqual(60);
    const rules = demo.activities.map((one) => one.recurrence ?? 'ONCE');
    for (const rule of ['ONCE', 'FREQ=WEEKLY;BYDAY', 'INTERVAL=2', 'FREQ=MONTHLY', 'FREQ=YEARLY', 'FREQ=DAILY']) {
      expect(rules.some((one) => one.includes(rule))).toBe(true);
    }
    expect(new Set(demo.activities.map((one) => one.visibility)).size).toBe(3);
    expect(demo.activities.some((one) => one.cancelled)).toBe(true);
    expect(demo.activities.some((one) => one.cancelNext)).toBe(true);
    for (const today of ['2026-02-28', '2028-09-14', '2035-12-31']) {
      expect(demo.activities.filter((one) => !agrees(one, today)).map((one) => one.key)).toEqual([]);
    }
  });
});
