/** The one place that runs code of a project. A file of its own: the bundle of the command has no way to import a module. */
export const importModule = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);
