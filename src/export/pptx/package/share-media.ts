/**
 * Pass: identical pictures are stored once, and named `image1`, `image2` … in the order of the slides.
 * PptxGenJS stores a picture once for each slide it stands on.
 */
import { createHash } from 'node:crypto';
import { compareNames } from './parts.ts';
import { type Pass, slidePart } from './pass.ts';
import { readRelationships, relationshipsPart, writeRelationships } from './relationships.ts';

export const shareMedia: Pass = (parts, { pages }) => {
  const names = [...parts.keys()].filter((name) => name.startsWith('ppt/media/')).sort(compareNames);
  const stored = new Map<string, string>();
  const targets = new Map<string, string>();
  for (const name of names) {
    const bytes = parts.get(name) ?? '';
    const extension = name.slice(name.lastIndexOf('.'));
    const digest = createHash('sha256').update(bytes).digest('hex') + extension;
    const target = stored.get(digest) ?? `../media/image${stored.size + 1}${extension}`;
    parts.delete(name);
    if (!stored.has(digest)) parts.set(target.replace('..', 'ppt'), bytes);
    stored.set(digest, target);
    targets.set(name.replace('ppt', '..'), target);
  }
  if (targets.size === 0) return;
  pages.forEach((_, index) => {
    const relationships = readRelationships(parts, slidePart(index));
    const renamed = relationships.map((one) => ({ ...one, target: targets.get(one.target) ?? one.target }));
    parts.set(relationshipsPart(slidePart(index)), writeRelationships(renamed));
  });
};
