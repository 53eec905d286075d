/** Words that people write for a field, and what the field is called. They are as old as the trade, and in the languages of decks. */

const names: Readonly<Record<string, string>> = {
  killed: `dead deaths death died fatalities fatality killed_people lives_lost murdered slain
    убито убиты погибло погибли погибшие убитые tués tues morts décès deces muertos fallecidos قتلى القتلى وفيات`,
  wounded: `injured injuries injury hurt hospitalised hospitalized
    ранено ранены раненые blessés blesses heridos lesionados جرحى الجرحى مصابون`,
  killed_or_wounded: 'casualties casualty victims victim жертвы victimes bajas víctimas victimas ضحايا',
  missing: `lost disappeared unaccounted unaccounted_for
    пропало пропавшие без_вести disparus portés_disparus desaparecidos مفقودون المفقودون`,
  detained: `arrested arrests captured prisoners imprisoned in_custody
    задержано задержаны задержанные арестовано détenus detenus arrêtés arretes detenidos arrestados معتقلون موقوفون`,
  abducted: `kidnapped abductions taken hostages hostage
    похищено похищены заложники enlevés enleves otages secuestrados rehenes مختطفون رهائن`,
  freed: `released liberated освобождено освобождены libérés liberes liberados محررون`,
  displaced: `homeless refugees idps idp переселено перемещено беженцы déplacés deplaces desplazados نازحون`,
  evacuated: 'evacuees evacuations эвакуировано évacués evacues evacuados',
  affected: `sinistrés sinistres damnificados afectados متضررون`,
  time: 'when',
  what: 'happened',
  name: 'called',
  note: 'comment remark comments remarks',
  sources: 'citations cites refs references источники fuentes المصادر',
  recovered: 'found returned seized_back',
  taken: 'stolen looted',
};

const fieldByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([field, words]) => words.split(/\s+/u).map((word): [string, string] => [word, field])),
);

/** The field that a word stands for, where the record has a field of that name. */
export function fieldCalled(typed: string, known: readonly string[]): string | undefined {
  const field = fieldByWord.get(
    typed
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/gu, '_'),
  );
  return field !== undefined && known.includes(field) ? field : undefined;
}
