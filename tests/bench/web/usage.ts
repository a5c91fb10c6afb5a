/* Loaded before the server (`node --import`): answers its parent with the CPU time that the process has used, in µs. */
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
