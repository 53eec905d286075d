import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passInOrder } from '../../../src/cli/batch/in-order.ts';

it('passes everything on in order, each as soon as all before it are there', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (coming) => {
      const passed: string[] = [];
      const place = passInOrder<string>((item) => void passed.push(item));
      const come = new Set<number>();
      for (const each of coming) {
        place(each, `${each}`);
        come.add(each);
        const first = [0, 1, 2, 3, 4, 5, 6, 7, 8].find((number) => !come.has(number)) ?? 0;
        expect(passed).toEqual(Array.from({ length: first }, (_, index) => `${index}`));
      }
    }),
  );
});
