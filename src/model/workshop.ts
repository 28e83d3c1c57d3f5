/** The numbers of the workshop: short sets, scripts and when votes differ; only its pages need them. */
export { workshop } from 'virtual:workshop'
