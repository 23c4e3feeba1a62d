export { appModule, type Own } from './app.module.js';
export { demoNetworks, loadDemo } from './demo/load/load-demo.js';
export { type LocalPostgres, localPostgres } from './start/local-postgres.js';
export { pages } from './pages/pages.js';
export { runServer } from './server.js';
export { migrate } from './set-up.js';
