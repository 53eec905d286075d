/** Names of time zones as people type them: abbreviations that several countries share, and names in other letters than their own. */

/** Where an abbreviation is in use, each with the zone of its largest city. */
const abbreviations: Readonly<Record<string, readonly string[]>> = {
  IST: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'],
  EST: ['America/New_York', 'America/Panama', 'Australia/Sydney'],
  EDT: ['America/New_York', 'Australia/Sydney'],
  CST: ['America/Chicago', 'Asia/Shanghai', 'America/Havana'],
  CDT: ['America/Chicago', 'America/Havana'],
  MST: ['America/Denver', 'America/Phoenix', 'Asia/Kuala_Lumpur'],
  MDT: ['America/Denver'],
  PST: ['America/Los_Angeles', 'Asia/Manila'],
  PDT: ['America/Los_Angeles'],
  HST: ['Pacific/Honolulu'],
  AST: ['America/Halifax', 'Asia/Riyadh'],
  BST: ['Europe/London', 'Asia/Dhaka'],
  WET: ['Europe/Lisbon'],
  CET: ['Europe/Berlin', 'Africa/Algiers'],
  CEST: ['Europe/Berlin'],
  MET: ['Europe/Berlin'],
  EET: ['Europe/Kyiv', 'Africa/Cairo'],
  MSK: ['Europe/Moscow'],
  AMT: ['Asia/Yerevan', 'America/Manaus'],
  JST: ['Asia/Tokyo'],
  KST: ['Asia/Seoul'],
  SST: ['Pacific/Pago_Pago', 'Asia/Singapore'],
  PRC: ['Asia/Shanghai'],
  ROC: ['Asia/Taipei'],
  ROK: ['Asia/Seoul'],
};

/** What an abbreviation may mean; nothing for a name that is none, and for UTC and GMT, which are one time everywhere. */
export function zonesMeant(typed: string): readonly string[] | undefined {
  const name = typed.trim().toUpperCase();
  if (Object.hasOwn(abbreviations, name)) return abbreviations[name];
  return /^(?!UTC$|GMT$|GMT0$|UCT$)[A-Z]{3}(?:\d[A-Z]{3})?$/u.test(name) ? [] : undefined;
}

const small: ReadonlySet<string> = new Set(['of', 'au', 'es']);
const other: ReadonlyMap<string, string> = new Map(
  ['McMurdo', 'DumontDUrville', 'UTC', 'GMT', 'UCT', 'GB', 'NZ', 'ComodRivadavia', 'ACT', 'NSW', 'LHI'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** `asia/kolkata` as `Asia/Kolkata`; a name with small and capital letters stands as it was typed. */
export function inZoneCase(typed: string): string {
  const name = typed.trim();
  if (name !== name.toLowerCase() && name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replaceAll(/\p{L}+/gu, (word) => other.get(word) ?? (small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .replaceAll(/(?<=[A-Za-z])_In(?=_)/gu, '_in')
    .replace(/^Etc\/Gmt/u, 'Etc/GMT');
}
