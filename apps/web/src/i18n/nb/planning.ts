export const planning = {
  underWork: 'Planer under arbeid',
  toNewPlan: 'Skriv en ny plan',
};
