import type { Words } from '../words.js';

export const attendance: Words['attendance'] = {
  title: 'How many came?',
  note: 'Note attendance',
  putRight: 'Correct',
  of: 'Attendance {{what}}',
  participants: 'Came',
  volunteers: 'Volunteers',
  hours: 'Hours',
  hint: 'Volunteers are not counted among those who came. Hours are what all volunteers gave together.',
  came_one: 'One came',
  came_other: '{{n}} came',
  gave_zero: 'No volunteers',
  gave_one: 'One volunteer, {{hours}} hours',
  gave_other: '{{n}} volunteers, {{hours}} hours together',
  sum_one: '{{n}} came the one time it was noted.',
  sum_other: '{{n}} visits on {{times}} occasions.',
  sumHours: 'Volunteers gave {{hours}} hours.',
  meanwhile: 'Meanwhile it was noted: {{what}}. If you save now, what you wrote here counts.',
  notWhole: 'Write a whole number, such as 12.',
  notHours: 'Write a number, such as 7.5.',
};
