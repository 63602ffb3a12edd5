/**
 * A post cannot be collected or changed: `known` where its message is collected already. Nothing was
 * written.
 */
export class PostRefused extends Error {
  override readonly name = 'PostRefused';
  readonly reason: 'known' | 'gone' | 'changed';

  constructor(reason: PostRefused['reason']) {
    super(`the post is ${reason}`);
    this.reason = reason;
  }
}
