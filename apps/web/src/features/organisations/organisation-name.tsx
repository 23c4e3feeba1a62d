import { Link } from 'react-router';
import { useNetwork } from '../../app/network.js';

/** An organisation's name, wherever it stands: it leads to what the organisation does here. */
export function OrganisationName({ organisation: { id, name } }: { organisation: { id: string; name: string } }) {
  const { slug } = useNetwork();
  return (
    <Link className="ds-link" data-color="neutral" to={`/${slug}/organisations/${id}`}>
      {name}
    </Link>
  );
}
