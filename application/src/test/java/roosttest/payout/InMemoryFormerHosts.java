package roosttest.payout;

import dev.roost.payout.application.FormerHosts;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hosts and when something happened with them last, as a test says. */
public final class InMemoryFormerHosts implements FormerHosts {

  private final Map<UserId, Instant> last = new HashMap<>();

  public void happened(UserId host, Instant at) {
    last.put(host, at);
  }

  @Override
  public List<UserId> find(Instant since, @Nullable UserId after, int most) {
    var sorted = new TreeMap<String, UserId>();
    last.keySet().stream().filter(host -> contains(host, since)).forEach(host -> sorted.put(host.toString(), host));
    return sorted.entrySet().stream().filter(it -> after == null || it.getKey().compareTo(after.toString()) > 0)
        .limit(most).map(Map.Entry::getValue).toList();
  }

  @Override
  public boolean contains(UserId host, Instant since) {
    return last.getOrDefault(host, Instant.MAX).isBefore(since);
  }
}
