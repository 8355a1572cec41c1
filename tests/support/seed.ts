import fc from 'fast-check';

/**
 * Generated tests see the same examples on every run, so that the same code always gets the same answer. `SEED=7 npm test`
 * looks at others; a failure prints the seed and the example.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_260_401) });
