import { pageData } from '../page-data.ts';

/** The older front-end names the theme by classes; the newer one shows it in its colours alone. */
export function setTheme(theme: 'light' | 'dark'): void {
  const root = document.documentElement;
  if (pageData.front === 'sdui') {
    root.dataset.colorTheme = theme;
    return;
  }
  root.classList.add('theme', 'theme--mercado', 'artdeco');
  root.classList.toggle('theme--light', theme === 'light');
  root.classList.toggle('theme--dark', theme === 'dark');
}

/** The theme the address asks for; many accounts have the light one whatever the system says. */
export function setFirstTheme(): void {
  setTheme(pageData.theme ?? 'light');
}
