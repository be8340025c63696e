-- Asks the requests of a file in turn, a line each: method, token, path and perhaps a body, with a space between.
-- Prints what came of it on one line.
local requests, at = {}, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local method, token, path, body = line:match("^(%S+) (%S+) (%S+) ?(.*)$")
    local headers = { Authorization = "Bearer " .. token }
    if body ~= "" then
      headers["Content-Type"] = "application/json"
      headers["If-Match"] = "*"
    end
    requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  local seconds = summary.duration / 1e6
  io.write(string.format("RESULT %f %d %d %d %f %d\n", summary.requests / seconds,
    latency:percentile(50), latency:percentile(99), summary.bytes / summary.requests, errors.status / seconds,
    errors.connect + errors.read + errors.write + errors.timeout))
end
