import type { Viewer } from '@saman/organisations';

const DAY = 86_400_000;

/** An organisation and whoever acts for it. */
export interface Member {
  readonly id: string;
  readonly editor: Viewer;
}

/** A network with its people in their places. */
export class Cast {
  constructor(
    readonly networkId: string,
    readonly timeZone: string,
    /** YYYY-MM-DD in the network's time zone. */
    readonly today: string,
    readonly coordinator: Viewer,
    private readonly members: ReadonlyMap<string, Member>,
  ) {}

  /** The organisation that goes by the key. */
  member(key: string): Member {
    const member = this.members.get(key);
    if (!member) throw new Error(`the demo has no organisation ${key}`);
    return member;
  }

  /** Who confirms or declines what `giver` gives to `holder`: never the giver. */
  judgeOf(holder: string, giver: string): Viewer {
    const { editor } = this.member(holder);
    return editor.edited.includes(this.member(giver).id) ? this.coordinator : editor;
  }

  /** The day (YYYY-MM-DD) so many days from another, by default from today. */
  day(inDays: number, from = this.today): string {
    return new Date(Date.parse(from) + inDays * DAY).toISOString().slice(0, 10);
  }

  /** When the clocks of the network show that time (HH:MM) of that day. */
  instant(day: string, time: string): Date {
    const shown = Date.parse(`${day}T${time}Z`);
    const there = new Intl.DateTimeFormat('sv-SE', {
      timeZone: this.timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    return new Date(2 * shown - Date.parse(`${there.format(shown).replace(' ', 'T')}Z`));
  }
}
