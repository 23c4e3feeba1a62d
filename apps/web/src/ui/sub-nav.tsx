import { NavLink } from 'react-router';

interface Way {
  to: string;
  label: string;
}

/** The pages that belong together, under the heading of each of them. */
export const SubNav = ({ label, ways }: { label: string; ways: readonly Way[] }) => (
  <nav className="subnav" aria-label={label}>
    {ways.map(({ to, label: name }) => (
      <NavLink key={to} to={to} end>
        {name}
      </NavLink>
    ))}
  </nav>
);
