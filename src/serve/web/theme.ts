import { effect } from '@preact/signals'
import { choice } from './choice.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** The theme the reader chose; `system` follows the machine. `public/theme.js` sets it before the first paint. */
export const theme = choice<Theme>('theme', THEMES, 'system')

effect(() => {
  if (theme.value === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme.value
})
