// `npm run dev`: the server as `npm start` runs it, and in front of it Vite, which shows each change of the app at once at http://localhost:5173.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const start = fileURLToPath(new URL('../../api/dist/start.js', import.meta.url));
const server = spawn(process.execPath, [start], { stdio: 'inherit' });
const vite = await createServer({ root: fileURLToPath(new URL('..', import.meta.url)) });
await vite.listen();
vite.printUrls();

const end = () => server.kill('SIGTERM');
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end);
server.on('exit', (code) => void vite.close().finally(() => process.exit(code ?? 1)));
