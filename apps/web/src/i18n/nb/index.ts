import { mine } from './mine.js';
import { about } from './about.js';
import { activities } from './activities.js';
import { common } from './common.js';
import { home } from './home.js';
import { needs } from './needs.js';
import { problems } from './problems.js';
import { register } from './register.js';
import { signIn } from './sign-in.js';
import { welcome } from './welcome.js';
import type { Words } from '../words.js';

export const words = {
  mine,
  about,
  activities,
  common,
  home,
  needs,
  problems,
  register,
  signIn,
  welcome,
} satisfies Words;
