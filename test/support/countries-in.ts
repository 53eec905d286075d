/** Outlines of countries for the rules, as the stages give them. */
import type { CountriesIn } from '../../src/analysis/rules/rule.ts';
import { workshop } from './compile-briefing.ts';

export const countriesIn: CountriesIn = (bounds) => workshop.atlas.countriesIn(bounds);
