export { stopServer as default } from './test-server.js';
