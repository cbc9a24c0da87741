package roosttest.ledger;

import dev.roost.ledger.api.CheckView.Difference;
import dev.roost.ledger.application.BooksAudit;
import dev.roost.ledger.contract.AccountId;
import dev.roost.shared.Currency;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a test says. */
public final class FakeBooksAudit implements BooksAudit {

  public final List<Reckoning> reckonings = new ArrayList<>();
  public final Map<Currency, BigInteger> sums = new HashMap<>();
  public final List<Difference> remembered = new ArrayList<>();

  @Override
  public List<Reckoning> reckon(@Nullable AccountId after, int atMost) {
    var accounts = reckonings.stream().map(Reckoning::account).toList();
    var rest = reckonings.subList(after == null ? 0 : accounts.indexOf(after) + 1, reckonings.size());
    return List.copyOf(rest.subList(0, Math.min(atMost, rest.size())));
  }

  @Override
  public Map<Currency, BigInteger> sums() {
    return sums;
  }

  @Override
  public void remember(Collection<Difference> differences) {
    remembered.clear();
    remembered.addAll(differences);
  }
}
