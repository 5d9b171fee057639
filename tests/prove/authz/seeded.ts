import type { AskAs } from './client.ts';

interface Seen {
  readonly id: string;
  readonly status: string;
  readonly organization: { readonly id: string; readonly kind: string; readonly province: { readonly id: string } } | null;
  readonly application: { readonly organization: { readonly id: string } | null } | null;
  readonly assignments: readonly { readonly until: string | null; readonly practitioner: { readonly id: string } | null }[];
}

const fields =
  'id status organization { id kind province { id } } application { organization { id } } assignments { until practitioner { id } }';
const ended = ['ENDED', 'HANDED_OVER', 'ARCHIVED'];
/** Those that have not ended, the accepted ones first. */
const statuses = ['IN_PROGRESS', 'ASSIGNED', 'SUSPENDED', 'ACCEPTED', 'NEEDS_PAPERS', 'TRANSFERRED', 'REFUSED', 'WITHDRAWN'];

const pages = async function* (ask: AskAs, person: string, status: string | null): AsyncGenerator<Seen> {
  const document = `query ($after: Cursor, $status: CaseStatus) { cases(first: 50, after: $after, status: $status) { nodes { ${fields} } endCursor hasNextPage } }`;
  for (let after: string | null = null; ;) {
    const { data } = await ask(person, document, { after, status });
    const page = data?.cases as { nodes: readonly Seen[]; endCursor: string | null; hasNextPage: boolean } | undefined;
    yield* page?.nodes ?? [];
    if (!page?.hasNextPage) return;
    after = page.endCursor;
  }
};

const find = async (
  ask: AskAs,
  person: string,
  { of, fits }: { of: readonly (string | null)[]; fits: (seen: Seen) => boolean },
): Promise<Seen> => {
  for (const status of of) for await (const seen of pages(ask, person, status)) if (fits(seen)) return seen;
  throw new Error(`the nation has no such old case for ${person}`);
};

const isOldCenterIn =
  (provinceId: string) =>
  ({ organization, application }: Seen): boolean =>
    // What was handed on from elsewhere was not filed here.
    organization?.kind === 'STATE_CENTER' && organization.province.id === provinceId && application?.organization?.id === organization.id;
const worksOn =
  (practitionerId: string) =>
  ({ assignments }: Seen): boolean =>
    assignments.some(({ until, practitioner }) => until === null && practitioner?.id === practitionerId);

/** Cases that the nation has from before the merger: of both provinces that became Tuyên Quang, and of one that became Lào Cai. */
export const seededCases = async (ask: AskAs, practitionerId: string) => {
  const isOpen = ({ status }: Seen): boolean => !ended.includes(status);
  const predecessor = await find(ask, 'authority', {
    of: statuses,
    fits: (seen) => isOldCenterIn('vn63-08')(seen) && isOpen(seen) && !worksOn(practitionerId)(seen),
  });
  const neighbor = await find(ask, 'head-08', {
    of: ended,
    fits: (seen) => isOldCenterIn('vn63-02')(seen) && !worksOn(practitionerId)(seen),
  });
  const own = await find(ask, 'practitioner-15', { of: [null], fits: () => true });
  const me = String((await ask('practitioner-15', '{ me { practitioner { id } } }')).data?.me?.practitioner?.id);
  const other = await find(ask, 'head-15', { of: [null], fits: (seen) => isOldCenterIn('vn63-15')(seen) && !worksOn(me)(seen) });
  return {
    cases: { PREDECESSOR: predecessor.id, NEIGHBOR: neighbor.id, OTHER_OLD_WORK: own.id, OTHER_OLD: other.id },
    predecessorId: predecessor.organization?.id ?? '',
  };
};
