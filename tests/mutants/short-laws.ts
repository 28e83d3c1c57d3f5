import fc from 'fast-check'

// A law tries its values for this long only: thousands of mutants wait, and examples catch most of them before.
fc.configureGlobal({ interruptAfterTimeLimit: 5000, markInterruptAsFailure: false })
