/** The example of a rule's page as a whole briefing: merged into a small one, with what it refers to and does not list. */
import { parse, stringify } from 'yaml';
import { line, read } from '../../briefing/read.ts';

type Fields = Record<string, unknown>;

const head = {
  briefdeck: 1,
  title: 'Raid on a border post',
  date: '2006-05-12',
  as_of: '2006-05-17',
  handling: { tlp: 'CLEAR' },
};

/** Records that no rule can find fault with, as far as that is possible, by the list that they belong to. */
const stubs: Readonly<Record<string, (id: string) => Fields>> = {
  sources: (id) => ({
    ...{ id, kind: 'official', title: `Report ${id}`, author: `Author ${id}`, publisher: `Publisher ${id}` },
    ...{ published: '2006-05-13', reliability: 'B', descriptor: 'Daily report of the service that was there.' },
  }),
  places: (id) => ({ id, name: `Place ${id}` }),
  parties: (id) => ({ id, name: `Party ${id}`, side: id.includes('gunmen') || id.includes('attack') ? 'attackers' : 'state' }),
  incidents: (id) => ({ id, title: 'Raid', time: '2006-05-12', sources: ['S1'] }),
  claims: (id) => ({ id, text: `Statement ${id}.`, credibility: 2, sources: ['S1'] }),
  hypotheses: (id) => ({
    id,
    title: `Explanation ${id}`,
    against: [{ text: 'One argument.', sources: ['S1'] }],
    sources: ['S1'],
  }),
  actors: (id) => ({ id, name: `Group ${id}`, sources: ['S1'] }),
};

/** @throws when the example is no valid briefing even so: then its page misleads */
export function mergeExample(example: string): string {
  const fields: Fields = { ...head, ...(parse(example) as Fields) };
  for (let round = 0; round < 5; round += 1) {
    const text = stringify(fields);
    const problems = read(text).diagnostics.filter(({ severity }) => severity === 'error');
    const missing = problems.flatMap(({ message }) => {
      const [, list = '', id = ''] = /^unknown id in ([a-z ]+): "?(.+?)"?$/u.exec(message) ?? [];
      return list in stubs ? [{ list, id }] : [];
    });
    if (problems.length === 0) return text;
    const lacksMain = problems.some(({ code }) => code === 'BRF011');
    if (missing.length === 0 && !lacksMain) throw new Error(`${problems.map(line).join('\n')}\n\n${text}`);
    for (const { list, id } of missing) add(fields, list, id);
    if (lacksMain) makeMain(fields);
  }
  throw new Error(`what the example refers to has no end:\n${example}`);
}

const itemsOf = (fields: Fields, list: string): Fields[] => (Array.isArray(fields[list]) ? (fields[list] as Fields[]) : []);

function add(fields: Fields, list: string, id: string): void {
  const items = itemsOf(fields, list);
  if (!items.some((item) => String(item.id) === id)) fields[list] = [...items, stubs[list]?.(id)];
}

/** An incident of the example's own is taken; else there is one. */
function makeMain(fields: Fields): void {
  const [first, ...others] = itemsOf(fields, 'incidents');
  fields.incidents = [{ ...(first ?? stubs.incidents?.('main')), main: true }, ...others];
}
