// Loaded into child processes: they must not go on working in a folder after their parent was killed.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.exit(1)
}, 500).unref()
