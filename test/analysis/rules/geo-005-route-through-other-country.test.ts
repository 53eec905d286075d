import { describe, expect, it } from 'vitest';
import { routeThroughOtherCountry } from '../../../src/analysis/rules/geo-005-route-through-other-country.ts';
import { said } from './findings-of.ts';
import { expectPage } from './rule-page.ts';

const places = `places:
  - { id: lyakkon, name: Lyakkon, country: Tajikistan, lat: 40.174, lon: 70.860 }
  - { id: batken, name: Batken, country: Kyrgyzstan, lat: 40.0626, lon: 70.8194 }
  - { id: pulgon, name: Pulgon, country: Kyrgyzstan, lat: 40.15, lon: 71.733 }
  - { id: osh, name: Osh, country: Kyrgyzstan, lat: 40.5283, lon: 72.7985 }
  - { id: fergana, name: Fergana, country: Uzbekistan, lat: 40.3842, lon: 71.7843 }
  - { id: nowhere, name: Hiding place }
  - { id: moscow, name: Moscow, country: Russia, lat: 55.75, lon: 37.62 }
  - { id: tashkent, name: Tashkent, lat: 41.31, lon: 69.28 }
`;
const route = (through: string, label = 'way of the car') => `${places}routes: [{ through: [${through}], label: ${label} }]\n`;
const crosses = (leg: string, country: string) =>
  `routes[0].through: route through a country that none of its places lies in: ${leg} crosses ${country}`;

describe('GEO005 route-through-other-country', () => {
  it('shows on its page what it finds', () => expectPage(routeThroughOtherCountry));

  it.each([
    ['batken, osh', crosses('Batken to Osh', 'Uzbekistan')],
    ['batken, pulgon', crosses('Batken to Pulgon', 'Uzbekistan')],
    ['lyakkon, batken, pulgon, osh', crosses('Batken to Pulgon', 'Uzbekistan')],
    ['batken, nowhere, osh', crosses('Batken to Osh', 'Uzbekistan')],
  ])('sees an exclave on the way: %s', (through, finding) =>
    expect(said(routeThroughOtherCountry, route(through))).toEqual([finding]),
  );

  it('names the country in the language of the briefing', () =>
    expect(said(routeThroughOtherCountry, `language: ru\n${route('batken, osh')}`)).toEqual([
      crosses('Batken to Osh', 'Узбекистан'),
    ]));

  it.each([
    ['the border between its own two countries', route('lyakkon, batken')],
    ['a country that one of its places lies in', route('batken, fergana, osh')],
    ['a country that its label names', route('batken, osh', 'way through Uzbekistan')],
    ['a country that its label names in Russian', `language: ru\n${route('batken, osh', 'путь через Узбекистан')}`],
    ['a flight', route('moscow, tashkent')],
    ['a single place with a position', route('batken, nowhere')],
    ['no route', places],
  ])('is quiet about %s', (_what, more) => expect(said(routeThroughOtherCountry, more)).toEqual([]));
});
