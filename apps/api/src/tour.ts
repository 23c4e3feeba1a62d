// `npm run tour`: plays the main job against a running server with the demo networks, and fails when any step of it does.
import { Tour } from './tour/tour.js';
import { TourProblem } from './tour/tour-problem.js';

const url = (process.env.SAMAN_URL || 'http://localhost:3000').replace(/\/$/, '');
const password = process.env.DEMO_PASSWORD || 'saman-demo-2035';

try {
  const tour = await Tour.begin(url, password);
  await tour.play();
} catch (error) {
  console.error(error instanceof TourProblem ? `\n${error.message}` : error);
  process.exitCode = 1;
}
