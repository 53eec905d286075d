/** Values that options may take, apart from the commands that read them, so that `--help` need not load a command. */

export const checkFormats = ['text', 'json', 'github', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export const emitStages = ['analysis', 'markup', 'deck', 'pages'] as const;
export type EmitStage = (typeof emitStages)[number];

export const reviewFormats = ['text', 'json'] as const;
export type ReviewFormat = (typeof reviewFormats)[number];

export const diffFormats = ['text', 'json', 'markdown'] as const;
export type DiffFormat = (typeof diffFormats)[number];
