/**
 * What a process that writes the same deck again and again keeps of it: slides as they were drawn, and parts as they were
 * packed. After an edit nearly all of them are the same, and to draw and pack them is all that writing a deck costs.
 */
import type { AnyChartItem, Page } from '../../../layout/page.ts';
import type { MadeChart } from '../charts/made-chart.ts';
import { type Packed, pack } from './zip.ts';

/** What `make` gives, or gave when the same object and the same facts were last asked for. */
type Recall<Of extends object, Value> = (of: Of, facts: string, make: () => Value) => Value;

export interface DrawnSlide {
  readonly slide: Packed;
  readonly relationships: string;
}

/** What was kept for an object, if it was kept with the same facts. */
interface Shelf<Of extends object, Value> {
  readonly recall: (of: Of, facts: string) => Value | undefined;
  readonly keep: (of: Of, facts: string, value: Value) => void;
}

export interface PartMemory {
  /** `facts`: whatever beside the page decides what is drawn. */
  readonly slide: Recall<Page, DrawnSlide>;
  /** All that are new are made at once. */
  readonly charts: Shelf<AnyChartItem, MadeChart>;
  /** Packs a part, unless the one of that name held the same. */
  readonly pack: (name: string, content: string | Uint8Array) => Packed;
}

export function openPartMemory(): PartMemory {
  const parts = new Map<string, { readonly content: string | Uint8Array; readonly packed: Packed }>();
  return {
    slide: recallByObject(),
    charts: openShelf(),
    pack: (name, content) => {
      const known = parts.get(name);
      if (known && isSame(known.content, content)) return known.packed;
      const packed = packPart(content);
      parts.set(name, { content, packed });
      return packed;
    },
  };
}

export const packPart = (content: string | Uint8Array): Packed =>
  pack(typeof content === 'string' ? new TextEncoder().encode(content) : content);

function openShelf<Of extends object, Value>(): Shelf<Of, Value> {
  const kept = new WeakMap<Of, { readonly facts: string; readonly value: Value }>();
  return {
    recall: (of, facts) => {
      const known = kept.get(of);
      return known?.facts === facts ? known.value : undefined;
    },
    keep: (of, facts, value) => {
      kept.set(of, { facts, value });
    },
  };
}

function recallByObject<Of extends object, Value extends object>(): Recall<Of, Value> {
  const shelf = openShelf<Of, Value>();
  return (of, facts, make) => {
    const known = shelf.recall(of, facts);
    if (known) return known;
    const value = make();
    shelf.keep(of, facts, value);
    return value;
  };
}

const isSame = (a: string | Uint8Array, b: string | Uint8Array): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : Buffer.compare(a, b) === 0;
