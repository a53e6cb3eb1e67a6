import fc from 'fast-check'

// The same examples in every run. To look for others: PROPERTY_SEED=$RANDOM npm run test:unit.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_123) })
