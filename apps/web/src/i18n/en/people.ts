export const people = {
  you: '{{name}} (you)',
  invitations_one: 'One has been invited and has not answered.',
  invitations_other: '{{n}} have been invited and have not answered.',
  invitedAs: 'As {{role}} · asked {{day}} · the link works until {{until}}',
  withdraw: 'Withdraw',
  withdrawFrom: 'Withdraw the invitation to {{email}}',
};
