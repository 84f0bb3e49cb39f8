// The theme a reader chose, before anything is drawn, so that a dark page does not flash white.
try {
  const theme = localStorage.getItem('readout.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be forbidden: the system's theme then.
}
