export { appModule } from './app.module.js';
export { demoNetworks, loadDemo } from './demo/load/load-demo.js';
export { type LocalPostgres, localPostgres } from './start/local-postgres.js';
export { migrate } from './set-up.js';
