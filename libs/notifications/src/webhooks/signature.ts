import { createHmac } from 'node:crypto';

/** What the owner of a webhook keeps, as Standard Webhooks writes it. */
export const PREFIX = 'whsec_';

/** The headers of a message by Standard Webhooks 1.0: `secret` is base64 without the prefix, `at` the moment of sending. */
export function signed(id: string, secret: string, body: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const mac = createHmac('sha256', Buffer.from(secret, 'base64')).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac}` };
}
