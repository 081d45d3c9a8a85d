#!/bin/sh
# leash.sh START_ID RUNNER_PID PRIVATE_FOLDER CACHE...
# Holds what one start has begun. Its standard input is a pipe from the runner: when that ends without the word
# `release`, the runner is gone, by SIGKILL too, and every process it marked with START_ID is killed, its private folder
# (may be empty for none) and its half-made downloads are removed. Two of these run for a start, so that one may be killed.
id=$1 runner=$2 private=$3
shift 3

while read -r word; do
  [ "$word" = release ] && exit 0
done

# The mark stands in the environment. In the commands below it is never written in one piece, or they would be found.
marked() {
  if [ -r /proc/self/environ ]; then
    grep -alsF "SLUGLINE_START_ID=$id" /proc/[0-9]*/environ | cut -d / -f 3
  else
    ps -A -E -ww -o pid=,command= | awk -v id="$id" 'index($0, "SLUGLINE_START_ID=" id) { print $1 }'
  fi
}

# A process may just be starting another one: three looks in a row must find none.
quiet=0 looks=0
while [ $quiet -lt 3 ] && [ $looks -lt 60 ]; do
  looks=$((looks + 1))
  pids=$(marked)
  if [ -n "$pids" ]; then
    quiet=0
    kill -9 $pids 2>/dev/null
  else
    quiet=$((quiet + 1))
  fi
  sleep 0.1
done

for cache in "$@"; do
  rm -rf "$cache"/draft-"$runner"-*
done
[ -n "$private" ] && rm -rf "$private"
exit 0
