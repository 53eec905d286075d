/** Whether a town of the atlas is a place of the map, perhaps under another spelling. */
import type { Town } from '../../layout/atlas.ts';
import { coordinates } from './choose-projection.ts';
import type { MapPlace } from './drawing.ts';
import { arcBetween } from './sphere.ts';
import { earthRadiusKm } from './view.ts';

/** Nearer than this, kilometres, it is the place itself. */
const samePlaceKm = 8;

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether the two have one name, or lie so close together that they are one. */
export function isSamePlace({ name, longitude, latitude }: Town, place: MapPlace): boolean {
  const distance = arcBetween([longitude, latitude], coordinates(place)) * earthRadiusKm;
  return distance < samePlaceKm || plain(place.label) === plain(name);
}
