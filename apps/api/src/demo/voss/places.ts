import type { DemoPlace } from '../demo.types.js';

/** Places in Voss herad, with roughly where they lie. */
const place = (name: string, latitude: number, longitude: number): DemoPlace => ({ name, latitude, longitude });

export const biblioteket = place('Voss bibliotek', 60.6287, 6.4138);
export const bordalsgjelet = place('Bordalsgjelet, brua', 60.6172, 6.4335);
export const bulken = place('Bulken, naustet ved vatnet', 60.6276, 6.2835);
export const bomoen = place('Bømoen, parkeringa', 60.645, 6.5);
export const evanger = place('Evanger, grendahuset', 60.6473, 6.1087);
export const granvin = place('Granvin, Eide', 60.5264, 6.718);
export const hagahaugen = place('Hagahaugen', 60.633, 6.419);
export const heradshuset = place('Heradshuset på Vangen', 60.6291, 6.4162);
export const kulturhuset = place('Voss kulturhus', 60.6286, 6.4134);
export const lundhaugen = place('Lundhaugen, skileikområdet', 60.6228, 6.4048);
export const lonavatnet = place('Lønavatnet, badeplassen', 60.6871, 6.4702);
export const mjolfjell = place('Mjølfjell stasjon', 60.6741, 6.9062);
export const molster = place('Mølster, tunet', 60.6401, 6.4192);
export const myrkdalen = place('Myrkdalen, ungdomshuset', 60.8331, 6.4802);
export const oppheim = place('Oppheim, ved vatnet', 60.8003, 6.5622);
export const palmafossen = place('Palmafossen, verkstaden', 60.6402, 6.4655);
export const prestegardsmoen = place('Prestegardsmoen', 60.6255, 6.4235);
export const raundalen = place('Raundalen, skulehuset', 60.6602, 6.6405);
export const skulestadmo = place('Skulestadmo, idrettshallen', 60.6561, 6.4532);
export const stalheim = place('Stalheim, utsikta', 60.8341, 6.6802);
export const stasjonen = place('Voss stasjon', 60.629, 6.4102);
export const tvildemoen = place('Tvildemoen', 60.6352, 6.4701);
export const tvindefossen = place('Tvindefossen', 60.7283, 6.4831);
export const tverrelvi = place('Tverrelvi, grendahuset', 60.6412, 6.3905);
export const ungdomshuset = place('Ungdomshuset på Vangen', 60.6297, 6.4121);
export const vangen = place('Vangen, torget', 60.6288, 6.4151);
export const vinje = place('Vinje, samfunnshuset', 60.7779, 6.4532);
export const vossabadet = place('Symjehallen på Vangen', 60.6321, 6.4211);
