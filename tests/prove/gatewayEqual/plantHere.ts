import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Trouble } from '#infra/processes/trouble';
import { demandFit, type Patch } from '../faults/faults.ts';

/** Changes a source as this very process loads it. @returns a check that it was loaded; a proof that plants nothing proves nothing */
export const plantHere = (patch: Patch): (() => void) => {
  demandFit([patch]);
  const state = { loaded: false };
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      if (!url.startsWith('file:') || !fileURLToPath(url).endsWith(`/${patch.file}`) || loaded.source == null) return loaded;
      state.loaded = true;
      const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
      return { ...loaded, source: text.replace(patch.find, () => patch.replace) };
    },
  });
  return () => {
    if (!state.loaded) throw new Trouble(`Nothing loaded the planted change "${patch.name}".`);
  };
};
