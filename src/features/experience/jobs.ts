import { job } from '../../shared/domain/jobs/job.ts';
import { readDelivery } from './data/readDelivery.ts';
import { readFunnel } from './data/readFunnel.ts';
import { deliveryParamsSchema, type DeliveryParams } from './domain/delivery/deliveryTypes.ts';
import { funnelParamsSchema, type FunnelParams } from './domain/funnel/funnelTypes.ts';

/** What the pages of the shopping experience ask the compute worker. @throws ZodError on senseless parameters */
export const experienceJobs = {
  /** Parcels against what was promised. */
  delivery: job(['shipments'], async (context, params: DeliveryParams) =>
    readDelivery(context, deliveryParamsSchema.parse(params)),
  ),
  /** How far people get on the way to paying. */
  funnel: job(['events', 'orderLines'], async (context, params: FunnelParams) =>
    readFunnel(context, funnelParamsSchema.parse(params)),
  ),
};
