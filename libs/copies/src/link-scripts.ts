import { linkSize, mostLinks } from './link-records.js';
import { guardedScript } from './redis-scripts.js';

/**
 * For each item key: links to add as \`packLinks\` makes them, or nothing. Of a pair that is known the greater likeness
 * stays, so that the order of the calls does not matter. Who comes alone, and is alone, is its own group at once.
 * Answers for each {group or '', settled or '', links, the server's time in µs}: writing and reading are one step, so of
 * two processes one sees what the other has written.
 */
export const linkScript = guardedScript(`
local size = ${linkSize}
local now = redis.call('TIME')
local time = string.format('%d%06d', now[1], now[2])
local function merged(known, added)
  local flag, place, links = string.sub(known, 1, 1), {}, {}
  if flag ~= '\\1' then flag = string.sub(added, 1, 1) end
  for _, blob in ipairs({ known, added }) do
    for at = 2, #blob, size do
      local id, likeness = string.sub(blob, at, at + size - 2), string.sub(blob, at + size - 1, at + size - 1)
      if not place[id] then
        if #links < ${mostLinks} then
          links[#links + 1] = id .. likeness
          place[id] = #links
        end
      elseif likeness > string.sub(links[place[id]], -1) then
        links[place[id]] = id .. likeness
      end
    end
  end
  return flag .. table.concat(links)
end
local answers = {}
for n = 2, #KEYS do
  local key, added = KEYS[n], ARGV[n]
  local found = redis.call('HMGET', key, 'g', 's', 'l')
  local links = found[3] or ''
  if added ~= '' and redis.call('EXISTS', key) == 1 then
    local alone = string.sub(added, 1, 1) == '\\2'
    if alone then added = '\\1' .. string.sub(added, 2) end
    local all = merged(links, added)
    if all ~= links then redis.call('HSET', key, 'l', all) end
    links = all
    if alone and #links == 1 and not found[1] then
      redis.call('HSET', key, 'g', '=')
      found[1] = '='
    end
  end
  answers[#answers + 1] = { found[1] or '', found[2] or '', links, time }
end
return answers
`);

/**
 * Arguments: lifetime in ms; for each item key: the group it belongs to, the time at which that was seen, and the item
 * that shows it, and how many bytes of links it had then. An item without group is given this one, once. Where it has, or was
 * last seen to belong to, another one, that is noted, unless it has more links by now: who added them saw more, and says
 * what follows. Answers for each {group, settled or ''}.
 */
export const settleScript = guardedScript(`
local answers = {}
for n = 2, #KEYS do
  local key, at = KEYS[n], n * 4 - 5
  local name, time, by, size = unpack(ARGV, at, at + 3)
  redis.call('HSETNX', key, 'g', name)
  redis.call('PEXPIRE', key, ARGV[2])
  local group = redis.call('HGET', key, 'g')
  local settled = redis.call('HGET', key, 's')
  local current, seen = group, '0'
  if settled then current, seen = string.match(settled, '^([^|]*)|(%d+)|') end
  local isLatest = tonumber(time) >= tonumber(seen) and redis.call('HSTRLEN', key, 'l') == tonumber(size)
  if current ~= name and isLatest then
    settled = name .. '|' .. time .. '|' .. by
    redis.call('HSET', key, 's', settled)
  end
  answers[#answers + 1] = { group, settled or '' }
end
return answers
`);

/**
 * Arguments: lifetime in ms; for each item key: the group it was seen to belong to, when, and by which item. An item may be
 * spoken of before it is back itself.
 */
export const moveScript = guardedScript(`
local answers = {}
for n = 2, #KEYS do
  local key, at = KEYS[n], n * 3 - 3
  local name, time, by = unpack(ARGV, at, at + 2)
  local settled = redis.call('HGET', key, 's')
  local seen = settled and string.match(settled, '^[^|]*|(%d+)|') or '0'
  if tonumber(time) > tonumber(seen) then redis.call('HSET', key, 's', name .. '|' .. time .. '|' .. by) end
  redis.call('PEXPIRE', key, ARGV[2])
  answers[#answers + 1] = 1
end
return answers
`);
