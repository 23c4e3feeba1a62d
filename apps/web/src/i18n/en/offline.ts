import type { FirstWords } from '../words.js';

export const offline: FirstWords['offline'] = {
  since: 'No connection since {{time}}.',
  sawThen: 'You see what there was then.',
  asOf: 'Shown as it was {{day}} at {{time}}.',
  noContact: 'You are offline.',
  release: 'A new version of Saman is ready.',
  reload: 'Load the page again',
  oldPage: 'The page must be loaded again.',
  oldPageWhy: 'A new version of Saman is out, or the connection is gone.',
  waits_one: 'One thing waits for a connection.',
  waits_other: '{{n}} things wait for a connection.',
  waiting: 'Waits for a connection',
  refused_one: 'One thing did not get through.',
  refused_other: '{{n}} things did not get through.',
  allSent: 'All that waited has been sent.',
  show: 'See what it is',
  list: 'Your queue',
  undo: 'Undo',
  notKept:
    'We cannot connect, and this browser keeps nothing here. Leave the page open, and try again when you are online.',
  needsContact:
    'We cannot connect, and this cannot wait on this device. What you write stays here: send it when you are online.',
  notSent: 'We cannot connect, so this has not been sent. Try again when you are online.',
  leaving: 'You are signed out on this device, but the server does not know yet. We keep trying until it answers.',
};
