package dev.roost.availability.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.availability.CalendarFixture.LOFT;
import static roosttest.availability.CalendarFixture.maximum;
import static roosttest.availability.CalendarFixture.may;
import static roosttest.availability.CalendarFixture.minimum;

import dev.roost.availability.api.CalendarImports.ImportedDatedTerms;
import dev.roost.availability.api.CalendarImports.ImportedTerms;
import dev.roost.availability.api.DatedTerms;
import dev.roost.availability.contract.StayTerms;
import dev.roost.availability.domain.DatedStayTerms;
import dev.roost.availability.domain.StayRules;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import dev.roost.shared.StayDates;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import roosttest.availability.CalendarFixture;
import roosttest.availability.InMemoryCalendars;
import roosttest.identity.Actors;
import roosttest.platform.MutableClock;

class ImportedDatedTermsTest {

  private static final Actor IMPORT = Actor.system("import");

  private final MutableClock clock = MutableClock.at(CalendarFixture.NOON);
  private final InMemoryCalendars calendars = new InMemoryCalendars(clock::instant);
  private final CalendarImportService imports = new CalendarImportService(calendars, clock);

  @Test
  void shouldReplaceWhatWasSaidOfDatesAndLeaveTheRest() {
    // given
    imports.replaceGeneralTerms(IMPORT, List.of(new ImportedTerms(LOFT, maximum(40))));
    replace(new DatedTerms(may(1, 3), minimum(2)));

    // when
    var changed = replace(new DatedTerms(may(10, 12), minimum(5)));

    // then
    assertThat(changed).isEqualTo(1);
    assertThat(rules()).isEqualTo(new StayRules(maximum(40), List.of(new DatedStayTerms(may(10, 12), minimum(5)))));
  }

  @Test
  void shouldChangeNothingWhenTheSameIsSaidAgain() {
    // given
    replace(new DatedTerms(may(1, 3), minimum(2)));

    // when
    var changed = replace(new DatedTerms(may(1, 3), minimum(2)));

    // then
    assertThat(changed).isZero();
  }

  @Test
  void shouldRefuseTermsThatTakeNoStay() {
    // given
    var impossible = new StayTerms(9, null, 3, null, null, null, null, null, null);

    // when / then
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> replace(new DatedTerms(may(1, 3), impossible)))
        .withMessageContaining("maximumNights");
  }

  @Test
  void shouldRefuseDatesThatNoCalendarHas() {
    // given
    var longAgo = StayDates.of("1999-05-01", "1999-05-03");

    // when / then
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> replace(new DatedTerms(longAgo, minimum(2))))
        .withMessageContaining("invalid-field");
  }

  @Test
  void shouldRefuseAnybodyButRoostItself() {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> imports.replaceDatedTerms(Actors.admin(), List.of(new ImportedDatedTerms(LOFT, List.of()))))
        .withMessageStartingWith("not-allowed");
  }

  private int replace(DatedTerms... dated) {
    return imports.replaceDatedTerms(IMPORT, List.of(new ImportedDatedTerms(LOFT, List.of(dated))));
  }

  private StayRules rules() {
    return Objects.requireNonNull(calendars.read(List.of(LOFT), may(1, 30)).get(LOFT)).rules();
  }
}
