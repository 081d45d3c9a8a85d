import { linkSize, mostLinks } from './link-records.js';
import { stateLua } from './linked-item.js';
import { guardedScript } from './redis-scripts.js';

/** Stands for a state: whatever it is, an item without a group is given the one that is wanted. */
export const anyState = '*';

/** Arguments for an item of which it is only asked how it stands. */
export const nothingToSettle: readonly string[] = ['', '', '', ''];

/**
 * Arguments: lifetime in ms; for each item key: links to add as \`packLinks\` makes them, or nothing; the state in which the
 * caller believes it to be, or nothing; the group that it belongs to, or nothing; the item that shows it. Of a pair that is
 * known the greater likeness stays, so that the order of the calls does not matter. Only where the state is the one that was
 * believed, the group counts: an item without one is given it, once; where it has, or was last seen to belong to, another one,
 * that is noted. Answers for each {1 where the state was that, group or '', settled or '', links}: reading and
 * writing are one step, so of two processes one sees what the other has written.
 */
export const settleScript = guardedScript(`
${stateLua}
local size = ${linkSize}
local now = redis.call('TIME')
local time = now[1] * 1000000 + now[2]
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
local function settle(key, name, by, group, settled)
  if group == '' then
    redis.call('HSET', key, 'g', name)
    group = name
  end
  redis.call('PEXPIRE', key, ARGV[2])
  local current, seen = group, '0'
  if settled ~= '' then current, seen = string.match(settled, '^([^|]*)|(%d+)|') end
  if current ~= name then
    settled = name .. '|' .. string.format('%.0f', math.max(time, tonumber(seen) + 1)) .. '|' .. by
    redis.call('HSET', key, 's', settled)
  end
  return group, settled
end
local answers = {}
for n = 2, #KEYS do
  local key, at = KEYS[n], n * 4 - 5
  local added, believed, name, by = unpack(ARGV, at, at + 3)
  local found = redis.call('HMGET', key, 'g', 's', 'l')
  local group, settled, links = found[1] or '', found[2] or '', found[3] or ''
  local isAsBelieved = believed ~= '' and believed == stateOf(group, settled, links)
  if added ~= '' and redis.call('EXISTS', key) == 1 then
    local all = merged(links, added)
    if all ~= links then redis.call('HSET', key, 'l', all) end
    links = all
  end
  if name ~= '' and (isAsBelieved or (believed == '${anyState}' and group == '')) then
    group, settled = settle(key, name, by, group, settled)
  end
  answers[#answers + 1] = { isAsBelieved and 1 or 0, group, settled, links }
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
