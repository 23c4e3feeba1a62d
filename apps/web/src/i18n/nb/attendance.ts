import type { Words } from '../words.js';

export const attendance: Words['attendance'] = {
  title: 'Hvor mange kom?',
  note: 'Noter oppmøte',
  putRight: 'Rett',
  of: 'Oppmøte {{what}}',
  participants: 'Kom',
  volunteers: 'Frivillige',
  hours: 'Timer',
  hint: 'Frivillige telles ikke med blant dem som kom. Timene er det alle frivillige ga til sammen.',
  came_one: 'Én kom',
  came_other: '{{n}} kom',
  gave_zero: 'Ingen frivillige',
  gave_one: 'Én frivillig, {{hours}} timer',
  gave_other: '{{n}} frivillige, {{hours}} timer til sammen',
  sum_one: '{{n}} møtte opp den ene gangen det er notert.',
  sum_other: '{{n}} oppmøter på {{times}} ganger.',
  sumHours: 'Frivillige ga {{hours}} timer.',
  meanwhile: 'Imens er det notert: {{what}}. Lagrer du nå, gjelder det du har skrevet her.',
  notWhole: 'Skriv et helt tall, for eksempel 12.',
  notHours: 'Skriv et tall, for eksempel 7,5.',
};
