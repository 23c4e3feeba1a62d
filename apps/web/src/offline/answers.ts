// Answers as they were read last, kept for when nobody is reached.
import { type Answer, device } from './device.js';
import { exactly, isSameQuestion, loosely, type Question } from './question.rules.js';

const MOST_ANSWERS = 150;
const MOST_AGE_MS = 30 * 24 * 60 * 60 * 1000;
/** Not for each of a busy moment's answers anew. */
const TOGETHER_MS = 1_000;

/** Of one client, which is one person's: closed when they go. */
export class Answers {
  private readonly waiting = new Map<string, Omit<Answer, 'person'>>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reader: string | undefined;

  /** `believed`: whose kept answers may be shown until the server has said who reads. */
  constructor(private readonly believed: string) {
    addEventListener('pagehide', this.keepNow);
  }

  /** The server has said who reads: from now on what comes is kept for them. */
  isReadBy(person: string): void {
    this.reader = person;
    this.keepSoon();
  }

  close(): void {
    removeEventListener('pagehide', this.keepNow);
    clearTimeout(this.timer);
    this.waiting.clear();
    this.reader = undefined;
  }

  keep(question: Question, data: unknown): void {
    const at = Date.now();
    const key = exactly(question);
    this.waiting.delete(key);
    this.waiting.set(key, { key, ...loosely(question, at), at, data });
    const [oldest = key] = this.waiting.keys();
    if (this.waiting.size > MOST_ANSWERS) this.waiting.delete(oldest);
    this.keepSoon();
  }

  /** The answer to this very question, else to one that was the same at another hour. */
  async find(question: Question): Promise<Answer | null> {
    const now = Date.now();
    const unwritten = this.waiting.get(exactly(question));
    if (unwritten) return { ...unwritten, person: this.reader ?? this.believed };
    const kept = await device();
    const isTheirs = (answer: Answer | undefined): answer is Answer =>
      answer?.person === (this.reader ?? this.believed) && now - answer.at < MOST_AGE_MS;
    const exact = await kept?.get('answers', exactly(question));
    if (isTheirs(exact)) return exact;
    const { alike, times } = loosely(question, now);
    const others = (await kept?.getAllFromIndex('answers', 'alike', alike)) ?? [];
    const fitting = others.filter((other) => isTheirs(other) && isSameQuestion(times, other.times));
    return fitting.sort((one, other) => other.at - one.at)[0] ?? null;
  }

  private keepSoon(): void {
    if (this.reader === undefined || this.waiting.size === 0) return;
    this.timer ??= setTimeout(() => void this.write().catch(() => undefined), TOGETHER_MS);
  }

  /** The page goes. */
  private readonly keepNow = (): void => {
    if (this.timer !== undefined) void this.write().catch(() => undefined);
  };

  /** What does not fit is not kept: the app works on. */
  private async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const kept = await device();
    const person = this.reader;
    // where nothing can be kept, it is known for as long as the page is open
    if (!kept || person === undefined) return;
    const answers = [...this.waiting.values()];
    this.waiting.clear();
    const writing = kept.transaction('answers', 'readwrite');
    for (const answer of answers) void writing.store.put({ ...answer, person });
    const surplus = (await writing.store.count()) - MOST_ANSWERS;
    const oldest = surplus > 0 ? await writing.store.index('at').getAllKeys(null, surplus) : [];
    for (const key of oldest) void writing.store.delete(key);
    await writing.done;
  }
}
