export { appModule } from './app.module.js';
export { type LocalPostgres, localPostgres } from './start/local-postgres.js';
export { migrate } from './set-up.js';
