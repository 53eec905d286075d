/** GEO002: a pin on the map where nobody knows the point. */
import type { BriefingRule } from './rule.ts';

export const falsePrecision: BriefingRule = {
  code: 'GEO002',
  name: 'false-precision',
  severity: 'warning',
  what: 'A place of the incident has coordinates and no `radius_km`, although its own `precision` says that it is not located, assumed, or known only to a district or province.',
  why: 'A pin says “here”. Readers measure from it, and nobody reads the remark beside it.',
  source: 'UCDP GED (where_prec)',
  wrong: `places:
  - id: lakkon
    name: Lakkon
    lat: 40.174
    lon: 70.860
    precision: The village is known; the post itself is not located.
`,
  right: `places:
  - id: lakkon
    name: Lakkon
    lat: 40.174
    lon: 70.860
    precision: The village is known; the post itself is not located.
    radius_km: 5
`,
  check: ({ briefing }) =>
    briefing.places.flatMap(({ name, lat, lon, radius_km, precision, on_map, at }) => {
      if (lat === null || lon === null || radius_km || precision === null || on_map !== 'incident') return [];
      const match = unsure.exec(precision);
      if (!match) return [];
      return [
        {
          at: `${at}.precision`,
          message: `missing radius: ${name} is drawn as a pin, though "${match[0].trim()}"`,
          hints: [
            'add `radius_km:` with how far off the true place may be: a circle is drawn instead of the pin',
            'if nobody knows even that, delete `lat` and `lon`: the place is then named beside the map',
          ],
          within: { from: match.index, to: match.index + match[0].length },
        },
      ];
    }),
};

const area = '(?:district|province|region|county|oblast|rayon|governorate|valley|country|area)';

/** "Seat of the district" locates a town well enough; "district only" and a bare "Batken province" do not. */
const unsure = new RegExp(
  [
    '\\bnot (?:yet |precisely |exactly |even )?(?:located|known|stated|established|certain|sure)\\b',
    '\\b(?:unknown|unlocated|unclear|uncertain|assumed|presumed|guess(?:ed|work)?|somewhere)\\b',
    `\\bonly (?:the |to (?:the )?|as far as the )?(?:\\p{L}+ )?${area}\\b`,
    `\\b${area} (?:only|level|cent(?:re|er)|centroid|midpoint)\\b`,
    `^\\s*(?:in |the |in the )?(?:\\p{L}+ ){0,2}${area}[\\s.]*$`,
  ].join('|'),
  'iu',
);
