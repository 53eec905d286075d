/** What is dear to make and never changed is made by the first test of a worker that asks for it, and given to all. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
