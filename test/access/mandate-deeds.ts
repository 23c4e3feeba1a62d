import { but, editorsOf, type Role, type Stage, viewersOf } from './cast.js';
import { byVisibility, type DeedRow, outcomes, type Outcomes, type Target } from './deed-row.js';

const COORDINATOR: readonly Role[] = ['coordinator'];
/** A draft is seen by those who write it, too, but mandates and evidence are coordinators' alone. */
const ofDraft = outcomes(['NOT_FOUND', but(viewersOf.DRAFT)], ['FORBIDDEN', editorsOf('owner')], ['done', COORDINATOR]);
const ofOpen = outcomes(['done', COORDINATOR]);

const asked = { title: 'Tre kampanjar', dueOn: '2035-12-31', rule: { campaignsCompleted: { count: 3 } } };

const PLANS = [
  ['DRAFT', ofDraft],
  ['ADOPTED', ofOpen],
] as const;

/** A mandate of a plan. */
const mandate =
  (status: 'DRAFT' | 'ADOPTED') =>
  async ({ town }: Stage): Promise<Target> =>
    town.set.mandate({ plan: await town.set.plan({ status }) });

const toMandate = (deed: string, more: object): DeedRow[] =>
  PLANS.map(([status, who]) => ({
    ...{ deed, to: `a mandate of a plan ${status}`, make: mandate(status), outcomes: who },
    args: ({ id, version }) => ({ mandate: id, version, ...more }),
    shown: { field: 'mandate.viewerCanEdit' },
  }));

const seen = (visibility: 'PUBLIC' | 'NETWORK' | 'DRAFT'): Outcomes =>
  outcomes(['NOT_FOUND', but(viewersOf[visibility])], ['done', COORDINATOR]);

export const mandateDeeds: readonly DeedRow[] = [
  ...PLANS.map(([status, who]): DeedRow => ({
    ...{ deed: 'giveMandate', to: `by a plan ${status}`, make: ({ town }) => town.set.plan({ status }), outcomes: who },
    args: ({ id }) => ({ plan: id, mandate: asked }),
  })),
  ...toMandate('changeMandate', { changes: { title: 'Fire kampanjar' } }),
  ...toMandate('withdrawMandate', { reason: 'Ikkje no' }),
  ...byVisibility((visibility) => ({
    ...{ deed: 'setCampaignMandates', to: `a campaign that is ${visibility}`, outcomes: seen(visibility) },
    make: ({ town }) => town.set.campaign({ visibility }),
    args: ({ id, version }) => ({ campaign: id, version, mandates: [] }),
  })),
  ...byVisibility((visibility) => ({
    ...{ deed: 'setActivityMandates', to: `an activity that is ${visibility}`, outcomes: seen(visibility) },
    make: ({ town }) => town.set.activity({ organiser: town.health, visibility }),
    args: ({ id, version }) => ({ activity: id, version, mandates: [] }),
  })),
  ...byVisibility(
    (visibility) => ({
      ...{ deed: 'setEvidenceAside', to: `evidence that is ${visibility}`, outcomes: seen(visibility) },
      make: ({ town }) => town.set.evidence({ visibility }),
      args: ({ id, version }) => ({ evidence: id, version, reason: 'Talt to gonger' }),
    }),
    ['PUBLIC', 'NETWORK'],
  ),
  ...byVisibility(
    (visibility) => ({
      ...{ deed: 'reinstateEvidence', to: `evidence that is ${visibility}`, outcomes: seen(visibility) },
      make: async ({ town }) => {
        const { id } = await town.set.evidence({ visibility });
        const aside = { evidence: id, version: 1, reason: 'Talt to gonger' };
        return (await town.coordinator.mutate('setEvidenceAside', aside)).thing as Target;
      },
      args: ({ id, version }) => ({ evidence: id, version }),
    }),
    ['PUBLIC', 'NETWORK'],
  ),
];
