/** Pieces that the starters of several kinds share. */

/** How a count is written. Lines that say it stand above the figures of every kind. */
export const howToCount = `# A count stands as the source has it: 3, up to 4, at least 7, more than 50, 4-6, about 20, dozens.
# \`none\` means that a source says so; \`not stated\` that nobody gives a number, and keeps the total open. A measure that you
# leave out: the row is not about it. Unknown is never counted as zero. Totals are computed: never type a sum.
`;

/** Where two reports of one figure are held against each other. */
export const secondSource = `#  - id: S2
#    kind: official
#    title: "[Title of your second source]"
#    reliability: B
#    descriptor: "[What a reader must know of it.]"
`;

export const secondPlace = `#  - id: place2
#    name: "[Name of the second place]"
`;
