import type { GraphQLRequestContext } from '@apollo/server';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { GatewayContext } from '#context';
import { errorIdOf, failure } from '#errors';
import { limits } from '#limits';
import { tagsOf } from '#requestLog';

/**
 * Lets `cost` and `unavailable` pass as the only extensions. The gateway tells there, and nowhere else, that a subgraph broke
 * its schema's promise: the client is told INTERNAL, so that a null is never taken for an answer.
 */
export const shapeAnswer = (logger: Logger, request: GraphQLRequestContext<GatewayContext>): void => {
  const { response, contextValue } = request;
  if (response.body?.kind !== 'single') return;
  const result = response.body.singleResult;
  const broken = result.extensions?.['valueCompletion'];
  delete result.extensions;
  const {
    unavailable,
    noted: { cost },
  } = contextValue;
  if (cost || unavailable.size > 0) {
    result.extensions = { ...(cost && { cost }), ...(unavailable.size > 0 && { unavailable: [...unavailable].toSorted() }) };
  }
  if (!broken || result.errors) return;
  const errorId = errorIdOf(broken);
  logger.error({ ...tagsOf(request), errorId, broken }, 'fault');
  result.errors = failure('INTERNAL', { errorId }).errors;
};

const mebibyte = 1024 * 1024;
const tooLong =
  `Câu trả lời dài hơn ${limits.answerBytes / mebibyte} MB: hãy hỏi trang nhỏ hơn (first) hoặc ít trường hơn / ` +
  `The answer is longer than ${limits.answerBytes / mebibyte} MB: ask for smaller pages (first) or fewer fields`;

/** What is sent instead of an answer that is too long: never a part of it. What a mutation did is done, and is said to be unknown. */
export const withinBytes = (text: string, { errorId, isMutation }: { readonly errorId: string; readonly isMutation: boolean }): string => {
  // No character is longer than three bytes, so that most answers need not be measured.
  if (text.length * 3 <= limits.answerBytes || Buffer.byteLength(text) <= limits.answerBytes) return text;
  return JSON.stringify(isMutation ? failure('RESULT_UNKNOWN', { errorId }) : failure('COST_EXCEEDED', { errorId, message: tooLong }));
};
