// The demo: everybody can sign in, and when all is loaded things stand where its content says.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { demoNetworks, loadDemo } from '@saman/api';
import sql, { type Sql } from 'sql-template-tag';
import { startApp, stranger } from '../kit/index.js';

const PASSWORD = 'saman-demo-2035';

const app = await startApp({ ownDatabase: true });

/** How often each text occurs. */
function tally(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of [...texts].sort()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

async function stored(query: Sql): Promise<Map<string, number>> {
  return tally((await app.database.read<{ status: string }>('demo', query)).map(({ status }) => status));
}

describe('the demo', () => {
  beforeAll(() => loadDemo(app, PASSWORD), 60_000);

  it.each(demoNetworks.map((demo) => [demo.network.slug, demo] as const))(
    'leaves all in %s as told',
    async (slug, demo) => {
      const of = sql`x JOIN network n ON n.id = x.network_id AND n.slug = ${slug}`;
      const holders = [...demo.campaigns, ...demo.activities];
      const gifts = holders.flatMap(({ needs, contributions = [] }) => [
        ...contributions,
        ...needs.flatMap((need) => need.contributions),
      ]);
      const partners = demo.campaigns.flatMap((campaign) => campaign.partners);

      expect(await stored(sql`SELECT x.status FROM membership ${of}`)).toEqual(
        tally(demo.organisations.map(({ membership }) => membership)),
      );
      expect(await stored(sql`SELECT x.status FROM campaign ${of}`)).toEqual(
        tally(demo.campaigns.map(({ status }) => status)),
      );
      expect(await stored(sql`SELECT x.status FROM campaign_partner ${of}`)).toEqual(
        tally(partners.map(({ status }) => status)),
      );
      expect(await stored(sql`SELECT x.status FROM activity ${of}`)).toEqual(
        tally(demo.activities.map(({ cancelled }) => (cancelled ? 'CANCELLED' : 'SCHEDULED'))),
      );
      expect(await stored(sql`SELECT x.status FROM contribution ${of}`)).toEqual(
        tally(gifts.map(({ status }) => status)),
      );
    },
  );

  it('lets everybody sign in with its password', async () => {
    const roles = ['coordinator', 'volunteer', 'unit', 'partner', 'admin'];
    const addresses = demoNetworks.flatMap(({ network }) => roles.map((role) => `${role}@${network.slug}.example.org`));

    for (const email of ['operator@example.org', ...addresses]) {
      const { payload, problems } = await stranger(app).mutate('signIn', { email, password: PASSWORD });
      expect(problems).toEqual([]);
      expect(payload.token).toEqual(expect.any(String));
    }
  });

  it('lets nobody in with another password', async () => {
    const wrong = { email: 'operator@example.org', password: 'saman-demo-2034' };

    const { payload, problems } = await stranger(app).mutate('signIn', wrong);

    expect(problems).toMatchObject([{ code: 'SIGN_IN_FAILED' }]);
    expect(payload.token).toBeNull();
  });

  it('lets a newcomer see the main job, again and again', async () => {
    const tour = fileURLToPath(new URL('../../../apps/api/dist/tour.js', import.meta.url));
    const play = () => promisify(execFile)(process.execPath, [tour], { env: { ...process.env, SAMAN_URL: app.url } });
    // rejects when the tour ends with anything but 0
    expect((await play()).stdout).toContain('All of it worked: 12 events arrived');
    const { stdout } = await play();
    expect(stdout).toContain('All of it worked: 12 events arrived');
    expect(stdout).toMatch(/at risk +1 of 3 +Minst tre tverrsektorielle folkehelsekampanjar/);
    expect(stdout).toMatch(/joined Trygg på beina: from at risk to on the way/);
  }, 60_000);
});
