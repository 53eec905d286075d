import { expect, it } from 'vitest';
import { homeOf } from '../../../src/foundation/host/home-of.ts';

it.each([
  ['briefings/fire.yaml', 'briefings'],
  ['fire.yaml', ''],
  ['briefings/editions/fire.2.yaml', 'briefings'],
  ['editions/fire.2.yaml', ''],
  ['briefings\\editions\\fire.2.yaml', 'briefings'],
  // A folder of briefings may be called so as well.
  ['editions/fire.yaml', 'editions'],
  ['briefings/old-editions/fire.2.yaml', 'briefings/old-editions'],
])('paths in %s lead from %s', (file, home) => expect(homeOf(file)).toBe(home));
