import type { Party } from '@saman/contributions';

/** One change to a campaign that is supposed, with all that was looked up for it. */
export type Change = { readonly campaignId: string } & (
  | { readonly moveTo: { readonly startsOn: string; readonly endsOn: string } }
  | { readonly cancel: true }
  | { readonly partner: Pick<Party, 'organisationId' | 'kind' | 'sector'> }
);
