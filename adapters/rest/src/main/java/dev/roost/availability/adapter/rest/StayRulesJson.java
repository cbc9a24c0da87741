package dev.roost.availability.adapter.rest;

import dev.roost.availability.api.DatedTerms;
import dev.roost.availability.api.ReplaceStayRules;
import dev.roost.availability.api.StayRulesView;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** All stay rules of a listing. */
@Schema(name = "StayRules", description = "Which stays a host takes. Where several terms speak of a date, the most"
    + " specific wins: those with the fewest dates, and of those with as many the ones that begin last.")
record StayRulesJson(
    @Schema(description = "For every date.") @NotNull @Valid StayTermsJson general,
    @Schema(description = "For ranges of dates, each range once; read most specific first.") @NotNull @Size(max = 200) List<@Valid @NotNull DatedTermsJson> dated) {

  static StayRulesJson of(StayRulesView rules) {
    return new StayRulesJson(StayTermsJson.of(rules.general()),
        rules.dated().stream().map(DatedTermsJson::of).toList());
  }

  ReplaceStayRules toCommand() {
    return new ReplaceStayRules(general.toTerms(),
        IntStream.range(0, dated.size()).mapToObj(i -> dated.get(i).toTerms("dated[%d]".formatted(i))).toList());
  }

  /** Terms for a range of dates. */
  @Schema(name = "DatedStayTerms", description = "Terms for a range of dates.")
  record DatedTermsJson(
      @Schema(description = "The first date.", example = "2027-07-01") @NotNull LocalDate from,
      @Schema(description = "The day after the last date.", example = "2027-09-01") @NotNull LocalDate to,
      @NotNull @Valid StayTermsJson terms) {

    static DatedTermsJson of(DatedTerms dated) {
      return new DatedTermsJson(dated.dates().checkIn(), dated.dates().checkOut(), StayTermsJson.of(dated.terms()));
    }

    DatedTerms toTerms(String path) {
      return new DatedTerms(Nights.between(from, to, path), terms.toTerms());
    }
  }
}
