import type { ApolloServerPlugin } from '@apollo/server';
import type { Logger } from '#logger';
import type { Caller } from '#signedRequests';

/** What must be done before an answer leaves; while it cannot be done, nothing is answered. */
export type BeforeAnswer<Context> = (context: Context, caller: Caller) => Promise<void>;

const callerOf = Symbol('caller');

/** A context that remembers who asks; Apollo hands on a copy of it. */
export const withCaller = <Context extends object>(context: Context, caller: Caller): Context =>
  Object.assign(context, { [callerOf]: caller });

/** Waits before each answer. Where that fails, the answer says SERVICE_UNAVAILABLE and nothing else. */
export const beforeAnswerPlugin = <Context extends object>(
  beforeAnswer: BeforeAnswer<Context>,
  logger: Logger,
): ApolloServerPlugin<Context> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ contextValue, response }) => {
        try {
          await beforeAnswer(contextValue, (contextValue as Context & { [callerOf]: Caller })[callerOf]);
        } catch (err) {
          logger.error({ err }, 'an answer was kept back');
          const singleResult = { errors: [{ message: 'SERVICE_UNAVAILABLE', extensions: { code: 'SERVICE_UNAVAILABLE' } }] };
          response.body = { kind: 'single', singleResult };
        }
      },
    }),
});
