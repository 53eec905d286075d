/** Before each test file: properties draw from the one seed. */
import fc from 'fast-check';
import { seed } from './seed.ts';

fc.configureGlobal({ seed });
