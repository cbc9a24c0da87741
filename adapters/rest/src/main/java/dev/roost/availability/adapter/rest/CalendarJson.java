package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.ClosedView.Because;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Months of a calendar. */
@Schema(name = "Calendar", description = "The nights of a listing, month by month. A night is named by the date on which"
    + " it begins, in the listing's own time zone.")
record CalendarJson(
    @Schema(description = "The listing.", example = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10") UUID listingId,
    @Schema(description = "IANA time zone of the listing.", example = "Europe/Lisbon") String timeZone,
    @Schema(description = "The months that were asked for, in order.") List<MonthJson> months) {

  /** One month. */
  @Schema(name = "CalendarMonth", description = "One month of a calendar.")
  record MonthJson(
      @Schema(type = "string", format = "year-month", description = "The month.", example = "2026-12") YearMonth month,
      @Schema(description = "All its nights, in order.") List<NightJson> nights) {
  }

  /** One night. */
  @Schema(name = "CalendarNight", description = "One night of a calendar.")
  record NightJson(
      @Schema(description = "The date on which the night begins.", example = "2026-12-24") LocalDate date,
      @Schema(description = "Whether a guest could have the night.", example = "true") boolean open,
      @Schema(description = "Whether some stay that could be booked now begins on the date.", example = "true") boolean checkIn,
      @Schema(description = "Whether some stay that could be booked now ends on the date.", example = "true") boolean checkOut,
      @Schema(description = "Least nights of a stay that begins on the date; its other nights may ask for more.", example = "2") int minimumNights,
      @Schema(description = "Most nights of a stay that begins on the date.", example = "31") int maximumNights,
      @Schema(description = "Why the night is not open; for hosts of the listing only.") @Nullable ClosedJson closed) {
  }

  /** Why a night is closed. */
  @Schema(name = "ClosedNight", description = "Why a night is not open.")
  record ClosedJson(
      @Schema(description = "What closes it. More kinds may be added.", example = "BLOCK") Because because,
      @Schema(description = "The booking that has the night, or had it until its host cancelled.") @Nullable UUID bookingId,
      @Schema(description = "When the hold ends, UTC.", example = "2026-12-01T10:00:00Z") @Nullable Instant until,
      @Schema(description = "The host's note on the block.", example = "Painter") @Nullable String note,
      @Schema(description = "The calendar that the night was imported from.", example = "airbnb") @Nullable String source) {
  }
}
