/** How the parts that a deck adds are called: numbered, and where others are there already, from the next free number on. */

export interface PartNames {
  /** Counting from 0, as pages do. */
  readonly slide: (index: number) => string;
  readonly notes: (index: number) => string;
  /** Counting from 1. */
  readonly chart: (number: number) => string;
  readonly workbook: (number: number) => string;
  readonly picture: (number: number, ending: string) => string;
  readonly notesMaster: string;
  readonly handoutMaster: string;
  readonly theme: (number: number) => string;
}

/** @param taken names of parts that stay as they are; case does not count in them */
export function nameParts(taken: Iterable<string> = []): PartNames {
  const names = [...taken];
  const after = (stem: string): number => {
    const numbers = names.flatMap((name) => {
      const rest = name.toLowerCase().startsWith(stem.toLowerCase()) ? name.slice(stem.length) : '';
      const digits = /^\d{1,9}(?=\.[^./]+$)/u.exec(rest)?.[0];
      return digits === undefined ? [] : [Number(digits)];
    });
    return Math.max(0, ...numbers);
  };
  const numbered = (stem: string, ending: string): ((number: number) => string) => {
    const last = after(stem);
    return (number) => `${stem}${last + number}.${ending}`;
  };
  const slide = numbered('ppt/slides/slide', 'xml');
  const notes = numbered('ppt/notesSlides/notesSlide', 'xml');
  const lastPicture = after('ppt/media/image');
  return {
    slide: (index) => slide(index + 1),
    notes: (index) => notes(index + 1),
    chart: numbered('ppt/charts/chart', 'xml'),
    workbook: numbered('ppt/embeddings/Microsoft_Excel_Worksheet', 'xlsx'),
    picture: (number, ending) => `ppt/media/image${lastPicture + number}.${ending}`,
    notesMaster: numbered('ppt/notesMasters/notesMaster', 'xml')(1),
    handoutMaster: numbered('ppt/handoutMasters/handoutMaster', 'xml')(1),
    theme: numbered('ppt/theme/theme', 'xml'),
  };
}

/** How one part writes the other's name in its relationships. */
export function pathBetween(from: string, to: string): string {
  const [source, target] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared += 1;
  const path = [...source.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
  return encodeURI(path);
}
