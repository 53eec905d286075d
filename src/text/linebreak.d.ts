/** The one package that knows where Unicode allows a line to end (UAX #14); it ships without types. */
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    /** The next place where a line may end, spaces before it included, in UTF-16 units. */
    nextBreak(): { readonly position: number } | null;
  }

  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default LineBreaker;
}
