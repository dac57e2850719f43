/** Clients import their style sheet for its effect; esbuild puts it in the bundle. */
declare module '*.css';
