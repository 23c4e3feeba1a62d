import type { Viewer } from '@saman/organisations';
import { system } from '@saman/platform';
import sql, { type Sql } from 'sql-template-tag';
import type { DemoNetwork } from '../demo.types.js';
import { ovreEiker } from '../ovre-eiker/index.js';
import { sorVaranger } from '../sor-varanger/index.js';
import { voss } from '../voss/index.js';
import { registerActivity } from './activities.js';
import { endCampaign, startCampaign, type Started } from './campaigns.js';
import { castOf, type Founders } from './casting.js';
import { Deeds, type Services } from './deeds.js';
import { aim } from './mandates.js';
import { Planned } from './planned.js';
import { makePlans } from './plans.js';

export const demoNetworks: readonly DemoNetwork[] = [voss, sorVaranger, ovreEiker];

/**
 * Loads the demo networks into a database that is set up and empty, by the deeds of the people concerned. The database counts as a demo
 * from before the first account, and as a whole one when all is there; everybody's password is `password`.
 */
export async function loadDemo(app: Services, password: string): Promise<void> {
  const deeds = new Deeds(app);
  await mark(deeds, sql`UPDATE installation SET is_demo = true`);
  const passwordHash = await deeds.passwords.hash(password);
  const operator = await makeOperator(deeds, passwordHash);
  await Promise.all(demoNetworks.map((demo) => loadNetwork(deeds, demo, { operator, passwordHash })));
  await mark(deeds, sql`UPDATE installation SET demo_loaded_at = now()`);
}

const mark = (deeds: Deeds, how: Sql) => deeds.database.write(system, (tx) => tx.query(how));

async function makeOperator(deeds: Deeds, passwordHash: string): Promise<Viewer> {
  const id = await deeds.database.write(system, (tx) => {
    const facts = { email: 'operator@example.org', name: 'Unni Driftsæter', language: 'NN' as const };
    return deeds.accounts.make(tx, { ...facts, passwordHash, isOperator: true });
  });
  return deeds.viewers.ofPerson(id);
}

async function loadNetwork(deeds: Deeds, demo: DemoNetwork, founders: Founders): Promise<void> {
  const cast = await castOf(deeds, demo, founders);
  const planned = new Planned(demo.planning);
  await makePlans(deeds, cast, planned);
  const campaigns = new Map<string, Started>();
  for (const campaign of demo.campaigns) campaigns.set(campaign.key, await startCampaign(deeds, cast, campaign));
  for (const [key, aims] of Object.entries(demo.planning.aims)) {
    const campaign = campaigns.get(key);
    if (campaign) await aim(deeds, cast, planned, campaign, aims);
  }
  for (const activity of demo.activities) {
    await registerActivity(deeds, cast, activity, campaigns.get(activity.campaign ?? '')?.id ?? null);
  }
  for (const campaign of demo.campaigns) {
    const started = campaigns.get(campaign.key);
    if (started) await endCampaign(deeds, cast, campaign, started);
  }
}
