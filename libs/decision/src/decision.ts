/** What a rule answers: a new state with the events that say why, or a refusal that a person can read. */
export type Outcome<State, Event> = Decided<State, Event> | Refusal;

/** The rule allows it: the state that follows and at least one event. */
export interface Decided<State, Event> {
  readonly kind: 'decided';
  readonly state: State;
  readonly events: readonly [Event, ...Event[]];
}

/** The rule forbids it: a value, not an error. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: string;
  /** The article that forbids it, or null where order and not law does. */
  readonly article: string | null;
  readonly details: Readonly<Record<string, string>>;
}

/** Answers yes. */
export const decided = <State, Event>(state: State, ...events: [Event, ...Event[]]): Decided<State, Event> => ({
  kind: 'decided',
  state,
  events,
});

/** Answers no, with a code in capitals (`SUBJECT_PROBLEM`) and codes, never personal data, as details. */
export const refused = (code: string, article: string | null = null, details: Readonly<Record<string, string>> = {}): Refusal => ({
  kind: 'refused',
  code,
  article,
  details,
});
