/**
 * Tells the other processes that something was committed somewhere. A wake-up is empty and may be lost: that costs delay, never an event,
 * since each process also looks by itself.
 */
export interface Waker {
  /** `wake` is called when another process may have committed something. */
  start(wake: () => void): void;
  /** This process has committed something. Cheap: many calls become one wake-up. Must not throw. */
  signal(): void;
  stop(): Promise<void>;
}
