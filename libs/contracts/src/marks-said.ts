import * as z from 'zod';

export const markedId = z.string().length(22);
const moment = z.iso.datetime({ precision: 3 });

/** Who says it: an editor (`editor:KEY-ID`), an operator's command (`operator`), or a stage by its name. */
const by = z.string().min(1).max(200);

/** What every mark says beside its kind and value. */
export const said = { item: markedId, at: moment, by };
