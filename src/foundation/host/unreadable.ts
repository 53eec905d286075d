/** A file that cannot be read, as a diagnostic: one code and one next step a fault, whatever the file was to be. */
import type { Code } from '../codes.ts';
import { type Diagnostic, error, type Related } from '../diagnostic.ts';
import type { HostError, HostFault } from './host.ts';

const codes: Readonly<Record<HostFault, Code>> = {
  missing: 'IO001',
  denied: 'IO001',
  other: 'IO001',
  'too-large': 'IO002',
  'not-text': 'IO003',
  irregular: 'IO004',
  outside: 'IO005',
};

const nextSteps: Readonly<Partial<Record<HostFault, readonly string[]>>> = {
  'not-text': ['save it again with the encoding UTF-8, which every editor offers'],
  denied: ['ask whose file it is, or copy it to a folder of yours'],
  irregular: ['put an ordinary file in its place, or delete it'],
  outside: ['copy the file itself to where the link stands'],
};

/** Stands at the start of the file, of which nothing is shown. */
export function unreadable(
  { path, fault, message }: HostError,
  {
    hints = nextSteps[fault] ?? [],
    related = [],
  }: { readonly hints?: readonly string[]; readonly related?: readonly Related[] } = {},
): Diagnostic {
  return error(codes[fault], message, { span: { file: path, line: 1, column: 1 }, hints, related });
}
