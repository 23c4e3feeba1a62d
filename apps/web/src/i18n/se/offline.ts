import type { FirstWords } from '../words.js';

export const offline: FirstWords['offline'] = {
  since: 'Ii leat oktavuohta tii. {{time}} rájes.',
  sawThen: 'Don oainnát dan mii lei dalle.',
  asOf: 'Čájehuvvo nu go lei {{day}} tii. {{time}}.',
  noContact: 'Dus ii leat fierbmi.',
  release: 'Saman ođđa veršuvdna lea gárvvis.',
  reload: 'Viečča siiddu ođđasit',
  oldPage: 'Siiddu ferte viežžat ođđasit.',
  oldPageWhy: 'Saman ođđa veršuvdna lea olgun, dahje fierbmi lea jávkan.',
  waits_one: 'Okta ášši vuordá fierpmi.',
  waits_other: '{{n}} ášši vurdet fierpmi.',
  waiting: 'Vuordá fierpmi',
  refused_one: 'Okta ášši ii dohkkehuvvon.',
  refused_other: '{{n}} ášši eai dohkkehuvvon.',
  allSent: 'Buot mii vurddii, lea sáddejuvvon.',
  show: 'Geahča mii dat lea',
  list: 'Du vuordimat',
  undo: 'Gáđa',
  notKept:
    'Mii eat oaččo oktavuođa, ja neahttalohkki ii vurke maidege dás. Divtte siiddu leat rabas, ja geahččal ođđasit go dus lea fierbmi.',
  needsContact:
    'Mii eat oaččo oktavuođa, ja dát ii sáhte vuordit dán rusttegis. Dat maid čálát, bissu dás: sádde dan go dus lea fierbmi.',
  notSent: 'Mii eat oaččo oktavuođa, ja dát ii leat sáddejuvvon. Geahččal ođđasit go dus lea fierbmi.',
  leaving:
    'Don leat loggejuvvon olggos dán rusttegis, muhto bálvá ii dieđe dan vel. Mii geahččalit dassážii go dat vástida.',
};
