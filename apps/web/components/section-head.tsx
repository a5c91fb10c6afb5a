/** A section opens with a two-pixel rule, its name, and at most one remark. */
export function SectionHead({
  title,
  remark,
  id,
}: {
  title: string;
  remark?: string | undefined;
  id?: string;
}) {
  return (
    <div className="sect-h">
      <h2 id={id}>{title}</h2>
      {remark && <p>{remark}</p>}
    </div>
  );
}
