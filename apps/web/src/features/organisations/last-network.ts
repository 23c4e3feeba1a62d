const KEY = 'saman.network';

/** The network that was looked at last on this device, by its slug. */
export const lastNetwork = (): string | undefined => localStorage.getItem(KEY) ?? undefined;

export const rememberNetwork = (slug: string): void => localStorage.setItem(KEY, slug);
