import type { Patch } from './faults.ts';

/** Planted: a service takes the same signed call as often as it comes. */
export const replayTaken: Patch = {
  name: 'replay-taken',
  process: 'services/casework',
  file: 'libs/service-kit/src/signature.ts',
  find: "if (seen.has(nonce)) return no('REPLAYED');",
  replace: '',
};

/** Planted: a service does not ask for whom a call was signed. */
export const audienceIgnored: Patch = {
  name: 'audience-ignored',
  process: 'services/public-services',
  file: 'libs/service-kit/src/signature.ts',
  find: "if (meant !== audience) return no('AUDIENCE');",
  replace: '',
};

/** Planted: the gateway does not ask for whom a token was made. */
export const audienceOpen: Patch = {
  name: 'audience-open',
  process: 'gateway/src',
  file: 'gateway/src/identity.ts',
  find: 'audience: issuer.audience,',
  replace: '',
};

/** Planted: the gateway does not hear that an account was closed. */
export const closingUnheard: Patch = {
  name: 'closing-unheard',
  process: 'gateway/src',
  file: 'gateway/src/accounts.ts',
  find: 'capacities.byId.delete(id);',
  replace: 'void 0;',
};

/** Planted: an operation may ask for as many root fields as it likes. */
export const aliasesUnlimited: Patch = {
  name: 'aliases-unlimited',
  process: 'gateway/src',
  file: 'gateway/src/limits.ts',
  find: 'aliases: 10,',
  replace: 'aliases: 100_000,',
};

/** Planted: an error keeps the words that GraphQL found for it. */
export const valueEchoed: Patch = {
  name: 'value-echoed',
  process: 'gateway/src',
  file: 'gateway/src/errors.ts',
  find: 'message: messageFor(code, formatted, field),',
  replace: 'message: formatted.message,',
};

/** Planted: what looks like a day is taken for one. */
export const daysUnchecked: Patch = {
  name: 'days-unchecked',
  process: 'src/main.ts',
  file: 'libs/service-kit/src/scalars.ts',
  find: "Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()",
  replace: 'text',
};

/** Planted: an act does not ask which version was looked at. */
export const versionIgnored: Patch = {
  name: 'version-ignored',
  process: 'services/casework',
  file: 'services/casework/src/domain/stage.ts',
  find: 'if (current.version !== expectedVersion)',
  replace: 'if (current.version < expectedVersion)',
};

/** Planted: the condition that keeps lists to what somebody reaches lets everything through. */
export const leakScope: Patch = {
  name: 'leak-scope',
  process: 'services/casework',
  file: 'services/casework/src/scope.ts',
  find: 'return { organizationId: { $in: part.organizationIds } };',
  replace: 'return {};',
};

/** Planted: a case that is named by its id, or by what points to it, is not held against the reach of who asks. */
export const noReferenceCheck: Patch = {
  name: 'no-reference-check',
  process: 'services/casework',
  file: 'services/casework/src/queries/cases.ts',
  find: '(document && isWithin(scope, document) ? document : null)',
  replace: '(document && (scope.length > 0 || isWithin(scope, document)) ? document : null)',
};

/** Planted: casework's former staff keep what their organisation reached on its last day. */
export const staleAccount: Patch = {
  name: 'stale-account',
  process: 'services/casework',
  file: 'services/casework/src/reach.ts',
  find: 'if (own && hasEnded(own, belonging.today())) return [];',
  replace: '',
};

const sealedCase = "const sealed = newSeal(seals, 'cases', id);";

/** Planted: casework writes into its log whom it has received. */
export const logPii: Patch = {
  name: 'log-pii',
  process: 'services/casework',
  file: 'services/casework/src/store/toDocument.ts',
  find: sealedCase,
  replace: `${sealedCase} process.stdout.write(JSON.stringify({ msg: 'request received', applicant }) + '\\n');`,
};

/** Planted: what a case is about is stored as it was written. */
export const plainField: Patch = {
  name: 'plain-field',
  process: 'services/casework',
  file: 'services/casework/src/store/toDocument.ts',
  find: "summary: sealed.seal('summary', summary),",
  replace: 'summary,',
};

/** Planted: readings are not put down. */
export const dropAudit: Patch = {
  name: 'drop-audit',
  process: 'services/casework',
  file: 'libs/journal/src/audit/accessLog.ts',
  find: 'if (accesses.length === 0) return Promise.resolve();',
  replace: 'if (accesses.length >= 0) return Promise.resolve();',
};

/** Planted: fields leave although it is not certain that their reading was put down. */
export const auditFailsOpen: Patch = {
  name: 'audit-fails-open',
  process: 'services/casework',
  file: 'libs/journal/src/audit/accessLog.ts',
  find: '(cause: unknown) => batch.forEach(({ written }) => written.reject(cause)),',
  replace: '() => batch.forEach(({ written }) => written.resolve()),',
};
