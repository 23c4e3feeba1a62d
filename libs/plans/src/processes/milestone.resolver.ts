import { Inject } from '@nestjs/common';
import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type Clock, dayIn } from '@saman/kernel';
import { type Context, CurrentViewer, NetworkQueries, type Viewer } from '@saman/organisations';
import { argument, CLOCK, Datable, Optional, sameForStanding } from '@saman/platform';
import { MilestoneQueries, type MilestoneRow } from './milestone.queries.js';
import { isOverdue } from './milestone.rules.js';
import { Milestones } from './milestone.service.js';
import { MilestoneChangeFields, MilestoneFields } from './process.input.js';
import { ProcessQueries } from './process.queries.js';

sameForStanding('Milestone', 'isOverdue');

const ON = argument('on', Optional(), Datable());

@Resolver('Milestone')
export class MilestoneResolver {
  constructor(
    @Inject(Milestones) private readonly milestones: Milestones,
    @Inject(MilestoneQueries) private readonly queries: MilestoneQueries,
    @Inject(ProcessQueries) private readonly processes: ProcessQueries,
    @Inject(NetworkQueries) private readonly networks: NetworkQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Mutation('addMilestone')
  add(
    @CurrentViewer() viewer: Viewer,
    @Args('process') process: string,
    @Args('milestone') milestone: MilestoneFields,
  ) {
    return this.milestones.add(viewer, process, milestone);
  }

  @Mutation('changeMilestone')
  change(
    @CurrentViewer() viewer: Viewer,
    @Args('milestone') milestone: string,
    @Args('version') version: number,
    @Args('changes') changes: MilestoneChangeFields,
  ) {
    return this.milestones.change(viewer, milestone, version, changes);
  }

  @Mutation('reachMilestone')
  reach(
    @CurrentViewer() viewer: Viewer,
    @Args('milestone') milestone: string,
    @Args('version') version: number,
    @Args('on', ON) on: string | null = null,
  ) {
    return this.milestones.reach(viewer, milestone, version, on);
  }

  @Mutation('dropMilestone')
  drop(@CurrentViewer() viewer: Viewer, @Args('milestone') milestone: string, @Args('version') version: number) {
    return this.milestones.drop(viewer, milestone, version);
  }

  @ResolveField('process')
  process(milestone: MilestoneRow, _args: unknown, context: Context) {
    return this.processes.byId(context).load(milestone.processId);
  }

  @ResolveField('phase')
  async phase({ processId, phaseId }: MilestoneRow, _args: unknown, context: Context) {
    if (phaseId === null) return null;
    const phases = await this.processes.phases(context).load(processId);
    return phases?.find(({ id }) => id === phaseId) ?? null;
  }

  @ResolveField('meeting')
  meeting({ meetingId }: MilestoneRow, _args: unknown, context: Context) {
    return meetingId === null ? null : this.queries.byId(context).load(meetingId);
  }

  @ResolveField('isOverdue')
  async isOverdue(milestone: MilestoneRow, _args: unknown, context: Context) {
    const network = await this.networks.byId(context).load(milestone.networkId);
    return network !== null && isOverdue(milestone, dayIn(network.timeZone, this.clock.now()));
  }
}
