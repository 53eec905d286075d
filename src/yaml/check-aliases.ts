/** YAML's `&name` and `*name`, checked before anything follows them: a name nobody gave, and one that holds itself. */
import { type Alias, isCollection, visit } from 'yaml';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { type Positions, spanOfRange } from './positions.ts';

export function checkAliases(text: string, positions: Positions): readonly Diagnostic[] {
  // A walk through a whole briefing takes as long as a rule of the trade; most have nothing to look for.
  if (!text.includes('*')) return [];
  const diagnostics: Diagnostic[] = [];
  const named = new Set<string>();
  visit(positions.document, {
    Value(_key, node) {
      if (node.anchor) named.add(node.anchor);
    },
    Alias(_key, alias, path) {
      if (!named.has(alias.source)) {
        diagnostics.push(
          error('YML001', `unknown alias: *${alias.source}`, {
            span: spanOfAlias(alias, positions),
            hints: ['a text that begins with * must stand in quotes'],
          }),
        );
      } else if (path.some((around) => isCollection(around) && around.anchor === alias.source)) {
        diagnostics.push(endlessAlias(alias, positions, 'it holds itself'));
      }
    },
  });
  return diagnostics;
}

/** For a document whose aliases multiply beyond measure: at the first of them. */
export function expandsTooFar(positions: Positions): Diagnostic {
  let first: Alias | undefined;
  visit(positions.document, {
    Alias(_key, alias) {
      first = alias;
      return visit.BREAK;
    },
  });
  return endlessAlias(first, positions, 'it expands too far');
}

const endlessAlias = (alias: Alias | undefined, positions: Positions, why: string): Diagnostic =>
  error('YML004', `invalid alias: ${alias ? `*${alias.source} (${why})` : why}`, {
    span: spanOfAlias(alias, positions),
    hints: ['write the value out instead of using *aliases'],
  });

const spanOfAlias = (alias: Alias | undefined, positions: Positions) =>
  spanOfRange(positions, alias?.range?.[0] ?? 0, alias?.range?.[1] ?? 0);
