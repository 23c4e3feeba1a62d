// What people do about themselves. Their stories are told in test/organisations; here only who gets as far as the deed.
import { newId } from '@saman/kernel';
import { signedIn, type Stage } from './cast.js';
import { type DeedRow, forEverybody, outcomes, type Target } from './deed-row.js';

const nothing = ({ town }: Stage): Promise<Target> => Promise.resolve({ id: town.id, version: 1 });
const email = () => `${newId()}@example.org`;
const password = 'eit passord som ingen har';

const own = (deed: string, args: () => object, outcome: string): DeedRow => ({
  ...{ deed, args, to: 'oneself', make: nothing },
  outcomes: outcomes([outcome, signedIn]),
});

const open = (deed: string, args: () => object, outcome: string): DeedRow => ({
  ...{ deed, args, to: 'get in', make: nothing },
  outcomes: forEverybody(outcome),
});

export const peopleDeeds: readonly DeedRow[] = [
  open('signIn', () => ({ email: email(), password }), 'SIGN_IN_FAILED'),
  { ...open('signOut', () => ({}), 'done'), endsSession: true },
  open('requestAccount', () => ({ email: email(), name: 'Kari', language: 'NN' }), 'done'),
  open('requestPasswordReset', () => ({ email: email() }), 'done'),
  open('choosePassword', () => ({ token: 'no such link', password }), 'NOT_FOUND'),
  own('acceptInvitation', () => ({ token: 'no such link' }), 'NOT_FOUND'),
  own('changeProfile', () => ({ language: 'NN' }), 'done'),
  own('changePassword', () => ({ current: password, new: password }), 'SIGN_IN_FAILED'),
  own('endSession', () => ({ session: newId() }), 'NOT_FOUND'),
  own('endOtherSessions', () => ({}), 'done'),
  own('eraseMyAccount', () => ({ password }), 'SIGN_IN_FAILED'),
  {
    deed: 'markSeen',
    to: 'oneself',
    make: nothing,
    args: ({ id }) => ({ network: id, sequence: 0 }),
    outcomes: outcomes(['done', signedIn]),
  },
];
