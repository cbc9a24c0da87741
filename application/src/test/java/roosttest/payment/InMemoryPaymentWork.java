package roosttest.payment;

import dev.roost.payment.application.PaymentWork;
import dev.roost.payment.application.Work;
import dev.roost.payment.contract.PaymentId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Work in memory: one thread, due by a clock. */
public final class InMemoryPaymentWork implements PaymentWork {

  private final List<Row> rows = new ArrayList<>();
  private final Clock clock;

  public InMemoryPaymentWork(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void plan(Work work) {
    planFor(work, clock.instant());
  }

  @Override
  public void planFor(Work work, Instant due) {
    if (rows.stream().noneMatch(row -> isSame(row, work))) {
      rows.add(new Row(work, 1, due, 0, null, null, null));
    }
  }

  @Override
  public void again(Work work) {
    var turn = rows.stream().filter(row -> isSame(row, work)).mapToLong(Row::turn).findFirst().orElse(0);
    rows.removeIf(row -> isSame(row, work));
    rows.add(new Row(work, turn + 1, clock.instant(), 0, null, null, null));
  }

  @Override
  public List<Claim> claim(int atMost, Duration lease) {
    return claim(_ -> true, atMost, lease);
  }

  @Override
  public List<Claim> claim(PaymentId payment, Duration lease) {
    return claim(row -> row.work().payment().equals(payment), rows.size(), lease);
  }

  @Override
  public void done(Claim claim) {
    rows.removeIf(row -> isSame(row, claim.work()) && row.turn() == claim.turn());
  }

  @Override
  public void postpone(Claim claim, Duration after, String why) {
    rows.replaceAll(row -> isSame(row, claim.work()) && row.turn() == claim.turn()
        ? new Row(row.work(), row.turn(), clock.instant().plus(after), row.failures() + 1, why, row.firstTried(),
            row.lastTried())
        : row);
  }

  @Override
  public void replace(Claim claim, UUID subject, Duration after, String why) {
    rows.replaceAll(row -> isSame(row, claim.work())
        ? new Row(new Work(row.work().purpose(), subject, row.work().payment()), row.turn(),
            clock.instant().plus(after), 1, why, null, null)
        : row);
  }

  @Override
  public List<Pending> of(PaymentId payment) {
    return rows.stream().filter(row -> row.work().payment().equals(payment)).sorted(Comparator.comparing(Row::due))
        .map(row -> new Pending(row.work().purpose(), row.due(), row.failures(), row.error())).toList();
  }

  private List<Claim> claim(Predicate<Row> which, int atMost, Duration lease) {
    var now = clock.instant();
    var due = rows.stream().filter(row -> !now.isBefore(row.due())).filter(which)
        .sorted(Comparator.comparing(Row::due)).limit(atMost).toList();
    return due.stream().map(row -> {
      var first = row.firstTried() == null ? now : row.firstTried();
      rows.replaceAll(it -> it.equals(row)
          ? new Row(row.work(), row.turn(), now.plus(lease), row.failures(), row.error(), first, now)
          : it);
      return new Claim(row.work(), row.turn(), row.failures(), first, now, row.firstTried() == null);
    }).toList();
  }

  private static boolean isSame(Row row, Work work) {
    return row.work().purpose() == work.purpose() && row.work().subject().equals(work.subject());
  }

  private record Row(Work work, long turn, Instant due, int failures, @Nullable String error,
      @Nullable Instant firstTried, @Nullable Instant lastTried) {
  }
}
