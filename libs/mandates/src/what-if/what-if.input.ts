import { Datable, IfGiven, Nested, Optional } from '@saman/platform';
import type { WhatIfChange, WhatIfDays } from '../schema.gen.js';

class WhatIfDaysFields implements WhatIfDays {
  @Datable()
  startsOn!: string;

  @Datable()
  endsOn!: string;
}

export class WhatIfChangeFields implements WhatIfChange {
  @IfGiven()
  campaign!: string;

  @Optional()
  @Nested(() => WhatIfDaysFields)
  moveTo?: WhatIfDaysFields | null;

  @Optional()
  cancel?: boolean | null;

  @Optional()
  addPartner?: string | null;
}
