import { recordBytes } from './posting-records.js';
import { guardedScript } from './redis-scripts.js';

/**
 * Records kept under one anchor in one epoch; the oldest goes first. Of 209,473 such places of the labelled week 16 have more
 * records: a phrase that so many texts share says little of any two.
 */
export const ringLimit = 96;

/** Epochs looked at: the own one and two to each side. An epoch is half a window. */
export const epochsLooked = 5;

/** Arguments: lifetime in ms; for each sketch key: its bytes. What stands there stays: the text of a key is one. */
export const sketchScript = guardedScript(`
local answers = {}
for n = 2, #KEYS do
  if not redis.call('SET', KEYS[n], ARGV[n + 1], 'NX', 'PX', ARGV[2]) then
    redis.call('PEXPIRE', KEYS[n], ARGV[2])
  end
  answers[#answers + 1] = 1
end
return answers
`);

/** Lua's stack holds no more arguments of one call than some thousands. */
const perCall = 500;

/**
 * Arguments: lifetime in ms; for each key, one an epoch: anchors of 4 bytes with a record behind each. Puts the
 * record under its anchor unless that text is there; what is one text is told by its bytes without the hour.
 */
export const postScript = guardedScript(`
local size = ${recordBytes}
for n = 2, #KEYS do
  local key, blob = KEYS[n], ARGV[n + 1]
  local rings, changed = {}, {}
  for from = 1, #blob, ${perCall} * (size + 4) do
    local fields = {}
    for at = from, math.min(#blob, from + ${perCall} * (size + 4) - 1), size + 4 do
      fields[#fields + 1] = string.sub(blob, at, at + 3)
    end
    local found = redis.call('HMGET', key, unpack(fields))
    for i, field in ipairs(fields) do rings[field] = rings[field] or found[i] or '' end
  end
  for at = 1, #blob, size + 4 do
    local field = string.sub(blob, at, at + 3)
    local text = string.sub(blob, at + 4, at + 1 + size)
    local ring = rings[field]
    if not string.find(ring, text, 1, true) then
      ring = ring .. string.sub(blob, at + 4, at + 3 + size)
      if #ring > ${ringLimit} * size then ring = string.sub(ring, size + 1) end
      rings[field] = ring
      changed[field] = true
    end
  end
  local pairsOf = {}
  for field in pairs(changed) do
    pairsOf[#pairsOf + 1] = field
    pairsOf[#pairsOf + 1] = rings[field]
    if #pairsOf == 2 * ${perCall} then
      redis.call('HSET', key, unpack(pairsOf))
      pairsOf = {}
    end
  end
  if #pairsOf > 0 then redis.call('HSET', key, unpack(pairsOf)) end
  redis.call('PEXPIRE', key, ARGV[2])
end
return 1
`);

/**
 * Keys: ${epochsLooked} for each argument, which is anchors of 4 bytes. Answers, for every anchor in order, two bytes with
 * the number of records and the records, all in one string: thousands of small answers would cost more than the rest.
 */
export const lookScript = guardedScript(`
local parts = {}
for n = 2, #ARGV do
  local fields = {}
  for at = 1, #ARGV[n], 4 do fields[#fields + 1] = string.sub(ARGV[n], at, at + 3) end
  local rings = {}
  for i = 1, #fields do rings[i] = '' end
  for epoch = 0, ${epochsLooked - 1} do
    local key = KEYS[2 + (n - 2) * ${epochsLooked} + epoch]
    if redis.call('EXISTS', key) == 1 then
      for from = 1, #fields, ${perCall} do
        local to = math.min(#fields, from + ${perCall} - 1)
        local found = redis.call('HMGET', key, unpack(fields, from, to))
        for i = from, to do
          if found[i - from + 1] then rings[i] = rings[i] .. found[i - from + 1] end
        end
      end
    end
  end
  for _, ring in ipairs(rings) do
    parts[#parts + 1] = struct.pack('>I2', #ring / ${recordBytes})
    parts[#parts + 1] = ring
  end
end
return table.concat(parts)
`);

/** For each key the sketch that it holds, or nothing. */
export const readScript = guardedScript(`
local answers = {}
for n = 2, #KEYS do answers[#answers + 1] = redis.call('GET', KEYS[n]) or '' end
return answers
`);
