import { GraphQLError } from 'graphql';

/** The codes that a client may see in GraphQL `errors`; everything else becomes INTERNAL. */
export const publicCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'COMMAND_ID_REUSED',
  'RATE_LIMITED',
  'COST_EXCEEDED',
  'PERSISTED_QUERY_ONLY',
  'SERVICE_UNAVAILABLE',
  'DEADLINE_EXCEEDED',
  'RESULT_UNKNOWN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL',
] as const;

export type PublicCode = (typeof publicCodes)[number];

/** No right: told by the code alone, so that an answer never says what exists. */
export class Denied extends GraphQLError {
  override readonly name = 'Denied';
  constructor(code: 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND') {
    super(code, { extensions: { code } });
  }
}

/** Input that no rule can work with: names the field and the cure, Vietnamese first, never the value. */
export class BadInput extends GraphQLError {
  override readonly name = 'BadInput';
  constructor(field: string, vi: string, en: string) {
    super(`${vi} / ${en}`, { extensions: { code: 'BAD_USER_INPUT', field } });
  }
}

/** A command id that came before with another input. */
export const commandIdReused = (): GraphQLError =>
  new GraphQLError('Mã lệnh này đã dùng cho nội dung khác; hãy tạo mã mới / This command id was used for another input; make a new one', {
    extensions: { code: 'COMMAND_ID_REUSED', field: 'commandId' },
  });
