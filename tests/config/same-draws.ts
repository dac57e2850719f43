import fc from 'fast-check';

// Properties are tried on the same draws in every run, so that a fault shows to whoever made it, and
// not by luck to somebody else. Another number in `INLAY_DRAWS` draws anew.
fc.configureGlobal({ seed: Number(process.env.INLAY_DRAWS ?? 20_261_126) });
