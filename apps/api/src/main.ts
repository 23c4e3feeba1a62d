// The server: `npm start` runs it on the embedded database, a container on the one that DATABASE_URL names.
import { runServer } from './server.js';

await runServer();
