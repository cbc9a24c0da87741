package roosttest.listing;

import dev.roost.listing.domain.DisposablePhotos;
import dev.roost.listing.domain.PhotoKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys without a database. */
public final class InMemoryDisposablePhotos implements DisposablePhotos {

  private final Map<PhotoKey, Instant> noted = new LinkedHashMap<>();

  @Override
  public void note(PhotoKey key, Instant from) {
    noted.put(key, from);
  }

  @Override
  public void strikeOut(PhotoKey key) {
    if (noted.remove(key) == null) {
      throw new IllegalStateException("Not on the list: " + key);
    }
  }

  @Override
  public List<PhotoKey> take(Instant now, int most) {
    var taken = noted.entrySet().stream().filter(entry -> !entry.getValue().isAfter(now)).map(Map.Entry::getKey)
        .limit(most).toList();
    taken.forEach(noted::remove);
    return taken;
  }
}
