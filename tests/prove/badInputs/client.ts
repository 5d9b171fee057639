import { randomUUID } from 'node:crypto';
import { typesOfAct } from '#tests/support/typesOfAct';
import { askWhole, type Ask } from '../support/gateway.ts';
import { sendRaw, type RawAnswer, type RawRequest } from '../support/raw.ts';
import { createTokenOf } from '../support/tokens.ts';
import type { World } from '../support/world.ts';

/** What a command answers, as far as this proof looks at it. */
export interface Payload {
  readonly __typename: string;
  readonly code?: string;
  readonly case?: { readonly id: string; readonly version: number; readonly status: string } | null;
}

/** The people of the world at their gateway: whole answers, commands, and whatever bytes one likes. */
export interface Client {
  readonly ask: Ask;
  /** A request of one's own making; a person's token goes with it unless it is nobody's. */
  readonly raw: (person: string | null, request: RawRequest & { readonly query?: string }) => Promise<RawAnswer>;
  readonly send: (person: string, body: object) => Promise<RawAnswer>;
  /** An act on a case, under an id of its own unless one is given. */
  readonly command: (person: string, act: string, input: object, commandId?: string) => Promise<Payload>;
}

export const json = { 'content-type': 'application/json' };

/** A client of one gateway of a world. */
export const createClient = ({ ask, system }: World, url = system.urls.gateway): Client => {
  const tokenOf = createTokenOf({ issuerUrl: system.urls.issuer, secretsDir: system.secretsDir });
  const raw: Client['raw'] = async (person, { query = '', headers = {}, ...request }) => {
    const proof = person === null ? {} : { authorization: `Bearer ${await tokenOf(person)}` };
    return sendRaw(`${url}/graphql${query}`, { ...request, headers: { ...proof, ...headers } });
  };
  return {
    ask,
    raw,
    send: (person, body) => raw(person, { headers: json, body: JSON.stringify(body) }),
    command: async (person, act, input, commandId = randomUUID()) => {
      const { input: type, done } = typesOfAct(act);
      const document = `mutation ($commandId: CommandId!, $input: ${type}!) { ${act}(commandId: $commandId, input: $input) {
        __typename ... on ${done} { case { id version status } } ... on Refused { code } } }`;
      const data = await askWhole<Record<string, Payload>>(ask, person, document, { commandId, input });
      return data[act] ?? { __typename: 'nothing' };
    },
  };
};
