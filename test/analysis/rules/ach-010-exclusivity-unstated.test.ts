import { describe, expect, it } from 'vitest';
import { exclusivityUnstated } from '../../../src/analysis/rules/ach-010-exclusivity-unstated.ts';
import { said } from './findings-of.ts';
import { matrix } from './matrix.ts';
import { expectPage } from './rule-page.ts';

describe('ACH010 exclusivity-unstated', () => {
  it('shows on its page what it finds', () => expectPage(exclusivityUnstated));

  it('asks once, at the first hypothesis', () =>
    expect(said(exclusivityUnstated, matrix('C I I'))).toEqual([
      'hypotheses[0]: not said whether the hypotheses exclude one another',
    ]));

  it.each(['true', 'false'])('takes %s for an answer', (answer) =>
    expect(said(exclusivityUnstated, `hypotheses_exclusive: ${answer}\n${matrix('C I')}`)).toEqual([]),
  );

  it.each([matrix('C'), ''])('has nothing to ask of fewer than two', (more) =>
    expect(said(exclusivityUnstated, more)).toEqual([]),
  );
});
