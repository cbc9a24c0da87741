package roosttest.payout;

import dev.roost.payout.domain.PayoutAccount;
import dev.roost.payout.domain.PayoutAccounts;
import dev.roost.shared.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Payout accounts in memory. */
public final class InMemoryPayoutAccounts implements PayoutAccounts {

  private final Map<UserId, PayoutAccount.Snapshot> stored = new LinkedHashMap<>();

  @Override
  public Optional<PayoutAccount> find(UserId host) {
    return Optional.ofNullable(stored.get(host)).map(PayoutAccount::restore);
  }

  @Override
  public Optional<PayoutAccount> lock(UserId host) {
    return find(host);
  }

  @Override
  public void save(PayoutAccount account) {
    var before = stored.get(account.host());
    if (account.version() != (before == null ? 0 : before.version())) {
      throw new OptimisticLock("The account of %s was changed meanwhile".formatted(account.host()));
    }
    var it = account.snapshot();
    stored.put(account.host(),
        new PayoutAccount.Snapshot(it.host(), it.version() + 1, it.token(), it.namedAt(), it.refusal()));
  }
}
