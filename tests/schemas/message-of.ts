/** The message of the error that is thrown, or '' when nothing is. */
export function messageOf(action: () => unknown): string {
  try {
    action()
    return ''
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}
