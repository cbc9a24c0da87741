package dev.roost.payout.application;

import dev.roost.payout.api.PayeeView;
import dev.roost.payout.contract.VerificationStatus;
import dev.roost.payout.domain.Freeze;
import dev.roost.payout.domain.Freezes;
import dev.roost.payout.domain.PayoutAccount;
import dev.roost.payout.domain.PayoutAccounts;
import dev.roost.payout.domain.Verification;
import dev.roost.payout.domain.Verifications;
import dev.roost.shared.UserId;
import org.springframework.stereotype.Component;

/** How hosts stand, for administrators. */
@Component
class Payees {

  private final PayoutAccounts accounts;
  private final Verifications verifications;
  private final Freezes freezes;
  private final UpcomingPayouts upcoming;

  Payees(PayoutAccounts accounts, Verifications verifications, Freezes freezes, UpcomingPayouts upcoming) {
    this.accounts = accounts;
    this.verifications = verifications;
    this.freezes = freezes;
    this.upcoming = upcoming;
  }

  /** Of whoever never did anything too: they may still be put on hold. */
  PayeeView of(UserId host) {
    var account = accounts.find(host).orElseGet(() -> PayoutAccount.none(host));
    var freeze = freezes.find(host).orElseGet(() -> Freeze.none(host)).snapshot();
    var last = freeze.last();
    return new PayeeView(host, freeze.version(),
        verifications.find(host).map(Verification::status).orElse(VerificationStatus.OPEN),
        HostPayoutAccountService.viewOf(account, 0), freeze.frozen(), last == null ? null : last.reason(),
        last == null ? null : last.by(), last == null ? null : last.at(), upcoming.of(host));
  }
}
