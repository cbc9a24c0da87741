package dev.roost.migration.adapter.insideairbnb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.roost.migration.contract.ImportStep;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportArgumentsTest {

  @Test
  void shouldReadEveryOptionInBothForms() {
    // when
    var read = ImportArguments.parse(List.of("--listings", "l.csv.gz", "--calendar=c.csv", "--reviews", "r.csv",
        "--city", "Albany", "--country=de", "--currency", "eur", "--shift-to-today", "--report", "bad.csv"));

    // then
    assertThat(read.files().files()).isEqualTo(Map.of(ImportStep.LISTINGS, Path.of("l.csv.gz"), ImportStep.CALENDARS,
        Path.of("c.csv"), ImportStep.REVIEWS, Path.of("r.csv")));
    assertThat(read.files().city()).isEqualTo("Albany");
    assertThat(read.files().country()).isEqualTo("DE");
    assertThat(read.files().currency()).isEqualTo("EUR");
    assertThat(read.files().shiftToToday()).isTrue();
    assertThat(read.report()).isEqualTo(Path.of("bad.csv"));
  }

  @Test
  void shouldAssumeDollarsInTheUnitedStates() {
    // when
    var read = ImportArguments.parse(List.of("--listings", "l.csv"));

    // then
    assertThat(read.files().country()).isEqualTo("US");
    assertThat(read.files().currency()).isEqualTo("USD");
    assertThat(read.files().shiftToToday()).isFalse();
    assertThat(read.report()).isNull();
  }

  @Test
  void shouldLeaveSettingsOfRoostAlone() {
    // when
    var read = ImportArguments.parse(List.of("--roost.database.url=jdbc:postgresql://db/roost", "--listings", "l.csv",
        "--roost.embedded.folder=else=where", "--city=A"));

    // then
    assertThat(read.files().files()).isEqualTo(Map.of(ImportStep.LISTINGS, Path.of("l.csv")));
    assertThat(read.files().city()).isEqualTo("A");
  }

  @Test
  void shouldSayWhatIsWrong() {
    assertProblem("name at least one file: --listings, --calendar or --reviews");
    assertProblem("--calendar needs a value", "--calendar");
    assertProblem("--city is there twice", "--listings=l", "--city=A", "--city=B");
    assertProblem("--currency XYZ is not a currency of ISO 4217, such as EUR", "--listings=l", "--currency=xyz");
    assertProblem("--country XX is not a country of ISO 3166, such as GR", "--listings=l", "--country=xx");
    assertThatExceptionOfType(InputProblem.class).isThrownBy(() -> ImportArguments.parse(List.of("--listing", "l")))
        .withMessageStartingWith("there is no option \"--listing\"; usage: import inside-airbnb");
  }

  private static void assertProblem(String message, String... arguments) {
    assertThatExceptionOfType(InputProblem.class).isThrownBy(() -> ImportArguments.parse(List.of(arguments)))
        .withMessage(message);
  }
}
