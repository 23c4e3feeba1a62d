// What the owner of a webhook is told when it is not called any more.
import { Inject, Injectable } from '@nestjs/common';
import { Post } from '@saman/platform';
import { Recipients } from '../mail/recipients.js';

export const DISABLED = 'webhook disabled';

export interface DisabledData {
  readonly person: string;
  readonly url: string;
}

@Injectable()
export class DisabledLetters {
  constructor(@Inject(Post) post: Post, @Inject(Recipients) recipients: Recipients) {
    post.write(DISABLED, async (data) => {
      const { person, url } = data as DisabledData;
      const owner = await recipients.find(person);
      return { mail: owner && { to: owner.email, ...words[owner.language](owner.name, url) } };
    });
  }
}

type Language = 'NN' | 'NB' | 'SE' | 'EN';
type Write = (name: string, url: string) => { subject: string; text: string };

const nynorsk: Write = (name, url) => ({
  subject: 'Vi har slått av webhooken din',
  text: `Hei, ${name}!

Webhooken til ${url} er slått av: anten har adressa ikkje teke imot på eit døgn, ho har sagt ifrå at ho er nedlagd, eller du har ikkje lenger den rolla han vart laga i. Når det er i orden att, kan du slå han på i Saman og sende på nytt det som ikkje kom fram.

Saman
`,
});

const bokmål: Write = (name, url) => ({
  subject: 'Vi har slått av webhooken din',
  text: `Hei, ${name}!

Webhooken til ${url} er slått av: enten har adressen ikke tatt imot på et døgn, den har sagt fra at den er nedlagt, eller du har ikke lenger den rollen den ble laget i. Når det er i orden igjen, kan du slå den på i Saman og sende på nytt det som ikke kom fram.

Saman
`,
});

const english: Write = (name, url) => ({
  subject: 'Your webhook has been turned off',
  text: `Hello ${name},

The webhook to ${url} has been turned off: either the address has taken nothing for a day, or it said that it is gone, or you no longer have the role that it was made in. When that is mended, turn it on again in Saman and repeat what did not arrive.

Saman
`,
});

// Northern Sámi gets bokmål until somebody who writes the language well has written the texts
const words: Record<Language, Write> = { NN: nynorsk, NB: bokmål, SE: bokmål, EN: english };
