/** The numbers of the returns: what is asked, what stands in for it, checks and ready cases; only their page needs them. */
export { roi } from 'virtual:roi'
