import type { ImportKind } from '../importFields.ts';
import {
  BRAND,
  CATEGORY,
  COUNTRY,
  CURRENCY,
  CUSTOMER_NUMBER,
  EMAIL,
  ORDER_NUMBER,
  PHONE,
  PRODUCT_NAME,
  PRODUCT_NUMBER,
  TIER,
  type FieldWords,
} from './commonWords.ts';
import {
  GROUP_MEMBER_WORDS,
  GROUP_REPORT_WORDS,
  GROUP_STATISTIC_WORDS,
  GROUP_WORDS,
} from './groupWords.ts';
import { OPENING_POINTS_WORDS, POINTS_HISTORY_WORDS } from './pointsWords.ts';
import { PRODUCT_WORDS } from './productWords.ts';
import { SURVEY_WORDS } from './surveyWords.ts';
import { AUTHOR_WORDS, CONVERSATION_WORDS, MESSAGE_WORDS } from './serviceWords.ts';

/**
 * Headers by which shop systems and people call each field, in English and Chinese (Taobao, Tmall, JD,
 * Pinduoduo, Youzan, ERP systems).
 */
export const FIELD_WORDS: Readonly<Record<ImportKind, FieldWords>> = {
  orders: {
    order: ORDER_NUMBER,
    placedAt:
      'placedat orderdate ordertime orderedat orderdatetime ordertimestamp purchasedate ' +
      'purchasedat purchasetime createdat ordercreatedat invoicedate transactiondate ' +
      'transactiontime transactiontimestamp saledate salesdate datetime timestamp created date ' +
      'paidat paymentdate 下单时间 下单日期 订单创建时间 订单时间 订单日期 创建时间 购买时间 购买日期 ' +
      '交易时间 交易日期 成交时间 订单付款时间 付款时间 支付时间 销售日期 日期时间 日期 时间 time',
    placedTime: 'time ordertimeofday timeofday 时间 下单时刻',
    customer: CUSTOMER_NUMBER,
    customerName:
      'customername buyername clientname fullname billingname recipient name ' +
      '客户名称 客户姓名 会员姓名 买家姓名 收货人姓名 收货人 收件人 姓名',
    customerEmail: EMAIL,
    customerPhone: PHONE,
    product: PRODUCT_NUMBER,
    productName: PRODUCT_NAME,
    category: CATEGORY,
    brand: BRAND,
    quantity:
      'quantity qty orderquantity itemquantity lineitemquantity units unitsold pieces count ' +
      '数量 购买数量 商品数量 宝贝数量 订购数量 销售数量 件数 销量',
    unitPrice:
      'unitprice priceperunit itemprice lineitemprice saleprice sellingprice price ' +
      '单价 商品单价 销售单价 成交单价 商品价格 售价 价格',
    amount:
      'amount lineamount linetotal totalprice totalamount salesamount salesvalue sales revenue ' +
      'netamount itemtotal subtotal total ' +
      '金额 实付金额 实付款 买家实付金额 买家实际支付金额 成交金额 销售金额 销售额 商品金额 应付金额 小计 ' +
      '总价 总金额',
    currency: CURRENCY,
    country: COUNTRY,
    channel:
      'channel saleschannel orderchannel ordersource source platform store shop ' +
      '渠道 销售渠道 订单来源 来源 平台 店铺名称 店铺',
    status:
      'status orderstatus orderstate financialstatus paymentstatus state ' +
      '订单状态 交易状态 状态 退款状态 售后状态',
    tax: 'tax taxes taxamount taxtotal totaltax ordertax salestax vat vatamount 税费 税额 税金 订单税费',
    // No 'shipping' and 'discount' alone: they are also parts of addresses, and rates.
    shipping:
      'shippingamount shippingcost shippingfee shippingtotal shippingcharge shippingprice ' +
      'ordershipping freight freightamount postage deliveryfee deliverycost ' +
      '运费 邮费 快递费 配送费 运费金额 买家应付邮费',
    discount:
      'discountamount discounttotal discounts totaldiscount totaldiscounts orderdiscount ' +
      'cartdiscount couponamount coupondiscount ' +
      '优惠金额 优惠 优惠总额 订单优惠 折扣金额 折扣额 优惠券金额 立减金额 满减金额',
    paidWithPoints:
      'paidwithpoints pointsdiscount pointsamount pointspayment pointsvalue loyaltydiscount ' +
      '积分抵扣 积分抵扣金额 积分抵现 积分抵现金额 积分支付金额 积分优惠',
    pointsUsed:
      'pointsused pointsredeemed pointsspent usedpoints redeemedpoints loyaltypointsused ' +
      '使用积分 消费积分 抵扣积分 已用积分 买家实际支付积分 买家支付积分',
  },
  customers: {
    customer: CUSTOMER_NUMBER + ' id 编号',
    name: 'name customername fullname 姓名 客户名称 客户姓名 会员姓名 名称',
    email: EMAIL,
    phone: PHONE,
    country: COUNTRY,
    city: 'city town 城市 所在城市 市',
    createdAt:
      'createdat registeredat registrationdate signupdate signedupat joindate joinedat created ' +
      'customersince 注册时间 注册日期 入会时间 入会日期 创建时间 建档时间',
    birthday:
      'birthday birthdate dateofbirth dob bday 生日 出生日期 会员生日 客户生日 顾客生日 生日日期',
    tier: TIER,
    segment:
      'segment customersegment segments customergroup usergroup group cohort ' +
      '客户分组 会员分组 用户分组 顾客分组 客户分群 用户分群 人群 客群 分组 分群',
    referrer:
      'referrer referrerid referredby referrercustomer inviter inviterid invitedby introducer ' +
      '推荐人 邀请人 介绍人 推荐人编号 邀请人编号 推荐会员',
  },
  products: PRODUCT_WORDS,
  events: {
    visit: 'visit visitid session sessionid sessionno 会话 会话id 会话编号 访问id 访次',
    at:
      'at time timestamp eventtime eventtimestamp eventat occurredat datetime createdat servertime ' +
      'date 事件时间 行为时间 发生时间 访问时间 时间戳 时间 日期',
    type:
      'type event eventtype eventname eventaction action behavior behaviortype behaviour activity ' +
      '行为类型 行为 事件类型 事件名称 事件 动作',
    visitor:
      'visitorid visitor anonymousid fullvisitorid userpseudoid cookieid deviceid clientid ' +
      '访客id 访客 访客编号 设备id',
    customer: CUSTOMER_NUMBER,
    product: PRODUCT_NUMBER,
    quantity: 'quantity qty count 数量 件数',
    amount: 'amount value revenue total price 金额 支付金额 成交金额 实付金额',
    currency: CURRENCY,
    order: ORDER_NUMBER,
    method: 'method paymentmethod paymethod paymenttype paymentprovider 支付方式 付款方式 支付渠道',
    result: 'result paymentresult paymentstatus success outcome status 支付结果 支付状态 结果 状态',
    reason:
      'reason failurereason failreason errorcode errormessage error ' +
      '失败原因 支付失败原因 错误原因 错误码 原因',
    device: 'device devicetype devicecategory platform os terminal 设备 设备类型 终端 平台',
    channel:
      'channel source utmsource trafficsource medium campaign 渠道 来源 流量来源 来源渠道 访问来源',
    referrer: 'referrer referrerid referredby inviter invitedby 邀请人 推荐人 分享人',
  },
  shipments: {
    shipment:
      'shipment shipmentid shipmentno trackingno trackingnumber trackingcode tracking waybill ' +
      'waybillno parcelid parcelno consignment ' +
      '运单号 快递单号 物流单号 物流编号 包裹号 包裹编号 发货单号',
    order: ORDER_NUMBER,
    carrier:
      'carrier courier shippingcarrier shippingcompany logisticscompany shipper ' +
      '物流公司 快递公司 承运商 快递',
    method:
      'method shippingmethod deliverymethod shippingservice service servicelevel ' +
      '配送方式 运送方式 快递方式 发货方式',
    region:
      'region province shippingregion shippingprovince shippingcity destination shippingcountry ' +
      'country city zone 收货地区 收货省份 收货城市 省份 省 地区 城市',
    shippedAt:
      'shippedat shipdate shippeddate shippingdate dispatchedat dispatchdate fulfilledat sentat ' +
      '发货时间 发货日期 出库时间 揽收时间',
    promisedAt:
      'promisedat promiseddate promiseddelivery estimateddelivery estimateddeliverydate ' +
      'expecteddelivery expecteddeliverydate duedate edd ' +
      '承诺送达时间 预计送达时间 预计送达 应送达时间 最晚送达时间',
    deliveredAt:
      'deliveredat deliverydate delivereddate receivedat arrivedat signedat ' +
      '签收时间 送达时间 收货时间 妥投时间',
    status:
      'status shipmentstatus deliverystatus trackingstatus state 物流状态 配送状态 签收状态 状态',
  },
  returns: {
    returnCase:
      'returncase returnid returnno returnnumber rma rmano rmanumber refundid refundno caseid ' +
      '退款编号 退款单号 退货单号 售后单号 售后编号 退单号',
    order: ORDER_NUMBER,
    product: PRODUCT_NUMBER,
    customer: CUSTOMER_NUMBER,
    quantity: 'quantity qty returnquantity returnedquantity 退货数量 数量 件数',
    amount:
      'refundamount refundtotal refunded amount ' +
      '退款金额 买家退款金额 实际退款金额 申请退款金额 金额',
    currency: CURRENCY,
    reason:
      'reason returnreason refundreason 退款原因 退货原因 售后原因 买家退款原因 申请原因 原因',
    requestedAt:
      'requestedat requestdate returndate returnedat refunddate createdat ' +
      '退款申请时间 售后申请时间 申请时间 退货时间 退款时间 创建时间',
    resolvedAt:
      'resolvedat resolveddate closedat completedat refundedat ' +
      '退款完结时间 完结时间 退款完成时间 完成时间 处理时间',
    kind: 'kind returntype casetype resolution type 售后类型 退款类型 退货类型 类型',
  },
  reviews: {
    review: 'reviewid reviewno commentid ratingid 评价编号 评价id 评论编号 评论id',
    customer: CUSTOMER_NUMBER,
    product: PRODUCT_NUMBER,
    order: ORDER_NUMBER,
    at:
      'at reviewedat reviewdate reviewtime submittedat createdat date time timestamp ' +
      '评价时间 评论时间 时间 日期',
    rating: 'rating stars star score reviewrating overall 评分 星级 评价星级 打分 得分',
    title: 'title reviewtitle summary headline subject 评价标题 标题',
    body:
      'body reviewtext reviewbody reviewcontent content text comment comments feedback review ' +
      '评价内容 评论内容 买家评论 评论 评价 内容',
  },
  exposures: {
    exposure:
      'exposure exposureid impressionid impression listid recommendationid requestid displayid ' +
      '曝光id 曝光编号 曝光 推荐请求id 请求id',
    at:
      'at exposedat shownat displayedat impressiontime exposuretime eventtime time timestamp ' +
      'datetime date createdat 曝光时间 展示时间 推荐时间 时间戳 时间 日期',
    customer: CUSTOMER_NUMBER,
    visitor:
      'visitorid visitor anonymousid cookieid deviceid sessionid 访客id 访客 访客编号 设备id 会话id',
    product: PRODUCT_NUMBER,
    position:
      'position rank slot place itemposition listposition index 位置 坑位 排位 排名 序号 展示位置',
    placement:
      'placement widget block container scenario page pagetype surface module ' +
      '推荐位 场景 页面 版位 栏位 模块',
    version:
      'version policyversion modelversion variant arm experimentgroup testgroup group bucket ' +
      'strategy model 版本 策略版本 实验组 分组 策略 模型版本',
    clicked: 'clicked isclicked click clicks isclick 是否点击 点击 已点击',
    bought:
      'bought isbought purchased ispurchased converted conversion purchase ordered ' +
      '是否购买 购买 是否成交 成交 已购买 转化',
    amount:
      'amount purchaseamount revenue value orderamount ' +
      '成交金额 购买金额 支付金额 实付金额 金额',
    currency: CURRENCY,
    feedback: 'feedback reaction userfeedback sentiment 反馈 用户反馈 评价反馈',
  },
  outsideScores: {
    model:
      'model modelname modelid modelcode algorithm source strategy recommender ' +
      '模型 模型名称 模型编号 算法 来源 策略',
    customer: CUSTOMER_NUMBER,
    product: PRODUCT_NUMBER,
    score:
      'score predictedscore prediction predicted recommendationscore relevancescore relevance ' +
      'affinity preference probability propensity ' +
      '得分 分数 推荐分 推荐得分 预测分 预测得分 预测值 偏好分 相关度 概率',
  },
  openingPoints: OPENING_POINTS_WORDS,
  pointsHistory: POINTS_HISTORY_WORDS,
  messages: MESSAGE_WORDS,
  conversations: CONVERSATION_WORDS,
  authors: AUTHOR_WORDS,
  surveyAnswers: SURVEY_WORDS,
  groups: GROUP_WORDS,
  groupMembers: GROUP_MEMBER_WORDS,
  groupReports: GROUP_REPORT_WORDS,
  groupStatistics: GROUP_STATISTIC_WORDS,
};
