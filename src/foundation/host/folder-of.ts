/** In which folder a file stands. */

/** Of a path as the author wrote it, with either slash; empty for a bare name. */
export const folderOf = (file: string): string => file.slice(0, Math.max(0, file.search(/[\\/][^\\/]*$/u)));
