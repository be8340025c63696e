/** The mark of monjob: a place on the map. */
export function Mark() {
  return (
    <svg width="30" height="30" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="16" fill="#0b5563" />
      <path d="M32 12c-8.300 0-15 6.600-15 14.800C17 37.600 32 52 32 52s15-14.400 15-25.200C47 18.600 40.300 12 32 12z" fill="#faf7f2" />
      <circle cx="32" cy="27" r="6.500" fill="#e08a5b" />
    </svg>
  );
}
