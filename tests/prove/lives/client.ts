import { randomUUID } from 'node:crypto';
import { dayInVietNam } from '../recount/journal.ts';
import type { Ask } from '../support/gateway.ts';
import type { History } from '../support/history.ts';
import type { Random } from '../support/random.ts';
import { send, type Acknowledged } from '../traffic/command.ts';
import {
  actDocument,
  adviceDocument,
  caseQuery,
  casesQuery,
  fileDocument,
  requestsQuery,
  withdrawDocument,
  type SeenCase,
} from './documents.ts';
import type { Office } from './offices.ts';
import { drawCodes, drawStep, type Step } from './walk.ts';

/** A client: a citizen who files and withdraws, and one or two people of an office who do the rest. */
export interface Seat {
  readonly client: number;
  readonly office: Office;
  /** Who does what the office's own people may do. */
  readonly officer: string;
  /** Officers of one office share its cases by this: which of how many. */
  readonly share: { readonly which: number; readonly of: number };
}

/** What all clients of a run share. */
export interface Shared {
  readonly ask: Ask;
  readonly history: History;
  readonly signal: AbortSignal;
  readonly organizationIds: readonly string[];
  readonly groups: readonly string[];
  /** Applications that this run's citizen filed and has not withdrawn. */
  readonly filed: Set<string>;
  /** How many applications of each organisation wait to become requests. */
  readonly unanswered: Map<string, number>;
}

export type Client = ReturnType<typeof createClient>;

/** What a client can do; each resolves when it was acknowledged or refused for good. */
export const createClient = (seat: Seat, shared: Shared, random: Random) => {
  const { client, office, officer, share } = seat;
  const command = (person: string, operation: string, { document, input, detail = {} }: Wanted): Promise<Acknowledged | null> =>
    send(shared.ask, shared.history, { client, person, operation, commandId: randomUUID(), document, input, detail }, shared.signal);
  // A centre sees the cases of its branches, and may not act on them.
  const isMine = ({ id, organization }: SeenCase): boolean =>
    office.organizationIds.includes(organization?.id ?? '') && Number.parseInt(id.slice(-2), 16) % share.of === share.which;
  const list = async (person: string, query: string, variables: object, field: string): Promise<readonly SeenCase[]> => {
    const { data } = await shared.ask(person, query, variables);
    const found = (data as Record<string, { readonly nodes: readonly SeenCase[] } | null> | null)?.[field]?.nodes ?? [];
    return found.filter(isMine);
  };
  return {
    file: async (): Promise<boolean> => {
      const filed = await command('citizen', 'fileApplication', {
        document: fileDocument,
        input: drawApplication(office, shared.groups, random),
      });
      if (filed) shared.filed.add(String(filed.detail['applicationId']));
      return filed !== null;
    },
    advise: () =>
      command(officer, 'recordQuickAdvice', {
        document: adviceDocument,
        input: { field: drawCodes(random).field, question: 'Tôi hỏi về thủ tục khai sinh.', answer: 'Anh, chị nộp tờ khai tại xã.' },
      }),
    /** Does the next thing to a case. @returns the case afterwards, or null when there is nothing more to do to it here */
    goOn: async (seen: SeenCase): Promise<SeenCase | null> => {
      const step = drawStep(seen, surroundings(seen, { office, shared, random }));
      if (!step) return null;
      return step.by === 'citizen' ? withdraw(step, seen) : act(step, seen);
    },
    /** The requests of this client's share at its office; none while nobody can tell. */
    requests: () => list(officer, requestsQuery, {}, 'requests'),
    /** Cases of its share that stand somewhere in their lives. */
    cases: (status: string) => list(office.head, casesQuery, { status }, 'cases'),
  };

  async function act({ act: operation, by, input }: Step, seen: SeenCase): Promise<SeenCase | null> {
    const person = by === 'head' ? office.head : officer;
    const done = await command(person, operation, { document: actDocument(operation), input, detail: { caseId: seen.id } });
    // A transfer leaves the case to another office, which may be a branch whose cases can still be seen from here.
    if (operation === 'transferRequest') return null;
    return (done?.payload.case as SeenCase | null | undefined) ?? null;
  }

  async function withdraw({ act: operation, input }: Step, seen: SeenCase): Promise<SeenCase | null> {
    shared.filed.delete(String(seen.application?.id));
    await command('citizen', operation, { document: withdrawDocument, input });
    return { ...seen, status: withdrawing };
  }
};

/** Stands for the status of a case between a withdrawal and what casework makes of it. */
const withdrawing = 'WITHDRAWING';

/** Looks whether casework has learnt of a withdrawal. @returns the case as it is, or as it was seen while it has not */
export const lookAgain = async ({ ask }: Shared, { office }: Seat, seen: SeenCase): Promise<SeenCase> => {
  if (seen.status !== withdrawing) return seen;
  const { data } = await ask(office.head, caseQuery, { id: seen.id });
  const found = (data as { readonly case: SeenCase | null } | null)?.case;
  return found && found.version > seen.version ? found : seen;
};

export const isWithdrawing = ({ status }: SeenCase): boolean => status === withdrawing;

interface Wanted {
  readonly document: string;
  readonly input: object;
  readonly detail?: Readonly<Record<string, string>>;
}

const surroundings = (seen: SeenCase, { office, shared, random }: { office: Office; shared: Shared; random: Random }) => ({
  office,
  otherOrganizationIds: shared.organizationIds.filter((id) => id !== office.organizationId),
  groups: shared.groups,
  mayWithdraw: shared.filed.has(String(seen.application?.id)),
  today: dayInVietNam(Date.now()),
  random,
});

const drawApplication = ({ organizationId }: Office, groups: readonly string[], random: Random) => ({
  organizationId,
  ...drawCodes(random),
  summary: 'Tôi xin được trợ giúp pháp lý.',
  applicant: {
    name: 'Nguyễn Thị Hòa',
    birthDate: '1990-05-14',
    sex: random.pick(['FEMALE', 'MALE']),
    address: 'Tổ 5, phường Minh Xuân',
    phone: null,
    personalId: null,
    eligibilityGroups: [random.pick(groups)],
  },
});
