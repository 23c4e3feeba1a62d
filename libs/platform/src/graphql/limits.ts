// How large a request may be: the same over HTTP and WebSocket. The web's own operations stay well below.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValidationRule,
  valueFromASTUntyped,
  type ValueNode,
} from 'graphql';

/** The README lists these. */
export const limits = {
  /** Bytes of a request's body. */
  bodyBytes: 1_048_576,
  /** Words and signs in a document, as GraphQL's own grammar counts them. */
  tokens: 4_000,
  /** Fields below each other; introspection is not counted. */
  depth: 20,
  /** Fields that ask for another name, fragments counted each time they are used. */
  aliases: 60,
  /** Directives on fields and fragments, counted likewise. */
  directives: 60,
  /** Fields at the top of an operation. */
  rootFields: 20,
  /** Values that an answer may hold: each field counts 1, or what the schema says that it or its argument costs, below a list as often as the list may be long. */
  cost: 50_000,
} as const;

/** What a connection costs when `first` is absent, and at most: page sizes beyond are refused by the list itself. */
const DEFAULT_FIRST = 20;
const MOST_FIRST = 100;
/** How long a list without pages is taken to be, where its description does not say how long it may be. */
const PLAIN_LIST = 5;

interface Sizes {
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

type Lookup<T> = (fragment: string) => T;

const nothing: Sizes = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

/** Validation rule: depth, aliases, directives and root fields of each operation. Breaking it has the code LIMIT_EXCEEDED. */
export const limitSizes: ValidationRule = (context) => {
  const fragments: Lookup<Sizes> = memo(context.getDocument(), nothing, (fragment) =>
    sizesOf(fragment.selectionSet, fragments),
  );
  return {
    OperationDefinition(operation) {
      const sizes = sizesOf(operation.selectionSet, fragments);
      for (const what of ['depth', 'aliases', 'directives', 'rootFields'] as const) {
        if (sizes[what] > limits[what]) context.reportError(exceeded(what, sizes[what], operation));
      }
      return false;
    },
  };
};

/** What an operation may cost with these variables, as an error with the code LIMIT_EXCEEDED where that is too much; else null. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  const cost = costOf(schema, document, operation, variables);
  return cost > limits.cost ? exceeded('cost', cost, operation) : null;
}

/** An operation's cost: 1 a field, or what its description says, times the length of the lists above it. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const given = { ...defaultsOf(operation), ...variables };
  const fragments: Lookup<number> = memo(document, 0, (fragment) =>
    inner(fragment.selectionSet, typeFromAST(schema, fragment.typeCondition)),
  );
  const typeWithin = ({ typeCondition: named }: InlineFragmentNode, parent: GraphQLNamedType | undefined) =>
    named ? typeFromAST(schema, named) : parent;
  return inner(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);

  function inner(selections: SelectionSetNode, parent: GraphQLNamedType | undefined): number {
    let sum = 0;
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) sum += fragments(selection.name.value);
      else if (selection.kind === Kind.FIELD) sum += costOfField(selection, parent);
      else sum += inner(selection.selectionSet, typeWithin(selection, parent));
    }
    return sum;
  }

  function costOfField(node: FieldNode, parent: GraphQLNamedType | undefined): number {
    const field = fieldOf(parent, node.name.value);
    if (!field) return 1;
    const below = node.selectionSet ? inner(node.selectionSet, getNamedType(field.type)) : 0;
    return ownCost(field, node, given) + lengthOf(field, parent, node, given) * below;
  }
}

/** How a description says that finding the value takes more than reading it: by a field, always; by an argument, when it is given. */
const SAID_COST = /\bCosts ([\d,]+)\./;

/** How a description says how long its list may be. */
const SAID_LENGTH = /\bHolds at most ([\d,]+)\./;

const said = (words: RegExp, { description }: { description?: string | null }): number =>
  Number(words.exec(description ?? '')?.[1]?.replaceAll(',', '') ?? 0);

/** Of the field itself, without what is below it. */
function ownCost(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const given = field.args.filter(({ name }) => isGiven(valueOf(node, name), variables));
  return [field, ...given].reduce((sum, thing) => sum + said(SAID_COST, thing), 0) || 1;
}

const valueOf = (node: FieldNode, argument: string): ValueNode | undefined =>
  node.arguments?.find(({ name }) => name.value === argument)?.value;

function isGiven(value: ValueNode | undefined, variables: Readonly<Record<string, unknown>>): boolean {
  if (value?.kind === Kind.VARIABLE) return (variables[value.name.value] ?? null) !== null;
  return value !== undefined && value.kind !== Kind.NULL;
}

/** How many things the field may give: connections by `first`, other lists by what they say, else by a guess. */
function lengthOf(
  field: GraphQLField<unknown, unknown>,
  parent: GraphQLNamedType | undefined,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  if (field.args.some((argument) => argument.name === 'first')) return firstOf(node, variables);
  // the lists inside a connection are as long as the connection was counted
  const isPlainList = isListType(getNullableType(field.type)) && !parent?.name.endsWith('Connection');
  return isPlainList && isCompositeType(getNamedType(field.type)) ? said(SAID_LENGTH, field) || PLAIN_LIST : 1;
}

function firstOf(node: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const value = valueOf(node, 'first');
  let first: unknown;
  if (value?.kind === Kind.INT) first = Number(value.value);
  if (value?.kind === Kind.VARIABLE) first = variables[value.name.value];
  return typeof first === 'number' ? Math.min(Math.max(first, 1), MOST_FIRST) : DEFAULT_FIRST;
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const values = operation.variableDefinitions?.map(
    ({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)] as const,
  );
  return Object.fromEntries(values ?? []);
}

function sizesOf(selections: SelectionSetNode, fragments: Lookup<Sizes>): Sizes {
  const sizes = { ...nothing };
  for (const selection of selections.selections) {
    const isField = selection.kind === Kind.FIELD;
    const below = isField ? sizesOfField(selection, fragments) : sizesBelow(selection, fragments);
    sizes.depth = Math.max(sizes.depth, below.depth);
    sizes.aliases += below.aliases + (isField && selection.alias ? 1 : 0);
    sizes.directives += below.directives + (selection.directives?.length ?? 0);
    sizes.rootFields += isField ? 1 : below.rootFields;
  }
  return sizes;
}

function sizesOfField(field: FieldNode, fragments: Lookup<Sizes>): Sizes {
  const below = field.selectionSet ? sizesOf(field.selectionSet, fragments) : nothing;
  // introspection is as deep as tools make it; graphql-js and the number of tokens bound it
  return { ...below, depth: field.name.value.startsWith('__') ? 1 : below.depth + 1 };
}

function sizesBelow(
  spread: Exclude<SelectionSetNode['selections'][number], FieldNode>,
  fragments: Lookup<Sizes>,
): Sizes {
  return spread.kind === Kind.FRAGMENT_SPREAD ? fragments(spread.name.value) : sizesOf(spread.selectionSet, fragments);
}

/** Something of each fragment, found out once. A fragment within itself, which another rule refuses, counts as `none` there. */
function memo<T>(document: DocumentNode, none: T, find: (fragment: FragmentDefinitionNode) => T): Lookup<T> {
  const definitions = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) definitions.set(definition.name.value, definition);
  }
  const found = new Map<string, T>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    found.set(name, none);
    const fragment = definitions.get(name);
    const fresh = fragment ? find(fragment) : none;
    found.set(name, fresh);
    return fresh;
  };
}

function exceeded(
  what: Exclude<keyof typeof limits, 'bodyBytes' | 'tokens'>,
  used: number,
  operation: OperationDefinitionNode,
): GraphQLError {
  const limit = limits[what];
  return new GraphQLError(`The operation's ${what} is ${String(used)}; at most ${String(limit)} is allowed.`, {
    nodes: operation,
    extensions: { code: 'LIMIT_EXCEEDED', limit, http: { status: 400 } },
  });
}
