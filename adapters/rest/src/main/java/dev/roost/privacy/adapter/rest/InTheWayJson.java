package dev.roost.privacy.adapter.rest;

import dev.roost.privacy.contract.InTheWay;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "InTheWay", description = "Something that has to end before somebody can be erased.")
record InTheWayJson(
    @Schema(description = "Its name: administrator-role, money-owed, open-bookings, open-disputes, open-payments, open-payouts, open-refunds,"
        + " payouts-on-hold, or one that is to come.", example = "open-bookings") String what,
    @Schema(description = "How many there are.", example = "1") long count) {

  static InTheWayJson of(InTheWay one) {
    return new InTheWayJson(one.what(), one.count());
  }
}
