package roosttest.payout;

import dev.roost.payout.application.PayoutSchedule;
import dev.roost.payout.application.PayoutSchedule.Look;
import dev.roost.payout.application.PayoutSchedule.Turn;
import dev.roost.payout.contract.HoldBack;
import dev.roost.shared.Currency;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schedule in memory: one thread, due by a clock. */
public final class InMemoryPayoutSchedule implements PayoutSchedule {

  private final Map<Key, Row> rows = new LinkedHashMap<>();
  private final Clock clock;

  public InMemoryPayoutSchedule(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void plan(UserId host, Currency currency, Duration sinceLastLook) {
    var now = clock.instant();
    rows.compute(new Key(host, currency), (_, row) -> {
      if (row == null) {
        return new Row(now, null, List.of());
      }
      var soon = row.lookedAt() == null ? now : later(now, row.lookedAt().plus(sinceLastLook));
      return new Row(row.lookAt().isBefore(soon) ? row.lookAt() : soon, row.lookedAt(), row.heldBack());
    });
  }

  @Override
  public void wake(UserId host) {
    rows.replaceAll((key, row) -> key.host().equals(host)
        ? new Row(clock.instant(), row.lookedAt(), row.heldBack())
        : row);
  }

  @Override
  public List<Turn> claim(int atMost, Duration lease) {
    var now = clock.instant();
    return rows.entrySet().stream().filter(it -> !it.getValue().lookAt().isAfter(now)).limit(atMost).map(it -> {
      var until = now.plus(lease);
      it.setValue(new Row(until, it.getValue().lookedAt(), it.getValue().heldBack()));
      return new Turn(it.getKey().host(), it.getKey().currency(), until);
    }).toList();
  }

  @Override
  public void looked(Turn turn, List<HoldBack> heldBack, Duration next) {
    rows.computeIfPresent(new Key(turn.host(), turn.currency()), (_, row) -> new Row(
        row.lookAt().equals(turn.until()) ? clock.instant().plus(next) : row.lookAt(), clock.instant(), heldBack));
  }

  @Override
  public List<Look> of(UserId host) {
    return rows.entrySet().stream().filter(it -> it.getKey().host().equals(host))
        .map(it -> new Look(it.getKey().currency(), it.getValue().heldBack(), it.getValue().lookedAt(),
            it.getValue().lookAt()))
        .sorted(Comparator.comparing(look -> look.currency().code())).toList();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private record Key(UserId host, Currency currency) {
  }

  private record Row(Instant lookAt, @Nullable Instant lookedAt, List<HoldBack> heldBack) {
  }
}
