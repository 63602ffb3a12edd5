/**
 * An announcement cannot be saved or sent. `sent`: what went to a group is to stay as it was. Nothing was
 * written.
 */
export class AnnouncementRefused extends Error {
  override readonly name = 'AnnouncementRefused';
  readonly reason: 'gone' | 'changed' | 'sent' | 'sentBefore' | 'notReady';

  constructor(reason: AnnouncementRefused['reason']) {
    super(`the announcement is ${reason}`);
    this.reason = reason;
  }
}
