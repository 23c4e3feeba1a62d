/** Sentences under a heading of their own; nothing where there are none. */
export const Texts = ({ title, texts }: { title: string; texts: readonly string[] }) =>
  texts.length > 0 && (
    <div className="small">
      <p className="note">{title}</p>
      <ul className="texts">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
