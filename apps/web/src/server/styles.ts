// The policy lets no style attributes through in HTML; React sets them by script, which it may.

/** What our own components write. Anything else, e.g. a brace, is left out. */
const PLAIN = /^[\w\s:;.,%()#+*/-]+$/;

/** The same page with a sheet in place of its style attributes: `html` has marks that the `sheet` names. */
export function withoutAttributes(html: string): { html: string; sheet: string } {
  const marks = new Map<string, string>();
  const marked = html.replaceAll(/ style="([^"]*)"/g, (_, style: string) => {
    if (!PLAIN.test(style)) return '';
    const mark = marks.get(style) ?? String(marks.size);
    marks.set(style, mark);
    return ` data-y="${mark}"`;
  });
  // the root's id makes it as strong as an attribute is against classes
  const sheet = [...marks].map(([style, mark]) => `#root [data-y="${mark}"]{${style}}`).join('');
  return { html: marked, sheet };
}
