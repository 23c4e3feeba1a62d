// Somebody who uses Saman over the network, as any program would: POST /graphql with a bearer token.
import { TourProblem } from './tour-problem.js';

export interface Problem {
  code: string;
  rule: string;
  limit: number | null;
  message: string;
}

/** What a deed made or changed, with its version. */
export interface Thing {
  id: string;
  version: number;
}

interface Affiliation {
  organisation: { id: string; name: string };
}

const SIGN_IN = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { token problems { code rule limit message } } }`;
const WHO = '{ viewer { person { name } organisations { organisation { id name } } } }';

/** Sends one request to a server. Throws a sentence when it cannot be reached or answers with an error. */
export async function ask<Data>(
  url: string,
  token: string | null,
  query: string,
  variables: object = {},
): Promise<Data> {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization },
    body: JSON.stringify({ query, variables }),
  };
  const response = await fetch(`${url}/graphql`, request).catch(() => {
    throw new TourProblem(`Nobody answers at ${url}: start Saman first (npm start), or set SAMAN_URL.`);
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (errors || !data) throw new TourProblem(`The server answered: ${errors?.[0]?.message ?? 'nothing'}`);
  return data;
}

export class Person {
  private constructor(
    readonly url: string,
    readonly token: string,
    readonly name: string,
    /** The first organisation the person belongs to, if any. */
    readonly organisation: Affiliation['organisation'],
  ) {}

  static async signIn(url: string, email: string, password: string): Promise<Person> {
    const { signIn } = await ask<{ signIn: { token: string | null; problems: Problem[] } }>(url, null, SIGN_IN, {
      email,
      password,
    });
    if (signIn.token === null) {
      const why = signIn.problems[0]?.message ?? '';
      throw new TourProblem(
        `${email} cannot sign in (${why}) Is this a demo database, and DEMO_PASSWORD its password?`,
      );
    }
    const { viewer } = await ask<{ viewer: { person: { name: string }; organisations: Affiliation[] } }>(
      url,
      signIn.token,
      WHO,
    );
    const organisation = viewer.organisations[0]?.organisation ?? { id: '', name: '' };
    return new Person(url, signIn.token, viewer.person.name, organisation);
  }

  read<Data>(query: string, variables: object = {}): Promise<Data> {
    return ask<Data>(this.url, this.token, query, variables);
  }

  /** A mutation that must succeed. */
  async deed(query: string, variables: object): Promise<Thing> {
    const { thing, problems } = await this.attempt(query, variables);
    if (thing === null) throw new TourProblem(`It was refused: ${problems.map(({ message }) => message).join(' ')}`);
    return thing;
  }

  /** A mutation that may be refused. The document asks for one deed, and in it for one thing and `problems`. */
  async attempt(query: string, variables: object): Promise<{ thing: Thing | null; problems: Problem[] }> {
    const [payload] = Object.values(await this.read<Record<string, { problems: Problem[] }>>(query, variables));
    if (!payload) throw new TourProblem('The server answered nothing.');
    const { problems, ...things } = payload;
    return { thing: Object.values<Thing | null>(things)[0] ?? null, problems };
  }
}
