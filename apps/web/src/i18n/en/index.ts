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
import { mandates } from './mandates.js';
import { mine } from './mine.js';
import { needs } from './needs.js';
import { offline } from './offline.js';
import { orders } from './orders.js';
import { organisations } from './organisations.js';
import { planning } from './planning.js';
import { plans } from './plans.js';
import { register } from './register.js';
import { search } from './search.js';
import { signIn } from './sign-in.js';
import type { FirstWords } from '../words.js';

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
  mandates,
  mine,
  needs,
  offline,
  orders,
  organisations,
  planning,
  plans,
  register,
  search,
  signIn,
} satisfies FirstWords;
