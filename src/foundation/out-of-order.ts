/** Which of some different numbers stand out of order, as few as possible: the others rise. */
export function outOfOrder(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, index) => {
    let place = ends.findIndex((end) => (numbers[end] ?? 0) >= number);
    if (place < 0) place = ends.length;
    before[index] = ends[place - 1];
    ends[place] = index;
  });
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rising.add(numbers[at] ?? 0);
  return new Set(numbers.filter((number) => !rising.has(number)));
}
