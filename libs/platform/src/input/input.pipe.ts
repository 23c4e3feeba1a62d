import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { Problem, type ProblemData, type ProblemRule, rules } from '@saman/kernel';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validate, type ValidationError } from 'class-validator';

/**
 * Makes arguments instances of their input classes and asks the rules on them. Throws a Problem with one entry for each wrong field, whose
 * path begins with the argument's name.
 */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype, data }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || metatype === undefined || value === null || value === undefined) return value;
    if (!hasRules(metatype)) return value;
    const input = plainToInstance(metatype as new () => object, value);
    const errors = await validate(input, { whitelist: true, forbidNonWhitelisted: true });
    if (errors.length > 0)
      throw Problem.of(errors.flatMap((error) => problemsOf(error, data === undefined ? [] : [data])));
    return input;
  }
}

const known = new WeakMap<Type, boolean>();

/** Rules are there once the class is; to look for them takes long. */
function hasRules(type: Type): boolean {
  const found = known.get(type) ?? getMetadataStorage().getTargetValidationMetadatas(type, '', true, false).length > 0;
  known.set(type, found);
  return found;
}

function problemsOf(error: ValidationError, above: readonly string[]): ProblemData[] {
  const path = [...above, error.property];
  const constraints = Object.entries(error.constraints ?? {});
  // one problem a field; a missing value breaks the other rules as well
  const broken = constraints.find(([name]) => name === 'REQUIRED') ?? constraints[0];
  if (!broken) return (error.children ?? []).flatMap((child) => problemsOf(child, path));
  const [name, message] = broken;
  const rule = ruleOf(name);
  const { limit = null } = (error.contexts?.[name] ?? {}) as { limit?: number | null };
  return [{ code: 'INVALID', rule, message, path, limit }];
}

function ruleOf(name: string): ProblemRule {
  if (Object.hasOwn(rules, name)) return name as ProblemRule;
  return name === 'whitelistValidation' ? 'UNKNOWN_FIELD' : 'WRONG_TYPE';
}
