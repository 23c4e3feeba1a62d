export { startServer as default } from './test-server.js';
