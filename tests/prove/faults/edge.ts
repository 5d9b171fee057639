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
  find: "audience: 'legal-aid',",
  replace: '',
};

/** Planted: the gateway does not hear that an account was closed. */
export const closingUnheard: Patch = {
  name: 'closing-unheard',
  process: 'gateway/src',
  file: 'gateway/src/accounts.ts',
  find: 'else accounts.delete(id);',
  replace: '',
};
