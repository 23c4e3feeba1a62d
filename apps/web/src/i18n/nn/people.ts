export const people = {
  you: '{{name}} (du)',
  invitations_one: 'Éin er invitert og har ikkje svara.',
  invitations_other: '{{n}} er inviterte og har ikkje svara.',
  invitedAs: 'Som {{role}} · spurt {{day}} · lenkja gjeld til {{until}}',
  withdraw: 'Trekk tilbake',
  withdrawFrom: 'Trekk tilbake invitasjonen til {{email}}',
} as const;
