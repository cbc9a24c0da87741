package roosttest.booking;

import dev.roost.booking.application.DueAlterations;
import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.domain.Alteration;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alterations that are due by a clock; one that failed is put off for an hour. */
public final class InMemoryDueAlterations implements DueAlterations {
  private final InMemoryAlterations alterations;
  private final Clock clock;
  private final Map<AlterationId, Instant> retries = new HashMap<>();

  public InMemoryDueAlterations(InMemoryAlterations alterations, Clock clock) {
    this.alterations = alterations;
    this.clock = clock;
  }

  @Override
  public List<AlterationId> find(int atMost) {
    return alterations.all().filter(it -> dueAt(it).filter(at -> !clock.instant().isBefore(at)).isPresent())
        .sorted(Comparator.comparing(it -> dueAt(it).orElseThrow())).limit(atMost).map(Alteration::id).toList();
  }

  @Override
  public void postpone(AlterationId alteration, String error) {
    retries.put(alteration, clock.instant().plusSeconds(3_600));
  }

  private Optional<Instant> dueAt(Alteration alteration) {
    return alteration.dueAt().map(due -> retries.getOrDefault(alteration.id(), due));
  }
}
