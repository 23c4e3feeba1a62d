export const planning = {
  underWork: 'Planar under arbeid',
  toNewPlan: 'Skriv ein ny plan',
} as const;
