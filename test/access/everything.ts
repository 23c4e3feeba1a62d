// The whole world: what each room brings to it.
import type { Stage } from './cast.js';
import { mandates } from './mandate-world.js';
import { measures } from './measures-world.js';
import { type World, world } from './world.js';

export async function everything(stage: Stage): Promise<World> {
  const made = await world(stage);
  await measures(made);
  await mandates(made);
  return made;
}
