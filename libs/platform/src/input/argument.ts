import type { PipeTransform } from '@nestjs/common';
import { InputPipe } from './input.pipe.js';

/**
 * The rules for an argument that is no input object: `@Args('reason', argument('reason', Optional(), LongText()))`. The value comes out
 * as the rules rewrite it (trimmed), and problems name the argument.
 */
export function argument(name: string, ...rules: readonly PropertyDecorator[]): PipeTransform {
  class Argument {
    [argument: string]: unknown;
  }
  for (const rule of rules) rule(Argument.prototype, name);
  const pipe = new InputPipe();
  return {
    async transform(value: unknown): Promise<unknown> {
      const checked = await pipe.transform({ [name]: value }, { type: 'body', metatype: Argument });
      return (checked as Record<string, unknown>)[name];
    },
  };
}
