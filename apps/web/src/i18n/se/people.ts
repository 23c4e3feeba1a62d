export const people = {
  you: '{{name}} (don)',
  invitations_one: 'Okta lea bovdejuvvon iige leat vástidan.',
  invitations_other: '{{n}} leat bovdejuvvon eaige leat vástidan.',
  invitedAs: 'Rolla: {{role}} · jerrojuvvui {{day}} · liŋka gusto {{until}} rádjai',
  withdraw: 'Geassit ruovttoluotta',
  withdrawFrom: 'Geasse bovdehusa ruovttoluotta: {{email}}',
};
