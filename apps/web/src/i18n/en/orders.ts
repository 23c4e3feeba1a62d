export const orders = {
  give: 'Give a mandate',
  responsibleIs: 'Responsible: {{who}}',
  change: 'Change',
  withdraw: 'Withdraw',
  aims: {
    of: { campaign: 'What the campaign is for', activity: 'What the activity is for' },
    nothing: 'Nobody has said which goals, measures or mandates this is for.',
    change: 'Change what it is for',
    say: 'Say what it is for',
    mandate: 'For the mandate',
    goal: 'For the goal',
    measure: 'For the measure',
  },
};
