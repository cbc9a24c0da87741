package dev.roost.booking.adapter.rest;

import dev.roost.booking.api.AlterationWish;
import dev.roost.booking.api.ProposeAlteration;
import dev.roost.booking.contract.BookingId;
import dev.roost.listing.contract.Party;
import dev.roost.platform.rest.MoneyJson;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a booking should be instead. */
@Schema(name = "AlterationWish", description = "When and with whom a booked stay should be instead.")
record AlterationWishJson(
    @Schema(description = "The first night.", example = "2026-12-24") @NotNull LocalDate checkIn,
    @Schema(description = "The day of leaving; its night is not part of the stay.", example = "2026-12-29") @NotNull LocalDate checkOut,
    @Schema(description = "Who comes. Absent where that stays as it is.") @Valid @Nullable AlterationPartyJson party) {

  AlterationWish toWish() {
    return AlterationWish.of(checkIn, checkOut, party == null ? null : party.toParty());
  }

  /** The same as a proposal. */
  @Schema(name = "AlterationProposal", description = "What a booking should be instead, at a price that was previewed.")
  record ProposalJson(
      @Schema(description = "The first night.", example = "2026-12-24") @NotNull LocalDate checkIn,
      @Schema(description = "The day of leaving; its night is not part of the stay.", example = "2026-12-29") @NotNull LocalDate checkOut,
      @Schema(description = "Who comes. Absent where that stays as it is.") @Valid @Nullable AlterationPartyJson party,
      @Schema(description = "What the stay costs then, as the preview has it. Another price is refused.") @NotNull @Valid MoneyJson total,
      @Schema(description = "For the other side.", example = "Our flight leaves two days later.") @Size(max = 2_000) @Nullable String message) {

    ProposeAlteration toCommand(BookingId booking) {
      return new ProposeAlteration(booking, new AlterationWishJson(checkIn, checkOut, party).toWish(), total.toMoney(),
          message);
    }
  }

  /** Who comes. */
  @Schema(name = "AlterationParty", description = "Who comes.")
  record AlterationPartyJson(
      @Schema(description = "13 years and older.", example = "2") @NotNull @Min(1) @Max(99) Integer adults,
      @Schema(description = "2 to 12 years.", example = "1", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer children,
      @Schema(description = "Under 2 years; they do not count as guests.", example = "0", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer infants,
      @Schema(description = "Animals.", example = "0", defaultValue = "0") @Min(0) @Max(99) @Nullable Integer pets) {

    Party toParty() {
      return new Party(adults, orNone(children), orNone(infants), orNone(pets));
    }

    private static int orNone(@Nullable Integer count) {
      return count == null ? 0 : count;
    }
  }
}
