/** The name under which PptxGenJS keeps an item's frame until its slide is drawn. */
export const objectKey = (index: number): string => `item-${index}`;
