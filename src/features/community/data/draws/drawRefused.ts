import { RefusedWrite } from '../refusedWrite.ts';

/** A step that a draw cannot take: nothing was written. */
export type DrawRefusal =
  | {
      readonly reason:
        /** Somebody else was faster, or another tab. */
        | 'otherPhase'
        | 'gone'
        | 'notReady'
        /** The public value is out too soon for the step, so a later one is needed. */
        | 'tooEarly'
        | 'noValue'
        | 'tooLong'
        | 'noPrize'
        /** Another draw, or a forfeit, has changed what was computed from. */
        | 'changed'
        /** The prize was handed out from stock. */
        | 'issued';
    }
  /** The public value comes out at an instant, epoch ms. */
  | { readonly reason: 'notOutYet'; readonly until: number }
  /** The shop draws on another computer, by the name that people call it. */
  | { readonly reason: 'notHere'; readonly machine: string };

export class DrawRefused extends RefusedWrite<DrawRefusal> {
  override readonly name = 'DrawRefused';
}
