import { createRoot } from 'react-dom/client';

const root = document.createElement('div');
root.id = 'react-root';
document.body.append(root);
createRoot(root).render(<h1>X</h1>);
