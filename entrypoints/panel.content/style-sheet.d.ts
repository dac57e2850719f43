/** A style sheet compiled by the build and handed over as text. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
