import { configure } from '@testing-library/react';

// What is looked for in a view may be long in coming on a busy machine: the limit only ends what hangs.
configure({ asyncUtilTimeout: 120_000 });
