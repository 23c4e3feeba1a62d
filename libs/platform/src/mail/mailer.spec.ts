import { envelopeOf } from './mailer.js';

const config = { mailFrom: 'Saman <saman@example.org>', publicUrl: 'https://saman.example.org' };
const mail = { to: 'kari@example.org', subject: 'Nytt', text: 'Hei!' };

it('names a mail, so that one that comes twice is recognised, and lets mail programs stop such mail by one click', () => {
  const envelope = envelopeOf({ ...mail, id: '7', unsubscribe: 'https://saman.example.org/stop?token=x' }, config);
  expect(envelope).toMatchObject({
    messageId: '<7@saman.example.org>',
    headers: {
      'List-Unsubscribe': '<https://saman.example.org/stop?token=x>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  });
});

it('gives other mail neither', () => {
  expect(Object.keys(envelopeOf(mail, config))).toEqual(['from', 'to', 'subject', 'text']);
});
