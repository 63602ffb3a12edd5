// Set-up of the unit tests: properties draw the same cases in every run, so that a change fails by
// what it changes and not by chance. `PROPERTY_SEED=7 npm run check` looks at other ones.
import fc from 'fast-check';

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  seed: Number(process.env['PROPERTY_SEED'] ?? 1),
});
