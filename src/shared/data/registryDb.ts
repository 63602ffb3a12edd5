import { Dexie, type Table } from 'dexie';

/** A shop on this machine: one database each. */
export type Workspace = {
  readonly id: string;
  readonly name: string;
  /** Epoch ms. */
  readonly createdAt: number;
  /** When it was deleted; its data go seven days later. Null while it is in use. */
  readonly deletedAt: number | null;
};

/** Who sits at this machine, in their own words: recorded with what they do, not enforced. */
export type ProfileRow = { readonly id: 'me'; readonly name: string; readonly job: string };

/** What belongs to the machine and not to one shop. Same rules for versions as in WorkspaceDb. */
export class RegistryDb extends Dexie {
  declare readonly workspaces: Table<Workspace, string>;
  declare readonly profile: Table<ProfileRow, string>;

  constructor(name = 'huitou') {
    super(name);
    // 1: the first release.
    this.version(1).stores({ workspaces: 'id', profile: 'id' });
  }
}
