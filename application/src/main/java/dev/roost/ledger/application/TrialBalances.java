package dev.roost.ledger.application;

import dev.roost.ledger.api.TrialBalanceView;
import dev.roost.ledger.api.TrialBalanceView.InCurrency;
import dev.roost.ledger.api.TrialBalanceView.Line;
import dev.roost.ledger.application.LedgerLists.KindTotal;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts totals on their sides and adds them up. */
final class TrialBalances {

  private TrialBalances() {
  }

  static TrialBalanceView of(@Nullable Instant before, List<KindTotal> totals) {
    Map<String, List<KindTotal>> byCurrency = totals.stream()
        .collect(Collectors.groupingBy(it -> it.currency().code(), TreeMap::new, Collectors.toList()));
    return new TrialBalanceView(before,
        byCurrency.entrySet().stream().map(it -> inCurrency(Currency.of(it.getKey()), it.getValue())).toList());
  }

  private static InCurrency inCurrency(Currency currency, List<KindTotal> totals) {
    var lines = totals.stream().sorted(Comparator.comparing(KindTotal::kind)).map(TrialBalances::line).toList();
    return new InCurrency(currency, lines, sum(lines, Line::debit, currency), sum(lines, Line::credit, currency));
  }

  private static Line line(KindTotal it) {
    var nothing = Money.zero(it.currency());
    return it.total() < 0
        ? new Line(it.kind(), nothing, Money.of(Math.negateExact(it.total()), it.currency()))
        : new Line(it.kind(), Money.of(it.total(), it.currency()), nothing);
  }

  private static Money sum(List<Line> lines, Function<Line, Money> side, Currency currency) {
    return lines.stream().map(side).reduce(Money.zero(currency), Money::plus);
  }
}
