// What somebody signs in with, in the words in which they would know it again.

/** By what a browser calls itself. The first that fits: most of them name Chrome and Safari as well. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system by a User-Agent: "Chrome · Android". Null where neither is known, e.g. of a program. Versions are left out: they change while one is signed in. */
export function deviceOf(userAgent: string | undefined): string | null {
  const called = userAgent?.slice(0, 1000) ?? '';
  const known = [BROWSERS, SYSTEMS].flatMap((names) => names.find(([sign]) => sign.test(called))?.[1] ?? []);
  return known.length === 0 ? null : known.join(' · ');
}
