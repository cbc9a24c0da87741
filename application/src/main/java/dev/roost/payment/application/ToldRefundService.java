package dev.roost.payment.application;

import dev.roost.payment.contract.RefundId;
import dev.roost.payment.domain.Refunds;
import dev.roost.payment.spi.ToldRefunds;
import dev.roost.shared.Money;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ToldRefundService implements ToldRefunds {

  private final Refunds refunds;

  ToldRefundService(Refunds refunds) {
    this.refunds = refunds;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Money> amountOf(RefundId refund) {
    return refunds.find(refund).map(it -> it.debt().amount());
  }
}
