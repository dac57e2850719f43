import { readPageData } from './page-data.ts';

/** Meta's sites name the theme by a class of the root element. */
export function setTheme(theme: 'light' | 'dark'): void {
  const { classList } = document.documentElement;
  classList.toggle('__fb-light-mode', theme === 'light');
  classList.toggle('__fb-dark-mode', theme === 'dark');
}

/** The theme the address asks for, else the system's. */
export function setFirstTheme(): void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  setTheme(readPageData().theme ?? (prefersDark ? 'dark' : 'light'));
}
