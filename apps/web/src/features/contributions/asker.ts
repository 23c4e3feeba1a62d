/** What lacks something. */
export type Asker = { activity: string; isSeries: boolean } | { campaign: string };
