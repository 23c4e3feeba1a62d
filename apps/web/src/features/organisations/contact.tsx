/** How to reach somebody: what is given of it, each a link that calls or writes. */
export const Contact = ({ contact }: { contact: { name: string; phone?: string | null; email?: string | null } }) => (
  <>
    {contact.name}
    {contact.phone && (
      <>
        {' · '}
        <a className="ds-link" href={`tel:${contact.phone.replace(/\s/g, '')}`}>
          {contact.phone}
        </a>
      </>
    )}
    {contact.email && (
      <>
        {' · '}
        <a className="ds-link" href={`mailto:${contact.email}`}>
          {contact.email}
        </a>
      </>
    )}
  </>
);
