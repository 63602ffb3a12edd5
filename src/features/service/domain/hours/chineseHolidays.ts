/**
 * Public holidays of mainland China and the working days that make up for them (调休), as the General
 * Office of the State Council announces them each autumn: 国务院办公厅关于…年部分节假日安排的通知.
 * - 2024: 国办发明电〔2023〕7号, 25 October 2023 (人民日报, 26 October 2023, page 6)
 * - 2025: 国办发明电〔2024〕12号, 12 November 2024 (新华社, 12 November 2024)
 * - 2026: 4 November 2025 (新华社, 4 November 2025)
 *
 * Only dates that the notices name: where a holiday "joins the weekend" (与周末连休), that weekend is
 * as any other.
 */
export type HolidayArrangement = {
  readonly name: string;
  /** ISO dates, both included. */
  readonly from: string;
  readonly until: string;
  /** Days of weekends on which people work instead. */
  readonly makeUp: readonly string[];
};

export const CHINESE_HOLIDAY_YEARS = [2024, 2025, 2026] as const;
export type ChineseHolidayYear = (typeof CHINESE_HOLIDAY_YEARS)[number];

export const CHINESE_HOLIDAYS: Readonly<Record<ChineseHolidayYear, readonly HolidayArrangement[]>> =
  {
    2024: [
      { name: '元旦', from: '2024-01-01', until: '2024-01-01', makeUp: [] },
      {
        name: '春节',
        from: '2024-02-10',
        until: '2024-02-17',
        makeUp: ['2024-02-04', '2024-02-18'],
      },
      { name: '清明节', from: '2024-04-04', until: '2024-04-06', makeUp: ['2024-04-07'] },
      {
        name: '劳动节',
        from: '2024-05-01',
        until: '2024-05-05',
        makeUp: ['2024-04-28', '2024-05-11'],
      },
      { name: '端午节', from: '2024-06-10', until: '2024-06-10', makeUp: [] },
      { name: '中秋节', from: '2024-09-15', until: '2024-09-17', makeUp: ['2024-09-14'] },
      {
        name: '国庆节',
        from: '2024-10-01',
        until: '2024-10-07',
        makeUp: ['2024-09-29', '2024-10-12'],
      },
    ],
    2025: [
      { name: '元旦', from: '2025-01-01', until: '2025-01-01', makeUp: [] },
      {
        name: '春节',
        from: '2025-01-28',
        until: '2025-02-04',
        makeUp: ['2025-01-26', '2025-02-08'],
      },
      { name: '清明节', from: '2025-04-04', until: '2025-04-06', makeUp: [] },
      { name: '劳动节', from: '2025-05-01', until: '2025-05-05', makeUp: ['2025-04-27'] },
      { name: '端午节', from: '2025-05-31', until: '2025-06-02', makeUp: [] },
      {
        name: '国庆节、中秋节',
        from: '2025-10-01',
        until: '2025-10-08',
        makeUp: ['2025-09-28', '2025-10-11'],
      },
    ],
    2026: [
      { name: '元旦', from: '2026-01-01', until: '2026-01-03', makeUp: ['2026-01-04'] },
      {
        name: '春节',
        from: '2026-02-15',
        until: '2026-02-23',
        makeUp: ['2026-02-14', '2026-02-28'],
      },
      { name: '清明节', from: '2026-04-04', until: '2026-04-06', makeUp: [] },
      { name: '劳动节', from: '2026-05-01', until: '2026-05-05', makeUp: ['2026-05-09'] },
      { name: '端午节', from: '2026-06-19', until: '2026-06-21', makeUp: [] },
      { name: '中秋节', from: '2026-09-25', until: '2026-09-27', makeUp: [] },
      {
        name: '国庆节',
        from: '2026-10-01',
        until: '2026-10-07',
        makeUp: ['2026-09-20', '2026-10-10'],
      },
    ],
  };
