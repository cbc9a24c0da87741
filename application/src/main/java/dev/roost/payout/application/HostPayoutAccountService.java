package dev.roost.payout.application;

import dev.roost.payout.api.HostPayoutAccounts;
import dev.roost.payout.api.NameAccount;
import dev.roost.payout.api.PayoutAccountView;
import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.PayoutAccount;
import dev.roost.payout.domain.PayoutAccounts;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HostPayoutAccountService implements HostPayoutAccounts {

  private static final String WHAT = "payout account";

  private final PayoutAccounts accounts;
  private final PayoutSchedule schedule;
  private final Clock clock;

  HostPayoutAccountService(PayoutAccounts accounts, PayoutSchedule schedule, Clock clock) {
    this.accounts = accounts;
    this.schedule = schedule;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public PayoutAccountView show(Actor host) {
    var user = Hosts.mustRead(host);
    return viewOf(accounts.find(user).orElseGet(() -> PayoutAccount.none(user)), 0);
  }

  /** What is owed and was kept back for want of an account is looked at now. */
  @Override
  @Transactional
  public PayoutAccountView name(Actor host, NameAccount command, long expectedVersion) {
    var user = Hosts.mustWrite(host, "name a payout account");
    var account = lock(user, expectedVersion);
    account.name(new AccountToken(command.account()), clock.instant());
    accounts.save(account);
    schedule.wake(user);
    return viewOf(account, 1);
  }

  @Override
  @Transactional
  public PayoutAccountView remove(Actor host, long expectedVersion) {
    var user = Hosts.mustWrite(host, "remove a payout account");
    var account = lock(user, expectedVersion);
    if (account.token().isEmpty()) {
      throw new Refused(new NotFound(WHAT, user.toString()));
    }
    account.remove();
    accounts.save(account);
    return viewOf(account, 1);
  }

  private PayoutAccount lock(UserId host, long expectedVersion) {
    var account = accounts.lock(host).orElseGet(() -> PayoutAccount.none(host));
    Hosts.mustBeAt(WHAT, account.version(), expectedVersion);
    return account;
  }

  static PayoutAccountView viewOf(PayoutAccount account, int stored) {
    return new PayoutAccountView(account.version() + stored, account.token().map(AccountToken::masked).orElse(null),
        account.snapshot().namedAt(), account.snapshot().refusal() != null);
  }
}
