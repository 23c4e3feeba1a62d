export const changing = {
  publish: 'Show to everybody',
  change: 'Change',
  cancel: 'Call off',
  oneTime: 'Move or call off',
  oneTimeOf: 'Move or call off {{when}}',
  when: '{{day}} at {{time}}',
  movedFrom: 'Moved from {{when}}',
  need: {
    open: 'Ask for something',
    change: 'Change the need',
    changeOf: 'Change the need {{what}}',
  },
} as const;
