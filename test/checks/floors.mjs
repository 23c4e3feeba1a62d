// dependency-cruiser's rules: who may import whom. See apps/api/scripts/rooms.mjs for the floors.
import { fileURLToPath } from 'node:url';
import { below, rooms } from '../../apps/api/scripts/rooms.mjs';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const frontDoor = '^(libs|apps)/[^/]+/src/index\\.ts$';

const floors = rooms.map((room) =>
  forbid(
    `floor-of-${room}`,
    'A room imports rooms on lower floors only.',
    { path: `^libs/${room}/` },
    { path: '^(libs|apps|test)/', pathNot: `^libs/(${[room, ...below(room)].join('|')})/` },
  ),
);

const doors = [
  forbid(
    'front-door',
    'A room is entered through its src/index.ts.',
    { path: '^(libs|apps)/([^/]+)/' },
    { path: '^(libs|apps)/', pathNot: ['^$1/$2/', frontDoor] },
  ),
  forbid(
    'front-door-for-tests',
    'Stories enter rooms through their src/index.ts, too.',
    { path: '^test/', pathNot: '^test/checks/' },
    { path: '^(libs|apps)/', pathNot: frontDoor },
  ),
];

const purity = [
  forbid(
    'rules-are-pure',
    'Rules are plain functions.',
    { path: '\\.rules\\.ts$' },
    { path: 'node_modules/(@nestjs|typeorm|graphql)' },
  ),
  forbid(
    'kernel-imports-nothing',
    'The kernel is plain TypeScript on Node.',
    { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' },
    { pathNot: '^libs/kernel/', dependencyTypesNot: ['core'] },
  ),
  forbid(
    'no-tests-in-what-ships',
    'What ships imports no tests.',
    { path: '^(libs|apps)/', pathNot: '\\.spec\\.ts$' },
    { path: '(^test/|\\.spec\\.ts$)' },
  ),
];

const soundness = [
  forbid('no-cycle', 'Two files that need each other: something belongs one floor down.', {}, { circular: true }),
  forbid('resolvable', 'The import leads nowhere.', {}, { couldNotResolve: true }),
];

export default {
  forbidden: [...floors, ...doors, ...purity, ...soundness],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: fileURLToPath(new URL('tsconfig.floors.json', import.meta.url)) }, // its paths are read from the working directory
    doNotFollow: { path: '(node_modules|(libs|apps)/[^/]+/dist)/' },
    exclude: { path: '^(test/dist|apps/web/src/graphql/gen)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
