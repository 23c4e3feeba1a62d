// The main job, played by the demo's people of Voss.
import { Follower, type SeenEvent } from './follower.js';
import { Outlook } from './outlook.js';
import { ask, Person, type Thing } from './person.js';
import { TourProblem } from './tour-problem.js';
import { bold, faint, inWords, say, type Standing, standingInWords } from './words.js';
import * as documents from './documents.js';

interface Cast {
  coordinator: Person;
  /** Of a club. */
  volunteer: Person;
  /** Of a municipal unit. */
  unit: Person;
  partner: Person;
}

const SLUG = 'voss';
const DAY = 86_400_000;
const WANTED = 12;

export class Tour {
  private steps = 0;
  private readonly seen: SeenEvent[] = [];

  private constructor(
    private readonly url: string,
    private readonly network: { id: string; name: string; lastSequence: number },
    private readonly cast: Cast,
    private readonly follower: Follower,
  ) {}

  static async begin(url: string, password: string): Promise<Tour> {
    const { network } = await ask<{ network: Tour['network'] | null }>(url, null, documents.NETWORK, { slug: SLUG });
    if (!network) throw new TourProblem(`There is no network ${SLUG} at ${url}: this is no demo database.`);
    const as = (who: string) => Person.signIn(url, `${who}@${SLUG}.example.org`, password);
    const cast = {
      coordinator: await as('coordinator'),
      volunteer: await as('volunteer'),
      unit: await as('unit'),
      partner: await as('partner'),
    };
    return new Tour(url, network, cast, new Follower(cast.partner, network.id, network.lastSequence));
  }

  /** Plays it all. Throws when a step does not turn out as it should. */
  async play(): Promise<void> {
    const { partner } = this.cast;
    say(bold(`The main job, in ${this.network.name} at ${this.url}`));
    say(`${partner.name} of ${partner.organisation.name} follows the network by subscription all the while (>).`);
    this.follower.connect();
    try {
      const campaign = await this.startCampaign();
      await this.joinForces(campaign);
      await this.showStanding(campaign, false);
      await this.registerActivity(campaign);
      const pledge = await this.pledge(await this.openNeed(campaign));
      await this.confirmWhilePartnerIsAway(pledge);
      await this.showStanding(campaign, true);
      await this.showStrangersView();
    } finally {
      await this.follower.leave();
    }
    await this.lookAhead();
    say(`\nAll of it worked: ${String(this.seen.length)} events arrived, in order, none missing and none twice.`);
  }

  private async startCampaign(): Promise<Thing> {
    const { unit, coordinator } = this.cast;
    this.step(`${who(unit)} proposes a campaign, ${coordinator.name}, the coordinator, plans it, and it starts.`);
    const campaign = {
      title: 'Ut av stova',
      summary: 'Ein tur i veka for dei som elles vert sitjande inne.',
      ...days(),
      visibility: 'PUBLIC',
    };
    const ids = { network: this.network.id, organisation: unit.organisation.id };
    const made = await unit.deed(documents.PROPOSE, { ...ids, campaign });
    await this.arrives('CAMPAIGN_PROPOSED');
    const move = (person: Person, version: number, to: string) =>
      person.deed(documents.MOVE, { campaign: made.id, version, to });
    const planned = await move(coordinator, made.version, 'PLANNED');
    await this.arrives('CAMPAIGN_PLANNED');
    const started = await move(unit, planned.version, 'ACTIVE');
    await this.arrives('CAMPAIGN_STARTED');
    return started;
  }

  private async joinForces({ id: campaign }: Thing): Promise<void> {
    const { unit, coordinator, volunteer } = this.cast;
    const club = volunteer.organisation;
    this.step(`${unit.name} invites ${club.name}; ${volunteer.name} accepts. The unit itself gives 10 hours.`);
    await unit.deed(documents.INVITE, { campaign, organisation: club.id });
    await this.arrives('PARTNER_INVITED');
    await volunteer.deed(documents.ACCEPT, { campaign, organisation: club.id });
    await this.arrives('PARTNER_ACCEPTED');
    const contribution = { campaign, kind: 'HOURS', quantity: 10 };
    const gift = await unit.deed(documents.PLEDGE, { organisation: unit.organisation.id, contribution });
    await this.arrives('CONTRIBUTION_PLEDGED');
    await coordinator.deed(documents.CONFIRM, { contribution: gift.id, version: gift.version });
    await this.arrives('CONTRIBUTION_CONFIRMED');
  }

