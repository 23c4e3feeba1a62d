// What a subscription's document makes of events.
import { execute, type ExecutionArgs, Kind, type OperationDefinitionNode, visit } from 'graphql';
import type { Onlooker } from '../caller.js';
import type { EventRow } from '../events/event.js';
import { fits, type Wanted } from '../events/event.filter.js';
import type { EventSight, SeenEvent } from '../events/event.sight.js';
import type { GraphContext } from '../graphql/context.js';
import { presentError } from '../graphql/present-error.js';
import type { Feed } from './feed.js';
import type { Rendering, Request } from './member.js';
import { type Width, widthOf } from './shared-fields.js';
import { BrokenAnswer } from './tail.js';
import { type Batch, type Frame, frameOf, Told } from './told.js';

/** A subscription as it was asked for, checked. */
export interface Question extends ExecutionArgs {
  readonly operation: OperationDefinitionNode;
  /** The document's text. */
  readonly text: string;
}

export class Answer implements Rendering {
  readonly key: string;
  private readonly width: Width;
  /** Whoever has nothing but a standing, by the standing. */
  private readonly byStanding = new Map<string, Onlooker>();

  constructor(
    private readonly question: Question,
    private readonly feed: Feed['options'],
    private readonly sight: EventSight,
  ) {
    this.key = JSON.stringify([question.text, question.operationName, variablesButAfter(question)]);
    this.width = widthOf(question.schema, question.document);
  }

  get wanted(): Wanted {
    return this.feed.wanted;
  }

  audienceOf(onlooker: Onlooker, personId: string | null): Onlooker {
    if (this.width === 'PERSON' && personId !== null) return onlooker.as(personId);
    if (this.width !== 'STANDING') return onlooker;
    const standing = onlooker.standingIn(this.feed.networkId);
    const known = this.byStanding.get(standing) ?? onlooker.barelyIn(this.feed.networkId);
    this.byStanding.set(standing, known);
    return known;
  }

  /**
   * What the audience sees all its members see, since rights only ever add. What is hidden from it in whole or in part, e.g. drafts, each viewer
   * class is told for itself, unless all classes taken together do not see it either.
   */
  async render({ batch, audience, members, isLastTry }: Request): Promise<Told> {
    const wanted = batch.events.filter((event) => fits(this.wanted, event));
    if (wanted.length === 0) return new Told([]);
    const frames = (viewer: Onlooker, seen: readonly SeenEvent[]) =>
      Promise.all(seen.map((event) => this.frame(event, batch.contextOf(viewer), isLastTry)));
    const seen = await this.seenBy(audience, wanted, batch);
    const common = await frames(audience, seen);
    const open = new Set(seen.flatMap(({ isWhole, sequence }) => (isWhole ? sequence : [])));
    if (this.width !== 'STANDING' || open.size === wanted.length) return new Told(common);
    const classes = new Map(members().map((onlooker) => [onlooker.viewerClass, onlooker]));
    const asked = new Set(classes.keys());
    const doubtful = wanted.filter(({ sequence }) => !open.has(sequence));
    const possible = await this.seenBy(audience.with([...classes.values()]), doubtful, batch);
    if (possible.length === 0) return new Told(common, undefined, asked);
    const doubts = new Set(possible.map(({ sequence }) => sequence));
    const sure = common.filter(({ sequence }) => !doubts.has(sequence));
    const own = [...classes].map(async ([viewerClass, onlooker]) => {
      const more = await frames(onlooker, await this.seenBy(onlooker, possible, batch));
      return [viewerClass, [...sure, ...more].sort((a, b) => a.sequence - b.sequence)] as const;
    });
    return new Told(common, new Map(await Promise.all(own)), asked);
  }

  private seenBy(viewer: Onlooker, events: readonly EventRow[], batch: Batch): Promise<SeenEvent[]> {
    return this.sight.visible(batch.contextOf(viewer), events, this.wanted);
  }

  private async frame(event: SeenEvent, contextValue: GraphContext, isLastTry: boolean): Promise<Frame> {
    const { data, errors } = await execute({ ...this.question, contextValue, rootValue: { [this.feed.field]: event } });
    if (!errors) return frameOf(event.sequence, JSON.stringify({ data }));
    const presented = errors.map((error) => presentError(error.toJSON(), error));
    const isBroken = presented.some(({ extensions }) => extensions?.['code'] === 'INTERNAL');
    if (isBroken && !isLastTry) throw new BrokenAnswer(`event ${event.id} cannot be told`);
    return frameOf(event.sequence, JSON.stringify({ errors: presented, data }));
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
