// Program: the whole application, which also tells how many statements its reads have sent.
import { appModule } from '@saman/api';
import { assemble, Database, listen, readConfig } from '@saman/platform';

const config = readConfig();
const app = await assemble(appModule(config), config);
const database = app.get(Database);
process.on('message', () => process.send?.(database.statements));
process.once('disconnect', () => process.exit());
process.send?.(await listen(app, config));
