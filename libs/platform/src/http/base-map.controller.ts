import { Controller, Get, Header, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { Public } from '../graphql/guard.js';

/** What maps lie on. */
export interface BaseMap {
  /** Address of a tile of 256 pixels, with {z}, {x} and {y}, by the numbers of Web Mercator (EPSG:3857). */
  tiles: string;
  /** Whose map it is: to be said on it. */
  credit: string;
}

@Public()
@Controller('base-map.json')
export class BaseMapController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Null: maps are plain sheets. */
  @Get()
  @Header('cache-control', 'no-cache')
  @Header('content-type', 'application/json; charset=utf-8')
  baseMap(): string {
    const { baseMap } = this.config;
    const told: BaseMap | null = baseMap && { tiles: baseMap.tiles, credit: baseMap.credit };
    return JSON.stringify(told);
  }
}
