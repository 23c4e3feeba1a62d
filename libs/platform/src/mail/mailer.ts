import { Logger } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import type { Transporter } from 'nodemailer';
import type { Config } from '../config/config.js';
import type { Database } from '../database/database.js';
import { installationOf } from '../database/installation.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  /** The same for each attempt to send it: whoever gets it twice can tell. */
  readonly id?: string;
  /** Where a POST stops such mail (RFC 8058). */
  readonly unsubscribe?: string;
}

const PATIENCE_MS = 10_000;

/** Sends mail through SMTP_URL. Without one, a demo database's mails go to the log, and elsewhere none can be sent. */
export class Mailer {
  private readonly logger = new Logger(Mailer.name);
  private transport: Promise<Transporter> | undefined;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  /** Resolves once the mail server has taken it; for the Post alone, which tries again. */
  async send(mail: Mail): Promise<void> {
    const { smtpUrl } = this.config;
    if (smtpUrl === undefined) {
      await this.write(mail);
      return;
    }
    this.transport ??= transportTo(smtpUrl);
    await (await this.transport).sendMail(envelopeOf(mail, this.config));
  }

  /** Refuses where no mail can be sent at all: INVALID, MAIL_NOT_SET_UP. */
  async checkReady(): Promise<void> {
    if (this.config.smtpUrl !== undefined || (await installationOf(this.database)).isDemo) return;
    throw new Problem('INVALID', 'MAIL_NOT_SET_UP', 'This installation cannot send mail: SMTP_URL is not set.');
  }

  private async write({ to, subject, text }: Mail): Promise<void> {
    await this.checkReady();
    this.logger.log({ to, subject, text }, 'a mail that a demo does not send');
  }
}

/** Loaded with the first mail: many installations never send one. */
async function transportTo(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  const timeouts = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
  return createTransport({ url, ...timeouts });
}

/** A mail as nodemailer takes it. */
export function envelopeOf(
  { to, subject, text, id, unsubscribe }: Mail,
  config: Pick<Config, 'mailFrom' | 'publicUrl'>,
) {
  const { hostname } = new URL(config.publicUrl);
  return {
    from: config.mailFrom,
    // an object, so that no address is taken apart as a list
    to: { name: '', address: to },
    subject,
    text,
    ...(id === undefined ? {} : { messageId: `<${id}@${hostname}>` }),
    ...(unsubscribe === undefined
      ? {}
      : {
          headers: {
            'List-Unsubscribe': `<${unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            'Auto-Submitted': 'auto-generated',
          },
        }),
  };
}
