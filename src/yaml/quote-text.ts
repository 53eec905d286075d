/** Words of a person as a YAML value on one line: plain where they can stand so, in quotes where they must. */
import { stringify } from 'yaml';

export const quoteText = (text: string): string => {
  const plain = stringify(text, { lineWidth: 0 }).trimEnd();
  return plain.includes('\n') ? JSON.stringify(text) : plain;
};
