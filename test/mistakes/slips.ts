/** Typical mistakes: what is right in other places, such as a web browser, a map or another version of YAML. */
import type { Mistake } from './mistake.ts';

const copied =
  'put ordinary spaces instead: it looks like one and comes along when text is copied; Replace All in the editor changes every one';
const alone = ': a number alone; north and east are positive, south and west negative';
const latitude = 'write degrees, a number from -90 to 90';

export const slips: readonly Mistake[] = [
  {
    mistake: 'a line indented with hard spaces',
    file: 'briefings/isfara-2006.yaml',
    find: '    lat: 40.174\n',
    write: '«\u00A0\u00A0\u00A0\u00A0»lat: 40.174\n',
    says: 'YML002 invalid indentation: a non-breaking space',
    hints: [copied],
  },
  {
    mistake: 'a hard space after the colon',
    file: 'briefings/isfara-2006.yaml',
    find: '    lat: 40.174\n',
    write: '    lat:«\u00A0»40.174\n',
    says: 'YML002 invalid space after the colon: a non-breaking space',
    hints: [copied],
  },
  {
    mistake: 'a paragraph pasted with its hard spaces',
    file: 'briefings/isfara-2006.yaml',
    find: '    name: Lyakkon\n    variants:',
    write: '«\u00A0\u00A0» \u00A0name: Lyakkon\n\u00A0   variants:',
    says: 'YML002 invalid indentation: a non-breaking space, in 2 lines',
    hints: [copied],
  },
  {
    mistake: 'a directive of YAML 1.1 (case 33)',
    file: 'briefings/isfara-2006.yaml',
    find: '# yaml-language-server: $schema=./briefing.schema.json\n',
    write: '«%YAML 1.1»\n---\n',
    says: 'YML009 directive that changes how the file is read: %YAML 1.1',
    hints: ['delete this line, and the --- below it: with it 010 would be read as eight and 1:30 as ninety'],
  },
  {
    mistake: 'a directive in a file of labels',
    file: 'templates/labels/en.yaml',
    find: '# Every word on a slide',
    write: '«%YAML 1.1»\n---\n# Every word on a slide',
    says: 'YML009 directive that changes how the file is read: %YAML 1.1',
    hints: ['delete this line, and the --- below it: with it 010 would be read as eight and 1:30 as ninety'],
  },
  {
    mistake: 'a merge key',
    file: 'briefings/isfara-2006.yaml',
    find: '{ id: tj-guards, name: Tajik border guards, side: state }',
    write: '{ «<<»: { side: state }, id: tj-guards, name: Tajik border guards }',
    says: 'BRF001 unknown field in parties[0]: <<',
    hints: ['write the fields out here: a group cannot be merged in with <<'],
  },
  {
    mistake: 'the id of a source with a space',
    file: 'briefings/isfara-2006.yaml',
    find: '  - id: S1\n',
    write: '  - id: «S 1»\n',
    says: 'BRF003 invalid sources[0].id: S 1',
    hints: ['write `id: S1`, as the 115 places that name it do'],
  },
  {
    mistake: 'an address without https',
    file: 'briefings/isfara-2006.yaml',
    find: '  - id: S1\n',
    write: '  - id: S1\n    url: «www.example.org»\n',
    says: 'BRF003 invalid sources[0].url: www.example.org',
    hints: ['write `url: https://www.example.org`'],
  },
  {
    mistake: 'an address of a file',
    file: 'briefings/isfara-2006.yaml',
    find: '  - id: S1\n',
    write: '  - id: S1\n    url: «file:///c:/report.pdf»\n',
    says: 'BRF003 invalid sources[0].url: file:///c:/report.pdf',
    hints: ['only http, https and mailto may stand in a deck; write the address of a web page, or leave `url:` out'],
  },
  {
    mistake: 'words for an address',
    file: 'briefings/isfara-2006.yaml',
    find: '  - id: S1\n',
    write: '  - id: S1\n    url: «not online»\n',
    says: 'BRF003 invalid sources[0].url: not online',
    hints: ['write an address that begins with https://, as the browser shows it, or leave `url:` out'],
  },
  {
    mistake: 'an hour with pm',
    file: 'briefings/isfara-2006.yaml',
    find: '2006-05-12 02:00\n    place: lyakkon',
    write: '«2006-05-12 7:30 pm»\n    place: lyakkon',
    says: 'BRF007 invalid time: 2006-05-12 7:30 pm',
    hints: [
      'write 19:30: hours go from 0 to 23',
      'write 2006-05-12 02:00, 2006-05-12, 2006-05 or 2006; before it about, after or before; or between … and …',
    ],
  },
  {
    mistake: 'a comma in a latitude',
    file: 'briefings/isfara-2006.yaml',
    find: 'lat: 40.174',
    write: 'lat: «40,174»',
    says: 'BRF003 invalid places[0].lat: 40,174',
    hints: ['write `lat: 40.174`, with a point instead of the comma', latitude],
  },
  {
    mistake: 'a latitude with its letter',
    file: 'briefings/isfara-2006.yaml',
    find: 'lat: 40.174',
    write: 'lat: «40.174 N»',
    says: 'BRF003 invalid places[0].lat: 40.174 N',
    hints: [`write \`lat: 40.174\`${alone}`, latitude],
  },
  {
    mistake: 'a southern latitude in degrees, minutes and seconds',
    file: 'briefings/isfara-2006.yaml',
    find: 'lat: 40.174',
    write: `lat: «40°10'26"S»`,
    says: `BRF003 invalid places[0].lat: 40°10'26"S`,
    hints: [`write \`lat: -40.1739\`${alone}`, latitude],
  },
  {
    mistake: 'both degrees in one field',
    file: 'briefings/isfara-2006.yaml',
    find: 'lat: 40.174',
    write: 'lat: «40.174, 70.86»',
    says: 'BRF003 invalid places[0].lat: 40.174, 70.86',
    hints: ['write the two on lines of their own: `lat: 40.174` and `lon: 70.86`', latitude],
  },
];
