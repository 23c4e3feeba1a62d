const KEY = 'saman.network';

/** The network that was looked at last on this device, by its slug; none on the server. */
export const lastNetwork = (): string | undefined =>
  typeof localStorage === 'undefined' ? undefined : (localStorage.getItem(KEY) ?? undefined);

export const rememberNetwork = (slug: string): void => localStorage.setItem(KEY, slug);
