import { effect, type Signal, signal } from '@preact/signals'

/** What a reader chose, kept by the browser under `readout.<name>`; where storage is forbidden, for as long as the page stands. */
export function choice<T extends string>(name: string, allowed: readonly T[], first: T): Signal<T> {
  const key = `readout.${name}`
  const chosen = signal<T>(allowed.find((one) => one === kept(key)) ?? first)
  effect(() => {
    try {
      if (chosen.value === first) localStorage.removeItem(key)
      else localStorage.setItem(key, chosen.value)
    } catch {
      // Forbidden or full: the choice holds until the page is closed.
    }
  })
  return chosen
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
