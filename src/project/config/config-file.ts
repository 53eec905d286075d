/** What a project's configuration is called. It has a file of its own, for code that only compares and need not load it. */

/** Relative to the project's folder. */
export const configFile = 'briefdeck.config.mjs';
