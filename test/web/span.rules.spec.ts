// In which days it is looked for what is on.
import { rulesOf } from './rules.js';

interface Rules {
  spanOf: (said: string | null, today: string) => { kind: string; first: string; days: number };
  boundsOf: (span: { first: string; days: number }, today: string, timeZone: string) => Record<'from' | 'to', string>;
}

describe('the days that are looked at', () => {
  const [friday, saturday, sunday] = ['2026-11-20', '2026-11-21', '2026-11-22'];

  it('are the next four weeks, unless the address says others', async () => {
    const { spanOf } = await rulesOf<Rules>('activities/span.rules.ts');
    for (const said of [null, '', 'soon', '2026-02-30', '2026-13-01', '1999-01-01', '2026-11-20x'])
      expect(spanOf(said, friday)).toEqual({ kind: 'weeks', first: friday, days: 28 });
    expect(spanOf('2026-12-24', friday)).toEqual({ kind: 'day', first: '2026-12-24', days: 1 });
    expect(spanOf('tomorrow', friday)).toEqual({ kind: 'tomorrow', first: saturday, days: 1 });
  });

  it('are what is left of the weekend once it has begun', async () => {
    const { spanOf } = await rulesOf<Rules>('activities/span.rules.ts');
    expect(spanOf('weekend', friday)).toMatchObject({ first: saturday, days: 2 });
    expect(spanOf('weekend', saturday)).toMatchObject({ first: saturday, days: 2 });
    expect(spanOf('weekend', sunday)).toMatchObject({ first: sunday, days: 1 });
    expect(spanOf('weekend', '2026-11-23')).toMatchObject({ first: '2026-11-28', days: 2 });
  });

  it('end at midnight where the network is, also when clocks change', async () => {
    const { boundsOf } = await rulesOf<Rules>('activities/span.rules.ts');
    const day = { first: '2026-10-25', days: 1 };
    expect(boundsOf(day, friday, 'Europe/Oslo')).toEqual({
      from: '2026-10-24T22:00:00.000Z',
      to: '2026-10-25T23:00:00.000Z',
    });
  });
});
