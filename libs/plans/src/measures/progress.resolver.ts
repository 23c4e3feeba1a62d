import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Context, CurrentViewer, PersonQueries, type Viewer } from '@saman/organisations';
import { argument, type PageArgs, sameForStanding, Whole } from '@saman/platform';
import type { MeasureDueArgs } from '../schema.gen.js';
import { MeasureDoneFields, MOST_DAYS, MoveFields, ProgressNoteFields } from './measure.input.js';
import { MeasureQueries } from './measure.queries.js';
import { type DueRow, ProgressQueries } from './progress.queries.js';
import { Progress } from './progress.service.js';

sameForStanding('Measure', 'due', 'done', 'notes');
sameForStanding('MeasureDone', 'by');
sameForStanding('ProgressNote', 'by');
sameForStanding('MeasureDue', 'measure');
sameForStanding('Network', 'staleAfterDays', 'dueMeasures');

@Resolver('Measure')
export class ProgressDoor {
  constructor(@Inject(Progress) private readonly progress: Progress) {}

  @Mutation('moveMeasure')
  move(@CurrentViewer() viewer: Viewer, @Args() { measure, version, to, on, result }: MoveFields) {
    return this.progress.move(viewer, measure, version, { to, on, result: result ?? null });
  }

  @Mutation('noteProgress')
  note(@CurrentViewer() viewer: Viewer, @Args('measure') measure: string, @Args('note') note: ProgressNoteFields) {
    return this.progress.note(viewer, measure, note);
  }

  @Mutation('recordDone')
  recordDone(@CurrentViewer() viewer: Viewer, @Args('measure') measure: string, @Args('done') done: MeasureDoneFields) {
    return this.progress.recordDone(viewer, measure, done);
  }

  @Mutation('changeStaleAfterDays')
  changeStaleAfterDays(
    @CurrentViewer() viewer: Viewer,
    @Args('network') network: string,
    @Args('days', argument('days', Whole(1, MOST_DAYS))) days: number,
  ) {
    return this.progress.changeStaleAfterDays(viewer, network, days);
  }
}

@Resolver('Measure')
export class ProgressResolver {
  constructor(@Inject(ProgressQueries) private readonly queries: ProgressQueries) {}

  @ResolveField('due')
  due(measure: { id: string }, args: MeasureDueArgs, context: Context) {
    return this.queries.due(context, args).load(measure.id);
  }

  @ResolveField('done')
  done(measure: { id: string }, args: PageArgs, context: Context) {
    return this.queries.done(context, args).load(measure.id);
  }

  @ResolveField('notes')
  notes(measure: { id: string }, args: PageArgs, context: Context) {
    return this.queries.notes(context, args).load(measure.id);
  }
}

@Resolver('MeasureDue')
export class MeasureDueResolver {
  constructor(@Inject(MeasureQueries) private readonly measures: MeasureQueries) {}

  @ResolveField('measure')
  measure({ measureId }: DueRow, _args: unknown, context: Context) {
    return this.measures.byId(context).load(measureId);
  }
}

abstract class ByPerson {
  constructor(@Inject(PersonQueries) private readonly people: PersonQueries) {}

  @ResolveField('by')
  by({ personId }: { personId: string | null }, _args: unknown, context: Context) {
    return personId === null ? null : this.people.byId(context).load(personId);
  }
}

@Resolver('MeasureDone')
export class MeasureDoneResolver extends ByPerson {}

@Resolver('ProgressNote')
export class ProgressNoteResolver extends ByPerson {}

@Resolver('Network')
export class NetworkMeasuresResolver {
  constructor(
    @Inject(MeasureQueries) private readonly measures: MeasureQueries,
    @Inject(ProgressQueries) private readonly progress: ProgressQueries,
  ) {}

  @ResolveField('staleAfterDays')
  async staleAfterDays(network: { id: string }, _args: unknown, context: Context) {
    return (await this.measures.staleAfterDays(context).load(network.id))?.days;
  }

  @ResolveField('dueMeasures')
  dueMeasures(network: { id: string }, args: MeasureDueArgs, context: Context) {
    return this.progress.dueInNetwork(context, args).load(network.id);
  }
}
