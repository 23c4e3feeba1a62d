import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '@saman/organisations';
import { MeasurePriorities } from './measure-priority.service.js';
import { PriorityFields } from './priority.input.js';

@Resolver('Measure')
export class MeasurePriorityResolver {
  constructor(@Inject(MeasurePriorities) private readonly priorities: MeasurePriorities) {}

  @Mutation('prioritiseMeasure')
  prioritise(
    @CurrentViewer() viewer: Viewer,
    @Args('measure') measure: string,
    @Args('version') version: number,
    @Args('priority') priority: PriorityFields,
  ) {
    return this.priorities.prioritise(viewer, measure, version, priority);
  }
}
