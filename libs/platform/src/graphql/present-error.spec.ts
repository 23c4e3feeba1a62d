import { Logger } from '@nestjs/common';
import { Problem } from '@saman/kernel';
import { GraphQLError } from 'graphql';
import { presentError } from './present-error.js';

const wrap = (cause: Error): GraphQLError => new GraphQLError(cause.message, { originalError: cause, path: ['need'] });

const present = (error: GraphQLError) => presentError(error.toJSON(), error);

describe('an error, as the caller sees it', () => {
  beforeAll(() => {
    Logger.overrideLogger(false);
  });

  it('tells what a problem says', () => {
    const shown = present(wrap(new Problem('INVALID', 'TOO_LARGE', 'At most 100.', ['first'], 100)));
    expect(shown).toMatchObject({ message: 'At most 100.', path: ['need'] });
    expect(shown.extensions).toEqual({ code: 'INVALID', rule: 'TOO_LARGE', path: ['first'], limit: 100 });
  });

  it('tells the code that was meant, however deep it is wrapped', () => {
    const meant = new GraphQLError('Too deep.', {
      extensions: { code: 'LIMIT_EXCEEDED', limit: 20, http: { status: 400 } },
    });
    const wrapped = new GraphQLError('Too deep.', {
      originalError: wrap(meant),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(present(wrapped).extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 20 });
    expect(present(new GraphQLError('Nope.', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } })).extensions).toEqual({
      code: 'GRAPHQL_PARSE_FAILED',
    });
  });

  it('tells nothing of what should not have happened, but the id under which it is logged', () => {
    for (const error of [wrap(new TypeError('the secret detail')), new GraphQLError('the secret detail')]) {
      const shown = present(error);
      expect(JSON.stringify(shown)).not.toContain('secret');
      expect(shown.extensions).toEqual({ code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f-]{36}$/) as string });
      expect(shown.message).toContain(String(shown.extensions?.['id']));
    }
  });
});
