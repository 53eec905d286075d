import { describe, expect, it } from 'vitest';
import { anonymousWithoutDescriptor } from '../../../src/analysis/rules/src-013-anonymous-without-descriptor.ts';
import { isfara } from '../../briefing/read.ts';
import { said } from './findings-of.ts';
import { expectPage, findIn } from './rule-page.ts';

it('shows on its page what it finds', () => expectPage(anonymousWithoutDescriptor));

it('finds nothing in the first briefing', () => expect(findIn(anonymousWithoutDescriptor, isfara)).toEqual([]));

const check = (more: string) => said(anonymousWithoutDescriptor, `sources: [{ id: S1, title: One source, ${more} }]`);

describe('a nameless source', () => {
  it.each(['kind: anonymous', 'kind: anonymous, descriptor: ""'])('with %s', (more) =>
    expect(check(more)).toEqual(['sources[0]: missing descriptor: anonymous source S1']),
  );

  it.each(['kind: anonymous, descriptor: Served at the post.', 'kind: interview', 'kind: agency'])('not with %s', (more) =>
    expect(check(more)).toEqual([]),
  );
});
