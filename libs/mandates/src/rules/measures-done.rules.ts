import type { Lack, OnTheWay, Part, Underway } from '../standing/standing.js';
import { isInTime } from '../standing/standing.rules.js';
import type { MeasureStatus } from '@saman/plans';
import type { Terms } from './rule.js';

/** A measure that a rule names, as it is shown now. */
export interface MeasureFacts {
  readonly id: string;
  readonly lineId: string;
  readonly status: MeasureStatus;
  readonly endsOn: string | null;
  readonly isStale: boolean;
  /** Whether the edition in force has it, or there is none in force yet. */
  readonly isCarried: boolean;
}

/** Of those named and not done: what is PLANNED or ONGOING is on the way, what is STOPPED is not. */
export function measuresOnTheWay(mandate: Terms, measures: ReadonlyMap<string, MeasureFacts>): OnTheWay {
  const left = mandate.parts
    .filter((line) => !mandate.doneThings.includes(line))
    .flatMap((line) => measures.get(line) ?? []);
  const isOpen = ({ status }: MeasureFacts) => status === 'PLANNED' || status === 'ONGOING';
  return {
    underway: left.filter(isOpen).map((measure) => underway(mandate, measure)),
    stopped: left.filter(({ status }) => status === 'STOPPED').map(partOf),
  };
}

const partOf = ({ id }: MeasureFacts): Part => ({ type: 'Measure', id });

function underway(mandate: Terms, measure: MeasureFacts): Underway {
  const { endsOn, isStale, isCarried } = measure;
  const lacks: Lack[] = [
    ...(isCarried ? [] : [{ code: 'NOT_CARRIED' as const }]),
    ...(endsOn === null ? [{ code: 'TIMETABLE' as const }] : []),
    ...(endsOn !== null && endsOn < mandate.today ? [{ code: 'RESULT' as const }] : []),
    ...(isStale ? [{ code: 'PROGRESS' as const }] : []),
  ];
  return { part: partOf(measure), endsOn, inTime: isInTime(endsOn, mandate), lacks };
}
