/** Whether each word that was typed stands somewhere in the text, with or without its diacritics. */
export const matches: (text: string, typed: string) => boolean;
