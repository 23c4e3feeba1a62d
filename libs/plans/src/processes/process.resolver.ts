import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId } from '@saman/kernel';
import { type Context, CurrentContext, CurrentViewer, type Viewer } from '@saman/organisations';
import { argument, Optional, Public, Text } from '@saman/platform';
import { MeasureQueries } from '../measures/measure.queries.js';
import { PlanQueries } from '../plans/plan.queries.js';
import { MilestoneQueries } from './milestone.queries.js';
import { PhaseDaysFields } from './process.input.js';
import { type PhaseRow, ProcessQueries, type ProcessRow } from './process.queries.js';
import { Processes } from './process.service.js';

const TITLE = argument('title', Optional(), Text());

@Resolver('Process')
export class ProcessResolver {
  constructor(
    @Inject(Processes) private readonly processes: Processes,
    @Inject(ProcessQueries) private readonly queries: ProcessQueries,
    @Inject(MilestoneQueries) private readonly queriesOfMilestones: MilestoneQueries,
    @Inject(PlanQueries) private readonly plans: PlanQueries,
    @Inject(MeasureQueries) private readonly measures: MeasureQueries,
  ) {}

  @Public()
  @Query('process')
  process(@Args('id') id: string, @CurrentContext() context: Context) {
    return isId(id) ? this.queries.byId(context).load(id) : null;
  }

  @Mutation('startProcess')
  start(
    @CurrentViewer() viewer: Viewer,
    @Args('template') template: string,
    @Args('plan') plan: string | null = null,
    @Args('measure') measure: string | null = null,
    @Args('title', TITLE) title: string | null = null,
  ) {
    return this.processes.start(viewer, { plan, measure, template, title });
  }

  @Mutation('setPhaseDays')
  setPhaseDays(@CurrentViewer() viewer: Viewer, @Args('phase') phase: string, @Args('days') days: PhaseDaysFields) {
    return this.processes.setPhaseDays(viewer, phase, days);
  }

  @ResolveField('plan')
  plan({ planLineId }: ProcessRow, _args: unknown, context: Context) {
    return planLineId === null ? null : this.plans.ofLine(context).load(planLineId);
  }

  @ResolveField('measure')
  measure({ measureLineId }: ProcessRow, _args: unknown, context: Context) {
    return measureLineId === null ? null : this.measures.ofLine(context).load(measureLineId);
  }

  @ResolveField('phases')
  async phases(process: ProcessRow, _args: unknown, context: Context) {
    return (await this.queries.phases(context).load(process.id)) ?? [];
  }

  @ResolveField('milestones')
  async milestones(process: ProcessRow, _args: unknown, context: Context) {
    return (await this.queriesOfMilestones.ofProcess(context).load(process.id)) ?? [];
  }
}

@Resolver('Phase')
export class PhaseResolver {
  constructor(@Inject(MilestoneQueries) private readonly queries: MilestoneQueries) {}

  @ResolveField('milestones')
  async milestones(phase: PhaseRow, _args: unknown, context: Context) {
    const all = await this.queries.ofProcess(context).load(phase.processId);
    return (all ?? []).filter(({ phaseId }) => phaseId === phase.id);
  }
}

@Resolver('Plan')
export class PlanProcessesResolver {
  constructor(@Inject(ProcessQueries) private readonly queries: ProcessQueries) {}

  @ResolveField('processes')
  async processes(plan: { lineId: string }, _args: unknown, context: Context) {
    return (await this.queries.ofPlan(context).load(plan.lineId)) ?? [];
  }
}

@Resolver('Measure')
export class MeasureProcessesResolver {
  constructor(@Inject(ProcessQueries) private readonly queries: ProcessQueries) {}

  @ResolveField('processes')
  async processes(measure: { lineId: string }, _args: unknown, context: Context) {
    return (await this.queries.ofMeasure(context).load(measure.lineId)) ?? [];
  }
}
