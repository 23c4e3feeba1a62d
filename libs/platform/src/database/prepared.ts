// Statements that come often are prepared: for most, parsing and planning take longer than carrying them out.
import { createHash } from 'node:crypto';
import pg from 'pg';

/** How often a text must have come. */
const OFTEN = 3;
/** Texts of one label that are prepared, on each connection that meets them. */
const MOST_OF_LABEL = 6;
/** All deeds have one label. */
const MOST_DEEDS = 400;
/** Texts that are still counted. */
const MOST_CANDIDATES = 1_000;

/**
 * By which names this process prepares statements. Bounded, by label: texts with a place for each of many values are made without end, and whoever asks for
 * one thing in ever other ways takes no names from the others. Labels are few, and our own.
 */
export class PreparedNames {
  private readonly names = new Map<string, string>();
  private readonly counts = new Map<string, number>();
  private readonly taken = new Map<string, number>();

  constructor(private readonly mostOfLabel = MOST_OF_LABEL) {}

  /** Undefined for what is not worth it, or not yet. `label` is what the name begins with, for who looks at the database. */
  nameOf(text: string, label: string): string | undefined {
    const known = this.names.get(text);
    const taken = this.taken.get(label) ?? 0;
    if (known !== undefined || taken >= this.mostOfLabel) return known;
    const count = (this.counts.get(text) ?? 0) + 1;
    this.counts.delete(text);
    if (count < OFTEN) {
      this.counts.set(text, count);
      this.forgetOldest();
      return undefined;
    }
    // PostgreSQL cuts names at 63 bytes
    const name = `${label.slice(0, 40)}.${createHash('sha256').update(text).digest('hex').slice(0, 16)}`;
    this.names.set(text, name);
    this.taken.set(label, taken + 1);
    return name;
  }

  /** The first in the Map is the one that did not come the longest. */
  private forgetOldest(): void {
    const [oldest] = this.counts.keys();
    if (this.counts.size > MOST_CANDIDATES && oldest !== undefined) this.counts.delete(oldest);
  }
}

const ofDeeds = new PreparedNames(MOST_DEEDS);

type Query = (question: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection for deeds, whose statements are not named by whoever sends them. They are sent without waiting for the answer to the one before, and
 * those of one moment in one piece: each piece wakes up PostgreSQL, which costs as much as a small statement.
 */
export class PreparingClient extends pg.Client {
  private isHeldBack = false;

  constructor(options: pg.ClientConfig) {
    super({ ...options, pipeline: true });
    const query = this.query.bind(this) as Query;
    const named: Query = (question, values, callback) => {
      const asked = typeof question === 'string' ? { text: question, values } : (question as pg.QueryConfig);
      const name = Array.isArray(asked.values) ? ofDeeds.nameOf(asked.text, 'deed') : undefined;
      this.holdBack();
      return name === undefined ? query(question, values, callback) : query({ ...asked, name }, callback);
    };
    this.query = named as typeof this.query;
  }

  private holdBack(): void {
    if (this.isHeldBack) return;
    const { stream } = this.connection;
    this.isHeldBack = true;
    stream.cork();
    process.nextTick(() => {
      this.isHeldBack = false;
      stream.uncork();
    });
  }
}
