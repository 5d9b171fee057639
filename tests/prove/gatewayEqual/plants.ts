import type { Patch } from '../faults/faults.ts';

const process = 'tests/prove/gatewayEqual';

/** Planted: a null where none may be stays there. */
export const noBubble: Patch = {
  name: 'no-bubble',
  process,
  file: 'gateway/src/execution/project.ts',
  find: 'violate(projecting);\n    return undefined;',
  replace: 'violate(projecting);\n    return null;',
};

/** Planted: every answer to equal representations is one object, whoever writes into it later. */
export const shareAlways: Patch = {
  name: 'share-always',
  process,
  file: 'gateway/src/execution/sharing.ts',
  find: 'node.requires && written.every(',
  replace: 'node.requires && [].every(',
};

/** Planted: what is named `__proto__` is set as any other property, and exchanges the prototype. */
export const plainObject: Patch = {
  name: 'plain-object',
  process,
  file: 'gateway/src/execution/json.ts',
  find: "if (name === '__proto__') Object",
  replace: "if (name === '') Object",
};

export const plants: readonly Patch[] = [noBubble, shareAlways, plainObject];
