export const planning = {
  underWork: 'Plans being written',
  toNewPlan: 'Write a new plan',
};
