// The text form of iCalendar (RFC 5545, 3.1 and 3.3). Written here and not by ical-generator 10, which stamps by the server's clock where the
// calendar has a zone, leaves the calendar's own name unescaped and escapes commas in links.

/** One line of content, not folded yet. */
export type Line = string;

const LONGEST = 75;

/** A text value. Control characters, which the format does not know, are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\n');

/** A property with a text value. */
export const textLine = (name: string, text: string): Line => `${name}:${escaped(text)}`;

/** A parameter's value: it may hold neither quotation marks nor line breaks, however they are written. */
export const quoted = (text: string): string => `"${text.replace(/["\p{Cc}]/gu, ' ').trim()}"`;

export const component = (name: string, lines: readonly Line[]): Line[] => [`BEGIN:${name}`, ...lines, `END:${name}`];

/** The whole text: each line ends in CRLF and has at most 75 octets; what is longer goes on in the next after a space. */
export const written = (lines: readonly Line[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');

function folded(line: Line): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const parts: string[] = [];
  let [part, size] = ['', 0];
  // by whole characters: half an emoji is none
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > LONGEST) {
      parts.push(part);
      // the space that the next line begins with
      [part, size] = ['', 1];
    }
    part += character;
    size += bytes;
  }
  return [...parts, part].join('\r\n ');
}
