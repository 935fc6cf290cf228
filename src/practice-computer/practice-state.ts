import type { ClientFactName, ClientFacts } from '../shared/client-facts/index.ts';
import type { PracticeDocument } from './practice-document.ts';

export type FactValue<Name extends ClientFactName> = Extract<ClientFacts[Name], { state: 'read' }>['value'];

/** The settings of a practice computer. A change counts once `save` is through, as a real one once Windows has it. */
export class PracticeState {
  #document: PracticeDocument;
  readonly #save: (document: PracticeDocument) => Promise<void>;

  /** @param save keeps a changed computer, where it is to outlive this process */
  constructor(document: PracticeDocument, save: (document: PracticeDocument) => Promise<void>) {
    this.#document = document;
    this.#save = save;
  }

  get document(): PracticeDocument {
    return this.#document;
  }

  /** null: this computer does not tell, and what nobody can read nobody changes. */
  read<Name extends ClientFactName>(name: Name): FactValue<Name> | null {
    const reading: ClientFacts[Name] = this.#document.client[name];
    return reading.state === 'read' ? reading.value : null;
  }

  async write<Name extends ClientFactName>(name: Name, value: FactValue<Name>): Promise<void> {
    const { client } = this.#document;
    const next = { ...this.#document, client: { ...client, [name]: { ...client[name], value } } };
    await this.#save(next);
    this.#document = next;
  }
}
