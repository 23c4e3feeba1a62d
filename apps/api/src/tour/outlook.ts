// The coordinator's part: how we stand towards what the strategy orders, why, and what would help.
import { CHAIN, MANDATES, WHAT_IF } from './documents.js';
import type { Mandate, Standing, Underway } from './mandates.js';
import type { Person } from './person.js';
import { TourProblem } from './tour-problem.js';
import { bold, campaignStanding, inSmall, mandateInWords, say } from './words.js';

interface Goal {
  title: string;
  area: { title: string } | null;
  plan: { title: string; vision: string | null };
}

interface Outlooks {
  whatIf: { mandates: { mandate: { id: string }; now: Standing; then: Standing }[] };
}

/** A campaign that a mandate waits for, and what it lacks. */
interface Waiting {
  mandate: Mandate;
  campaign: Required<Underway['part']>;
}

export class Outlook {
  constructor(
    private readonly coordinator: Person,
    private readonly network: { id: string; slug: string },
    private readonly step: (sentence: string) => void,
  ) {}

  /** Only looks: what would be is worked out, never written. `helper` is an organisation that could join. */
  async show(helper: { id: string; name: string }): Promise<void> {
    this.step(`${this.coordinator.name} looks ahead: how do we stand towards 2035?`);
    const mandates = await this.mandates();
    for (const mandate of mandates) say(`    ${mandateInWords(mandate)}`);
    const waiting = firstWaiting(mandates);
    if (!waiting) {
      say('    No campaign that a mandate waits for lacks anything.');
      return;
    }
    await this.explain(waiting);
    await this.imagine(waiting, helper);
    say('    Nothing of this was written: it was only worked out.');
  }

  private async mandates(): Promise<Mandate[]> {
    const { network } = await this.coordinator.read<{ network: { mandates: { nodes: Mandate[] } } }>(MANDATES, {
      slug: this.network.slug,
    });
    return network.mandates.nodes;
  }

  private async explain({ mandate, campaign }: Waiting): Promise<void> {
    this.step(`Why is "${mandate.title}" ${inSmall(mandate.standing.status)}?`);
    for (const each of mandate.standing.underway) say(`    ${campaignStanding(each)}`);
    const found = await this.coordinator.read<{ campaign: { goals: Goal[] } }>(CHAIN, { id: campaign.id });
    for (const { title, area, plan } of found.campaign.goals) {
      const way = [`"${title}"`, area?.title ?? '', plan.title, plan.vision ?? ''].filter(Boolean).join(' < ');
      say(`    ${campaign.title} is for ${way}`);
    }
  }

  private async imagine({ mandate, campaign }: Waiting, helper: { id: string; name: string }): Promise<void> {
    this.step('And what would help?');
    const join = { campaign: campaign.id, addPartner: helper.id };
    const joined = `If ${helper.name} joined ${campaign.title}`;
    await this.tryOut(mandate, joined, [join]);
    const other = mandate.standing.underway.find(({ part }) => part.id !== undefined && part.id !== campaign.id)?.part;
    if (!other) return;
    const off = { campaign: other.id, cancel: true };
    await this.tryOut(mandate, `${joined}, but ${other.title ?? ''} were called off`, [join, off]);
  }

  private async tryOut(mandate: Mandate, what: string, changes: object[]): Promise<void> {
    const { whatIf } = await this.coordinator.read<Outlooks>(WHAT_IF, { network: this.network.id, changes });
    const outlook = whatIf.mandates.find((each) => each.mandate.id === mandate.id);
    if (!outlook) throw new TourProblem('The mandate has no outlook.');
    const { now, then } = outlook;
    const [from, to] = [now.status, then.status].map(inSmall);
    const risks = then.risks.map(
      ({ code, missing }) => `${inSmall(code)}${missing ? `: ${String(missing)} more` : ''}`,
    );
    const why = risks.length > 0 ? ` (${risks.join('; ')})` : '';
    say(`    ${what}: ${from === to ? 'still' : `from ${from ?? ''} to`} ${bold(to ?? '')}${why}.`);
  }
}

/** The first campaign on the way that still lacks something. */
function firstWaiting(mandates: readonly Mandate[]): Waiting | undefined {
  for (const mandate of mandates) {
    for (const { part, lacks } of mandate.standing.underway) {
      const { id, title } = part;
      if (id !== undefined && title !== undefined && lacks.length > 0) return { mandate, campaign: { id, title } };
    }
  }
  return undefined;
}
