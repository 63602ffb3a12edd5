/** An activity cannot be saved: it is gone, or another tab has changed it. Nothing was written. */
export class ActivityRefused extends Error {
  override readonly name = 'ActivityRefused';
  readonly reason: 'gone' | 'changed';

  constructor(reason: ActivityRefused['reason']) {
    super(`the activity is ${reason}`);
    this.reason = reason;
  }
}
