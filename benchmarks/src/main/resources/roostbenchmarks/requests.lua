-- Sends the requests of a file, one on each line: method, path, token, key and body, parted by tabs.
-- Arguments: the file, and whether each is sent once or all again and again.

local requests = {}
local sent = 0
local again = true
local ends = nil

function init(args)
  again = args[2] == "repeat"
  for line in io.lines(args[1]) do
    local method, path, token, key, body = line:match("^(.-)\t(.-)\t(.-)\t(.-)\t(.*)$")
    local headers = { ["Host"] = "127.0.0.1" }
    if token ~= "" then headers["Authorization"] = "Bearer " .. token end
    if key ~= "" then headers["Idempotency-Key"] = key end
    if body ~= "" then headers["Content-Type"] = "application/json" end
    requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
end

function request()
  sent = sent + 1
  if sent > #requests and not again then
    wrk.thread:stop()
    return requests[#requests]
  end
  return requests[(sent - 1) % #requests + 1]
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT count=%d errors=%d micros=%d p50=%d p99=%d\n", summary.requests,
    e.status + e.connect + e.read + e.write + e.timeout, summary.duration, latency:percentile(50),
    latency:percentile(99)))
end
