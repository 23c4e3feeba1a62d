export const admin = {
  since: 'in since {{day}}',
};
