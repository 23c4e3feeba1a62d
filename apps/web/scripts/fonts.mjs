// Writes src/ui/fonts: of Inter, what our languages are written with and the weights that are used. Usage: node apps/web/scripts/fonts.mjs.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import subset from 'subset-font';

const inter = dirname(fileURLToPath(import.meta.resolve('@fontsource-variable/inter')));
const fonts = fileURLToPath(new URL('../src/ui/fonts', import.meta.url));

const signs = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Norwegian, English, and the languages round about. */
const latin = signs(0x20, 0x7e) + signs(0xa0, 0xff) + '‐‑–—‘’‚“”„•…›−×→←↑↓€™';
/** Northern Sámi, and Lule Sámi’s ń; on pages that have them alone. */
const sami = 'ČčĐđŊŋŠšŦŧŽžŃń';

const options = {
  targetFormat: 'woff2',
  noHinting: true,
  // digits of one width in tables, letters that fit each other, marks above them
  keepFeatures: ['kern', 'tnum', 'ccmp', 'mark', 'locl'],
  variationAxes: { wght: { min: 400, max: 720 } },
};

async function write(name, source, text) {
  const whole = readFileSync(`${inter}/files/inter-${source}-wght-normal.woff2`);
  const part = await subset(whole, text, options);
  writeFileSync(`${fonts}/${name}.woff2`, part);
  console.log(`${name}: ${part.length} of ${whole.length} bytes`);
}

mkdirSync(fonts, { recursive: true });
copyFileSync(`${inter}/LICENSE`, `${fonts}/LICENSE`);
await write('inter-latin', 'latin', latin);
await write('inter-sami', 'latin-ext', sami);
