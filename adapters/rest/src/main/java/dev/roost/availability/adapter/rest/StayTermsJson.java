package dev.roost.availability.adapter.rest;

import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which stays a host takes. */
@Schema(name = "StayTerms", description = "Which stays a host takes. What is absent is left to the more general terms,"
    + " and in the end to the standard.")
record StayTermsJson(
    @Schema(description = "Least nights of a stay that begins on the date.", example = "2", defaultValue = "1") @Min(1) @Max(StayTerms.MOST_NIGHTS) @Nullable Integer minimumNights,
    @Schema(description = "Least nights of a stay that has the night among its nights.", example = "1", defaultValue = "1") @Min(1) @Max(StayTerms.MOST_NIGHTS) @Nullable Integer minimumNightsThrough,
    @Schema(description = "Most nights of a stay that begins on the date.", example = "31", defaultValue = "31") @Min(1) @Max(StayTerms.MOST_NIGHTS) @Nullable Integer maximumNights,
    @Schema(description = "Whether nobody can arrive on the date.", example = "false", defaultValue = "false") @Nullable Boolean closedToArrival,
    @Schema(description = "Whether nobody can leave on the date.", example = "false", defaultValue = "false") @Nullable Boolean closedToDeparture,
    @Schema(description = "Days of the week on which a stay can begin; every day if nothing is said.", example = "[\"FRIDAY\", \"SATURDAY\"]") @Size(min = 1) @Nullable Set<@NotNull DayOfWeek> checkInDays,
    @Valid @Nullable NoticeJson advanceNotice,
    @Valid @Nullable PreparationJson preparation,
    @Schema(description = "How many days ahead of today a stay that begins on the date may end.", example = "365", defaultValue = "365") @Min(1) @Max(StayTerms.MOST_NIGHTS) @Nullable Integer bookingWindowDays) {

  static StayTermsJson of(StayTerms terms) {
    var days = terms.checkInDays();
    var notice = terms.advanceNotice();
    var preparation = terms.preparation();
    return new StayTermsJson(terms.minimumNights(), terms.minimumNightsThrough(), terms.maximumNights(),
        terms.closedToArrival(), terms.closedToDeparture(), days == null ? null : EnumSet.copyOf(days),
        notice == null ? null : new NoticeJson(notice.hours(), notice.cutOff()),
        preparation == null ? null : new PreparationJson(preparation.nightsBefore(), preparation.nightsAfter()),
        terms.bookingWindowDays());
  }

  StayTerms toTerms() {
    return new StayTerms(minimumNights, minimumNightsThrough, maximumNights, closedToArrival, closedToDeparture,
        checkInDays, advanceNotice == null ? null : advanceNotice.toNotice(),
        preparation == null ? null : preparation.toPreparation(), bookingWindowDays);
  }

  /** How early a stay must be booked. */
  @Schema(name = "AdvanceNotice", description = "How long before check-in a stay must be booked, on the listing's own"
      + " clock: so many hours before the check-in time of the day of arrival. If a cut-off time is given, until that"
      + " time of the day on which those hours end.")
  record NoticeJson(
      @Schema(description = "Hours before the check-in time.", example = "24") @NotNull @Min(0) @Max(AdvanceNotice.MOST_HOURS) Integer hours,
      @Schema(description = "Time of day of the listing, to the minute.", example = "18:00") @Nullable LocalTime cutOff) {

    AdvanceNotice toNotice() {
      return new AdvanceNotice(hours, cutOff);
    }
  }

  /** Nights that stay free around a stay. */
  @Schema(name = "Preparation", description = "Nights kept free around each stay; those of two neighbours may be the"
      + " same nights.")
  record PreparationJson(
      @Schema(description = "Nights before check-in.", example = "0") @NotNull @Min(0) @Max(Preparation.MOST) Integer nightsBefore,
      @Schema(description = "Nights after check-out.", example = "1") @NotNull @Min(0) @Max(Preparation.MOST) Integer nightsAfter) {

    Preparation toPreparation() {
      return new Preparation(nightsBefore, nightsAfter);
    }
  }
}
