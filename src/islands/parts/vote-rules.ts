/** Of the model only this, and by a file of its own: what is fetched when it is wanted would else be split off whole. */
export { workshop as voteRules } from '../../model/workshop.ts'
