// What Lighthouse says of each public page, by its mobile profile.
import lighthouse from 'lighthouse';
import type { Finding } from '../finding.js';

const WANTED = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** `port`: the browser's own door for developers. */
export async function scores(port: number, url: string, pages: ReadonlyMap<string, string>): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [name, path] of pages) {
    const result = (
      await lighthouse(url + path, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] })
    )?.lhr;
    if (!result) throw new Error(`Lighthouse says nothing of ${path}`);
    for (const category of CATEGORIES) {
      const score = Math.round((result.categories[category]?.score ?? 0) * 100);
      const what = `lighthouse: ${name}, ${category}`;
      findings.push({
        what,
        ours: `${score}`,
        floor: '',
        figure: `${score}`,
        target: `>= ${WANTED}`,
        holds: score >= WANTED,
      });
      if (score < WANTED) console.log(`  ${name}, ${category}: ${reasonsOf(result, category)}`);
    }
  }
  return findings;
}

interface Result {
  categories: Record<string, { auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; displayValue?: string }>;
}

/** What costs points, with its figure. */
const reasonsOf = ({ categories, audits }: Result, category: string): string =>
  (categories[category]?.auditRefs ?? [])
    .flatMap(({ id, weight }) => {
      const audit = audits[id];
      return weight > 0 && typeof audit?.score === 'number' && audit.score < 0.9
        ? `${id} ${audit.displayValue ?? ''}`.trim()
        : [];
    })
    .join(', ');
