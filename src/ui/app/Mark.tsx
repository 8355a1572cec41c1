/** The mark: three steps up, each a foothold. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect x="3" y="21" width="8" height="8" rx="1.500" fill="currentColor" opacity="0.450" />
      <rect x="12" y="12" width="8" height="17" rx="1.500" fill="currentColor" opacity="0.700" />
      <rect x="21" y="3" width="8" height="26" rx="1.500" fill="currentColor" />
    </svg>
  );
}
