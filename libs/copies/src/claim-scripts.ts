import { guardedScript } from './redis-scripts.js';

/** Revisions remembered of one item; beyond it the lowest orders go, whose redelivery then costs a second emit. */
export const historyLimit = 256;

/**
 * Arguments: lifetime in ms; for each item key: order, content, `received` | `dated` | ``, origin, event time in ms.
 * Answers for each {win|self|dup, origin that holds the claim, group or ''}.
 *
 * The holder of order and content wins over all: my own is self, another's is dup. Under the scheme `received`
 * a delivery whose predecessor (largest order, then content, below its own) has the same content is a dup of it,
 * and leaves no trace, so that the same records handled again in any order find the same. A dated delivery
 * made after another content of its order, which was made after its own first, is that content come back
 * (usable, withheld, usable again under one version): it has a claim of its own, with its time behind the content.
 */
export const identityScript = guardedScript(`
local function predecessor(key, order, content)
  local entries = redis.call('HGETALL', key)
  local bestOrder, bestContent, bestHolder = -1, '', false
  for at = 1, #entries, 2 do
    local o, c = string.match(entries[at], '^(%d+):(.+)$')
    if o then
      o = tonumber(o)
      local below = o < order or (o == order and c < content)
      if below and (o > bestOrder or (o == bestOrder and c > bestContent)) then
        bestOrder, bestContent, bestHolder = o, c, entries[at + 1]
      end
    end
  end
  return bestContent == content and bestHolder
end

local function others(key)
  return redis.call('HEXISTS', key, 'g') + redis.call('HEXISTS', key, 's') + redis.call('HEXISTS', key, 'l')
end

local function forgetLowest(key)
  local lowest, field
  for _, name in ipairs(redis.call('HKEYS', key)) do
    local o = tonumber(string.match(name, '^(%d+):'))
    if o and (not lowest or o < lowest) then lowest, field = o, name end
  end
  if field then redis.call('HDEL', key, field) end
end

local function comesBack(key, order, content, event)
  local entries = redis.call('HGETALL', key)
  local own, other = false, false
  for at = 1, #entries, 2 do
    local o, c = string.match(entries[at], '^(%d+):([^:]+)')
    if o == order then
      local made = tonumber(string.match(entries[at + 1], '|(%-?%d+)$'))
      if c == content then own = math.max(own or made, made) else other = math.max(other or made, made) end
    end
  end
  return own and other and other > own and event > other
end

local answers = {}
for n = 2, #KEYS do
  local key, at = KEYS[n], n * 5 - 7
  local order, content, scheme, origin, event = unpack(ARGV, at, at + 4)
  local field = order .. ':' .. content
  local holder = redis.call('HGET', key, field)
  if holder and scheme == 'dated' and string.match(holder, '^(.*)|') ~= origin then
    local again = field .. ':' .. event
    local back = redis.call('HGET', key, again)
    if back or comesBack(key, order, content, tonumber(event)) then field, holder = again, back end
  end
  if not holder and scheme == 'received' then holder = predecessor(key, tonumber(order), content) end
  local kind, by = 'win', origin
  if holder then
    by = string.match(holder, '^(.*)|')
    kind = by == origin and 'self' or 'dup'
  else
    redis.call('HSET', key, field, origin .. '|' .. event)
    local revisions = redis.call('HLEN', key)
    if revisions > ${historyLimit} and revisions - others(key) > ${historyLimit} then forgetLowest(key) end
  end
  redis.call('PEXPIRE', key, ARGV[2])
  answers[#answers + 1] = { kind, by, redis.call('HGET', key, 'g') or '' }
end
return answers
`);

/** Arguments: lifetime in ms; for each item key: order, content, origin, event time, group. What stands there stays. */
export const knownScript = guardedScript(`
local answers = {}
for n = 2, #KEYS do
  local key, at = KEYS[n], n * 5 - 7
  local order, content, origin, event, group = unpack(ARGV, at, at + 4)
  local field = order .. ':' .. content
  local holder = redis.call('HGET', key, field)
  if holder and string.match(holder, '^(.*)|') ~= origin then field = field .. ':' .. event end
  redis.call('HSETNX', key, field, origin .. '|' .. event)
  redis.call('HSETNX', key, 'g', group)
  redis.call('PEXPIRE', key, ARGV[2])
  answers[#answers + 1] = 1
end
return answers
`);

/**
 * For each item key: the origin of a dead record. Deletes the claims that this origin, or a part of its document,
 * holds; answers how many. The group stays: others may share it.
 */
export const releaseScript = guardedScript(`
local answers = {}
for n = 2, #KEYS do
  local origin, released = ARGV[n], 0
  local entries = redis.call('HGETALL', KEYS[n])
  for at = 1, #entries, 2 do
    local by = string.match(entries[at + 1], '^(.*)|')
    if by and string.match(entries[at], '^%d') and (by == origin or string.sub(by, 1, #origin + 1) == origin .. '#') then
      released = released + redis.call('HDEL', KEYS[n], entries[at])
    end
  end
  answers[#answers + 1] = released
end
return answers
`);
