import type { LaterWords } from '../../words.js';
import { admin } from './admin.js';
import { campaigns } from './campaigns.js';
import { changing } from './changing.js';
import { join } from './join.js';
import { mandates } from './mandates.js';
import { map } from './map.js';
import { measures } from './measures.js';
import { offline } from './offline.js';
import { orders } from './orders.js';
import { people } from './people.js';
import { planLevels } from './plan-levels.js';
import { planning } from './planning.js';
import { plans } from './plans.js';
import { problems } from './problems.js';
import { processes } from './processes.js';
import { profile } from './profile.js';
import { register } from './register.js';
import { webhooks } from './webhooks.js';
import { welcome } from './welcome.js';

export const words = {
  admin,
  campaigns,
  changing,
  join,
  mandates,
  map,
  measures,
  offline,
  orders,
  people,
  planLevels,
  planning,
  plans,
  problems,
  processes,
  profile,
  register,
  webhooks,
  welcome,
} satisfies LaterWords;
