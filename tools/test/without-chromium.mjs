/** Loaded before each browser test: without a Chromium they are skipped and counted, never passed. */
if (!process.env.CHROMIUM_PATH) globalThis.it = globalThis.test = globalThis.it.skip;
