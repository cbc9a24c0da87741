package roosttest.booking;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationSnapshot;
import dev.roost.booking.domain.Alterations;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Alterations without a database: one thread, no transactions. */
public final class InMemoryAlterations implements Alterations {
  private static final Set<AlterationStatus> OPEN = EnumSet.of(AlterationStatus.PROPOSED, AlterationStatus.ACCEPTED);

  private final Map<AlterationId, AlterationSnapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<Alteration> find(AlterationId id) {
    return Optional.ofNullable(stored.get(id)).map(Alteration::restore);
  }

  @Override
  public Optional<Alteration> findOpen(BookingId booking) {
    return all().filter(it -> it.booking().equals(booking) && OPEN.contains(it.status())).findFirst();
  }

  @Override
  public List<Alteration> applied(BookingId booking) {
    return all().filter(it -> it.booking().equals(booking) && it.status() == AlterationStatus.APPLIED)
        .sorted(Comparator.comparing(it -> it.id().toString())).toList();
  }

  @Override
  public void add(Alteration alteration) {
    if (findOpen(alteration.booking()).isPresent()
        || stored.putIfAbsent(alteration.id(), alteration.snapshot().withVersion(1)) != null) {
      throw new IllegalStateException("Booking %s has an open alteration".formatted(alteration.booking()));
    }
  }

  @Override
  public void save(Alteration alteration) {
    var before = stored.get(alteration.id());
    if (before == null || before.version() != alteration.version()) {
      throw new IllegalStateException("Alteration %s was changed meanwhile".formatted(alteration.id()));
    }
    stored.put(alteration.id(), alteration.snapshot().withVersion(alteration.version() + 1));
  }

  /** Everything that is stored, the oldest first. */
  public Stream<Alteration> all() {
    return stored.values().stream().map(Alteration::restore);
  }
}
