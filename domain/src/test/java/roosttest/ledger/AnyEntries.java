package roosttest.ledger;

import dev.roost.ledger.contract.Account;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.ledger.contract.Entry;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Entries of any kind, on few owners, so that they meet. */
public final class AnyEntries {

  private static final List<UUID> OWNERS = List.of(new UUID(0x7000, 1), new UUID(0x7000, 2), new UUID(0x7000, 3));

  private AnyEntries() {
  }

  /** In one to three currencies, each adding up to zero. */
  public static Arbitrary<List<Entry>> balanced() {
    var parts = Arbitraries.of("EUR", "JPY", "KWD").map(Currency::of).set().ofMinSize(1).ofMaxSize(3)
        .flatMap(currencies -> Combinators.combine(currencies.stream().map(AnyEntries::balancedIn).toList())
            .as(lists -> lists.stream().flatMap(List::stream).toList()));
    return parts.flatMap(entries -> Arbitraries.shuffle(entries));
  }

  /** Balanced but for one entry that is off. */
  public static Arbitrary<List<Entry>> unbalanced() {
    return Combinators.combine(balanced(), Arbitraries.longs().between(1, 1_000), Arbitraries.integers().between(0, 99))
        .as((entries, off, which) -> {
          var wrong = new ArrayList<>(entries);
          var index = which % wrong.size();
          var entry = wrong.get(index);
          var amount = entry.amount().amount() + (entry.amount().isNegative() ? -off : off);
          wrong.set(index, new Entry(entry.account(), Money.of(amount, entry.account().currency())));
          return List.copyOf(wrong);
        });
  }

  private static Arbitrary<List<Entry>> balancedIn(Currency currency) {
    var account = accountIn(currency);
    var amount = Arbitraries.longs().between(-100_000_000, 100_000_000).filter(it -> it != 0);
    var some = Combinators.combine(account, amount).as((it, cents) -> new Entry(it, Money.of(cents, currency))).list()
        .ofMinSize(1).ofMaxSize(6);
    return Combinators.combine(some, account).as((entries, last) -> settled(entries, last, currency));
  }

  /** With one entry more, which makes up for the others; where they make up for each other already, with two. */
  private static List<Entry> settled(List<Entry> entries, Account last, Currency currency) {
    var all = new ArrayList<>(entries);
    var sum = entries.stream().map(Entry::amount).reduce(Money.zero(currency), Money::plus);
    if (sum.isZero()) {
      all.add(Entry.debit(last, Money.of(1, currency)));
      sum = Money.of(1, currency);
    }
    all.add(new Entry(last, sum.negated()));
    return all;
  }

  private static Arbitrary<Account> accountIn(Currency currency) {
    return Combinators.combine(Arbitraries.of(AccountKind.class), Arbitraries.of(OWNERS))
        .as((kind, owner) -> new Account(kind, currency, kind.isShared() ? null : owner));
  }
}
