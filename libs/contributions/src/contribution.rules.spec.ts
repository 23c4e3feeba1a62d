import { Viewer } from '@saman/organisations';
import * as rules from './contribution.rules.js';
import { checkDelivery, takenBack } from './delivery.rules.js';

const NETWORK = 'network';
const refusal = (facts: object) => expect.objectContaining(facts) as unknown as Error;
const gift = {
  networkId: NETWORK,
  organisationId: 'giver',
  quantity: 5,
  delivered: 0,
  status: 'PLEDGED' as const,
  version: 1,
};

const editorOf = (...ids: string[]) =>
  new Viewer({
    personId: 'person',
    sessionHash: null,
    isOperator: false,
    organisations: ids.map((id) => ({ id, role: 'EDITOR' as const, activeIn: [NETWORK] })),
    networks: [],
  });
const coordinator = new Viewer({
  personId: 'person',
  sessionHash: null,
  isOperator: false,
  organisations: [],
  networks: [{ id: NETWORK, role: 'COORDINATOR' }],
});

describe('who confirms', () => {
  it.each([
    ['the holder', editorOf('holder'), 'holder', true],
    ['a coordinator', coordinator, 'holder', true],
    ['the giver', editorOf('giver'), 'holder', false],
    ['the giver that is the holder', editorOf('giver'), 'giver', false],
    ['somebody who acts for both', editorOf('giver', 'holder'), 'holder', false],
    ['a coordinator, what the owner gives itself', coordinator, 'giver', true],
    ['somebody else', editorOf('other'), 'holder', false],
  ])('%s', (_, viewer, holder, may) => {
    expect(rules.canConfirm(viewer, gift, holder)).toBe(may);
    const confirm = () => {
      rules.checkMayConfirm(viewer, gift, holder, 1);
    };
    if (may) expect(confirm).not.toThrow();
    else expect(confirm).toThrow(refusal({ code: 'FORBIDDEN' }));
  });

  it('nobody twice, and nobody by a stale version', () => {
    const confirmed = { ...gift, status: 'CONFIRMED' as const };
    expect(rules.canConfirm(editorOf('holder'), confirmed, 'holder')).toBe(false);
    const again = () => {
      rules.checkMayConfirm(editorOf('holder'), confirmed, 'holder', 1);
    };
    const stale = () => {
      rules.checkMayConfirm(editorOf('holder'), gift, 'holder', 2);
    };
    expect(again).toThrow(refusal({ code: 'WRONG_STATUS' }));
    expect(stale).toThrow(refusal({ code: 'CONFLICT' }));
  });
});

describe('taking back', () => {
  it('leaves what was delivered as given', () => {
    expect(takenBack({ ...gift, status: 'CONFIRMED', delivered: 2 })).toMatchObject({
      status: 'DELIVERED',
      quantity: 2,
      version: 2,
    });
    expect(takenBack(gift)).toMatchObject({ status: 'WITHDRAWN', quantity: 5, version: 2 });
  });
});

describe('delivery', () => {
  const confirmed = { ...gift, status: 'CONFIRMED' as const, delivered: 3 };
  it.each([
    [3, '2026-05-01', 'MORE_THAN_LEFT'],
    [0, '2026-05-01', 'TOO_SMALL'],
    [1, '2026-05-03', 'DATE_OUT_OF_RANGE'],
  ])('of %i on %s is %s', (quantity, day, rule) => {
    const deliver = () => {
      checkDelivery(confirmed, quantity, day, '2026-05-02');
    };
    expect(deliver).toThrow(refusal({ problems: [expect.objectContaining({ rule })] }));
  });
});
