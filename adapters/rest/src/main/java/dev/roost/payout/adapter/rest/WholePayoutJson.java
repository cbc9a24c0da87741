package dev.roost.payout.adapter.rest;

import dev.roost.payout.api.PayoutView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A payout with what it is made of. */
@Schema(name = "HostPayoutDetails", description = "A payout with its transfers and the bookings they were earned with.")
record WholePayoutJson(
    @Schema(description = "The payout.") PayoutJson payout,
    @Schema(description = "What it is made of.") List<PayoutTransferJson> transfers) {

  static WholePayoutJson of(PayoutView view) {
    return new WholePayoutJson(PayoutJson.of(view), view.transfers().stream().map(PayoutTransferJson::of).toList());
  }
}
