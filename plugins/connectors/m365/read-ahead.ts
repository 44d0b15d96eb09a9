/** Does work on several items at once and gives the results in the items' order; never more than so many are under way. */

/** @param work never rejects: a failure is a result, so that one that nobody waits for yet cannot end the process */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const underWay: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  for (const item of items) {
    if (underWay.length === atOnce) {
      const first = underWay.shift();
      if (first !== undefined) yield [first.item, await first.result];
    }
    underWay.push({ item, result: work(item) });
  }
  for (const { item, result } of underWay) yield [item, await result];
}
