import type { Words } from '../words.js';

export const attendance: Words['attendance'] = {
  title: 'Man galles bohte?',
  note: 'Čális man galles bohte',
  putRight: 'Divo',
  of: 'Boahttit {{what}}',
  participants: 'Bohte',
  volunteers: 'Eaktodáhtolaččat',
  hours: 'Diimmut',
  hint: 'Eaktodáhtolaččat eai lohkkojuvvo mielde. Diimmut leat buohkaid eaktodáhtolaččaid diimmut oktiibuot.',
  came_one: 'Okta bođii',
  came_other: '{{n}} bohte',
  gave_zero: 'Eai eaktodáhtolaččat',
  gave_one: 'Okta eaktodáhtolaš, {{hours}} diimmu',
  gave_other: '{{n}} eaktodáhtolačča, {{hours}} diimmu oktiibuot',
  sum_one: '{{n}} bohte dan oktii go lea čállojuvvon.',
  sum_other: '{{n}} bohte, {{times}} geardde.',
  sumHours: 'Eaktodáhtolaččat adde {{hours}} diimmu.',
  meanwhile: 'Dan botta lea čállojuvvon: {{what}}. Jus dál vurket, de gusto dat maid don leat čállán.',
  notWhole: 'Čális olles logu, ovdamearkka dihtii 12.',
  notHours: 'Čális logu, ovdamearkka dihtii 7,5.',
};
