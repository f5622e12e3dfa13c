import { titleOf } from '../data/model.ts';
import { openReader } from '../state/actions.ts';
import { model, reading } from '../state/store.ts';
import { say } from '../words/current.ts';
import { Icon } from './icon.tsx';

/** The documents, to be read: the page without its graph. */
export function DocumentTable() {
  const documents = model.value!.documents.map((head, index) => ({ head, index }));
  documents.sort((a, b) => ((a.head.date ?? '9') < (b.head.date ?? '9') ? -1 : 1));
  return (
    <table>
      <caption class="sr">{say.value.documents}</caption>
      <thead>
        <tr>
          <th scope="col">{say.value.document}</th>
          <th scope="col">{say.value.date}</th>
          <th scope="col">{say.value.origin}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map(({ head, index }) => (
          <tr key={head.id} class={reading.value?.document === index ? 'chosen' : ''}>
            <th scope="row">
              <button
                type="button"
                class="name"
                dir="auto"
                onClick={() => openReader({ document: index, start: 0, end: 0 })}
              >
                <Icon name="book" size={14} />
                <span>{titleOf(head)}</span>
              </button>
            </th>
            <td>{head.date ?? say.value.undated}</td>
            <td dir="auto">{head.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
