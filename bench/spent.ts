/** Milliseconds of the processor that this thread spends on something: what else the machine does in the meantime does not count. */
export function spent(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
