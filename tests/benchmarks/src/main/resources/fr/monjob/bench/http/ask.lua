-- Asks the requests of a file in turn, a line each: token, a space, path. Prints what came of it on one line.
local requests, at = {}, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local token, path = line:match("^(%S+) (%S+)$")
    requests[#requests + 1] = wrk.format("GET", path, { Authorization = "Bearer " .. token })
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("RESULT %f %d %d %d %d\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50), latency:percentile(99), summary.bytes / summary.requests,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
