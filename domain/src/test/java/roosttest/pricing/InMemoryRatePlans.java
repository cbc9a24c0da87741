package roosttest.pricing;

import dev.roost.listing.contract.ListingId;
import dev.roost.pricing.domain.RatePlan;
import dev.roost.pricing.domain.RatePlan.Snapshot;
import dev.roost.pricing.domain.RatePlans;
import dev.roost.pricing.domain.VersionedRates;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Rate plans in memory; the same tests run on them and on PostgreSQL. */
public final class InMemoryRatePlans implements RatePlans {

  private final Map<ListingId, Snapshot> stored = new HashMap<>();

  @Override
  public Optional<RatePlan> find(ListingId listing) {
    return Optional.ofNullable(stored.get(listing)).map(RatePlan::restore);
  }

  @Override
  public Map<ListingId, VersionedRates> rates(Collection<ListingId> listings, LocalDate from, LocalDate to) {
    var rates = new HashMap<ListingId, VersionedRates>();
    for (var listing : listings) {
      var plan = stored.get(listing);
      if (plan != null) {
        rates.put(listing, new VersionedRates(plan.rates(), plan.version()));
      }
    }
    return rates;
  }

  @Override
  public Set<ListingId> existing(Collection<ListingId> listings) {
    return listings.stream().filter(stored::containsKey).collect(Collectors.toSet());
  }

  @Override
  public long add(RatePlan plan) {
    if (stored.containsKey(plan.listing())) {
      throw stale(plan.listing());
    }
    return store(plan.snapshot());
  }

  @Override
  public long save(RatePlan plan) {
    if (versionOf(plan.listing()) != plan.version()) {
      throw stale(plan.listing());
    }
    return store(plan.snapshot());
  }

  @Override
  public int putAll(Collection<RatePlan> plans) {
    var changed = plans.stream().map(RatePlan::snapshot).filter(this::isChange).toList();
    changed.forEach(plan -> store(new Snapshot(plan.listing(), plan.rates(), versionOf(plan.listing()))));
    return changed.size();
  }

  long versionOf(ListingId listing) {
    return Optional.ofNullable(stored.get(listing)).map(Snapshot::version).orElse(0L);
  }

  private boolean isChange(Snapshot plan) {
    var old = stored.get(plan.listing());
    return old == null || !old.rates().equals(plan.rates());
  }

  private long store(Snapshot plan) {
    stored.put(plan.listing(), new Snapshot(plan.listing(), plan.rates(), plan.version() + 1));
    return plan.version() + 1;
  }

  private Refused stale(ListingId listing) {
    return new Refused(new VersionStale("rate plan", versionOf(listing)));
  }
}
