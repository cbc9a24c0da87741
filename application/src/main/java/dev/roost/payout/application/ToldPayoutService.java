package dev.roost.payout.application;

import dev.roost.payout.contract.PayoutId;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.payout.domain.Payouts;
import dev.roost.payout.spi.ToldPayouts;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ToldPayoutService implements ToldPayouts {

  private final Payouts payouts;

  ToldPayoutService(Payouts payouts) {
    this.payouts = payouts;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ToldPayout> find(PayoutId payout) {
    return payouts.find(payout)
        .map(it -> new ToldPayout(it.sum(TransferStatus.SENT), it.sum(TransferStatus.FAILED), it.returned()));
  }
}
