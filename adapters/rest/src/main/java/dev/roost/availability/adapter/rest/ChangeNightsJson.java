package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.ChangeNights;
import dev.roost.availability.api.ChangeNights.Access;
import dev.roost.availability.api.ChangeNights.NightsChange;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What becomes of many nights. */
@Schema(name = "ChangeNights", description = "What becomes of ranges of nights, applied one after the other, all or none.")
record ChangeNightsJson(
    @Schema(description = "1 to 100 ranges.") @NotNull @Size(min = 1, max = ChangeNights.MOST) List<@Valid @NotNull NightsChangeJson> changes) {

  ChangeNights toCommand() {
    return new ChangeNights(IntStream.range(0, changes.size())
        .mapToObj(i -> changes.get(i).toChange("changes[%d]".formatted(i))).toList());
  }

  /** What becomes of a range of nights. */
  @Schema(name = "NightsChange", description = "What becomes of a range of nights; `open`, `terms` or both.")
  record NightsChangeJson(
      @Schema(description = "The first night.", example = "2026-12-24") @NotNull LocalDate from,
      @Schema(description = "The day after the last night, at most 1125 nights later.", example = "2027-01-02") @NotNull LocalDate to,
      @Schema(description = "False blocks the nights, true takes blocks away. Absent where blocks stay as they are.", example = "false") @Nullable Boolean open,
      @Schema(description = "For hosts only, and only where nights are blocked.", example = "Painter") @Size(max = Access.Blocked.LONGEST_NOTE) @Nullable String note,
      @Schema(description = "Which stays the host takes on exactly these dates, in place of what was said of exactly them;"
          + " `{}` takes that back.") @Valid @Nullable StayTermsJson terms) {

    NightsChange toChange(String path) {
      if (note != null && !Boolean.FALSE.equals(open)) {
        throw new Refused(new InvalidField(path + ".note", "can only be given with \"open\": false"));
      }
      if (open == null && terms == null) {
        throw new Refused(new InvalidField(path, "must have open, terms or both"));
      }
      return new NightsChange(Nights.between(from, to, path), access(), terms == null ? null : terms.toTerms());
    }

    private @Nullable Access access() {
      if (open == null) {
        return null;
      }
      return open ? new Access.Open() : new Access.Blocked(note == null ? "" : note);
    }
  }
}
