import { randomUUID } from 'node:crypto';
import type { Ask } from '../support/gateway.ts';
import type { History } from '../support/history.ts';
import type { Random } from '../support/random.ts';
import { send } from './command.ts';

/** A client: a citizen who files and an officer who accepts, at one centre. */
export interface Seat {
  readonly client: number;
  readonly officer: string;
  readonly organizationId: string;
  /** The province of today in which it works. */
  readonly provinceId: string;
  readonly eligibilityGroup: string;
  /** Officers of one centre share its requests by this: which of how many. */
  readonly share: { readonly which: number; readonly of: number };
}

/** A request that awaits acceptance. */
export interface Waiting {
  readonly id: string;
  readonly version: number;
}

const forms = ['LITIGATION', 'LEGAL_ADVICE', 'OUT_OF_COURT_REPRESENTATION'] as const;
const fields = ['CRIMINAL', 'CIVIL_FAMILY', 'ADMINISTRATIVE', 'OTHER'] as const;

const file = `mutation ($commandId: CommandId!, $input: FileApplicationInput!) {
  fileApplication(commandId: $commandId, input: $input) { __typename ... on ApplicationFiled { application { id } } ... on Refused { code } }
}`;
const accept = `mutation ($commandId: CommandId!, $input: AcceptRequestInput!) {
  acceptRequest(commandId: $commandId, input: $input) { __typename ... on RequestAccepted { case { id fileNumber } } ... on Refused { code } }
}`;
const list = `query { requests(first: 50) { nodes { id version } } }`;

/** What a seat can do. */
export const createSeat = (
  seat: Seat,
  { ask, history, random, signal }: { ask: Ask; history: History; random: Random; signal: AbortSignal },
) => {
  const { client, officer, organizationId, eligibilityGroup, share } = seat;
  const codes = () => ({ form: random.pick(forms), field: random.pick(fields) });
  const send1 = (person: string, operation: 'fileApplication' | 'acceptRequest', input: object) =>
    send(
      ask,
      history,
      {
        ...{ client, person, operation, input, commandId: randomUUID(), document: operation === 'acceptRequest' ? accept : file },
        detail: 'caseId' in input ? { caseId: String(input.caseId) } : {},
      },
      signal,
    );
  return {
    file: () =>
      send1('citizen', 'fileApplication', {
        organizationId,
        ...codes(),
        summary: 'Tôi xin được trợ giúp pháp lý.',
        applicant: applicant(eligibilityGroup),
      }),
    accept: ({ id, version }: Waiting) =>
      send1(officer, 'acceptRequest', { caseId: id, expectedVersion: version, ...codes(), eligibilityGroup }),
    /** This seat's share of the requests at its centre; none while nobody can tell. */
    waiting: async (): Promise<readonly Waiting[]> => {
      const { data } = await ask(officer, list);
      const nodes = (data as { requests?: { nodes: readonly Waiting[] } | null } | null)?.requests?.nodes ?? [];
      return nodes.filter(({ id }) => Number.parseInt(id.slice(-2), 16) % share.of === share.which);
    },
  };
};

const applicant = (eligibilityGroup: string) => ({
  name: 'Nguyễn Thị Hòa',
  birthDate: '1990-05-14',
  sex: 'FEMALE',
  address: 'Tổ 5, phường Minh Xuân',
  phone: null,
  personalId: null,
  eligibilityGroups: [eligibilityGroup],
});
