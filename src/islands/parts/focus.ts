/**
 * A control that does its work and then goes away must not take the focus along: it is handed to what stays around it, an
 * element with `tabIndex={-1}`.
 */
export function focusAround(control: EventTarget | null, around: string): void {
  if (control instanceof Element) control.closest<HTMLElement>(around)?.focus()
}
