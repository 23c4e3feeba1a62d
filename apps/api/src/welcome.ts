const demoAccounts = [
  ['coordinator@voss.example.org', 'plans the campaigns of Voss'],
  ['volunteer@voss.example.org', 'registers activities and pledges for a club; admin@… is its ADMIN'],
  ['unit@voss.example.org', 'owns a campaign for a municipal unit'],
  ['partner@voss.example.org', 'follows and gives for a partner'],
  ['operator@example.org', 'runs the installation'],
] as const;

/** What the start says at last: where to go, and in a demo whom to sign in as. `password` is null where there is no demo. */
export function welcome(url: string, password: string | null): string {
  const where = `Saman is at ${url}, for queries ${url}/graphql`;
  if (password === null) return where;
  const accounts = demoAccounts.map(([email, does]) => `  ${email.padEnd(30)} ${does}`);
  const tour = url.endsWith(':3000') ? 'npm run tour' : `SAMAN_URL=${url} npm run tour`;
  return [
    where,
    `Sign in with the password ${password} as`,
    ...accounts,
    `and the same at sor-varanger.example.org and ovre-eiker.example.org. See it all happen: ${tour}`,
  ].join('\n');
}
