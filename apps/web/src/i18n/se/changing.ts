export const changing = {
  publish: 'Čájet buohkaide',
  change: 'Rievdat',
  cancel: 'Šluhtte',
  oneTime: 'Sirdde dahje šluhtte',
  oneTimeOf: 'Sirdde dahje šluhtte: {{when}}',
  when: '{{day}} dii.\u00a0{{time}}',
  movedFrom: 'Sirdojuvvon, ovdal {{when}}',
  need: {
    open: 'Dieđit dárbbu',
    change: 'Rievdat dárbbu',
    changeOf: 'Rievdat dárbbu {{what}}',
  },
};
