export const planning = {
  underWork: 'Plánat mat čállojuvvojit',
  toNewPlan: 'Čále ođđa plána',
};
