import { expect, test } from 'vitest';
import { scaleBar } from '../../../src/figures/map/scale-bar.ts';
import { translateCountries } from '../../../src/figures/map/translate-countries.ts';
import { fitView } from '../../../src/figures/map/view.ts';
import { bodyText } from '../../layout/page-text.ts';
import { mapLook, place } from './map-look.ts';

const outlines = [
  { id: 'TJ', name: 'Tajikistan', polygons: [] },
  { id: 'x-somewhere', name: 'Somewhere', polygons: [] },
];

test('countries have their names in the language of the map; what has no code keeps its own', () => {
  expect(translateCountries(outlines, 'ru').map(({ name }) => name)).toEqual(['Таджикистан', 'Somewhere']);
  expect(translateCountries(outlines, 'en-GB')).toBe(outlines);
  expect(translateCountries(outlines)).toBe(outlines);
});

test('the scale bar says kilometres as the map is told', () => {
  const frame = { x: 0, y: 0, width: 560, height: 370 };
  const view = fitView([place('a', 0, -60), place('b', 0, 60)], frame, { margins: { across: 70, top: 60, bottom: 80 } });
  const said = (given?: { language: string; unit: string; atCentre: string; digits?: 'arab' }) => {
    const words = given && { ...given, compass: ['N', 'E', 'S', 'W'] as const };
    const [text] = scaleBar(view, { x: 550, y: 360 }, { look: mapLook, words }).items.filter(({ kind }) => kind === 'text');
    return text?.kind === 'text' ? bodyText(text.body).replaceAll(/\s/gu, ' ') : '';
  };
  expect(said()).toMatch(/^\d,000 km at the centre$/u);
  expect(said({ language: 'ru', unit: 'км', atCentre: 'в центре' })).toMatch(/^\d 000 км в центре$/u);
  expect(said({ language: 'ar', unit: 'كم', atCentre: 'في المركز' })).toMatch(/^\d,000 كم/u);
  expect(said({ language: 'ar', unit: 'كم', atCentre: 'في المركز', digits: 'arab' })).toMatch(/^[٠-٩]٬٠٠٠ كم/u);
});
