package roosttest.payout;

import dev.roost.payout.application.TransferWork;
import dev.roost.payout.application.TransferWork.Claim;
import dev.roost.payout.application.TransferWork.Pending;
import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Transfers to be made, in memory: due by a clock. */
public final class InMemoryTransferWork implements TransferWork {

  private final Map<TransferId, Row> rows = new LinkedHashMap<>();
  private final Clock clock;

  public InMemoryTransferWork(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized void plan(TransferId transfer, PayoutId payout) {
    rows.put(transfer, new Row(payout, clock.instant(), 0, null, null, null));
  }

  @Override
  public synchronized List<Claim> claim(int atMost, Duration lease) {
    var now = clock.instant();
    return rows.entrySet().stream().filter(it -> !it.getValue().due().isAfter(now)).limit(atMost).map(it -> {
      var row = it.getValue();
      var first = row.firstTried() == null ? now : row.firstTried();
      it.setValue(new Row(row.payout(), now.plus(lease), row.failures(), row.error(), first, now));
      return new Claim(it.getKey(), row.payout(), row.failures(), first, now, row.firstTried() == null,
          now.plus(lease));
    }).toList();
  }

  @Override
  public synchronized void done(Claim claim) {
    rows.remove(claim.transfer());
  }

  @Override
  public synchronized void postpone(Claim claim, Duration after, String why) {
    rows.computeIfPresent(claim.transfer(), (_, row) -> new Row(row.payout(), clock.instant().plus(after),
        row.failures() + 1, why, row.firstTried(), row.lastTried()));
  }

  @Override
  public synchronized void restart(Claim claim, Duration after, String why) {
    rows.computeIfPresent(claim.transfer(),
        (_, row) -> new Row(row.payout(), clock.instant().plus(after), 1, why, null, null));
  }

  @Override
  public synchronized void hurry(PayoutId payout, Duration lease) {
    rows.replaceAll((_, row) -> row.payout().equals(payout)
        && (row.lastTried() == null || !row.lastTried().plus(lease).isAfter(clock.instant()))
            ? new Row(row.payout(), clock.instant(), row.failures(), row.error(), row.firstTried(), row.lastTried())
            : row);
  }

  @Override
  public synchronized List<Pending> of(PayoutId payout) {
    return rows.entrySet().stream().filter(it -> it.getValue().payout().equals(payout))
        .map(it -> new Pending(it.getKey(), it.getValue().due(), it.getValue().failures(), it.getValue().error()))
        .sorted(Comparator.comparing(Pending::dueAt)).toList();
  }

  private record Row(PayoutId payout, Instant due, int failures, @Nullable String error, @Nullable Instant firstTried,
      @Nullable Instant lastTried) {
  }
}
