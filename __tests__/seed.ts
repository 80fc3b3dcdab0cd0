import fc from 'fast-check'

// The same properties on every machine, so that a change is never blamed for what it did not do; another seed searches on.
fc.configureGlobal({...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20260331)})
