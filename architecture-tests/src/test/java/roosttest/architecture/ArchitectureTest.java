package roosttest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds, looks at as many classes as it should, and really reports what breaks it. */
class ArchitectureTest {

  static Stream<Rule> rules() {
    return Stream.of(RingRules.all(), StyleRules.all()).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void shouldHold(Rule rule) {
    assertThat(rule.over(Roost.CLASSES).getFailureReport().getDetails()).as(rule.because()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void shouldLookAtEnoughClasses(Rule rule) {
    assertThat(rule.looksAt(Roost.CLASSES)).as("classes that '%s' looks at", rule.name())
        .isGreaterThanOrEqualTo(rule.atLeast());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void shouldReportWhatBreaksIt(Rule rule, @TempDir Path folder) {
    var broken = Sources.compile(rule.brokenBy(), folder);

    assertThat(rule.over(broken).hasViolation()).as("'%s' reports its violation", rule.name()).isTrue();
  }
}
