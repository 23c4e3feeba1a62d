// What the room's module provides for processes and milestones.
import { MilestoneQueries } from './milestone.queries.js';
import { MilestoneResolver } from './milestone.resolver.js';
import { Milestones } from './milestone.service.js';
import { ProcessAccess } from './process.access.js';
import { ProcessQueries } from './process.queries.js';
import { MeasureProcessesResolver, PhaseResolver, PlanProcessesResolver, ProcessResolver } from './process.resolver.js';
import { Processes } from './process.service.js';
import { ProcessTemplateQueries } from './process-template.queries.js';
import { NetworkProcessTemplatesResolver, ProcessTemplateResolver } from './process-template.resolver.js';
import { ProcessTemplates } from './process-template.service.js';

/** For the module's `exports` too. */
export const processesDoor = [MilestoneQueries, Milestones, Processes, ProcessTemplates];

export const processesProviders = [
  MeasureProcessesResolver,
  MilestoneResolver,
  NetworkProcessTemplatesResolver,
  PhaseResolver,
  PlanProcessesResolver,
  ProcessAccess,
  ProcessQueries,
  ProcessResolver,
  ProcessTemplateQueries,
  ProcessTemplateResolver,
];
