/** Signs of East Asia: Chinese, Japanese, Korean, and the full-width marks beside them. */

const eastern =
  /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Whether a text has any; most have none. */
export const hasEastern = (text: string): boolean => eastern.test(text);
