import type { INestApplicationContext } from '@nestjs/common';
import { Database, Readiness } from '@saman/platform';
import sql from 'sql-template-tag';

/** While another process loads the demo into this database, the server is not ready. */
export function watchDemo(app: INestApplicationContext): void {
  const database = app.get(Database);
  app.get(Readiness).add('demo', async () => {
    const half = sql`SELECT FROM installation WHERE is_demo AND demo_loaded_at IS NULL`;
    return (await database.read('demo.isWhole', half)).length === 0;
  });
}
