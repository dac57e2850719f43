/** Quill 1.3.7 under its own name; it ships no types. */
declare module 'quill-1' {
  const Quill: unknown;
  export default Quill;
}
