// The server as it is, but that names stand for what the test says, and 127.0.0.2 counts as the open internet. Node takes further authorities only when it starts.
import type { LookupAddress } from 'node:dns';
import { appModule } from '@saman/api';
import { isOnInternet } from '@saman/notifications';
import { assemble, listen, readConfig } from '@saman/platform';

/** What each name stands for: an entry for each look-up, the last one for all further ones. */
export type Names = Readonly<Record<string, readonly (readonly string[])[]>>;

let names: Names = {};
const asked = new Map<string, number>();

process.on('message', (told: Names) => {
  names = told;
  asked.clear();
  process.send?.('heard');
});

function addressesOf(host: string): Promise<LookupAddress[]> {
  const time = asked.get(host) ?? 0;
  asked.set(host, time + 1);
  const addresses = names[host]?.[time] ?? names[host]?.at(-1) ?? [];
  return Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
}

const mayReach = (address: string) => address === '127.0.0.2' || isOnInternet(address);
const config = readConfig();
const app = await assemble(appModule(config, { targets: { mayReach, addressesOf } }), config);
process.send?.(await listen(app, config));
process.once('disconnect', () => void app.close());
