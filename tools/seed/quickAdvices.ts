import { adviceIdOf } from '@legal-aid/casework/commands/recordQuickAdvice';
import { bookOf, recordQuickAdvice, withBookNumber, type UnnumberedAdvice } from '@legal-aid/casework/domain/quickAdvice';
import { adviceEntry, quickAdvicesOf, toAdviceDocument } from '@legal-aid/casework/store/quickAdvices';
import { takeNumbers } from '@legal-aid/journal/series';
import { localDay } from '@legal-aid/service-kit/clock';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { ClientSession, Connection } from 'mongoose';
import type { PlannedAdvice } from './advice.ts';
import { withoutAnswer, writeDecisions, type Decision } from './bulk.ts';
import type { CaseworkKeys } from './casework.ts';
import { plannedCommand } from './command.ts';
import { mustDecide } from './decided.ts';
import type { PlannedWorld } from './steps.ts';

interface Given extends Pick<Decision, 'command' | 'at'> {
  readonly unnumbered: UnnumberedAdvice;
}

const give = ({ organization, actor, commandId, at, input }: PlannedAdvice, world: PlannedWorld, digestKey: Buffer): Given => {
  const command = plannedCommand(actor, commandId, keyedDigest(digestKey, { name: 'recordQuickAdvice', input }));
  const moment = { now: at, today: localDay(at) };
  const place = world.responsible(organization.id, moment.today.toString());
  const { state } = mustDecide(recordQuickAdvice(place, input, { id: adviceIdOf(command), moment }));
  return { command, at: new Date(at.epochMilliseconds), unnumbered: state };
};

/** Takes the numbers of each book at once; within a book they go by the order of the list. */
const number = async (connection: Connection, given: readonly Given[], session: ClientSession) => {
  const numbered = [];
  for (const [series, group] of Map.groupBy(given, ({ unnumbered }) => bookOf(unnumbered))) {
    const first = await takeNumbers(connection, { series, count: group.length }, session);
    numbered.push(...group.map((one, index) => ({ ...one, advice: withBookNumber(one.unnumbered, first + index) })));
  }
  return numbered;
};

/** Writes the quick advice that is not there yet. */
export const seedQuickAdvices = async (
  connection: Connection,
  { keys: { seals, digestKey }, world }: { keys: CaseworkKeys; world: PlannedWorld },
  planned: readonly PlannedAdvice[],
): Promise<void> => {
  const due = await withoutAnswer(
    connection,
    planned.map((one) => give(one, world, digestKey)),
  );
  if (due.length === 0) return;
  await connection.transaction(async (session) => {
    const numbered = await number(connection, due, session);
    await quickAdvicesOf(connection).insertMany(
      numbered.map(({ advice }) => toAdviceDocument(advice, seals)),
      { session },
    );
    const decisions = numbered.map(({ command, at, advice }) => ({
      command,
      at,
      entries: [adviceEntry(advice)],
      answer: { id: advice.id },
    }));
    await writeDecisions(connection, decisions, session);
  });
};
