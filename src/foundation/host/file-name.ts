/** Names of templates, languages and themes are words, never paths: nothing outside the folder of templates is ever asked for. */
import { hasInvisible } from '../characters/invisible.ts';

export const isFileName = (text: string): boolean =>
  text.length <= 100 && /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(text) && !text.includes('..') && !hasInvisible(text);
