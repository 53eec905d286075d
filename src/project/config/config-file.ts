/** What a project's configuration is called. Apart from what loads it, for whoever only compares. */

/** Relative to the project's folder. */
export const configFile = 'briefdeck.config.mjs';
