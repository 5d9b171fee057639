import { randomUUID } from 'node:crypto';
import { askWhole, type Ask } from '../support/gateway.ts';
import { instant } from '../support/history.ts';
import { until } from '../support/poll.ts';
import type { Goal, Report } from '../support/report.ts';
import { ownPerson } from '../support/tokens.ts';
import type { World } from '../support/world.ts';

const mostSeconds = 60;
const patienceMs = 75_000;
const run = randomUUID().slice(0, 6);

interface Account {
  readonly id: string;
  readonly version: number;
}

interface Payload {
  readonly __typename: string;
  readonly code?: string;
  readonly account?: Account;
}

const mutation = (name: string, input: string, done: string): string =>
  `mutation ($commandId: CommandId!, $input: ${input}!) { ${name}(commandId: $commandId, input: $input) {
    __typename ... on ${done} { account { id version } } ... on Refused { code } } }`;
const documents = {
  openAccount: mutation('openAccount', 'OpenAccountInput', 'AccountOpened'),
  changeAccount: mutation('changeAccount', 'ChangeAccountInput', 'AccountChanged'),
  closeAccount: mutation('closeAccount', 'CloseAccountInput', 'AccountClosed'),
  handBackAccount: mutation('handBackAccount', 'CloseAccountInput', 'AccountClosed'),
};

const command = async (ask: Ask, person: string, name: keyof typeof documents, input: object): Promise<Account> => {
  const data = await askWhole<Record<string, Payload>>(ask, person, documents[name], { commandId: randomUUID(), input });
  const { account, code } = data[name] ?? {};
  if (!account) throw new Error(`${name} was refused: ${code ?? 'without a code'}`);
  return account;
};

/** The role that the gateway lets somebody act in now; null where it lets him do nothing. */
const roleOf = async (ask: Ask, person: string): Promise<string | null> => {
  const { data, codes } = await ask(person, '{ me { role } }');
  return codes.length > 0 ? null : ((data as { me: { role: string } | null } | null)?.me?.role ?? null);
};

/** One way to lose or change a right. */
interface Change {
  readonly name: string;
  readonly make: (account: Account, person: string) => Promise<unknown>;
  /** What the gateway must let him do afterwards. */
  readonly after: string | null;
}

const changesBy = (ask: Ask): readonly Change[] => {
  const named = ({ id, version }: Account) => ({ accountId: id, expectedVersion: version });
  return [
    { name: 'taken back', after: null, make: (account) => command(ask, 'authority', 'closeAccount', named(account)) },
    { name: 'handed back', after: null, make: (account, person) => command(ask, person, 'handBackAccount', named(account)) },
    {
      name: 'changed',
      after: 'AUDITOR',
      make: (account) => command(ask, 'authority', 'changeAccount', { ...named(account), role: 'AUDITOR' }),
    },
  ];
};

/** An account is taken back, handed back or changed, and the registry dies at once: it counts everywhere within a minute. */
export const proveRevocation = async (report: Report, { ask, system }: World): Promise<void> => {
  const changes = changesBy(ask);
  const people = await Promise.all(
    changes.map(async (change, index) => {
      const person = `${ownPerson}analyst-${run}-${index}`;
      const account = await command(ask, 'authority', 'openAccount', { subject: person, role: 'ANALYST' });
      if (!(await until(patienceMs, async () => ((await roleOf(ask, person)) === 'ANALYST' ? true : null))))
        throw new Error(`the gateway does not know ${person}`);
      return { change, person, account };
    }),
  );
  const made = await Promise.allSettled(
    people.map(async ({ change, person, account }) => {
      await change.make(account, person);
      return { change, person, at: instant() };
    }),
  );
  system.process('registry').kill('SIGKILL');
  const seen = await Promise.all(made.map((result, index) => watch(ask, result, changes[index]?.name ?? '')));
  seen.forEach(report.add);
};

/** Waits until a change counts, and tells how long it took from its acknowledgement on. */
const watch = async (ask: Ask, result: PromiseSettledResult<Made>, name: string): Promise<Goal> => {
  const goal = { goal: `an account is ${name} and the registry dies: it counts`, target: `within ${mostSeconds} s` };
  if (result.status === 'rejected') return { ...goal, measured: String(result.reason), passed: false };
  const { change, person, at } = result.value;
  const seen = await until(patienceMs, async () => ((await roleFirm(ask, person)) === change.after ? instant() : null), 50);
  const seconds = seen === null ? Number.POSITIVE_INFINITY : (seen - at) / 1_000;
  return { ...goal, measured: `${seconds.toFixed(2)} s`, passed: seconds <= mostSeconds };
};

interface Made {
  readonly change: Change;
  readonly person: string;
  /** When it was acknowledged. */
  readonly at: number;
}

/** As long as the registry is away nobody can be told who he is: the gateway's own refusal counts, an outage does not. */
const roleFirm = async (ask: Ask, person: string): Promise<string | null | undefined> => {
  const { data, codes } = await ask(person, '{ me { role } }');
  if (codes.includes('FORBIDDEN')) return null;
  return codes.length > 0 ? undefined : (data as { me: { role: string } | null } | null)?.me?.role;
};
