import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mails } from './notifications/mails.js';
import { takers } from './notifications/takers.js';
import { webhooks } from './notifications/webhooks.js';

/** Who is told what happens, and how: following and digests, webhooks, reminders. */
export class Notifications1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const script of [mails, webhooks, takers]) await runner.query(script);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE taker_position, webhook_delivery, webhook, reminder, unwanted_mail, news, following',
    );
  }
}
