package dev.roost.payout.application;

import dev.roost.payment.contract.TransferReported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What a provider tells of transfers by itself has the same effect as its answers. */
@Component
class TransferListener {

  private final TransferResults results;

  TransferListener(TransferResults results) {
    this.results = results;
  }

  @ApplicationModuleListener(id = "payout.transfer-reported")
  void on(TransferReported event) {
    results.reported(event);
  }
}
