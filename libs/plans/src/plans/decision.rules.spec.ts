import { Approval, BodyKind, DecisionOutcome } from '../schema.gen.js';
import { approvalOf, checkDecidedOn, statusAfter } from './decision.rules.js';

const refusal = (code: string) => expect.objectContaining({ code }) as unknown as Error;
const every = [null, ...Approval].flatMap((approval) =>
  BodyKind.flatMap((bodyKind) => DecisionOutcome.map((outcome) => [approval, bodyKind, outcome] as const)),
);

/** What adopts, by what is asked for: kinds of bodies by outcome. */
const ADOPTS: Record<string, Partial<Record<DecisionOutcome, readonly BodyKind[]>>> = {
  null: { ADOPTED: BodyKind },
  ADMINISTRATIVE: { ADOPTED: BodyKind },
  POLITICAL: { ADOPTED: ['COUNCIL', 'COMMITTEE'] },
  NOTICE: { ADOPTED: ['COUNCIL', 'COMMITTEE'], NOTED: ['COUNCIL', 'COMMITTEE'] },
};

describe('a decision', () => {
  it.each(every)('where %s is asked for, by a %s that says %s', (approval, bodyKind, outcome) => {
    const decide = () => statusAfter('IN_HEARING', { bodyKind, outcome }, approval);
    const bodies = ADOPTS[String(approval)]?.[outcome];
    if (outcome === 'SENT_BACK' || outcome === 'REJECTED') expect(decide()).toBe('DRAFT');
    else if (!bodies) expect(decide()).toBe('IN_HEARING');
    else if (bodies.includes(bodyKind)) expect(decide()).toBe('ADOPTED');
    else expect(decide).toThrow(refusal('INVALID'));
  });

  it('is asked for by the size of the change', () => {
    const rule = { approvalNew: 'POLITICAL', approvalLarge: null, approvalSmall: 'NOTICE' } as const;
    expect((['NEW', 'LARGE', 'SMALL'] as const).map((change) => approvalOf(rule, change))).toEqual([
      'POLITICAL',
      null,
      'NOTICE',
    ]);
    expect(approvalOf(null, 'NEW')).toBeNull();
  });

  it.each([
    ['2026-11-22', null, true],
    ['2026-11-23', null, false],
    ['2026-11-20', '2026-11-20', true],
    ['2026-11-19', '2026-11-20', false],
  ])('of %s, the edition before adopted on %s: %s', (decidedOn, before, isRight) => {
    const check = () => {
      checkDecidedOn(decidedOn, '2026-11-22', before);
    };
    if (isRight) expect(check).not.toThrow();
    else expect(check).toThrow(refusal('INVALID'));
  });
});
