/** Whether this script runs in Gecko, which alone shows content scripts the page's objects like this. */
export const isGecko = 'wrappedJSObject' in globalThis;
