package roosttest.invoicing;

import dev.roost.invoicing.domain.NumberSeries;
import dev.roost.invoicing.domain.NumberSeries.SeriesSnapshot;
import dev.roost.invoicing.domain.Numbering;
import dev.roost.invoicing.domain.Seller;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Series without a database: one thread, no transactions. */
public final class InMemoryNumbering implements Numbering {

  private final Map<Seller, SeriesSnapshot> stored = new LinkedHashMap<>();

  @Override
  public NumberSeries lock(Seller seller) {
    return NumberSeries.restore(stored.computeIfAbsent(seller, _ -> new SeriesSnapshot(UUID.randomUUID(), 1, seller,
        seller.equals(Seller.ROOST) ? "R" : "H" + (stored.size() + 1), 0, Instant.EPOCH)));
  }

  @Override
  public void save(NumberSeries series) {
    var it = series.snapshot();
    var before = stored.get(series.seller());
    if (before == null || before.version() != it.version()) {
      throw new IllegalStateException("Numbers of %s were given without its lock".formatted(it.code()));
    }
    stored.put(series.seller(),
        new SeriesSnapshot(it.id(), it.version() + 1, it.seller(), it.code(), it.last(), it.lastIssuedAt()));
  }
}
