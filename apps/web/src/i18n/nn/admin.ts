export const admin = {
  since: 'med sidan {{day}}',
} as const;
