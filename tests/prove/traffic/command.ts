import { setTimeout as delay } from 'node:timers/promises';
import type { Answer, Ask } from '../support/gateway.ts';
import type { End, History, Line } from '../support/history.ts';

/** A command as a client sends it, as often as it takes. */
export interface Sent {
  readonly client: number;
  readonly person: string;
  /** Name of the mutation. */
  readonly operation: string;
  readonly commandId: string;
  readonly document: string;
  readonly input: object;
  /** What the history tells of it. */
  readonly detail: Line['detail'];
}

/** What a client was told of a command that had its effect. */
export interface Acknowledged {
  readonly detail: Line['detail'];
  readonly payload: Payload;
}

interface Payload {
  readonly __typename: string;
  readonly code?: string;
  readonly application?: { readonly id: string };
  /** Null where the act took the case out of reach. */
  readonly case?: { readonly id: string; readonly fileNumber?: string | null; readonly version?: number; readonly status?: string } | null;
  readonly quickAdvice?: { readonly id: string };
}

/** How one call ended; `again` tells a client to send the same command once more. */
interface Ended {
  readonly kind: End;
  readonly detail: Line['detail'];
  readonly again: boolean;
  readonly payload?: Payload;
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
export const send = async (ask: Ask, history: History, sent: Sent, signal: AbortSignal): Promise<Acknowledged | null> => {
  const { client, operation, commandId, detail, person, document, input } = sent;
  for (;;) {
    const end = history.invoke({ client, operation, commandId, detail });
    const ended = judge(await ask(person, document, { commandId, input }), operation);
    end(ended.kind, ended.kind === 'ok' ? { ...detail, ...ended.detail } : ended.detail);
    if (ended.payload) return { detail: ended.detail, payload: ended.payload };
    if (!ended.again || signal.aborted) return null;
    await delay(waitMs);
  }
};

const judge = ({ status, data, codes }: Answer, operation: string): Ended => {
  const payload = (data as Record<string, Payload | null> | null)?.[operation];
  const code = codes[0] ?? (status === null ? 'NO_ANSWER' : `HTTP_${status}`);
  if (codes.length === 0 && payload) return judgePayload(payload);
  if (busy.has(code)) return { kind: 'fail', detail: { code }, again: true };
  const isUnknown = unknown.has(code) || status === null || (codes.length === 0 && status >= 500);
  return { kind: isUnknown ? 'info' : 'fail', detail: { code }, again: isUnknown };
};

const judgePayload = (payload: Payload): Ended => {
  const { code, application, case: changed, quickAdvice } = payload;
  if (code !== undefined) return { kind: 'fail', detail: { code }, again: code === 'CONFLICT' };
  return { kind: 'ok', payload, again: false, detail: { ...idOf(application, quickAdvice), ...(changed && toldOf(changed)) } };
};

const idOf = (application: Payload['application'], quickAdvice: Payload['quickAdvice']): Line['detail'] => ({
  ...(application && { applicationId: application.id }),
  ...(quickAdvice && { quickAdviceId: quickAdvice.id }),
});

const toldOf = ({ id, fileNumber, version, status }: NonNullable<Payload['case']>): Line['detail'] => ({
  caseId: id,
  ...(fileNumber != null && { fileNumber }),
  ...(version !== undefined && { version }),
  ...(status !== undefined && { status }),
});
