package dev.roost.ledger.domain;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.Correlation;
import dev.roost.ledger.contract.Entry;
import dev.roost.ledger.contract.Source;
import dev.roost.ledger.contract.TransactionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to money, entered on both sides. It is never changed: what was wrong is reversed by another one.
 *
 * @param source what it was posted for; another one for the same is never posted
 * @param correlation the booking and the payment it is about
 * @param occurredAt when it happened, UTC, to the microsecond; it may have been posted later
 * @param description for people, 1 to 500 characters
 * @param reverses the transaction that this one takes back
 * @param entries 2 to 1,000; they add up to zero in each currency
 */
@ValueObject
public record JournalTransaction(TransactionId id, Source source, Correlation correlation, Instant occurredAt,
    String description, @Nullable TransactionId reverses, List<Entry> entries) {

  public static final int LONGEST_DESCRIPTION = 500;

  public JournalTransaction {
    if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
      throw new IllegalArgumentException("A description has 1 to %d characters".formatted(LONGEST_DESCRIPTION));
    }
    Balanced.mustBe(entries);
    occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
    entries = List.copyOf(entries);
  }

  public static JournalTransaction of(TransactionId id, Source source, Correlation correlation, Instant occurredAt,
      String description, List<Entry> entries) {
    return new JournalTransaction(id, source, correlation, occurredAt, description, null, entries);
  }

  /** The transaction that takes this one back: every entry on its other side. */
  public JournalTransaction reverse(TransactionId newId, Source newSource, Instant at, String why) {
    return new JournalTransaction(newId, newSource, correlation, at, why, id,
        entries.stream().map(Entry::opposite).toList());
  }

  /** Whether both say the same of money, in whatever order. */
  public boolean entersTheSameAs(JournalTransaction other) {
    return Balanced.sorted(entries).equals(Balanced.sorted(other.entries));
  }

  /** All accounts it touches, in the one order in which accounts are locked. */
  public SortedSet<Account> accounts() {
    var accounts = new TreeSet<Account>();
    entries.forEach(entry -> accounts.add(entry.account()));
    return accounts;
  }
}
