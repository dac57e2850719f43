import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { composer, start } from './editor-page.ts';

const { mount, changed } = composer();

function Field() {
  const [value, setValue] = useState(first);
  return (
    <textarea
      autoComplete="off"
      aria-label="Comment"
      value={value}
      onChange={({ target }) => {
        setValue(target.value);
        changed(target.value);
      }}
    />
  );
}

const first = `${start.mention ? `@${start.mention.name} ` : ''}${start.draft ?? ''}`;
changed(first);
createRoot(mount).render(<Field />);
