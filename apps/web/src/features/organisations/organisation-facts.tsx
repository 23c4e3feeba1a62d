import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';
import { useWords } from '../../i18n/use-words.js';
import { Contact } from './contact.js';

interface Known {
  id: string;
  organisationNumber?: string | null;
  website?: string | null;
  contact?: { name: string; phone?: string | null; email?: string | null } | null;
  memberships: {
    nodes: readonly { id: string; status: string; network: { id: string; slug: string; name: string } }[];
  };
}

/** How to reach it, and where else it is. */
export function Facts({ organisation }: { organisation: Known }) {
  const { t } = useWords();
  const network = useNetwork();
  const { contact, website, organisationNumber, memberships } = organisation;
  const elsewhere = memberships.nodes.filter((one) => one.network.id !== network.id && one.status === 'ACTIVE');
  if (!contact && !website && !organisationNumber && elsewhere.length === 0) return null;
  return (
    <section className="stack tight" aria-labelledby="facts">
      <h2 className="ds-heading" id="facts">
        {t('organisations.facts')}
      </h2>
      <dl className="facts">
        {contact && (
          <>
            <dt>{t('activities.contact')}</dt>
            <dd>
              <Contact contact={contact} />
            </dd>
          </>
        )}
        {website && (
          <>
            <dt>{t('organisations.website')}</dt>
            <dd>
              <a className="ds-link" href={website}>
                {website.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
              </a>
            </dd>
          </>
        )}
        {organisationNumber && (
          <>
            <dt>{t('organisations.number')}</dt>
            <dd className="num">{organisationNumber.replace(/(\d{3})(?=\d)/g, '$1 ')}</dd>
          </>
        )}
        {elsewhere.length > 0 && (
          <>
            <dt>{t('organisations.alsoIn')}</dt>
            {elsewhere.map(({ id, network: { slug, name } }) => (
              <dd key={id}>
                <Link className="ds-link" to={`/${slug}/organisations/${organisation.id}`}>
                  {name}
                </Link>
              </dd>
            ))}
          </>
        )}
      </dl>
    </section>
  );
}
