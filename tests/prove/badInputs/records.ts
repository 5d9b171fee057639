import { randomUUID } from 'node:crypto';
import { askWhole, type Ask } from '../support/gateway.ts';

interface Request {
  readonly id: string;
  readonly organization: { readonly id: string } | null;
  readonly application: { readonly id: string } | null;
}

const requests = '{ requests(first: 5) { nodes { id organization { id } application { id } } } me { organization { id } } }';
/** Casework's newest cases come first: the last page is of the old provinces. */
const cases =
  'query ($after: Cursor) { cases(first: 100, after: $after) { nodes { id organization { id province { id } } } endCursor hasNextPage } }';

interface Cases {
  readonly cases: {
    readonly nodes: readonly { readonly id: string; readonly organization: { readonly province: { readonly id: string } } | null }[];
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
  };
}

/** A case of today's Tuyên Quang that was opened when its province had another code. @throws when the nation has none */
const findOldCase = async (ask: Ask): Promise<string> => {
  for (let after: string | null = null; ;) {
    const page: Cases['cases'] = (await askWhole<Cases>(ask, 'head-08', cases, { after })).cases;
    const found = page.nodes.find(({ organization }) => organization?.province.id.startsWith('vn63-'));
    if (found) return found.id;
    if (!page.hasNextPage) throw new Error('the nation has no case of an old province');
    after = page.endCursor;
  }
};

/** The records that data files name. */
export const findRecords = async (ask: Ask): Promise<Readonly<Record<string, string>>> => {
  const of = (person: string) =>
    askWhole<{ requests: { nodes: readonly Request[] }; me: { organization: { id: string } } }>(ask, person, requests);
  const [own, foreign] = [await of('intake-08'), await of('intake-01')];
  const authority = await askWhole<{ me: { id: string } }>(ask, 'authority', '{ me { id } }');
  const isOf = (id: string) => (request: Request) => request.organization?.id === id;
  const ownRequest = own.requests.nodes.findLast(isOf(own.me.organization.id));
  const foreignRequest = foreign.requests.nodes.find(isOf(foreign.me.organization.id));
  return {
    ownRequestId: ownRequest?.id ?? '',
    ownOrganizationId: own.me.organization.id,
    foreignRequestId: foreignRequest?.id ?? '',
    foreignApplicationId: foreignRequest?.application?.id ?? '',
    foreignOrganizationId: foreign.me.organization.id,
    oldCaseId: await findOldCase(ask),
    authorityAccountId: authority.me.id,
    foreignTrackingCode: '7Z7Z7Z7Z7Z7Z7',
    nobody: '00000000-0000-4000-8000-000000000000',
    newId: randomUUID(),
  };
};
