import { Problem } from '@saman/kernel';
import { Viewer } from '@saman/organisations';
import { checkMayRemind, checkPause, waitingOf } from './reminder.rules.js';

const [network, giver, holder] = ['n', 'g', 'h'];
const gift = (status: string) => ({ networkId: network, organisationId: giver, status });
const editorOf = (id: string) =>
  new Viewer({
    ...{ personId: 'p', sessionHash: null, isOperator: false, networks: [] },
    organisations: [{ id, role: 'EDITOR', activeIn: [network] }],
  });

describe('who waits for whom', () => {
  it.each([
    ['PLEDGED', { who: giver, forWhom: holder }],
    ['CONFIRMED', { who: holder, forWhom: giver }],
    ['DELIVERED', null],
    ['WITHDRAWN', null],
    ['DECLINED', null],
  ])('%s: %j', (status, waiting) => {
    expect(waitingOf(gift(status), holder)).toEqual(waiting);
  });

  it('a gift to oneself waits for a coordinator, and then for nobody', () => {
    expect(waitingOf(gift('PLEDGED'), giver)).toEqual({ who: giver, forWhom: null });
    expect(waitingOf(gift('CONFIRMED'), giver)).toBeNull();
  });
});

describe('who may remind', () => {
  it('is the one who waits', () => {
    expect(checkMayRemind(editorOf(giver), gift('PLEDGED'), holder).forWhom).toBe(holder);
    expect(() => checkMayRemind(editorOf(holder), gift('PLEDGED'), holder)).toThrow('Only the one who waits');
    expect(() => checkMayRemind(editorOf(giver), gift('DELIVERED'), holder)).toThrow('waits for nobody');
  });
});

describe('once a day', () => {
  const now = new Date('2027-03-02T12:00:00Z');

  it('is refused within 24 hours', () => {
    const tooSoon = () => {
      checkPause(new Date('2027-03-01T12:00:01Z'), now);
    };
    expect(tooSoon).toThrow(Problem);
    expect(tooSoon).toThrow('within the last 24 hours');
  });

  it('is over after 24 hours', () => {
    checkPause(new Date('2027-03-01T12:00:00Z'), now);
    checkPause(null, now);
  });
});
