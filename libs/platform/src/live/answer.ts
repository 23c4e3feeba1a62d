// What a subscription's document makes of events.
import { execute, type ExecutionArgs, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { EventRow } from '../events/event.js';
import { fits, type Wanted } from '../events/event.filter.js';
import type { EventSight, SeenEvent } from '../events/event.sight.js';
import type { GraphContext } from '../graphql/context.js';
import { presentError } from '../graphql/present-error.js';
import type { Feed } from './feed.js';
import type { Frame, Rendering } from './member.js';
import type { Seat } from './seat.js';
import { BrokenAnswer } from './tail.js';

/** A subscription as it was asked for, checked. */
export interface Question extends ExecutionArgs {
  readonly operation: OperationDefinitionNode;
  /** The document's text. */
  readonly text: string;
}

export class Answer implements Rendering {
  readonly key: string;

  constructor(
    private readonly question: Question,
    private readonly feed: Feed['options'],
    private readonly seat: Seat,
    private readonly sight: EventSight,
  ) {
    this.key = JSON.stringify([seat.key, question.text, question.operationName, variablesButAfter(question)]);
  }

  get wanted(): Wanted {
    return this.feed.wanted;
  }

  /** Who may see what is asked here, at delivery, and once for all of the events: so the loaders make one statement a batch. */
  async render(events: readonly EventRow[], isLastTry: boolean): Promise<Frame[]> {
    const wanted = events.filter((event) => fits(this.wanted, event));
    if (wanted.length === 0) return [];
    const context = await this.seat.context();
    const seen = await this.sight.visible(context, wanted, this.wanted);
    return Promise.all(seen.map((event) => this.frame(event, context, isLastTry)));
  }

  private async frame(event: SeenEvent, contextValue: GraphContext, isLastTry: boolean): Promise<Frame> {
    const { data, errors } = await execute({ ...this.question, contextValue, rootValue: { [this.feed.field]: event } });
    if (!errors) return { sequence: event.sequence, payload: JSON.stringify({ data }) };
    const presented = errors.map((error) => presentError(error.toJSON(), error));
    const isBroken = presented.some(({ extensions }) => extensions?.['code'] === 'INTERNAL');
    if (isBroken && !isLastTry) throw new BrokenAnswer(`event ${event.id} cannot be told`);
    return { sequence: event.sequence, payload: JSON.stringify({ errors: presented, data }) };
  }
}

/** The variables without the one that is the feed's `after` and nothing else: those who come back from different places form one group. */
function variablesButAfter({ operation, document, variableValues }: Question): Record<string, unknown> {
  const after = afterVariableOf(operation);
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      if (name.value === after) uses += 1;
    },
  });
  const all = Object.entries(variableValues ?? {});
  return Object.fromEntries(uses === 1 ? all.filter(([name]) => name !== after) : all);
}

function afterVariableOf(operation: OperationDefinitionNode): string | null {
  const [field] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) return null;
  const value = field.arguments?.find((argument) => argument.name.value === 'after')?.value;
  return value?.kind === Kind.VARIABLE ? value.name.value : null;
}
