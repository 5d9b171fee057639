import { databaseOf } from '#infra/system/processes';
import { mongo } from 'mongoose';
import { todayOf } from '../recount/provinces.ts';
import type { World } from '../support/world.ts';

interface Organization {
  readonly _id: string;
  readonly kind: string;
  readonly provinceId: string;
  readonly parentId: string | null;
  readonly status: string;
  readonly activeTo?: string;
  readonly successorId?: string;
}

interface Case {
  readonly _id: string;
  readonly organizationId: string;
  readonly status: string;
  readonly applicationId: string;
  readonly assignments?: readonly { readonly practitionerId: string; readonly until: string | null }[];
}

interface Account {
  readonly subject: string;
  readonly role: string;
  readonly organizationId: string | null;
  readonly practitionerId?: string | null;
}

/** What a person may reach, reckoned from the raw databases and the law: no code of the services has a part in it. */
export interface Oracle {
  readonly caseIds: ReadonlySet<string>;
  readonly applicationOf: ReadonlyMap<string, string>;
  readonly organizationIds: readonly string[];
  /** The cases within somebody's reach; what came to be afterwards is in no set. */
  readonly reachOf: (subject: string) => ReadonlySet<string>;
}

const ended = new Set(['ENDED', 'HANDED_OVER', 'ARCHIVED']);

/** Reads organisations, accounts and cases as they lie in the databases now. */
export const openOracle = async ({ system }: World, today: string): Promise<Oracle> => {
  const client = await mongo.MongoClient.connect(system.engines.mongodbUri);
  try {
    const rowsOf = <Row extends mongo.Document>(service: 'registry' | 'casework', collection: string) =>
      client.db(databaseOf(service, system.databasePrefix)).collection<Row>(collection).find().toArray() as unknown as Promise<Row[]>;
    const organizations = await rowsOf<Organization & mongo.Document>('registry', 'organizations');
    const cases = await rowsOf<Case & mongo.Document>('casework', 'cases');
    const accounts = await rowsOf<Account & mongo.Document>('registry', 'accounts');
    const accountOf = new Map(accounts.map((account) => [account.subject, account]));
    return {
      caseIds: new Set(cases.map(({ _id }) => _id)),
      applicationOf: new Map(cases.map(({ _id, applicationId }) => [_id, applicationId])),
      organizationIds: organizations.map(({ _id }) => _id),
      reachOf: (subject) => {
        const account = accountOf.get(subject);
        if (!account) throw new Error(`${subject} has no account`);
        const may = reachOf(account, organizations, today);
        return new Set(cases.filter(may).map(({ _id }) => _id));
      },
    };
  } finally {
    await client.close();
  }
};

const isOver = ({ activeTo }: Organization, today: string): boolean => activeTo !== undefined && activeTo <= today;

/** An organisation and everything that was merged into it by a day, one merger after the other. LQ.16.3. */
const familyOf = (id: string, organizations: readonly Organization[], today: string): ReadonlySet<string> => {
  const family = new Set([id]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const one of organizations) if (one.successorId && isOver(one, today) && family.has(one.successorId)) family.add(one._id);
  }
  return family;
};

/** Which cases somebody may see. TT12.11a. */
const reachOf = (
  { role, organizationId, practitionerId }: Account,
  organizations: readonly Organization[],
  today: string,
): ((seen: Case) => boolean) => {
  const own = organizations.find(({ _id }) => _id === organizationId);
  if (!own || isOver(own, today)) return () => role === 'ANALYST' || role === 'AUTHORITY' || role === 'AUDITOR';
  const family = familyOf(own._id, organizations, today);
  const inFamily = ({ organizationId: holder }: Case): boolean => family.has(holder);
  if (role === 'PRACTITIONER')
    return (seen) =>
      inFamily(seen) && (seen.assignments ?? []).some((each) => each.practitionerId === practitionerId && each.until === null);
  if (role === 'APPRAISER') return (seen) => inFamily(seen) && ended.has(seen.status);
  if (role === 'DEPARTMENT') {
    const area = new Set(organizations.filter((one) => todayOf(one.provinceId) === todayOf(own.provinceId)).map(({ _id }) => _id));
    return ({ organizationId: holder }) => area.has(holder);
  }
  const branches = new Set(
    organizations.filter(({ parentId, kind }) => kind === 'BRANCH' && parentId !== null && family.has(parentId)).map(({ _id }) => _id),
  );
  return ({ organizationId: holder }) => family.has(holder) || branches.has(holder);
};
