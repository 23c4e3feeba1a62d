// Why a mandate is at risk.
import type { MandateRiskCode } from '../schema.gen.js';
import { MOST_LISTED, type OnTheWay, type Part, type Risk, type Underway } from './standing.js';

/** What stands between what is on the way and the `lacking` things that are still required. */
export function risksOf(lacking: number, { underway, stopped }: OnTheWay): Risk[] {
  const [left, known] = [underway.filter(({ inTime }) => inTime).length, underway.length + stopped.length];
  const parts = [...stopped.map((part) => ofPart('STOPPED', part)), ...underway.flatMap(risksOfPart)];
  return [...shortage(lacking, left, known), ...parts.slice(0, MOST_LISTED)];
}

/** Too little on the way: nothing in time, or not enough even if all of it came in time. */
function shortage(lacking: number, left: number, known: number): Risk[] {
  if (left === 0) return [{ code: 'NOTHING_PLANNED', part: null, missing: lacking }];
  return known < lacking ? [{ code: 'TOO_FEW_PLANNED', part: null, missing: lacking - known }] : [];
}

function risksOfPart({ part, endsOn, inTime, lacks }: Underway): Risk[] {
  const isStale = lacks.some(({ code }) => code === 'PROGRESS');
  return [
    ...(!inTime && endsOn !== null ? [ofPart('TOO_LATE', part)] : []),
    ...(lacks.length > (isStale ? 1 : 0) ? [ofPart('LACKS_SOMETHING', part)] : []),
    ...(isStale ? [ofPart('STALE', part)] : []),
  ];
}

const ofPart = (code: MandateRiskCode, part: Part): Risk => ({ code, part, missing: null });
