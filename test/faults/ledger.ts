// What was promised: every deed that was acknowledged, and all that should not have been answered.

/** A deed by what the log must say of it. */
export interface Entry {
  readonly network: string;
  readonly kind: string;
  readonly subject: string;
}

export class Ledger {
  readonly entries: Entry[] = [];
  /** Titles of the activities that a follower is told of, by network. */
  readonly told: { readonly network: string; readonly title: string }[] = [];
  /** Whatever was seen that must never be. */
  readonly complaints: string[] = [];
  /** Requests that were sent again, since they got no answer or one that says: not now. */
  retries = 0;
  /** Events that subscribers got. */
  deliveries = 0;
  /** How often subscribers came back, here or elsewhere. */
  returns = 0;
  /** Requests that a server which was asked to end did not answer. */
  lost = 0;

  acknowledge(entry: Entry): void {
    this.entries.push(entry);
  }

  complain(sentence: string): void {
    // the first few tell enough
    if (this.complaints.length < 50) this.complaints.push(sentence);
  }
}
