/**
 * Loaded before a process that `npm start` starts: when its parent is gone, even by `kill -9`, it closes as if asked.
 * The channel does not keep it alive.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
