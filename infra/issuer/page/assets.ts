import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Every file that the page loads, by its address. */
export const assets: Readonly<Record<string, { readonly type: string; readonly content: string }>> = {
  '/sign-in.css': { type: 'text/css; charset=utf-8', content: read('signIn.css') },
  '/sign-in.mjs': { type: 'text/javascript; charset=utf-8', content: read('signIn.mjs') },
  '/match.mjs': { type: 'text/javascript; charset=utf-8', content: read('match.mjs') },
};
