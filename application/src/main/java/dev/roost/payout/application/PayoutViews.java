package dev.roost.payout.application;

import dev.roost.payout.api.PayoutView;
import dev.roost.payout.api.PayoutView.TransferView;
import dev.roost.payout.api.PayoutView.Waiting;
import dev.roost.payout.application.TransferWork.Pending;
import dev.roost.payout.contract.TransferStatus;
import dev.roost.payout.domain.Payout;
import dev.roost.payout.domain.Transfer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows payouts to those who may see them. */
final class PayoutViews {

  private PayoutViews() {
  }

  /** For lists. */
  static PayoutView listed(Payout payout) {
    return of(payout, List.of());
  }

  /** For their host. */
  static PayoutView whole(Payout payout) {
    return of(payout, payout.transfers().stream().map(transfer -> of(transfer, null)).toList());
  }

  /** For administrators. */
  static PayoutView details(Payout payout, List<Pending> pending) {
    var waiting = pending.stream().collect(Collectors.toMap(Pending::transfer,
        it -> new Waiting(it.dueAt(), it.failures(), it.error())));
    return of(payout,
        payout.transfers().stream().map(transfer -> of(transfer, waiting.get(transfer.id()))).toList());
  }

  private static PayoutView of(Payout payout, List<TransferView> transfers) {
    var order = payout.order();
    return new PayoutView(payout.id(), order.host(), payout.status(), order.amount(), payout.sum(TransferStatus.SENT),
        payout.returned(), order.account().masked(), order.preparedAt(), payout.snapshot().endedAt(),
        payout.failure().orElse(null),
        transfers);
  }

  private static TransferView of(Transfer transfer, @Nullable Waiting waiting) {
    var draw = transfer.draw();
    return new TransferView(transfer.id(), draw.booking(), draw.payment(), draw.amount(), transfer.status(),
        transfer.returned(), transfer.reference(), transfer.failure(), waiting);
  }
}
