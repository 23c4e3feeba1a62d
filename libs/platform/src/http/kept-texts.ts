// Feeds are asked for far more often than they change: what was written is kept as long as it is still true.

import { tagged, type TaggedText } from './feed.js';

/** Characters kept at most, all texts together. */
const MOST = 16_000_000;

interface Kept {
  readonly state: string;
  readonly text: Promise<TaggedText | null>;
  size: number;
}

const tagOf = (text: string | null): TaggedText | null => (text === null ? null : tagged(text));

export class KeptTexts {
  /** In the order in which they were asked for last. */
  private readonly texts = new Map<string, Kept>();
  private size = 0;

  /**
   * The text of an address, made anew when the `state` that it depends on is another than last time. Who asks while it is being made waits
   * for the same. Null, where there is none, is not kept.
   */
  of(address: string, state: string, make: () => Promise<string | null>): Promise<TaggedText | null> {
    const known = this.texts.get(address);
    if (known) this.forget(address, known);
    const kept = known?.state === state ? known : { state, text: make().then(tagOf), size: 0 };
    this.texts.set(address, kept);
    this.size += kept.size;
    if (kept !== known) void this.settle(address, kept);
    return kept.text;
  }

  private async settle(address: string, kept: Kept): Promise<void> {
    const text = await kept.text.catch(() => null);
    if (this.texts.get(address) !== kept) return;
    this.forget(address, kept);
    if (text === null) return;
    kept.size = text.text.length;
    this.texts.set(address, kept);
    this.size += kept.size;
    for (const [oldest, one] of this.texts) {
      if (this.size <= MOST) break;
      this.forget(oldest, one);
    }
  }

  private forget(address: string, kept: Kept): void {
    this.texts.delete(address);
    this.size -= kept.size;
  }
}
