export const people = {
  you: '{{name}} (du)',
  invitations_one: 'Én er invitert og har ikke svart.',
  invitations_other: '{{n}} er invitert og har ikke svart.',
  invitedAs: 'Som {{role}} · spurt {{day}} · lenken gjelder til {{until}}',
  withdraw: 'Trekk tilbake',
  withdrawFrom: 'Trekk tilbake invitasjonen til {{email}}',
};