  private async registerActivity({ id: campaign }: Thing): Promise<void> {
    const { volunteer } = this.cast;
    this.step(`${who(volunteer)} registers an activity under the campaign.`);
    const startsAt = new Date(Math.ceil(Date.now() / DAY) * DAY + 7 * DAY + 17 * 3_600_000);
    const times = { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 7_200_000).toISOString() };
    const facts = { title: 'Kveldstur med kakao', description: 'Vi går sakte, og har god tid.', campaign };
    const ids = { network: this.network.id, organisation: volunteer.organisation.id };
    await volunteer.deed(documents.REGISTER, { ...ids, activity: { ...facts, ...times, recurrence: 'FREQ=WEEKLY' } });
    await this.arrives('ACTIVITY_REGISTERED');
  }

  private async openNeed({ id: campaign }: Thing): Promise<Thing> {
    const { unit } = this.cast;
    this.step(`${unit.name} makes known what is lacking: ${String(WANTED)} people to walk along.`);
    const need = { campaign, title: 'Turvener', kind: 'VOLUNTEERS', quantity: WANTED };
    const opened = await unit.deed(documents.OPEN_NEED, { need });
    await this.arrives('NEED_OPENED');
    return opened;
  }

  private async pledge({ id: need }: Thing): Promise<Thing> {
    const { volunteer } = this.cast;
    const organisation = volunteer.organisation.id;
    this.step(
      `${volunteer.name} pledges ${String(WANTED + 1)} people, which is one too many, and then ${String(WANTED)}.`,
    );
    const tooMany = { organisation, contribution: { need, quantity: WANTED + 1 } };
    const { thing, problems } = await volunteer.attempt(documents.PLEDGE, tooMany);
    const [problem] = problems;
    if (thing !== null || problem?.code !== 'NEED_ALREADY_COVERED')
      throw new TourProblem('It should have been refused.');
    say(`    refused, nothing changed: ${problem.code}, limit ${String(problem.limit)}. "${problem.message}"`);
    const pledge = await volunteer.deed(documents.PLEDGE, {
      organisation,
      contribution: { need, quantity: WANTED },
    });
    await this.arrives('CONTRIBUTION_PLEDGED');
    await this.arrives('NEED_COVERED');
    return pledge;
  }

  private async confirmWhilePartnerIsAway({ id: contribution, version }: Thing): Promise<void> {
    const { unit, partner } = this.cast;
    const last = this.follower.last;
    this.step(`${partner.name}'s connection breaks. Meanwhile ${unit.name} confirms the pledge.`);
    await this.follower.leave();
    await unit.deed(documents.CONFIRM, { contribution, version });
    say(`    ${partner.name} comes back and asks for all after #${String(last)}: nothing was lost.`);
    this.follower.connect();
    await this.arrives('CONTRIBUTION_CONFIRMED');
  }

  private async showStanding({ id }: Thing, expected: boolean): Promise<void> {
    const { campaign } = await this.cast.partner.read<{ campaign: { crossSector: Standing } }>(documents.STANDING, {
      id,
    });
    say();
    for (const line of standingInWords(campaign.crossSector)) say(`    ${line}`);
    if (campaign.crossSector.isCrossSector !== expected)
      throw new TourProblem('The standing is not what it should be.');
  }

  private async showStrangersView(): Promise<void> {
    this.step('And somebody who is not signed in? Reads the same stretch of the log, without what is for insiders.');
    const all = await this.log(this.cast.partner.token);
    if (
      !this.seen.every(({ sequence }) => all.some((event) => event.sequence === sequence)) ||
      all.length !== this.seen.length
    )
      throw new TourProblem('What arrived is not what stands in the log.');
    const open = await this.log(null);
    if (open.some(({ kind }) => kind.startsWith('CONTRIBUTION_'))) throw new TourProblem('A stranger sees pledges.');
    say(`    ${String(open.length)} of the ${String(all.length)} events; no pledge and no invitation among them.`);
  }

  private async lookAhead(): Promise<void> {
    const { coordinator, volunteer } = this.cast;
    const step = (sentence: string) => {
      this.step(sentence);
    };
    await new Outlook(coordinator, { id: this.network.id, slug: SLUG }, step).show(volunteer.organisation);
  }

  /** What stands in the log from the tour's beginning to the last event that arrived. */
  private async log(token: string | null): Promise<SeenEvent[]> {
    const variables = { slug: SLUG, after: this.network.lastSequence };
    const { network } = await ask<{ network: { events: { nodes: SeenEvent[] } } }>(
      this.url,
      token,
      documents.LOG,
      variables,
    );
    return network.events.nodes.filter(({ sequence }) => sequence <= this.follower.last);
  }

  /** Waits until the partner sees an event of that kind, and shows all that arrives. */
  private async arrives(kind: string): Promise<void> {
    for (;;) {
      const event = await this.follower.next();
      this.seen.push(event);
      say(`    > ${inWords(event)}`);
      if (event.kind === kind) return;
    }
  }

  private step(sentence: string): void {
    this.steps += 1;
    say(`\n${bold(String(this.steps))}  ${sentence}`);
  }
}

const who = ({ name, organisation }: Person): string => `${name} ${faint(`(${organisation.name})`)}`;

function days(): { startsOn: string; endsOn: string } {
  const day = (inDays: number) => new Date(Date.now() + inDays * DAY).toISOString().slice(0, 10);
  return { startsOn: day(0), endsOn: day(180) };
}
