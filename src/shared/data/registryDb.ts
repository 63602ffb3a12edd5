import { Dexie, type Table } from 'dexie';
import type { AuditEntry } from '../domain/audit/auditEntry.ts';

/** A shop on this machine: one database each. */
export type Workspace = {
  readonly id: string;
  readonly name: string;
  /** Epoch ms. */
  readonly createdAt: number;
  /** When it was deleted; its data go seven days later. Null while it is in use. */
  readonly deletedAt: number | null;
  /** Made-up data, labelled so wherever the shop is open. */
  readonly demo?: true;
};

/** Who sits at this machine, in their own words: recorded with what they do, not enforced. */
export type ProfileRow = { readonly id: 'me'; readonly name: string; readonly job: string };

/** This installation of the app; made once, at random. */
export type MachineRow = { readonly id: 'this'; readonly machine: string };

/** The last backup of a shop that was written here, or that it was restored from. */
export type BackupRow = {
  readonly workspace: string;
  /** Epoch ms. */
  readonly at: number;
  /** Entries of the audit trail in it: more of them now means writes since. */
  readonly entries: number;
};

/** A database that a file is being restored into; no shop until it is whole. */
export type RestoreRow = { readonly workspace: string; readonly startedAt: number };

/** What belongs to the machine and not to one shop. Same rules for versions as in WorkspaceDb. */
export class RegistryDb extends Dexie {
  declare readonly workspaces: Table<Workspace, string>;
  declare readonly profile: Table<ProfileRow, string>;
  declare readonly machine: Table<MachineRow, string>;
  declare readonly audit: Table<AuditEntry, [string, number]>;
  declare readonly backups: Table<BackupRow, string>;
  declare readonly restores: Table<RestoreRow, string>;

  constructor(name = 'huitou') {
    super(name);
    // 1: the first release.
    this.version(1).stores({ workspaces: 'id', profile: 'id' });
    // 2: the installation's id, the audit trail of what is done to shops as a whole, and backups.
    this.version(2).stores({
      machine: 'id',
      audit: '[machine+sequence], machine, subject',
      backups: 'workspace',
      restores: 'workspace',
    });
  }
}
