// A key alone that does something can be turned off (WCAG 2.1.4): who speaks to the machine may say one without meaning it.

const KEPT = 'saman.slash';

export const opensBySlash = (): boolean => localStorage.getItem(KEPT) !== 'off';

export function setOpensBySlash(does: boolean): void {
  if (does) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, 'off');
}
