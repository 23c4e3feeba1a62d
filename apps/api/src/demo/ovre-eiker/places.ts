import type { DemoPlace } from '../demo.types.js';

/** Places in Øvre Eiker, with roughly where they lie. */
const place = (name: string, latitude: number, longitude: number): DemoPlace => ({ name, latitude, longitude });

export const biblioteket = place('Biblioteket i Hokksund', 59.7692, 9.9083);
export const burud = place('Burud, grendehuset', 59.7956, 9.8301);
export const darbu = place('Darbu, samfunnshuset', 59.6958, 9.8052);
export const eikern = place('Eikern, badestranda', 59.6702, 9.8753);
export const fiskum = place('Fiskum gamle kirke', 59.7041, 9.8012);
export const fiskumvannet = place('Fiskumvannet, fugletårnet', 59.7038, 9.8341);
export const fredfoss = place('Fredfoss i Vestfossen', 59.7227, 9.8771);
export const hokksundhallen = place('Idrettshallen i Hokksund', 59.7716, 9.9021);
export const lerberg = place('Lerberg, kjøkkenhagen', 59.7811, 9.9204);
export const nostetangen = place('Nøstetangen', 59.7659, 9.9113);
export const ormasen = place('Ormåsen, skolen', 59.7402, 9.8169);
export const radhuset = place('Rådhuset i Hokksund', 59.7688, 9.9091);
export const semsmoen = place('Semsmoen', 59.7603, 9.8952);
export const skotselv = place('Skotselv, grendehuset', 59.8468, 9.8853);
export const stasjonen = place('Hokksund stasjon', 59.7668, 9.9102);
export const torget = place('Torget i Hokksund', 59.7687, 9.9088);
export const vestfossen = place('Vestfossen, elvebredden', 59.7216, 9.8742);
