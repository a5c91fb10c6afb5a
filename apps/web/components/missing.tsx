/** Only fields that the records leave empty; never a wish list. */
export function Missing({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <section>
      <h2>Not in any source we hold</h2>
      <ul className="miss">
        {of.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}
