import { accountMail, invitationMail } from './mails.js';

const link = 'https://saman.example.org/welcome#token=abc';

describe('a mail', () => {
  it.each(['NN', 'NB', 'SE', 'EN'] as const)('in %s has the link on a line of its own', (language) => {
    const mails = [
      ...(['account', 'accountExists', 'reset'] as const).map((kind) =>
        accountMail(kind, { name: 'Kari', language }, link),
      ),
      invitationMail(language, { inviterName: 'Ola', subjectName: 'Voss idrettslag', role: 'EDITOR' }, link),
    ];
    for (const { subject, text } of mails) {
      expect(text.split('\n')).toContain(link);
      expect(subject).not.toMatch(/[\r\n]|undefined/);
    }
  });

  it('speaks the language that was asked for', () => {
    const subjects = (['NN', 'NB', 'SE', 'EN'] as const).map(
      (language) => accountMail('account', { name: '', language }, link).subject,
    );
    expect(subjects).toEqual(['Velkomen til Saman', 'Velkommen til Saman', 'Velkommen til Saman', 'Welcome to Saman']);
  });
});
