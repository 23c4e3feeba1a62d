import { admin } from './admin.js';
import { about } from './about.js';
import { activities } from './activities.js';
import { attendance } from './attendance.js';
import { calendar } from './calendar.js';
import { campaigns } from './campaigns.js';
import { changing } from './changing.js';
import { common } from './common.js';
import { embedding } from './embedding.js';
import { feed } from './feed.js';
import { following } from './following.js';
import { home } from './home.js';
import { join } from './join.js';
import { mandates } from './mandates.js';
import { map } from './map.js';
import { measures } from './measures.js';
import { mine } from './mine.js';
import { needs } from './needs.js';
import { offline } from './offline.js';
import { orders } from './orders.js';
import { organisations } from './organisations.js';
import { people } from './people.js';
import { planLevels } from './plan-levels.js';
import { planning } from './planning.js';
import { plans } from './plans.js';
import { problems } from './problems.js';
import { processes } from './processes.js';
import { profile } from './profile.js';
import { register } from './register.js';
import { search } from './search.js';
import { signIn } from './sign-in.js';
import { webhooks } from './webhooks.js';
import { welcome } from './welcome.js';
import type { Words } from '../words.js';

export const words = {
  about,
  admin,
  activities,
  attendance,
  calendar,
  campaigns,
  changing,
  common,
  embedding,
  feed,
  following,
  home,
  join,
  mandates,
  map,
  measures,
  mine,
  needs,
  offline,
  orders,
  organisations,
  people,
  planLevels,
  planning,
  plans,
  problems,
  processes,
  profile,
  register,
  search,
  signIn,
  webhooks,
  welcome,
} satisfies Words;
