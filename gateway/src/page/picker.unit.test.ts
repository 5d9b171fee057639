import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const script = readFileSync(new URL('picker.mjs', import.meta.url), 'utf8');

interface Element {
  value: string;
  hidden: boolean;
  textContent: string;
  children: readonly Element[];
  readonly change: () => void;
}

const createElement = () => {
  const listeners: (() => unknown)[] = [];
  return {
    value: '',
    hidden: true,
    textContent: '',
    children: [] as readonly Element[],
    addEventListener: (_: string, listener: () => unknown) => listeners.push(listener),
    replaceChildren(...children: readonly Element[]) {
      this.children = children;
    },
    change: () => listeners.forEach((listener) => listener()),
  };
};

/** Everything that needs no clock is done after a turn of the loop. */
const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** The page's script in a page of nothing but what it touches, before a server that knows one person. */
const open = (capacities: readonly object[]) => {
  const elements = Object.fromEntries(['person', 'people', 'capacity', 'person-status'].map((id) => [id, createElement()]));
  const sent: { readonly path: string; readonly headers: Record<string, string> }[] = [];
  const answers: Readonly<Record<string, (body: string) => object | null>> = {
    '/demo/people': () => [{ name: 'an', role: 'HEAD', purpose: { vi: 'lãnh đạo', en: 'heads' } }],
    '/demo/token': (body) => (body.includes('"an"') ? { token: 'T' } : null),
    '/graphql': () => ({ data: { myCapacities: capacities } }),
    '/elsewhere': () => ({}),
  };
  const window = {
    fetch: async (path: string, init: RequestInit = {}) => {
      sent.push({ path, headers: Object.fromEntries(new Headers(init.headers)) });
      const answer = answers[path]?.(typeof init.body === 'string' ? init.body : '') ?? null;
      return { ok: answer !== null, json: async () => answer };
    },
  };
  const document = { getElementById: (id: string) => elements[id], createElement };
  runInNewContext(script, { window, document, URL, Headers, location: { href: 'http://gateway/graphql' } });
  const element = (id: string) => elements[id] as unknown as Element;
  const choose = async (id: string, value: string): Promise<void> => {
    element(id).value = value;
    element(id).change();
    await settled();
  };
  const headersOf = async (path: string, init?: RequestInit) => {
    await window.fetch(path, init);
    return sent.at(-1)?.headers;
  };
  return { element, choose, headersOf };
};

const one = { id: 'a-1', role: 'HEAD', organization: { name: 'Trung tâm' } };
const other = { id: 'a-2', role: 'ANALYST', organization: null };

describe('the picker', () => {
  it('sends nobody’s token before somebody was chosen', async () => {
    const { element, headersOf } = open([one]);
    expect(await headersOf('/graphql')).toEqual({});
    await expect.poll(() => element('people').children).toMatchObject([{ value: 'an', textContent: 'HEAD: lãnh đạo / heads' }]);
  });

  it('sends the token of whom was chosen to the gateway’s queries, and nowhere else', async () => {
    const { choose, headersOf, element } = open([one]);
    await choose('person', ' an ');
    expect(await headersOf('/graphql')).toEqual({ authorization: 'Bearer T' });
    expect(await headersOf('/elsewhere')).toEqual({});
    expect(await headersOf('/graphql', { headers: { Authorization: 'Bearer mine' } })).toEqual({ authorization: 'Bearer mine' });
    expect(element('capacity').hidden).toBe(true);
  });

  it('offers several capacities, and sends the one that was chosen', async () => {
    const { choose, headersOf, element } = open([one, other]);
    await choose('person', 'an');
    expect(element('capacity').hidden).toBe(false);
    expect(element('capacity').children).toMatchObject([
      { value: 'a-1', textContent: 'HEAD – Trung tâm' },
      { value: 'a-2', textContent: 'ANALYST' },
    ]);
    await choose('capacity', 'a-2');
    expect(await headersOf('/graphql')).toEqual({ authorization: 'Bearer T', 'x-capacity': 'a-2' });
  });

  it('forgets who was chosen before when nobody is called so', async () => {
    const { choose, headersOf, element } = open([one]);
    await choose('person', 'an');
    await choose('person', 'mallory');
    expect(await headersOf('/graphql')).toEqual({});
    expect(element('person-status').textContent).toContain('nobody');
  });
});
