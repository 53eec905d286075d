/** The helper that finds a value by a name that is itself a value. */
import { isRef, makeRef, type Ref, stepInto } from '../ref.ts';
import { describe, type Helper, type HelperCall } from './helper.ts';

export const lookupHelper: Helper = {
  name: 'lookup',
  use: 'lookup x key',
  meaning: 'the field of a record, or the item of a list (from 0), that a value names; nothing where there is none',
  example: '{{optional (lookup names row.id)}}',
  values: [2, 2],
  options: [],
  keepsOrigin: true,
  run: ([whole, key], call) => find(isRef(whole) ? whole : makeRef({ value: whole }), isRef(key) ? key.value : key, call),
};

function find(whole: Ref, key: unknown, { fail }: HelperCall): Ref {
  const hint = 'write {{lookup record "field"}} or {{lookup list number}}';
  if (typeof whole.value !== 'object') fail(`lookup needs a record or a list, not ${describe(whole.value)}`, hint);
  else if (typeof key !== 'string' && typeof key !== 'number')
    fail(`lookup needs a text or a number as key, not ${describe(key)}`, hint);
  else return stepInto(whole, String(key), whole.place) ?? absentPart(whole, key);
  return makeRef({ ...whole, value: null, isSettled: true });
}

/** What is not there, with the address that it would have. */
function absentPart(whole: Ref, key: string | number): Ref {
  const { path } = whole;
  const own = Array.isArray(whole.value) ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${key}`;
  return makeRef({ ...whole, value: null, path: path === undefined ? undefined : own });
}
