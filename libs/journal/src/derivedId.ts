import { v5 } from 'uuid';

const namespace = '6a1f0d0e-6a0c-5f57-8d1b-4a0f6f1b7c11';

/** The id of what a command or an event creates: the same cause gives the same id, so that twice creates once. */
export const derivedId = (...cause: readonly string[]): string => v5(cause.join(':'), namespace);
