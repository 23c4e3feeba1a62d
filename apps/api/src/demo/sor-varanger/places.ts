import type { DemoPlace } from '../demo.types.js';

/** Places in Sør-Varanger, with roughly where they lie. */
const place = (name: string, latitude: number, longitude: number): DemoPlace => ({ name, latitude, longitude });

export const andersgrotta = place('Andersgrotta', 69.7283, 30.0482);
export const barentshallen = place('Barentshallen', 69.7236, 30.0611);
export const biblioteket = place('Biblioteket i Kirkenes', 69.7272, 30.0449);
export const bjornevatn = place('Bjørnevatn, samfunnshuset', 69.6684, 29.9807);
export const bugoyfjord = place('Bugøyfjord, grendehuset', 69.8563, 29.4121);
export const bugoynes = place('Bugøynes, samfunnshuset', 69.9738, 29.6404);
export const forstevann = place('Førstevann, brygga', 69.7222, 30.0498);
export const grensejakobselv = place('Grense Jakobselv, stranda', 69.7871, 30.8162);
export const hesseng = place('Hesseng, flerbrukssenteret', 69.7034, 30.0532);
export const jakobsnes = place('Jakobsnes, fjæra', 69.7341, 30.1263);
export const neiden = place('Neiden/Njávdán, ved fossen', 69.6961, 29.3802);
export const radhuset = place('Rådhuset i Kirkenes', 69.7269, 30.0457);
export const sandnes = place('Sandnes, grusbanen', 69.6741, 30.0102);
export const savio = place('Grenselandmuseet', 69.7213, 30.0624);
export const skogfoss = place('Skogfoss i Pasvik', 69.3772, 29.7003);
export const skytterhusfjellet = place('Skytterhusfjellet, parkeringa', 69.7151, 30.0702);
export const svanvik = place('Svanvik, grendehuset', 69.4541, 30.0443);
export const torget = place('Torget i Kirkenes', 69.7271, 30.0453);
