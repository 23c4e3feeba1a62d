import { Fragment } from 'react';
import { Link } from 'react-router';
import { speak } from '../../i18n/index.js';
import { languages, type Tag, tags } from '../../i18n/languages.js';
import { useWords } from '../../i18n/use-words.js';
import type { NetworkHere } from '../network.js';
import { useSession } from '../session.js';

export function Footer({ network }: { network: NetworkHere | undefined }) {
  const { t, tag } = useWords();
  const { viewer } = useSession();
  const runs =
    viewer?.isOperator === true ||
    viewer?.networks.some(({ role }) => role === 'COORDINATOR') === true ||
    viewer?.organisations.some(({ role }) => role === 'ADMIN') === true;
  return (
    <footer className="foot">
      <div className="wrap">
        {network && (
          <>
            {t('common.networkOf', { municipality: network.municipalities[0]?.name ?? network.name })}
            <Dot />
          </>
        )}
        {network && (
          <>
            <Link className="ds-link" to={`/${network.slug}/embedding`}>
              {t('embedding.title')}
            </Link>
            <Dot />
          </>
        )}
        {runs && (
          <>
            <Link className="ds-link" to="/admin">
              {t('common.admin')}
            </Link>
            <Dot />
          </>
        )}
        <Link className="ds-link" to="/about">
          {t('common.about')}
        </Link>
        <Dot />
        <Link className="ds-link" to="/privacy">
          {t('common.privacy')}
        </Link>
        {tags
          .filter((other) => other !== tag)
          .map((other) => (
            <Fragment key={other}>
              <Dot />
              <Choice tag={other} />
            </Fragment>
          ))}
      </div>
    </footer>
  );
}

const Dot = () => <> · </>;

const Choice = ({ tag }: { tag: Tag }) => (
  <button type="button" className="ds-link choose" lang={tag} onClick={() => void speak(tag, true)}>
    {languages[tag]}
  </button>
);
