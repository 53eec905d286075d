/** Addresses as a reader reads them. */

/** With the letters that stand for what is written `%20`; what stands for no letters stays as it is. */
export const readableAddress = (address: string): string =>
  address.replaceAll(/(?:%[\da-f]{2})+/giu, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

/** The text of a field as it is read: of an address its letters, of others without marks of emphasis, which may stand within a word. */
export const asRead = ({ key, text }: { readonly key: string; readonly text: string }): string =>
  key === 'url' || key === 'archived' ? readableAddress(text) : text.replaceAll(/\*+/gu, '');
