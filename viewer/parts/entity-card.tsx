import { Fragment } from 'preact';
import { type Card, cardOf, type Group, isUncertain, passes } from '../state/card.ts';
import { type Role, rolesOf } from '../state/roles.ts';
import { filters, model } from '../state/store.ts';
import { say, sayKind, sayStatus } from '../words/current.ts';
import { Corrections } from './corrections.tsx';
import { Name } from './name.tsx';
import { Rows } from './row.tsx';
import { Sparkline } from './sparkline.tsx';

/** All about one entity: names, roles, when it is seen, its relations, whom it mentions and who mentions it. */
export function EntityCard({ id }: { id: string }) {
  const graph = model.value!;
  const node = graph.nodes.get(id);
  if (!node) return null;
  const card = cardOf(graph, filters.value, passes.value, id);
  const documents = new Set(node.evidence.map((piece) => piece.document)).size;
  return (
    <article class="card" key={id}>
      <header>
        <h2 dir="auto">{node.label}</h2>
        {node.aliases.length > 0 && (
          <p class="aliases" title={say.value.aliases}>
            <span class="sr">{say.value.aliases}: </span>
            {node.aliases.slice(0, 12).map((alias) => (
              <bdi key={alias}>{alias}</bdi>
            ))}
          </p>
        )}
        <Roles roles={rolesOf(card)} />
        <p class="seen">
          {say.value.mentionsCount(node.mentions)} {say.value.inDocuments(documents)}
          {node.firstSeen !== undefined && (
            <span>
              {node.firstSeen}
              {node.lastSeen !== node.firstSeen && ` – ${node.lastSeen}`}
            </span>
          )}
        </p>
        <Sparkline evidence={node.evidence} type={node.kind} />
      </header>
      <Sections card={card} isPerson={node.kind === 'person'} />
      <Corrections id={id} />
    </article>
  );
}

/** At a glance: what it is to whom. */
function Roles({ roles }: { roles: readonly Role[] }) {
  if (roles.length === 0) return null;
  return (
    <ul class="roles" aria-label={say.value.roles}>
      {roles.map(({ kind, forward, ids, isPast }) => (
        <li key={`${kind}${forward}${isPast}`}>
          {sayKind(kind, forward)}{' '}
          {ids.map((id, i) => (
            <Fragment key={id}>
              {i > 0 && ', '}
              <Name id={id} glyph={false} />
            </Fragment>
          ))}{' '}
          {isPast && <span class="status">{sayStatus('past')}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What is said to hold comes first, and what is only possible, asked or denied after the mentions. */
function Sections({ card, isPerson }: { card: Card; isPerson: boolean }) {
  const { relations, mentions, mentionedBy, together } = card;
  const isEmpty = relations.length + mentions.length + mentionedBy.length + together.length === 0;
  const certain = relations.filter((group) => !isUncertain(group));
  const uncertain = relations.filter(isUncertain);
  return (
    <>
      {isEmpty && <p class="empty">{say.value.notFiltered}</p>}
      <RelationSections groups={certain} open />
      <MentionSection
        id="mentions-of"
        title={say.value.mentionsIt(isPerson)}
        rows={mentionedBy}
        open={certain.length === 0}
      />
      <MentionSection id="mentions-by" title={say.value.mentionsOthers(isPerson)} rows={mentions} open={false} />
      <RelationSections groups={uncertain} open={certain.length + mentionedBy.length === 0} />
      <MentionSection id="together" title={sayKind('appearsWith')} rows={together} open={false} />
    </>
  );
}

function RelationSections({ groups, open }: { groups: readonly Group[]; open: boolean }) {
  return groups.map((group, index) => (
    <RelationSection key={`${group.kind}${group.forward}`} group={group} open={open && index === 0} />
  ));
}

function RelationSection({ group, open }: { group: Group; open: boolean }) {
  return (
    <section>
      <h3>{sayKind(group.kind, group.forward)}</h3>
      <Rows rows={group.ties} open={open ? 1 : 0} />
    </section>
  );
}

function MentionSection({
  id,
  title,
  rows,
  open,
}: {
  id: string;
  title: string;
  rows: Card['mentions'];
  open: boolean;
}) {
  if (rows.length === 0) return null;
  const total = rows.reduce((sum, { evidence }) => sum + evidence.length, 0);
  return (
    <section id={id} class="mentions">
      <h3>
        {title} <span class="count">{total}</span>
      </h3>
      <Rows rows={rows} open={open ? 1 : 0} />
    </section>
  );
}
