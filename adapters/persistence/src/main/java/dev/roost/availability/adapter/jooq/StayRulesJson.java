package dev.roost.availability.adapter.jooq;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.roost.availability.contract.AdvanceNotice;
import dev.roost.availability.contract.Preparation;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.DatedStayTerms;
import dev.roost.availability.domain.StayRules;
import dev.roost.shared.StayDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stay rules as the document in the calendar's row. Its names are the database's: they outlive those of the code. What a
 * host did not say is not in it, so that a new standard reaches everybody who left it to Roost.
 */
final class StayRulesJson {

  private static final String NOTHING_SAID = "{}";

  private static final JsonMapper JSON = JsonMapper.builder()
      .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
      .build();

  private StayRulesJson() {
  }

  static JSONB write(StayRules rules) {
    var dated = rules.dated().stream()
        .map(each -> new Dated(each.dates().checkIn(), each.dates().checkOut(), Terms.of(each.terms()))).toList();
    return JSONB.valueOf(JSON.writeValueAsString(new Document(Terms.of(rules.general()), dated)));
  }

  static StayRules read(JSONB json) {
    if (json.data().equals(NOTHING_SAID)) {
      return StayRules.STANDARD;
    }
    var document = JSON.readValue(json.data(), Document.class);
    return new StayRules(document.general().toTerms(), document.dated().stream()
        .map(each -> new DatedStayTerms(new StayDates(each.from(), each.until()), each.terms().toTerms())).toList());
  }

  private record Document(Terms general, List<Dated> dated) {
  }

  private record Dated(LocalDate from, LocalDate until, Terms terms) {
  }

  private record Notice(int hours, @Nullable LocalTime cutOff) {
  }

  private record NightsFree(int before, int after) {
  }

  private record Terms(@Nullable Integer minimumNights, @Nullable Integer minimumNightsThrough,
      @Nullable Integer maximumNights, @Nullable Boolean closedToArrival, @Nullable Boolean closedToDeparture,
      @Nullable Set<DayOfWeek> checkInDays, @Nullable Notice notice, @Nullable NightsFree preparation,
      @Nullable Integer bookingWindowDays) {

    static Terms of(StayTerms terms) {
      var days = terms.checkInDays();
      var notice = terms.advanceNotice();
      var preparation = terms.preparation();
      return new Terms(terms.minimumNights(), terms.minimumNightsThrough(), terms.maximumNights(),
          terms.closedToArrival(), terms.closedToDeparture(), days == null ? null : EnumSet.copyOf(days),
          notice == null ? null : new Notice(notice.hours(), notice.cutOff()),
          preparation == null ? null : new NightsFree(preparation.nightsBefore(), preparation.nightsAfter()),
          terms.bookingWindowDays());
    }

    StayTerms toTerms() {
      return new StayTerms(minimumNights, minimumNightsThrough, maximumNights, closedToArrival, closedToDeparture,
          checkInDays, notice == null ? null : new AdvanceNotice(notice.hours(), notice.cutOff()),
          preparation == null ? null : new Preparation(preparation.before(), preparation.after()), bookingWindowDays);
    }
  }
}
