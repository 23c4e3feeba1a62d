// For TypeORM's command line, e.g. after a change to entities, in apps/api and after the build:
//   DATABASE_URL=... npx typeorm migration:generate -d dist/data-source.js --esm --pretty src/migrations/what-changes
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';

export default new DataSource({
  type: 'postgres',
  ...(process.env.DATABASE_URL !== undefined && { url: process.env.DATABASE_URL }),
  entities,
  migrations,
});
