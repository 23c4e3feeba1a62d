export const admin = {
  since: 'mielde {{day}} rájes',
};
