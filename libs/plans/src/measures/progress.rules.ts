import { forbidden, Problem } from '@saman/kernel';
import type { Viewer } from '@saman/organisations';
import { checkInForce } from '../plans/plan.rules.js';
import type { MeasureStatus, PlansEventKind } from '../schema.gen.js';
import { checkVersion, type EditionFacts } from './measure.rules.js';

/** What the rules look at in a measure. */
export interface MeasureFacts {
  responsibleId: string | null;
  version: number;
}

/** Each step and the event that tells of it. Any other is WRONG_STATUS. */
const STEPS: Record<MeasureStatus, Partial<Record<MeasureStatus, PlansEventKind>>> = {
  PLANNED: { ONGOING: 'MEASURE_STARTED', DONE: 'MEASURE_DONE', STOPPED: 'MEASURE_STOPPED' },
  ONGOING: { DONE: 'MEASURE_DONE', STOPPED: 'MEASURE_STOPPED' },
  DONE: { ONGOING: 'MEASURE_REOPENED' },
  STOPPED: { ONGOING: 'MEASURE_REOPENED' },
};

/** Throws the problem that forbids telling how a measure goes. */
export function checkMayTell(viewer: Viewer, edition: EditionFacts, measure: MeasureFacts, seen?: number): void {
  const { networkId } = edition;
  const tells = measure.responsibleId !== null && viewer.editsFor(measure.responsibleId, networkId);
  if (!tells && !viewer.coordinates(networkId)) {
    throw forbidden("a coordinator or the EDITOR of the measure's responsible organisation");
  }
  checkVersion(seen === undefined ? undefined : { is: measure.version, seen });
  checkInForce(edition);
}

/** A step as it is asked for: `result` is what came of it, or why it ended. */
export interface Step {
  to: MeasureStatus;
  on: string;
  result: string | null;
}

/** The event of a step, or the problem that forbids it. */
export function nextStep(from: { status: MeasureStatus; begunOn: string | null }, step: Step): PlansEventKind {
  const { to, on, result } = step;
  const kind = STEPS[from.status][to];
  if (!kind) {
    throw new Problem('WRONG_STATUS', 'MEASURE_STEP', `A measure that is ${from.status} cannot become ${to}.`, ['to']);
  }
  if (to === 'ONGOING') return kind;
  if (result === null) {
    const message = to === 'DONE' ? 'Say what came of it.' : 'Say why it ended.';
    throw new Problem('INVALID', 'REQUIRED', message, ['result']);
  }
  if (from.begunOn !== null && on < from.begunOn) {
    throw new Problem('INVALID', 'END_BEFORE_START', `It was taken up on ${from.begunOn}.`, ['on']);
  }
  return kind;
}

/** What a step makes of a measure. */
export const moved = ({ begunOn }: { begunOn: string | null }, { to, on, result }: Step) =>
  to === 'ONGOING'
    ? { status: to, begunOn: on, result: null, endedOn: null }
    : { status: to, begunOn, result, endedOn: on };

/** That it recurs, and has not ended. */
export function checkRecurs({ recurrence, status }: { recurrence: string | null; status: MeasureStatus }): void {
  if (recurrence === null) {
    throw new Problem('WRONG_STATUS', 'NOT_RECURRING', 'It is done once: move it to DONE instead.', ['measure']);
  }
  if (status === 'DONE' || status === 'STOPPED') {
    throw new Problem('WRONG_STATUS', 'MEASURE_STEP', `It is ${status}: take it up again first.`, ['measure']);
  }
}

/** Both days as `YYYY-MM-DD`, in the network's time zone. */
export function checkNotAhead(day: string, today: string, path: string[]): void {
  if (day > today) throw new Problem('INVALID', 'DATE_OUT_OF_RANGE', 'The day is in the future.', path);
}
