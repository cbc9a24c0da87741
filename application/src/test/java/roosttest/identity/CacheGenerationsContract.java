package roosttest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.identity.application.CacheGenerations;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every count of generations does. */
public abstract class CacheGenerationsContract {

  protected abstract CacheGenerations generations();

  @Test
  void shouldStayUntilAnotherOneBegins() {
    // given
    var first = generations().current();
    // then
    assertThat(generations().current()).isEqualTo(first);
    assertThat(generations().begin()).isNotEqualTo(first).isEqualTo(generations().current());
  }

  @Test
  void shouldBeginOneThatThereNeverWas() {
    assertThat(Stream.generate(generations()::begin).limit(20)).doesNotHaveDuplicates();
  }
}
