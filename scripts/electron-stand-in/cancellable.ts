/** An event that a listener can prevent. */
export function cancellable(): { event: { preventDefault: () => void }; isPrevented: () => boolean } {
  let prevented = false;
  return { event: { preventDefault: () => (prevented = true) }, isPrevented: () => prevented };
}
