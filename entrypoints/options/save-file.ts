/** Hands a text to the person as a file, by the browser's own download. */
export function saveFile(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; one minute is long enough for any disk.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
