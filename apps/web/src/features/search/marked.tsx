/** A text with what was looked for marked in it. */
export const Marked = ({ stretches }: { stretches: readonly { text: string; isMatch: boolean }[] }) =>
  stretches.map(({ text, isMatch }, place) => (isMatch ? <mark key={place}>{text}</mark> : text));
