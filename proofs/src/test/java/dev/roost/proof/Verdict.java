package dev.roost.proof;

import dev.roost.proof.HotListing.Attempt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether no night was sold twice: all that speaks against it, in words. */
record Verdict(List<String> violations, Map<Integer, Long> answers, Duration p99) {

  static Verdict of(List<Attempt> attempts, SoldNights sold) {
    var violations = new ArrayList<String>();
    var entries = sold.entries();
    var booked = attempts.stream().filter(attempt -> attempt.answer().status() == 201).count();
    check(violations, "pairs of entries that overlap", SoldNights.overlaps(entries), 0);
    check(violations, "pairs of bookings that overlap", SoldNights.overlaps(sold.booked()), 0);
    check(violations, "answers other than 201 and 409", attempts.stream()
        .filter(attempt -> attempt.answer().status() != 201 && attempt.answer().status() != 409).count(), 0);
    check(violations, "409s for another reason than taken nights", attempts.stream()
        .filter(attempt -> attempt.answer().status() == 409 && !attempt.answer().isProblem("nights-taken")).count(), 0);
    check(violations, "entries", entries.size(), booked);
    check(violations, "bookings", sold.booked().size(), booked);
    check(violations, "refused stays whose nights are all free", attempts.stream()
        .filter(attempt -> attempt.answer().status() == 409)
        .filter(attempt -> entries.stream().noneMatch(attempt.stay()::overlaps)).count(), 0);
    check(violations, "deadlocks", sold.deadlocks(), 0);
    return new Verdict(List.copyOf(violations), count(attempts), p99(attempts));
  }

  private static void check(List<String> violations, String what, long found, long expected) {
    if (found != expected) {
      violations.add("%d %s instead of %d".formatted(found, what, expected));
    }
  }

  private static Map<Integer, Long> count(List<Attempt> attempts) {
    return attempts.stream()
        .collect(Collectors.groupingBy(attempt -> attempt.answer().status(), TreeMap::new, Collectors.counting()));
  }

  private static Duration p99(List<Attempt> attempts) {
    var sorted = attempts.stream().map(attempt -> attempt.answer().took()).sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100));
  }
}
