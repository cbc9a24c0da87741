package roosttest.payout;

import dev.roost.payout.domain.DisposableDocuments;
import dev.roost.payout.domain.DocumentKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that may be deleted, in memory. */
public final class InMemoryDisposableDocuments implements DisposableDocuments {

  private final Map<DocumentKey, Instant> noted = new LinkedHashMap<>();

  @Override
  public void note(DocumentKey key, Instant from) {
    noted.put(key, from);
  }

  @Override
  public void strikeOut(DocumentKey key) {
    if (noted.remove(key) == null) {
      throw new IllegalStateException("The file of document %s may be gone already".formatted(key.value()));
    }
  }

  @Override
  public List<DocumentKey> take(Instant now, int most) {
    var due = noted.entrySet().stream().filter(it -> !it.getValue().isAfter(now)).map(Map.Entry::getKey).limit(most)
        .toList();
    due.forEach(noted::remove);
    return due;
  }
}
