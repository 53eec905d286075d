/** Cells found by the places that they are of: many rows are held against each other without trying each with each. */

interface WithPlaces {
  readonly places: readonly { readonly id: string }[];
}

export interface PlaceIndex<Each extends WithPlaces> {
  /** The first that can hold the same people: one of the whole incident, or of a place that both name. */
  readonly first: (cell: WithPlaces) => Each | undefined;
  /** All of them, in order. */
  readonly all: (cell: WithPlaces) => readonly Each[];
}

export function indexPlaces<Each extends WithPlaces>(cells: readonly Each[]): PlaceIndex<Each> {
  const anywhere: number[] = [];
  const at = new Map<string, number[]>();
  for (const [index, { places }] of cells.entries()) {
    if (places.length === 0) anywhere.push(index);
    for (const { id } of places) {
      const known = at.get(id);
      if (known) known.push(index);
      else at.set(id, [index]);
    }
  }
  const of = (indices: readonly number[]): readonly Each[] => indices.flatMap((index) => cells[index] ?? []);
  const lists = ({ places }: WithPlaces): readonly (readonly number[])[] => [
    anywhere,
    ...places.map(({ id }) => at.get(id) ?? []),
  ];
  return {
    first: (cell) => {
      const firsts = cell.places.length === 0 ? [0] : lists(cell).flatMap(([first]) => first ?? []);
      return cells[Math.min(...firsts)];
    },
    all: (cell) => (cell.places.length === 0 ? cells : of([...new Set(lists(cell).flat())].sort((a, b) => a - b))),
  };
}
