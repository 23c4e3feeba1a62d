import { network, startApp } from '../kit/index.js';

const app = await startApp();

const EVENTS = `query ($slug: String!, $filter: EventFilter) {
  network(slug: $slug) { events(first: 100, filter: $filter) { nodes { kind changes { field before after } } } }
}`;

interface Told {
  network: {
    events: { nodes: { kind: string; changes: { field: string; before: string | null; after: string | null }[] }[] };
  };
}

describe('a public activity under a draft campaign', () => {
  it('does not give the draft away in the log, and cannot be found by it', async () => {
    const town = await network(app);
    const { coordinator, stranger } = await town.people();
    const draft = await town.set.campaign({ owner: town.club, visibility: 'DRAFT', status: 'PLANNED' });
    const activity = await town.set.activity({ organiser: town.club });
    await coordinator.mutate('changeActivity', {
      activity: activity.id,
      version: activity.version,
      changes: { campaign: draft.id },
    });

    const asked = async (viewer: typeof stranger, filter?: object) =>
      (await viewer.query<Told>(EVENTS, { slug: town.slug, filter })).network.events.nodes;
    const move = async (viewer: typeof stranger) =>
      (await asked(viewer)).find(({ kind }) => kind === 'ACTIVITY_CHANGED')?.changes;
    expect(await move(coordinator)).toEqual([{ field: 'campaign', before: null, after: draft.id }]);
    expect(await move(stranger)).toEqual([{ field: 'campaign', before: null, after: null }]);
    expect((await asked(coordinator, { campaign: draft.id })).map(({ kind }) => kind)).toContain('ACTIVITY_CHANGED');
    expect(await asked(stranger, { campaign: draft.id })).toEqual([]);
  });
});
