package dev.roost.ledger.domain;

import dev.roost.ledger.contract.Entry;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one rule of double entry: nothing comes from nowhere. */
public final class Balanced {

  public static final int FEWEST = 2;
  public static final int MOST = 1_000;

  private Balanced() {
  }

  static void mustBe(List<Entry> entries) {
    if (entries.size() < FEWEST || entries.size() > MOST) {
      throw new IllegalArgumentException("A transaction has %d to %d entries, not %d".formatted(FEWEST, MOST,
          entries.size()));
    }
    difference(entries).ifPresent(difference -> {
      throw new IllegalArgumentException("Debits and credits differ by " + difference);
    });
  }

  /** By how much debits exceed credits, in the first currency in which they do not meet; empty where all do. */
  public static Optional<Money> difference(List<Entry> entries) {
    Map<Currency, Money> sums = new HashMap<>();
    entries.forEach(entry -> sums.merge(entry.amount().currency(), entry.amount(), Money::plus));
    return sums.values().stream().filter(sum -> !sum.isZero())
        .min(Comparator.comparing(sum -> sum.currency().code()));
  }

  static List<Entry> sorted(List<Entry> entries) {
    return entries.stream()
        .sorted(Comparator.comparing(Entry::account).thenComparingLong(entry -> entry.amount().amount())).toList();
  }
}
