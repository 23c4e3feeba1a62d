/** Injection token of the Clock: the one source of "now". */
export const CLOCK = Symbol('clock');
