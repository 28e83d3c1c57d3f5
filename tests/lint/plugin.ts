import { noClock } from './no-clock.ts'
import { whoMayImportWhom } from './who-may-import-whom.ts'

/** The two rules of this house that the linter does not bring itself. */
export default {
  meta: { name: 'house' },
  rules: { 'who-may-import-whom': whoMayImportWhom, 'no-clock': noClock },
}
