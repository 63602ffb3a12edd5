import { SHIPMENT_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { headerWord } from '../headerKey.ts';

export type ShipmentState = (typeof SHIPMENT_STATE)[keyof typeof SHIPMENT_STATE];

const WORDS: readonly (readonly [ShipmentState, string])[] = [
  [
    SHIPMENT_STATE.underWay,
    'underway intransit transit shipped dispatched sent pending processing pickedup outfordelivery ' +
      'labelcreated attempted 运输中 在途 已发货 待收货 已揽收 揽收 派送中 待发货 待揽收 中转',
  ],
  [
    SHIPMENT_STATE.delivered,
    'delivered received completed signed 已签收 签收 已送达 已收货 妥投 交易成功 已完成',
  ],
  [SHIPMENT_STATE.lost, 'lost missing damaged 丢失 遗失 丢件 破损'],
  [
    SHIPMENT_STATE.sentBack,
    'sentback returned returntosender returnedtosender refused undeliverable ' +
      '退回 已退回 拒收 退件 拒签 无法投递',
  ],
];

const STATES: ReadonlyMap<string, ShipmentState> = new Map(
  WORDS.flatMap(([state, words]) => words.split(' ').map((word) => [word, state] as const)),
);

/** Where a parcel is. @returns undefined for a word that is not known */
export function shipmentWord(text: string): ShipmentState | undefined {
  return STATES.get(headerWord(text));
}
