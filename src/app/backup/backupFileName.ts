import { civilDate } from '../../shared/domain/time/civilDay.ts';

