export const orders = {
  give: 'Atte barggu',
  responsibleIs: 'Ovddasvástádus: {{who}}',
  change: 'Rievdat',
  withdraw: 'Geassit ruovttoluotta',
  aims: {
    of: { campaign: 'Man várás kampánnja lea', activity: 'Man várás doaibma lea' },
    nothing: 'Ii leat daddjon guđe mihtuid, doaibmabijuid dahje bargguid várás dát lea.',
    change: 'Rievdat man várás dat lea',
    say: 'Muital man várás dat lea',
    mandate: 'Barggu várás',
    goal: 'Mihttomeari várás',
    measure: 'Doaibmabiju várás',
  },
};
