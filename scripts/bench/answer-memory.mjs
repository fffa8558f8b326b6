// Preloaded into measured servers: tells the benchmark how much memory they take.
process.on('message', () => {
  globalThis.gc?.();
  process.send(process.memoryUsage());
});
