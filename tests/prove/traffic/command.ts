import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Ask } from '../support/gateway.ts';
import type { End, History, Line } from '../support/history.ts';

/** A command as a client sends it, as often as it takes. */
export interface Sent {
  readonly client: number;
  readonly person: string;
  readonly operation: 'fileApplication' | 'acceptRequest';
  readonly commandId: string;
  readonly document: string;
  readonly input: object;
  /** What the history tells of it. */
  readonly detail: Line['detail'];
}

interface Payload {
  readonly __typename: string;
  readonly code?: string;
  readonly application?: { readonly id: string };
  readonly case?: { readonly id: string; readonly fileNumber: string };
}

/** How one call ended; `again` tells a client to send the same command once more. */
interface Ended {
  readonly kind: End;
  readonly detail: Line['detail'];
  readonly again: boolean;
}

const waitMs = 200;
// No effect for certain, and another moment may be better.
const busy = new Set(['SERVICE_UNAVAILABLE', 'RATE_LIMITED']);
// The command may have had its effect.
const unknown = new Set(['RESULT_UNKNOWN', 'INTERNAL', 'DEADLINE_EXCEEDED', 'NO_CODE']);

/**
 * Sends a command until it is acknowledged or refused for good, always under the same id.
 * @returns what was acknowledged, or null when it was refused or `signal` ended the patience
 */
export const send = async (ask: Ask, history: History, sent: Sent, signal: AbortSignal): Promise<Line['detail'] | null> => {
  const { client, operation, commandId, detail, person, document, input } = sent;
  for (;;) {
    const end = history.invoke({ client, operation, commandId, detail });
    const ended = judge(await ask(person, document, { commandId, input }), operation);
    end(ended.kind, ended.detail);
    if (ended.kind === 'ok') return ended.detail;
    if (!ended.again || signal.aborted) return null;
    await delay(waitMs);
  }
};

const judge = ({ status, data, codes }: Answer, operation: Sent['operation']): Ended => {
  const payload = (data as Record<string, Payload | null> | null)?.[operation];
  const code = codes[0] ?? (status === null ? 'NO_ANSWER' : `HTTP_${status}`);
  if (codes.length === 0 && payload) return judgePayload(payload);
  if (busy.has(code)) return { kind: 'fail', detail: { code }, again: true };
  const isUnknown = unknown.has(code) || status === null || (codes.length === 0 && status >= 500);
  return { kind: isUnknown ? 'info' : 'fail', detail: { code }, again: isUnknown };
};

const judgePayload = ({ code = 'REFUSED', application, case: accepted }: Payload): Ended => {
  if (application) return { kind: 'ok', detail: { applicationId: application.id }, again: false };
  if (accepted) return { kind: 'ok', detail: { caseId: accepted.id, fileNumber: accepted.fileNumber }, again: false };
  return { kind: 'fail', detail: { code }, again: code === 'CONFLICT' };
};
