export const changing = {
  publish: 'Vis for alle',
  change: 'Endre',
  cancel: 'Avlys',
  oneTime: 'Flytt eller avlys',
  oneTimeOf: 'Flytt eller avlys {{when}}',
  when: '{{day}} klokka {{time}}',
  movedFrom: 'Flyttet fra {{when}}',
  need: {
    open: 'Meld et behov',
    change: 'Endre behovet',
    changeOf: 'Endre behovet {{what}}',
  },
} as const;
