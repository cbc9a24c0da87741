package dev.roost.messaging.adapter.rest;

import dev.roost.listing.contract.ListingId;
import dev.roost.messaging.api.AskHost;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question about a listing. */
@Schema(name = "AskHost", description = "A question about a listing, without booking it.")
record AskHostJson(
    @Schema(description = "The listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e23") @NotNull UUID listingId,
    @Schema(description = "The first night you think of, listing-local; with checkOut.", example = "2027-05-01") @Nullable LocalDate checkIn,
    @Schema(description = "The day on which you would leave.", example = "2027-05-04") @Nullable LocalDate checkOut,
    @Schema(description = "How many you are, 1 to 99.", example = "2") @Min(1) @Max(99) @Nullable Integer guests,
    @Schema(description = "What you want to know, 1 to 4,000 characters.", example = "Is there a lift?") @NotBlank @Size(max = 8_000) @Pattern(regexp = "[^\\x00]*", message = "must not have NUL characters") String text) {

  AskHost toCommand() {
    return new AskHost(new ListingId(listingId), stay(), guests, text);
  }

  private @Nullable StayDates stay() {
    if (checkIn == null && checkOut == null) {
      return null;
    }
    if (checkIn == null || checkOut == null) {
      throw new Refused(new InvalidField(checkIn == null ? "checkIn" : "checkOut", "is needed beside the other date"));
    }
    if (!checkIn.isBefore(checkOut)) {
      throw new Refused(new InvalidField("checkOut", "must be after checkIn"));
    }
    return new StayDates(checkIn, checkOut);
  }
}
