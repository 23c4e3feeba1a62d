import type { Onlooker } from '../caller.js';
import type { Group, Member } from './member.js';

export class Groups {
  private readonly groups = new Map<string, Group>();

  get size(): number {
    return this.groups.size;
  }

  all(): Group[] {
    return [...this.groups.values()];
  }

  enter(member: Member, onlooker: Onlooker): void {
    const { rendering, seat } = member;
    const audience = rendering.audienceOf(onlooker, seat.personId);
    const key = `${audience.viewerClass} ${rendering.key}`;
    const group = this.groups.get(key) ?? { key, rendering, audience, members: new Set() };
    this.groups.set(key, group);
    group.members.add(member);
    member.place = { group, onlooker };
  }

  leave(member: Member): void {
    const { place } = member;
    if (!place) return;
    const { group } = place;
    member.place = null;
    group.members.delete(member);
    if (group.members.size === 0) this.groups.delete(group.key);
  }
}

export const onlookersAt = (members: Iterable<Member>): Onlooker[] =>
  [...members].flatMap(({ seat }) => (seat.onlooker ? [seat.onlooker] : []));
