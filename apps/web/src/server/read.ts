// What pages read of an address after its question mark.

/** By the activities page, the only one of those that are rendered which reads anything. */
const READ = ['q', 'for', 'place', 'help', 'view', 'month', 'day'];
const ACTIVITIES = /^\/[^/]+\/activities\/?$/;
/** As long as anything may be that is looked for. */
const LONGEST = 200;

/** The query with what the page reads, always in the same order, or the empty text. */
export function readOf(path: string, search: string): string {
  if (!ACTIVITIES.test(path)) return '';
  const given = new URLSearchParams(search);
  const read = new URLSearchParams();
  for (const name of READ) {
    const value = given
      .get(name)
      ?.replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, LONGEST);
    if (value !== undefined) read.set(name, value);
  }
  return read.size > 0 ? `?${read.toString()}` : '';
}
