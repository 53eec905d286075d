/** The rules of `<style>` as drawing programs write them: declarations for a class, an element or an id. */
import type { XmlElement } from '@rgrove/parse-xml';
import { Unsupported } from './unsupported.ts';

/** By selector: `.a`, `path`, `#b` or `*`. */
export type Rules = ReadonlyMap<string, readonly (readonly [string, string])[]>;

const comments = /\/\*[\s\S]*?\*\//gu;
const rule = /([^{}]+)\{([^{}]*)\}/gu;
const simple = /^(?:\*|[.#]?[\w-]+)$/u;

/** @throws Unsupported for selectors that combine, and for whatever begins with `@`. */
export function readRules(sheets: readonly XmlElement[]): Rules {
  const rules = new Map<string, readonly (readonly [string, string])[]>();
  for (const sheet of sheets) {
    for (const [, selectors = '', body = ''] of sheet.text.replace(comments, '').matchAll(rule)) {
      for (const written of selectors.split(',')) {
        const selector = written.trim();
        if (!simple.test(selector)) throw new Unsupported(`the style rule “${selector.slice(0, 40)}”`, sheet);
        rules.set(selector, [...(rules.get(selector) ?? []), ...parseDeclarations(body)]);
      }
    }
  }
  return rules;
}

/** `name: value` pairs between semicolons. */
export const parseDeclarations = (text: string): readonly (readonly [string, string])[] =>
  text.split(';').flatMap((declaration) => {
    const [name = '', ...value] = declaration.split(':');
    const written = value
      .join(':')
      .replace(/!important/u, '')
      .trim();
    return written === '' ? [] : [[name.trim().toLowerCase(), written] as const];
  });
