export const admin = {
  since: 'med siden {{day}}',
};
