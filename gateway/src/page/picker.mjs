// Runs in the query page, before GraphiQL takes hold of `fetch`.
const graphqlPath = '/graphql';
const [person, people, capacity, status] = ['person', 'people', 'capacity', 'person-status'].map((id) => document.getElementById(id));
const plainFetch = window.fetch.bind(window);

/** The headers of whoever was chosen last; none before. */
let chosen = {};

window.fetch = (resource, init = {}) => {
  const { pathname } = new URL(typeof resource === 'string' ? resource : (resource.url ?? resource.href), location.href);
  if (pathname !== graphqlPath) return plainFetch(resource, init);
  const headers = new Headers(init.headers);
  // What somebody wrote into GraphiQL's own headers goes before.
  for (const [name, value] of Object.entries(chosen)) if (!headers.has(name)) headers.set(name, value);
  return plainFetch(resource, { ...init, headers });
};

const ask = async (path, body) => {
  const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await window.fetch(path, init);
  return response.ok ? response.json() : null;
};

const optionOf = (value, label) => Object.assign(document.createElement('option'), { value, textContent: label });

const choosePerson = async (name) => {
  chosen = {};
  capacity.hidden = true;
  const signedIn = name === '' ? null : await ask('/demo/token', { person: name });
  status.textContent = name === '' || signedIn ? '' : 'Không có ai tên này / nobody is called so';
  if (!signedIn) return;
  chosen = { authorization: `Bearer ${signedIn.token}` };
  const answer = await ask(graphqlPath, { query: '{ myCapacities { id role organization { name } } }' });
  const capacities = answer?.data?.myCapacities ?? [];
  capacity.replaceChildren(
    ...capacities.map(({ id, role, organization }) => optionOf(id, [role, organization?.name].filter(Boolean).join(' – '))),
  );
  capacity.hidden = capacities.length < 2;
  status.textContent = 'Đã đăng nhập / signed in';
};

person.addEventListener('change', () => void choosePerson(person.value.trim()));
capacity.addEventListener('change', () => {
  chosen = { ...chosen, 'x-capacity': capacity.value };
});
void ask('/demo/people').then((known) =>
  people.replaceChildren(...(known ?? []).map(({ name, role, purpose }) => optionOf(name, `${role}: ${purpose.vi} / ${purpose.en}`))),
);
