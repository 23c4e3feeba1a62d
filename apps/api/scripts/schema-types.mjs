// TypeScript for one room's part of the schema: enums, inputs and arguments. No object types: resolvers see rows.
import { Kind } from 'graphql';

const scalars = {
  ID: 'string',
  String: 'string',
  Int: 'number',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'string',
  DateTime: 'Date',
};
const roots = ['Query', 'Mutation', 'Subscription'];
const capital = (name) => name[0].toUpperCase() + name.slice(1);

function comment(text, indent = '') {
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function typeOf(node) {
  if (node.kind === Kind.NON_NULL_TYPE) return bareTypeOf(node.type);
  return `${bareTypeOf(node)} | null`;
}

function bareTypeOf(node) {
  if (node.kind !== Kind.LIST_TYPE) return scalars[node.name.value] ?? node.name.value;
  const element = typeOf(node.type);
  return element.includes(' ') ? `(${element})[]` : `${element}[]`;
}

function printProperty(node) {
  const optional = node.type.kind === Kind.NON_NULL_TYPE ? '' : '?';
  return `${comment(node.description.value, '  ')}  ${node.name.value}${optional}: ${typeOf(node.type)};\n`;
}

function printInterface(name, { description, members }) {
  return `${comment(description)}export interface ${name} {\n${members.map(printProperty).join('')}}\n`;
}

function printEnum(name, { description, members }) {
  if (members.length === 0) return `${comment(description)}export type ${name} = string;\n`;
  const values = members.map((each) => `${comment(each.description.value, '  ')}  '${each.name.value}',\n`).join('');
  return `${comment(description)}export const ${name} = [\n${values}] as const;\nexport type ${name} = (typeof ${name})[number];\n`;
}

/** Enums, inputs and arguments of a room, by the name of their type in TypeScript. */
function collect(room, document, homes) {
  const found = new Map();
  const add = (name, print, description, members) => {
    const known = found.get(name) ?? { print, description, members: [] };
    if (known.description !== description) throw new Error(`libs/${room}: two generated types would be called ${name}`);
    found.set(name, { ...known, members: [...known.members, ...members] });
  };
  const addOrExtend = (node, print, members) => {
    const name = node.name.value;
    if (homes.get(name) !== room)
      return add(`${capital(room)}${name}`, print, `What this room adds to ${name}.`, members);
    const whole = document.definitions.find((each) => each.description && each.name.value === name);
    return add(name, print, whole.description.value, members);
  };
  for (const node of document.definitions) {
    if (node.kind.startsWith('EnumType')) addOrExtend(node, printEnum, node.values);
    else if (node.kind.startsWith('InputObjectType')) addOrExtend(node, printInterface, node.fields);
    else {
      const owner = node.name.value;
      for (const field of node.fields ?? []) {
        const name = `${roots.includes(owner) ? '' : owner}${capital(field.name.value)}Args`;
        if (field.arguments.length > 0)
          add(name, printInterface, `Arguments of ${owner}.${field.name.value}.`, field.arguments);
      }
    }
  }
  return found;
}

function namesIn(types) {
  const names = new Set();
  const look = (type) => (type.type ? look(type.type) : names.add(type.name.value));
  for (const { members } of types.values()) for (const member of members) if (member.type) look(member.type);
  return [...names].sort();
}

function printImports(room, types, homes) {
  const byHome = new Map();
  for (const name of namesIn(types)) {
    const home = homes.get(name);
    if (name in scalars || home === room) continue;
    byHome.set(home, [...(byHome.get(home) ?? []), name]);
  }
  return [...byHome].map(([home, names]) => `import type { ${names.join(', ')} } from '@saman/${home}';\n`).join('');
}

/** The text of a room's schema.gen.ts; `homes` tells which room each type is defined in. */
export function typesOf(room, document, homes) {
  const types = collect(room, document, homes);
  const head = "// Made from this room's *.graphql by apps/api/scripts/schema.mjs: change those instead.\n";
  const blocks = [...types].map(([name, { print, ...type }]) => print(name, type));
  return [head + printImports(room, types, homes), ...blocks].join('\n');
}
