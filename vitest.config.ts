import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but npm; `render` needs LibreOffice and its fonts. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/render/**'], testTimeout: 60_000 } },
      { test: { name: 'render', include: ['test/render/**/*.test.ts'], testTimeout: 300_000 } },
    ],
  },
});
