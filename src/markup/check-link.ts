/** Links that say another address than they lead to, in their letters or in the words that are clicked on. */

import { isAddressProblem, readAddress } from '../foundation/address/safe-address.ts';
import { type Diagnostic, warning } from '../foundation/diagnostic.ts';
import { briefingLine } from '../foundation/locate.ts';
import type { MarkupReading } from './reading.ts';
import { isElement, type MarkupElement, type MarkupNode } from './tree.ts';

/** @param element an `<a>` whose address may stand in a deck */
export function checkLink(element: MarkupElement, reading: MarkupReading): void {
  const { attributes, origin } = element;
  const address = readAddress(attributes.href ?? '');
  if (isAddressProblem(address)) return;
  const warn = (message: string, hint: string): void => {
    const found: Diagnostic = warning('BRF018', message, {
      span: origin.template,
      related: briefingLine(reading.locate, origin.path),
      hints: [hint],
    });
    reading.diagnostics.push(found);
  };
  if (address.remark !== undefined)
    warn(
      `address that can be taken for another: ${address.shown}`,
      `its host is written in the letters of the network: ${address.remark}`,
    );
  const words = wordsOf(element.children)
    .trim()
    .replace(/(?:…|\.\.\.)$/u, '');
  const named = readAddress(/^www\./iu.test(words) ? `https://${words}` : words);
  if (isAddressProblem(named) || isBeginning(placeOf(named.href), placeOf(address.href))) return;
  warn(
    `link that says another address: ${words} leads to ${address.shown}`,
    'let the words say where the link leads, or something that is no address',
  );
}

const wordsOf = (nodes: readonly MarkupNode[]): string =>
  nodes.map((node) => (isElement(node) ? wordsOf(node.children) : node.text)).join('');

/** A long address may be cut short; its host may not. */
const isBeginning = (named: string, linked: string): boolean => linked.startsWith(named) && hostOf(linked) === hostOf(named);

const hostOf = (place: string): string => place.replace(/[/?#].*$/su, '');

/** With or without encryption, `www.` or a slash at its end it is the same page for whoever reads it. */
const placeOf = (href: string): string => href.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
