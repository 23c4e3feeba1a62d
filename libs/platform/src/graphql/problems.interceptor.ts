// Makes a mutation's outcome into its payload: the id that the deed gave becomes the thing, a Problem becomes data.
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@saman/kernel';
import { getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { AlreadyDone, keyRefused } from '../idempotency/once.js';
import { forgetLoaded, type GraphContext } from './context.js';
import { contextOf, doRightsStay, infoOf } from './guard.js';
import { RequestContext } from './request-context.js';
import { Things } from './things.js';

@Injectable()
export class ProblemsInterceptor implements NestInterceptor {
  constructor(
    @Inject(Things) private readonly things: Things,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const info = infoOf(context);
    if (info.parentType.name !== 'Mutation') return next.handle();
    const outcome = async () => {
      const result = await onceOnly(contextOf(context), () => lastValueFrom(next.handle()));
      await this.lookAnew(context);
      return result;
    };
    return from(this.payload(info, contextOf(context), outcome));
  }

  private async payload(
    info: GraphQLResolveInfo,
    context: GraphContext,
    outcome: () => Promise<unknown>,
  ): Promise<unknown> {
    const thing = thingOf(info.returnType);
    try {
      const result = await outcome();
      if (!thing) return result;
      if (typeof result !== 'string') return { problems: [], ...(result as object) };
      const found = await this.things.load(thing.type, context, [result]);
      return { [thing.field]: found.get(result) ?? null, problems: [] };
    } catch (error) {
      if (error instanceof Problem && thing) return { [thing.field]: null, problems: error.problems };
      throw error;
    }
  }

  /** The deed may have changed what loaders hold, and what the caller is and sees. */
  private async lookAnew(execution: ExecutionContext): Promise<void> {
    const context = contextOf(execution);
    if (context instanceof RequestContext && !doRightsStay(this.reflector, execution)) await context.renew();
    else forgetLoaded(context);
  }
}

/** The deed's result, or what it gave when it was carried out before under the same key. */
async function onceOnly(context: GraphContext, deed: () => Promise<unknown>): Promise<unknown> {
  try {
    return await deed();
  } catch (error) {
    if (!(error instanceof AlreadyDone)) throw error;
    if (error.digest !== context.viewer.once?.digest) throw keyRefused('it was used for something else');
    return error.result;
  }
}

/** A payload's thing: its only field of a type of its own but for `problems`; a plain value may be beside it. Null for a mutation that has no payload. */
function thingOf(returnType: GraphQLResolveInfo['returnType']): { field: string; type: string } | null {
  const payload = getNamedType(returnType);
  if (!isObjectType(payload) || !payload.name.endsWith('Payload')) return null;
  const field = Object.values(payload.getFields()).find(
    ({ name, type }) => name !== 'problems' && isObjectType(getNamedType(type)),
  );
  return field ? { field: field.name, type: getNamedType(field.type).name } : null;
}
