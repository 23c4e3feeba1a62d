type Language = 'NN' | 'NB' | 'SE' | 'EN';

interface Reminded {
  /** PLEDGED: a promise that waits to be confirmed; CONFIRMED: one that waits to be delivered. */
  readonly status: string;
  /** The one who waits. */
  readonly organisation: string;
  readonly title: string;
  /** Where it is done. */
  readonly link: string;
}

interface Words {
  greeting(name: string): string;
  confirm(told: Reminded): readonly [subject: string, body: string];
  deliver(told: Reminded): readonly [subject: string, body: string];
  readonly go: string;
  readonly stop: string;
}

const nynorsk: Words = {
  greeting: (name) => (name === '' ? 'Hei!' : `Hei, ${name}!`),
  confirm: ({ organisation, title }) => [
    `${organisation} ventar på svar om «${title}»`,
    `${organisation} har lova eit bidrag til «${title}» og lurer på om de tek imot. Eit klikk er nok.`,
  ],
  deliver: ({ organisation, title }) => [
    `${organisation} gler seg til bidraget til «${title}»`,
    `${organisation} ventar på bidraget de har lova til «${title}». Er det alt levert, kan de melde frå her.`,
  ],
  go: 'Gå til bidraget:',
  stop: 'Vil du ikkje ha påminningar? Stopp dei med eitt klikk:',
};

const bokmål: Words = {
  greeting: (name) => (name === '' ? 'Hei!' : `Hei, ${name}!`),
  confirm: ({ organisation, title }) => [
    `${organisation} venter på svar om «${title}»`,
    `${organisation} har lovet et bidrag til «${title}» og lurer på om dere tar imot. Et klikk er nok.`,
  ],
  deliver: ({ organisation, title }) => [
    `${organisation} gleder seg til bidraget til «${title}»`,
    `${organisation} venter på bidraget dere har lovet til «${title}». Er det alt levert, kan dere melde fra her.`,
  ],
  go: 'Gå til bidraget:',
  stop: 'Vil du ikke ha påminnelser? Stopp dem med ett klikk:',
};

const english: Words = {
  greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
  confirm: ({ organisation, title }) => [
    `${organisation} waits for an answer about “${title}”`,
    `${organisation} has promised a contribution to “${title}” and wonders whether you accept it. One click is enough.`,
  ],
  deliver: ({ organisation, title }) => [
    `${organisation} looks forward to the contribution to “${title}”`,
    `${organisation} waits for what you promised for “${title}”. If it has been delivered, please say so here.`,
  ],
  go: 'Go to the contribution:',
  stop: 'Would you rather not have reminders? Stop them with one click:',
};

// Northern Sámi gets bokmål until somebody who writes the language well has written the texts
const languages: Record<Language, Words> = { NN: nynorsk, NB: bokmål, SE: bokmål, EN: english };

export function reminderMail(
  reader: { name: string; language: Language; unsubscribe: string },
  told: Reminded,
): { subject: string; text: string } {
  const words = languages[reader.language];
  const [subject, body] = told.status === 'PLEDGED' ? words.confirm(told) : words.deliver(told);
  const paragraphs = [
    words.greeting(reader.name),
    body,
    `${words.go} ${told.link}`,
    `${words.stop} ${reader.unsubscribe}`,
  ];
  return { subject, text: `${paragraphs.join('\n\n')}\n\nSaman\n` };
}
