import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { composer, start } from './editor-page.ts';

/** A field of one line that React holds, as long as `start.max` says. */
const { mount, changed } = composer();
const first = start.draft ?? '';

function Field() {
  const [value, setValue] = useState(first);
  return (
    <input
      type="text"
      aria-label="Comment"
      value={value}
      maxLength={start.max ?? 200}
      onChange={({ target }) => {
        setValue(target.value);
        changed(target.value);
      }}
    />
  );
}

changed(first);
createRoot(mount).render(<Field />);
